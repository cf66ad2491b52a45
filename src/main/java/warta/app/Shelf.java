package warta.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import warta.article.Article;
import warta.library.Row;
import warta.page.Source;

/// The rows of a run and the sources behind them. Two files of the same content are one row. Safe
/// on any thread.
final class Shelf {
  private final Map<String, Source> sources = new HashMap<>();
  private final Map<String, Row> rowsByHash = new HashMap<>();

  /// Puts a row's source there before it was read: the bundled edition's.
  synchronized void put(String row, Source source) {
    sources.put(row, source);
  }

  /// The source of a row, or nothing where there is no such row.
  synchronized Optional<Source> find(String row) {
    return Optional.ofNullable(sources.get(row));
  }

  /// The row of an article that was read: a new one, or the known one with one file more.
  synchronized Row put(Source source, Article article) {
    String file = source.name();
    Row known = rowsByHash.get(article.hash());
    Row row = known == null ? Row.of(file, article) : with(known, file);
    rowsByHash.put(article.hash(), row);
    sources.putIfAbsent(row.id(), source);
    return row;
  }

  private static Row with(Row row, String file) {
    if (row.files().contains(file)) {
      return row;
    }
    List<String> files = new ArrayList<>(row.files());
    files.add(file);
    return new Row(
        row.id(), row.title(), row.outlet(), row.time(), row.words(), row.language(), files);
  }
}
