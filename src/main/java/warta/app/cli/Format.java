package warta.app.cli;

/// How a verb prints.
public enum Format {
  /// Plain text to read.
  TEXT,
  /// Markdown.
  MARKDOWN,
  /// One JSON array.
  JSON,
  /// One JSON object a line.
  JSONL
}
