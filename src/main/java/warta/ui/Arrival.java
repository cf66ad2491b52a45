package warta.ui;

import warta.article.Article;
import warta.library.Origin;
import warta.words.Trouble;

/// Whether an article that was asked for is there.
public sealed interface Arrival {
  /// Not yet.
  record Waiting() implements Arrival {}

  /// It is.
  record Here(Article article, Origin origin) implements Arrival {}

  /// It cannot be had.
  record Missing(Trouble trouble) implements Arrival {}
}
