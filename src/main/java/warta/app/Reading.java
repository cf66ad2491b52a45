package warta.app;

import warta.article.Article;
import warta.library.cache.ArticleKey;
import warta.words.Trouble;

/// What came of reading a source.
public sealed interface Reading {
  /// It was read.
  ///
  /// @param held whether the cache held the article, so that nothing was parsed
  record Done(Article article, ArticleKey key, boolean held) implements Reading {}

  /// It could not be read.
  record Failed(Trouble trouble) implements Reading {}
}
