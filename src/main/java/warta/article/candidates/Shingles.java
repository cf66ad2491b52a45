package warta.article.candidates;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;
import warta.text.WordCount;

/// A text as the set of its rows of three words: what two texts have in common, however their
/// paragraphs are parted, quoted and spaced. Case and all that is no letter or digit are left out;
/// a character of a script without spaces is a word. Rows are kept as 64-bit numbers, so two texts
/// of a million words meet by chance about once in ten million pages.
///
/// Cost: linear in the text, some 50 bytes a word.
public final class Shingles {
  private static final int ROW = 3;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final Set<Long> rows = new HashSet<>();
  private int words;

  /// An empty text.
  public Shingles() {}

  /// The rows of one text.
  public static Shingles of(String text) {
    Shingles shingles = new Shingles();
    shingles.add(text);
    return shingles;
  }

  /// Adds a text. No row goes over its border.
  public void add(String text) {
    long[] all = words(text);
    words += all.length;
    for (int length = 1; length <= ROW; length++) {
      for (int i = 0; i + length <= all.length; i++) {
        rows.add(row(all, i, length));
      }
    }
  }

  /// How many words were added.
  public int words() {
    return words;
  }

  /// Share of a text's rows that stand here, 0 to 1. A text of fewer than three words is one row;
  /// one without words has no share.
  public double shareOf(String text) {
    long[] all = words(text);
    int length = Math.min(ROW, all.length);
    int asked = length == 0 ? 0 : all.length - length + 1;
    int found = 0;
    for (int i = 0; i < asked; i++) {
      found += rows.contains(row(all, i, length)) ? 1 : 0;
    }
    return asked == 0 ? 0 : (double) found / asked;
  }

  private static long row(long[] words, int from, int length) {
    long row = length;
    for (int i = from; i < from + length; i++) {
      row = (row ^ words[i]) * MIX;
      row ^= row >>> 29;
    }
    return row;
  }

  private static long[] words(String text) {
    LongStream.Builder words = LongStream.builder();
    long word = 0;
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      boolean dense = WordCount.withoutSpaces(c);
      boolean sign = Character.isLetterOrDigit(c) || isMark(c);
      if (word != 0 && (dense || !sign)) {
        words.add(word);
        word = 0;
      }
      if (dense && sign) {
        words.add(mixed(0, c));
      } else if (sign) {
        word = mixed(word, Character.toLowerCase(c));
      }
    }
    if (word != 0) {
      words.add(word);
    }
    return words.build().toArray();
  }

  /// Vowel signs belong to the words of Arabic, Hindi or Hebrew.
  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static long mixed(long word, int c) {
    long mixed = (word + c + 1) * MIX;
    return mixed ^ mixed >>> 32;
  }
}
