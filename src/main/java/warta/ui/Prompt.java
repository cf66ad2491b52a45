package warta.ui;

import warta.text.Graphemes;

/// A line being typed.
///
/// @param at where the cursor stands in the text, in UTF-16 units at a cluster's start
/// @param chosen which line of the palette, counted from 0
/// @param back how far back in the history, 0 for what is being typed now
public record Prompt(Kind kind, String text, int at, int chosen, int back) {
  /// What the line is for.
  public enum Kind {
    /// Words to find in the article.
    FIND,
    /// A command by its name.
    PALETTE,
    /// Words to narrow the help pane by.
    NARROW
  }

  /// Longest text that can be typed, so that a leaning cat cannot fill the memory.
  static final int LONGEST = 500;

  /// An empty one.
  public static Prompt of(Kind kind) {
    return new Prompt(kind, "", 0, 0, 0);
  }

  /// With another text, the cursor behind it.
  public Prompt saying(String text) {
    return new Prompt(kind, text, text.length(), 0, back);
  }

  /// With this typed where the cursor stands.
  public Prompt typed(String typed) {
    if (text.length() + typed.length() > LONGEST) {
      return this;
    }
    String longer = text.substring(0, at) + typed + text.substring(at);
    return new Prompt(kind, longer, at + typed.length(), 0, 0);
  }

  /// Without the cluster before the cursor.
  public Prompt erased() {
    return cut(before());
  }

  /// Without the cluster under the cursor.
  public Prompt erasedAhead() {
    int end = at < text.length() ? Graphemes.next(text, at) : at;
    return new Prompt(kind, text.substring(0, at) + text.substring(end), at, 0, 0);
  }

  /// Without the word before the cursor.
  public Prompt erasedWord() {
    int start = at;
    while (start > 0 && text.charAt(start - 1) == ' ') {
      start--;
    }
    while (start > 0 && text.charAt(start - 1) != ' ') {
      start--;
    }
    return cut(start);
  }

  /// Without all that stands before the cursor.
  public Prompt erasedLine() {
    return cut(0);
  }

  private Prompt cut(int start) {
    return new Prompt(kind, text.substring(0, start) + text.substring(at), start, 0, 0);
  }

  /// With the cursor a cluster to the left.
  public Prompt left() {
    return new Prompt(kind, text, before(), chosen, back);
  }

  /// With the cursor a cluster to the right.
  public Prompt right() {
    int to = at < text.length() ? Graphemes.next(text, at) : at;
    return new Prompt(kind, text, to, chosen, back);
  }

  /// With the cursor before the first character.
  public Prompt home() {
    return new Prompt(kind, text, 0, chosen, back);
  }

  /// With the cursor behind the last character.
  public Prompt end() {
    return new Prompt(kind, text, text.length(), chosen, back);
  }

  /// With another line of the palette chosen.
  public Prompt choosing(int chosen) {
    return new Prompt(kind, text, at, chosen, back);
  }

  /// With a line of the history in it.
  public Prompt recalling(String line, int back) {
    return new Prompt(kind, line, line.length(), 0, back);
  }

  private int before() {
    int cluster = 0;
    int next = 0;
    while (next < at) {
      cluster = next;
      next = Graphemes.next(text, next);
    }
    return cluster;
  }
}
