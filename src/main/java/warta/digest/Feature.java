package warta.digest;

/// What is measured of a sentence to tell whether it belongs in a summary. The weights of each are
/// in `/warta/digest/weights.txt`, under its name in small letters.
enum Feature {
  /// 1: what is added for every sentence.
  BIAS,
  /// log(1 + how many sentences stand before).
  LOG_POSITION,
  /// 1 / (1 + how many sentences stand before).
  NEARNESS,
  /// 1 for the first sentence.
  OPENING,
  /// Words that stand before, over the budget; at most 3.
  BEFORE,
  /// 1 where it still fits when all before it are taken.
  STILL_FITS,
  /// Share of the title's words that it has.
  TITLE,
  /// Likeness to the whole article.
  CENTROID,
  /// The same, over 1 + how many sentences stand before.
  CENTROID_NEAR,
  /// Likeness to the first sentence; 0 for itself.
  LIKE_FIRST,
  /// Likeness to the sentence before.
  LIKE_BEFORE,
  /// Words over the budget; at most 2.
  LENGTH,
  /// log(words).
  LOG_LENGTH,
  /// 1 where it has fewer than 8 words.
  SHORT,
  /// 1 where it begins with a quotation.
  QUOTED,
  /// Share of its characters inside quotation marks.
  SHARE_QUOTED,
  /// 1 where it asks.
  QUESTION,
  /// Figures in it, at most 3, over 3.
  FIGURES,
  /// 1 where it does not open its paragraph.
  INNER,
  /// log(how many sentences there are).
  LOG_SENTENCES,
  /// 1 where it ends in a colon.
  COLON,
  /// Share of its words, but for the first, that begin with a capital.
  CAPITALS,
  /// 1 where it leans on the sentence before.
  LEANS
}
