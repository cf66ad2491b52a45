package warta.page;

/// What came of asking for a source's bytes.
public sealed interface Loaded permits Content, Unreadable {
  /// Where the bytes were asked for.
  Source source();
}
