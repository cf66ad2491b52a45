package warta.digest.facts;

/// Words that say a time, read from a token on.
///
/// @param to the token after their last
record TimeRead(TimeWords said, int to) {}
