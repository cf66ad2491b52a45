package warta.digest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import warta.article.About;
import warta.article.Access;
import warta.article.Article;
import warta.article.Block;
import warta.article.Piece;

/// Articles for tests.
final class Articles {
  private Articles() {}

  static Article of(String title, String language, String... paragraphs) {
    return of(
        title,
        language,
        Arrays.stream(paragraphs)
            .map(text -> (Block) new Block.Paragraph(text, List.of()))
            .toList());
  }

  static Article of(String title, String language, List<Block> blocks) {
    About about =
        new About(
            title,
            false,
            null,
            List.of(),
            null,
            null,
            null,
            null,
            language,
            null,
            null,
            Access.OPEN);
    List<Piece> pieces = new ArrayList<>();
    blocks.forEach(block -> pieces.add(new Piece.Kept(block)));
    return Article.of("hash", "text", "UTF-8", about, pieces, 1);
  }
}
