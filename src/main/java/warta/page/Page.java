package warta.page;

import org.jsoup.nodes.Document;

/// Bytes understood: what kind of page they are, and its text.
public sealed interface Page permits Page.Legible, Unreadable {
  /// Where it came from.
  Source source();

  /// A page that could be read, whatever is in it.
  sealed interface Legible extends Page permits Html, Plain, Markdown {
    /// The content's hash, see [Content#hash].
    String hash();

    /// The character set the bytes were read in, by its usual name, such as `UTF-8`.
    String charset();
  }

  /// A web page. The document belongs to the page alone; the cleaner reads it and does not change
  /// it.
  record Html(Source source, String hash, String charset, Document document) implements Legible {}

  /// Plain text, as it was decoded; not yet made printable.
  record Plain(Source source, String hash, String charset, String text) implements Legible {}

  /// Markdown, as it was decoded; not yet made printable.
  record Markdown(Source source, String hash, String charset, String text) implements Legible {}
}
