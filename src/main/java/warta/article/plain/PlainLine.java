package warta.article.plain;

/// A line of plain text that holds something.
///
/// @param text printable, white space folded
/// @param behindBlank whether an empty line stands before it
record PlainLine(String text, boolean behindBlank) {}
