package warta.app;

import warta.article.Article;
import warta.library.cache.ArticleKey;
import warta.words.Trouble;

/// What came of reading a source.
public sealed interface Reading {
  /// It was read.
  record Done(Article article, ArticleKey key) implements Reading {}

  /// It could not be read.
  record Failed(Trouble trouble) implements Reading {}
}
