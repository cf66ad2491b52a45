package warta.ui;

import warta.article.Article;
import warta.article.Block;
import warta.article.Place;
import warta.text.WordCount;

/// How often an article's text has the words of a place.
final class Mentions {
  private Mentions() {}

  /// The number of places that have the same words, this one included; `600` is none in `1.600`,
  /// and `Kim` none in `Kimchi`. Linear in the article.
  static int of(Article article, Place place) {
    String words = article.blocks().get(place.block()).text().substring(place.start(), place.end());
    int mentions = 0;
    for (Block block : article.blocks()) {
      String text = block.text();
      int at = words.isEmpty() ? -1 : text.indexOf(words);
      while (at >= 0) {
        mentions += isWhole(text, at, at + words.length()) ? 1 : 0;
        at = text.indexOf(words, at + words.length());
      }
    }
    return Math.max(1, mentions);
  }

  private static boolean isWhole(String text, int from, int to) {
    return !joins(text, from - 1, from, -1) && !joins(text, to, to - 1, 1);
  }

  /// Whether the character outside goes on with the word or the number that the one inside ends.
  private static boolean joins(String text, int outside, int inside, int away) {
    if (!isWithin(text, outside) || WordCount.withoutSpaces(text.codePointAt(inside))) {
      return false;
    }
    char next = text.charAt(outside);
    if (Character.isLetterOrDigit(next)) {
      return true;
    }
    boolean mark = next == '.' || next == ',';
    return mark
        && Character.isDigit(text.charAt(inside))
        && isWithin(text, outside + away)
        && Character.isDigit(text.charAt(outside + away));
  }

  private static boolean isWithin(String text, int at) {
    return at >= 0 && at < text.length();
  }
}
