package warta.article.plain;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warta.article.Block;

/// Lines that are items of a list.
final class Bullets {
  /// `- beras`, `• minyak`, `* gula`; not `-5 derajat` nor `---`.
  private static final Pattern SIGN = Pattern.compile("^[-–•*▪●‣◦·○■]\\s(?=\\S)");

  /// `1. beras`, `12) minyak`; not `3.000 orang` nor `2024. Tahun`.
  private static final Pattern NUMBER = Pattern.compile("^(\\d{1,2})[.)]\\s(?=\\S)");

  private Bullets() {}

  static boolean isBullet(String line) {
    return SIGN.matcher(line).lookingAt() || number(line) > 0;
  }

  /// The block of a line: an item, where it has a bullet, or a number and a neighbour with the
  /// number before or behind it; else a paragraph. A numbered line alone, such as a section's,
  /// keeps its number.
  static Block block(List<String> lines, int index) {
    String line = lines.get(index);
    Matcher sign = SIGN.matcher(line);
    if (sign.lookingAt() && hasWord(line)) {
      return new Block.Item(line.substring(sign.end()), 0, 0, List.of());
    }
    Matcher number = NUMBER.matcher(line);
    if (number.lookingAt()) {
      int n = number(line);
      boolean listed =
          (index > 0 && number(lines.get(index - 1)) == n - 1 && n > 1)
              || (index + 1 < lines.size() && number(lines.get(index + 1)) == n + 1);
      if (listed && n > 0) {
        return new Block.Item(line.substring(number.end()), n, 0, List.of());
      }
    }
    return new Block.Paragraph(line, List.of());
  }

  private static int number(String line) {
    Matcher number = NUMBER.matcher(line);
    return number.lookingAt() ? Integer.parseInt(number.group(1)) : -1;
  }

  private static boolean hasWord(String line) {
    return line.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
