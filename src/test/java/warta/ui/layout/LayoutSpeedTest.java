package warta.ui.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import warta.article.About;
import warta.article.Access;
import warta.article.Article;
import warta.article.Block;
import warta.article.Piece;
import warta.ui.Face;
import warta.ui.Lines;
import warta.words.Words;

/// How long a layout takes. The bounds are far above what is measured, so that they fail for a
/// quadratic step and not for a busy machine; the figures are printed.
@Tag("slow")
class LayoutSpeedTest {
  private static final List<String> LATIN =
      List.of("di", "yang", "pertahanan", "Universitas", "negara,", "6.000", "“kerja", "sama”.");
  private static final List<String> MIXED =
      List.of("kata", "港口管理局說：「北碼頭」將重新開放。", "café", "👩‍👩‍👧‍👦", "東京のグループは、", "नमस्ते");

  private static Article article(List<String> words, int length, int paragraph) {
    Random random = new Random(7);
    List<Piece> pieces = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int total = 0; total < length; ) {
      String word = words.get(random.nextInt(words.size()));
      total += word.length() + 1;
      text.append(text.isEmpty() ? "" : " ").append(word);
      if (text.length() >= paragraph || total >= length) {
        pieces.add(new Piece.Kept(new Block.Paragraph(text.toString(), List.of())));
        text.setLength(0);
      }
    }
    About about =
        new About(
            "Judul", false, null, List.of(), null, null, null, null, null, null, null, Access.OPEN);
    return Article.of("hash", "text", "UTF-8", about, pieces, 1);
  }

  private static Duration fastest(int times, Runnable work) {
    long fastest = Long.MAX_VALUE;
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      work.run();
      fastest = Math.min(fastest, System.nanoTime() - start);
    }
    return Duration.ofNanos(fastest);
  }

  private static Duration layout(int times, Article article) {
    Words words = Words.of("id");
    return fastest(times, () -> Lines.of(article, Face.CLEANED, 72, words, false));
  }

  @Test
  void anArticleOfFourHundredWordsTakesNoMillisecond() {
    Duration took = layout(500, article(LATIN, 400 * 7, 350));
    System.out.println("layout, 400 words, warm: " + took.toNanos() / 1000 + " µs");
    assertThat(took).isLessThan(Duration.ofMillis(1));
  }

  @Test
  void aMegabyteIsLaidOutInWellUnderASecond() {
    for (int paragraph : new int[] {400, 1_000_000}) {
      for (List<String> words : List.of(LATIN, MIXED)) {
        Article article = article(words, 1_000_000, paragraph);
        Duration first = layout(1, article);
        Duration warm = layout(5, article);
        System.out.printf(
            "layout, 1 M characters in paragraphs of %d: first %d ms, warm %d ms%n",
            paragraph, first.toMillis(), warm.toMillis());
        assertThat(warm).isLessThan(Duration.ofSeconds(1));
      }
    }
  }

  @Test
  void aFindInAMegabyteIsAnsweredWhileOneTypes() {
    Article article = article(MIXED, 1_000_000, 400);
    Lines lines = Lines.of(article, Face.CLEANED, 72, Words.of("id"), false);
    Duration first = fastest(1, () -> lines.find("cafe"));
    Duration next = fastest(5, () -> lines.find("cafe 港口"));
    System.out.printf(
        "find in 1 M characters: first %d ms, then %d ms%n", first.toMillis(), next.toMillis());
    assertThat(first).isLessThan(Duration.ofSeconds(1));
    assertThat(next).isLessThan(Duration.ofMillis(300));
  }
}
