package warta.text;

/// A stretch of a text, in UTF-16 units: from `start` up to, not including, `end`.
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span " + start + ".." + end);
    }
  }

  /// The stretch of this text.
  public String of(String text) {
    return text.substring(start, end);
  }
}
