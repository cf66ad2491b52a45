package warta.article.mechanisms;

import java.util.Arrays;
import warta.text.WordCount;

/// The words of a text as numbers, so that texts can be compared without regard to case, signs and
/// spacing. In scripts written without spaces each character is a word.
final class WordHashes {
  private static final int START = 16;

  private WordHashes() {}

  /// One number a word, in order; equal words give equal numbers. Linear in the text, without a
  /// string for each word: it is asked of every block of every page.
  static int[] of(String text) {
    int[] hashes = new int[START];
    int count = 0;
    int hash = 0;
    int at = 0;
    while (at <= text.length()) {
      int c = at < text.length() ? text.codePointAt(at) : ' ';
      at += Character.charCount(c);
      boolean dense = WordCount.withoutSpaces(c);
      boolean inWord = !dense && Character.isLetterOrDigit(c);
      if (!inWord && hash != 0 && c != '\'' && c != '’') {
        hashes = count == hashes.length ? Arrays.copyOf(hashes, 2 * count) : hashes;
        hashes[count++] = hash;
        hash = 0;
      }
      if (dense && Character.isLetterOrDigit(c)) {
        hashes = count == hashes.length ? Arrays.copyOf(hashes, 2 * count) : hashes;
        hashes[count++] = c;
      } else if (inWord) {
        hash = 31 * (hash == 0 ? 17 : hash) + Character.toLowerCase(c);
      }
    }
    return Arrays.copyOf(hashes, count);
  }

  /// One number for words in a row.
  static long row(int[] words, int from, int to) {
    long row = 1;
    for (int i = from; i < to; i++) {
      row = row * 0x9E3779B97F4A7C15L + words[i];
      row ^= row >>> 29;
    }
    return row;
  }
}
