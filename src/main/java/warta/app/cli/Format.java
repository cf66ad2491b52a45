package warta.app.cli;

import java.util.Locale;

/// How a verb prints.
public enum Format {
  /// Plain text to read.
  TEXT,
  /// Markdown.
  MARKDOWN,
  /// One JSON array.
  JSON,
  /// One JSON object a line.
  JSONL;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
