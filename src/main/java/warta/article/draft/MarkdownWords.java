package warta.article.draft;

/// The words inside a Markdown block: marks of emphasis and code dropped, links found, pictures
/// left out. Linear: a bracket looks no further than a link may be long.
final class MarkdownWords {
  private static final int LONGEST = 2_000;
  private static final Addresses ABSOLUTE = Addresses.absoluteOnly();

  private final String raw;
  private final Line line = new Line();
  private final StringBuilder plain = new StringBuilder();
  private int at;

  private MarkdownWords(String raw) {
    this.raw = raw;
  }

  static Line.Gathered of(String raw) {
    MarkdownWords words = new MarkdownWords(raw);
    while (words.at < raw.length()) {
      words.step();
    }
    words.flush();
    return words.line.take();
  }

  private void step() {
    char c = raw.charAt(at);
    switch (c) {
      case '\\' -> {
        at++;
        take();
      }
      case '*', '`' -> mark(c);
      case '_' -> underscore();
      case '!' -> {
        if (at + 1 < raw.length() && raw.charAt(at + 1) == '[') {
          at++;
          link(true);
        } else {
          take();
        }
      }
      case '[' -> link(false);
      case '<' -> angle();
      default -> take();
    }
  }

  private void take() {
    if (at < raw.length()) {
      plain.append(raw.charAt(at++));
    }
  }

  private void flush() {
    line.add(plain.toString());
    plain.setLength(0);
  }

  /// A mark that touches no word on either side is a sign.
  private void mark(char mark) {
    int end = at;
    while (end < raw.length() && raw.charAt(end) == mark) {
      end++;
    }
    if (isSpace(at - 1) && isSpace(end)) {
      plain.append(raw, at, end);
    }
    at = end;
  }

  /// `snake_case` is no emphasis.
  private void underscore() {
    boolean inWord =
        at > 0
            && at + 1 < raw.length()
            && Character.isLetterOrDigit(raw.charAt(at - 1))
            && Character.isLetterOrDigit(raw.charAt(at + 1));
    if (inWord) {
      take();
    } else {
      mark('_');
    }
  }

  private boolean isSpace(int index) {
    return index < 0 || index >= raw.length() || Character.isWhitespace(raw.charAt(index));
  }

  private void link(boolean picture) {
    int close = closing('[', ']', at);
    int end =
        close > 0 && close + 1 < raw.length() && raw.charAt(close + 1) == '('
            ? closing('(', ')', close + 1)
            : -1;
    if (end < 0) {
      take();
      return;
    }
    if (!picture) {
      flush();
      String address = raw.substring(close + 2, end).strip();
      int space = address.indexOf(' ');
      line.open(ABSOLUTE.of(space < 0 ? address : address.substring(0, space)));
      line.add(of(raw.substring(at + 1, close)).text());
      line.close();
    }
    at = end + 1;
  }

  private int closing(char open, char close, int from) {
    int depth = 0;
    int last = Math.min(raw.length(), from + LONGEST);
    for (int i = from; i < last; i++) {
      char c = raw.charAt(i);
      depth += c == open ? 1 : c == close ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /// `<https://…>` is a link, `<b>` is markup and no word.
  private void angle() {
    int close = raw.indexOf('>', at);
    String inside = close < 0 || close - at > LONGEST ? "" : raw.substring(at + 1, close);
    boolean address = inside.startsWith("http") && inside.contains("://");
    char first =
        inside.isEmpty()
            ? ' '
            : inside.charAt(inside.charAt(0) == '/' && inside.length() > 1 ? 1 : 0);
    if (address) {
      flush();
      line.open(ABSOLUTE.of(inside));
      line.add(inside);
      line.close();
      at = close + 1;
    } else if (Character.isLetter(first)) {
      at = close + 1;
    } else {
      take();
    }
  }
}
