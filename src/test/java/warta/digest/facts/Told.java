package warta.digest.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.article.About;
import warta.article.Access;
import warta.article.Article;
import warta.article.Block;
import warta.article.Moment;
import warta.article.Piece;

/// Articles for tests and what is found in them, in short words.
final class Told {
  private Told() {}

  static Facts facts(String language, @Nullable String published, String... paragraphs) {
    return FactFinder.find(article("", language, published, paragraphs));
  }

  static Article article(
      String title, String language, @Nullable String published, String... paragraphs) {
    List<Block> blocks = new ArrayList<>();
    for (String text : paragraphs) {
      blocks.add(new Block.Paragraph(text, List.of()));
    }
    return article(title, language, published, blocks);
  }

  static Article article(
      String title, String language, @Nullable String published, List<Block> blocks) {
    Moment moment = published == null ? null : Moment.of(LocalDate.parse(published));
    About about =
        new About(
            title,
            false,
            null,
            List.of(),
            null,
            null,
            moment,
            null,
            language,
            null,
            null,
            Access.OPEN);
    List<Piece> pieces = new ArrayList<>();
    blocks.forEach(block -> pieces.add(new Piece.Kept(block)));
    return Article.of("hash", "text", "UTF-8", about, pieces, 1);
  }

  /// The names of a text in its order.
  static List<String> names(String language, String... paragraphs) {
    return facts(language, null, paragraphs).names().stream().map(Name::name).toList();
  }

  /// `6000 personel`, `4700000 rupiah`.
  static List<String> figures(String language, String... paragraphs) {
    return facts(language, null, paragraphs).figures().stream().map(Told::figure).toList();
  }

  private static String figure(Figure figure) {
    String what = figure.unit() == null ? figure.of() : figure.unit();
    return figure.value().toPlainString() + (what == null ? "" : " " + what);
  }

  /// `Selasa (1/7) = 2025-07-01`.
  static List<String> dates(String language, @Nullable String published, String... paragraphs) {
    return facts(language, published, paragraphs).dates().stream()
        .map(d -> d.text() + " = " + (d.date() == null ? "?" : d.date().iso()))
        .toList();
  }
}
