package warta.digest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.article.About;
import warta.article.Access;
import warta.article.Article;
import warta.article.Block;
import warta.article.Piece;

/// Articles for tests.
final class Articles {
  private Articles() {}

  static Article of(String title, @Nullable String language, String... paragraphs) {
    return of(
        title,
        language,
        Arrays.stream(paragraphs)
            .map(text -> (Block) new Block.Paragraph(text, List.of()))
            .toList());
  }

  static Article of(String title, @Nullable String language, List<Block> blocks) {
    return of(about(title, false, null, language), blocks);
  }

  static Article of(About about, List<Block> blocks) {
    List<Piece> pieces = new ArrayList<>();
    blocks.forEach(block -> pieces.add(new Piece.Kept(block)));
    return Article.of("hash", "text", "UTF-8", about, pieces, 1);
  }

  static About about(
      String title, boolean derived, @Nullable String dateline, @Nullable String language) {
    return new About(
        title,
        derived,
        null,
        List.of(),
        null,
        dateline,
        null,
        null,
        language,
        null,
        null,
        Access.OPEN);
  }
}
