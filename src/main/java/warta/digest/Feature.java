package warta.digest;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What is measured of a sentence to tell how much of it an editor would take over. The weights of
/// each are in `/warta/digest/weights.txt`, under its name in small letters.
enum Feature {
  /// log(1 + how many sentences stand before).
  LOG_POSITION(Why.Kind.EARLY),
  /// 1 / (1 + how many sentences stand before).
  NEARNESS(Why.Kind.EARLY),
  /// 1 for the first sentence.
  FIRST(Why.Kind.EARLY),
  /// Words that stand before, over the budget; at most 3.
  BEFORE(Why.Kind.EARLY),
  /// 1 where it still fits when all before it are taken.
  STILL_FITS(Why.Kind.EARLY),
  /// log(1 + how many paragraphs stand before).
  PARAGRAPHS(Why.Kind.EARLY),
  /// Share of the title that it has.
  TITLE(Why.Kind.TITLE),
  /// Share of it that the title has.
  IN_TITLE(Why.Kind.TITLE),
  /// 1 where there is no title.
  NO_TITLE(null),
  /// Likeness to the whole article.
  CENTROID(Why.Kind.ARTICLE),
  /// The same, over 1 + how many sentences stand before.
  CENTROID_NEAR(Why.Kind.ARTICLE),
  /// In how many other sentences its words stand, on average.
  SPREAD(Why.Kind.ARTICLE),
  /// Share of it that a later sentence takes up.
  TAKEN_UP(Why.Kind.ARTICLE),
  /// Share of it that no sentence before had.
  NEW(null),
  /// Likeness to the first sentence; 0 for itself.
  LIKE_FIRST(null),
  /// Likeness to the sentence before.
  LIKE_BEFORE(null),
  /// Likeness to the sentence behind.
  LIKE_BEHIND(null),
  /// Words over the budget; at most 2.
  LENGTH(null),
  /// log(1 + words).
  LOG_LENGTH(null),
  /// 1 where it has fewer than 8 words.
  SHORT(null),
  /// 1 where it begins with a quotation.
  QUOTED(null),
  /// Share of its characters inside quotation marks.
  SHARE_QUOTED(null),
  /// 1 where it asks.
  QUESTION(null),
  /// Figures in it, at most 3, over 3.
  FIGURES(Why.Kind.FIGURES),
  /// Share of its words, but for the first, that begin with a capital.
  CAPITALS(null),
  /// 1 where it does not open its paragraph.
  INNER(Why.Kind.OPENS),
  /// 1 where it leans on the sentence before.
  LEANS(null),
  /// 1 where the sentence behind leans on it.
  LEANT_ON(null),
  /// log(how many sentences there are).
  LOG_SENTENCES(null),
  /// log(words of all, over the budget).
  LOG_WORDS(null),
  /// The budget, over 60 words.
  BUDGET(null);

  private final Why.@Nullable Kind kind;

  Feature(Why.@Nullable Kind kind) {
    this.kind = kind;
  }

  /// What a reader is told where it spoke for a sentence, or null where it is told nothing.
  Why.@Nullable Kind kind() {
    return kind;
  }

  /// Which column of the measures it is.
  @SuppressWarnings("EnumOrdinal") // within one run only; the resource goes by names
  int column() {
    return ordinal();
  }

  /// Its name in the resource.
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
