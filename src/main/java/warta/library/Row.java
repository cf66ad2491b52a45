package warta.library;

import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.article.Article;
import warta.article.Moment;

/// An article as the list shows it. Every string has passed [warta.text.Printable].
///
/// @param id what names it among the rows of a run: the first of its files
/// @param title never empty: where a page has no words, its file's name
/// @param outlet the outlet, else the first of the byline, else null
/// @param time when it was published, or null
/// @param words how long it is
/// @param language two-letter code, or null
/// @param files the files with this content, one or more, in the order of their paths
public record Row(
    String id,
    String title,
    @Nullable String outlet,
    @Nullable Moment time,
    int words,
    @Nullable String language,
    List<String> files) {
  public Row {
    files = List.copyOf(files);
  }

  /// The row of an article read from a file.
  public static Row of(String file, Article article) {
    var about = article.about();
    String outlet = about.source();
    if (outlet == null && !about.byline().isEmpty()) {
      outlet = about.byline().getFirst();
    }
    return new Row(
        file,
        about.title().isEmpty() ? file : about.title(),
        outlet,
        about.published(),
        article.words(),
        about.language(),
        List.of(file));
  }
}
