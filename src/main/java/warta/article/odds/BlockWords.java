package warta.article.odds;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The different words of a page's blocks, as numbers: words are told apart once, and what is asked
/// of them afterwards is asked of numbers. Belongs to one cleaning. Cost: linear in the text; four
/// bytes for each different word of each block.
final class BlockWords {
  /// Words of fewer letters stand in every text.
  private static final int LONG = 5;

  private final Map<String, Integer> numbers = new HashMap<>();
  private int[] texts = new int[256];
  private int[] seen = new int[256];
  private boolean[] isLong = new boolean[256];
  private int[] gathered = new int[64];
  private int stamp;

  /// The different words of a text, by their numbers. Letters and digits make words; case does not
  /// tell them apart.
  int[] of(String text) {
    stamp++;
    int count = 0;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        int number = number(text.substring(start, i).toLowerCase(Locale.ROOT), i - start >= LONG);
        if (seen[number] != stamp) {
          seen[number] = stamp;
          gathered = count < gathered.length ? gathered : Arrays.copyOf(gathered, 2 * count);
          gathered[count++] = number;
        }
        start = -1;
      }
    }
    return Arrays.copyOf(gathered, count);
  }

  private int number(String word, boolean longWord) {
    Integer known = numbers.get(word);
    if (known != null) {
      return known;
    }
    int number = numbers.size();
    numbers.put(word, number);
    if (number == seen.length) {
      seen = Arrays.copyOf(seen, 2 * number);
      texts = Arrays.copyOf(texts, 2 * number);
      isLong = Arrays.copyOf(isLong, 2 * number);
    }
    isLong[number] = longWord;
    return number;
  }

  /// Counts the words of one more block of the article's text.
  void addText(int[] words) {
    for (int word : words) {
      texts[word]++;
    }
  }

  /// Share of a block's longer words that stand in so many blocks of the text, 0 to 1.
  double shareInText(int[] words, int blocks) {
    int all = 0;
    int shared = 0;
    for (int word : words) {
      all += isLong[word] ? 1 : 0;
      shared += isLong[word] && texts[word] >= blocks ? 1 : 0;
    }
    return (double) shared / Math.max(1, all);
  }

  /// Share of a block's words that are among others, 0 to 1.
  double shareIn(int[] words, int[] others) {
    stamp++;
    for (int other : others) {
      seen[other] = stamp;
    }
    int shared = 0;
    for (int word : words) {
      shared += seen[word] == stamp ? 1 : 0;
    }
    return (double) shared / Math.max(1, words.length);
  }
}
