package warta.article;

/// A link in a block's text.
///
/// @param start first UTF-16 unit of its words in the block's text
/// @param end the unit after its last
/// @param address absolute where the page gave a base; text that has passed the gate, never opened
///   unasked
public record Link(int start, int end, String address) {}
