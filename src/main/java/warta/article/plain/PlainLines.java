package warta.article.plain;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;
import warta.text.Printable;

/// The lines of a text: entities decoded, printable, white space folded, wrapped lines joined.
final class PlainLines {
  /// Mail and old editors wrap at 65 to 80 columns; a longer line was not wrapped.
  private static final int WIDEST_WRAP = 100;

  private static final int NARROWEST_WRAP = 40;

  /// Fewer full lines than these may be chance.
  private static final int LEAST_PAIRS = 3;

  private PlainLines() {}

  static List<PlainLine> of(String text) {
    List<PlainLine> lines = split(text);
    int width = wrapWidth(lines);
    return width == 0 ? lines : joined(lines, width);
  }

  private static List<PlainLine> split(String text) {
    List<PlainLine> lines = new ArrayList<>();
    boolean behindBlank = false;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && !endsLine(text.charAt(i))) {
        continue;
      }
      String line = folded(Printable.clean(decoded(text.substring(start, i))));
      if (line.isEmpty()) {
        behindBlank |= i == start || !text.substring(start, i).isEmpty();
      } else {
        lines.add(new PlainLine(line, behindBlank));
        behindBlank = false;
      }
      start = i + 1;
      if (i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n') {
        start++;
        i++;
      }
    }
    return lines;
  }

  private static boolean endsLine(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u000B'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  private static String decoded(String line) {
    return line.indexOf('&') < 0 ? line : Parser.unescapeEntities(line, false);
  }

  private static String folded(String line) {
    StringBuilder folded = new StringBuilder(line.length());
    boolean gap = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = !folded.isEmpty();
      } else {
        if (gap) {
          folded.append(' ');
          gap = false;
        }
        folded.append(c);
      }
    }
    return folded.toString();
  }

  /// The width the text was wrapped at, or 0: most lines are so full that the next one's first word
  /// would not have fitted.
  private static int wrapWidth(List<PlainLine> lines) {
    int width = 0;
    for (PlainLine line : lines) {
      width = Math.max(width, line.text().length());
    }
    if (width > WIDEST_WRAP || width < NARROWEST_WRAP) {
      return 0;
    }
    int pairs = 0;
    int full = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).behindBlank()) {
        pairs++;
        full += isFull(lines.get(i - 1), lines.get(i), width) ? 1 : 0;
      }
    }
    return full >= LEAST_PAIRS && full * 10 >= pairs * 6 ? width : 0;
  }

  private static boolean isFull(PlainLine line, PlainLine next, int width) {
    int space = next.text().indexOf(' ');
    int word = space < 0 ? next.text().length() : space;
    return line.text().length() + 1 + word > width - 2;
  }

  private static List<PlainLine> joined(List<PlainLine> lines, int width) {
    List<PlainLine> joined = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    boolean behindBlank = false;
    for (int i = 0; i < lines.size(); i++) {
      PlainLine line = lines.get(i);
      boolean continues =
          !paragraph.isEmpty()
              && !line.behindBlank()
              && !Bullets.isBullet(line.text())
              && isFull(lines.get(i - 1), line, width);
      if (!continues && !paragraph.isEmpty()) {
        joined.add(new PlainLine(paragraph.toString(), behindBlank));
        paragraph.setLength(0);
      }
      behindBlank = continues ? behindBlank : line.behindBlank();
      paragraph.append(continues ? " " : "").append(line.text());
    }
    if (!paragraph.isEmpty()) {
      joined.add(new PlainLine(paragraph.toString(), behindBlank));
    }
    return joined;
  }
}
