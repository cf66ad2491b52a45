package warta.ui.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import warta.article.About;
import warta.article.Access;
import warta.article.Article;
import warta.article.Block;
import warta.article.Link;
import warta.article.Piece;
import warta.article.Reason;

/// Articles made at random from a seed: every kind of block, words of many scripts, words far wider
/// than a line, links everywhere, pieces taken out between those kept.
final class Generated {
  private static final List<String> WORDS =
      List.of(
          "a",
          "di",
          "kata",
          "Kum-chol,",
          "pertahanan",
          "“Rusia”",
          "(sef/sef)",
          "6.000",
          "30°C",
          "ketidakbertanggungjawaban",
          "https://example.org/2025/06/17/berita/yang-panjang?id=12&x=y",
          "x".repeat(130),
          "kata—yang",
          "Rp\u00a020.000",
          "港口管理局說：「北碼頭」。",
          "東京のグループは、",
          "（約三百人）",
          "コーヒー",
          "항구가",
          "ｶﾅﾞ！",
          "สวัสดีชาวโลก",
          "नमस्ते",
          "🎉",
          "👩‍👩‍👧‍👦👩‍👩‍👧‍👦",
          "🇮🇩🇯🇵🇮🇩",
          "❤️",
          "cafe\u0301",
          "Z\u0351\u036b\u0343a\u0329\u034d",
          "Ünïcödé",
          "İstanbul",
          "שָׁלוֹם",
          "مرحبا",
          "👋🏽",
          "!?!?…");

  private static final List<String> ADDRESSES =
      List.of("https://a.example/", "https://b.example/", "https://c.example/", "");

  private final Random random;

  private Generated(long seed) {
    this.random = new Random(seed);
  }

  static Article article(long seed) {
    return new Generated(seed).article();
  }

  private Article article() {
    List<Piece> pieces = new ArrayList<>();
    int count = random.nextInt(14);
    for (int i = 0; i < count; i++) {
      if (random.nextInt(4) == 0) {
        Reason.Kind[] kinds = Reason.Kind.values();
        pieces.add(new Piece.Taken(text(1 + random.nextInt(25)), reason(kinds)));
      } else {
        blocks().forEach(block -> pieces.add(new Piece.Kept(block)));
      }
    }
    String standfirst = random.nextBoolean() && !pieces.isEmpty() ? pieces.getFirst().text() : null;
    List<String> byline = random.nextBoolean() ? List.of(text(2)) : List.of();
    About about =
        new About(
            text(random.nextInt(9)),
            false,
            standfirst,
            byline,
            "Kabar",
            null,
            null,
            null,
            null,
            null,
            null,
            Access.OPEN);
    return Article.of("hash", "HTML", "UTF-8", about, pieces, 1);
  }

  private Reason reason(Reason.Kind[] kinds) {
    return Reason.of(kinds[random.nextInt(kinds.length)]);
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    int length = 1 + random.nextInt(20);
    switch (random.nextInt(8)) {
      case 0 -> blocks.add(new Block.Heading(linked(4, links), 2 + random.nextInt(5), links));
      case 1 -> blocks.add(new Block.Quote(linked(length, links), links));
      case 2 -> blocks.add(item());
      case 3 -> blocks.add(new Block.Code(" ".repeat(random.nextInt(3)) + text(length)));
      case 4 -> blocks.add(new Block.Caption(text(length), ""));
      case 5 -> table(blocks);
      default -> blocks.add(new Block.Paragraph(linked(length, links), links));
    }
    return blocks;
  }

  private Block item() {
    List<Link> links = new ArrayList<>();
    String text = linked(1 + random.nextInt(9), links);
    return new Block.Item(text, random.nextInt(3) * random.nextInt(70), random.nextInt(5), links);
  }

  private void table(List<Block> blocks) {
    int columns = 1 + random.nextInt(4);
    int rows = 1 + random.nextInt(4);
    boolean header = random.nextBoolean();
    for (int r = 0; r < rows; r++) {
      List<String> cells = new ArrayList<>();
      List<Link> links = new ArrayList<>();
      int at = 0;
      for (int c = 0; c < columns - (r == 2 && columns > 1 ? 1 : 0); c++) {
        // The first cell has words: a row is never blank.
        String cell = c == 0 ? text(1) : text(random.nextInt(3));
        if (!cell.isEmpty() && random.nextInt(4) == 0) {
          links.add(new Link(at, at + cell.length(), ADDRESSES.getFirst()));
        }
        cells.add(cell);
        at += cell.length() + 3;
      }
      String text = String.join(" | ", cells);
      blocks.add(new Block.Row(text, cells, header && r == 0, r == 0, links));
    }
  }

  private String text(int words) {
    return linked(words, new ArrayList<>());
  }

  private String linked(int words, List<Link> links) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(text.isEmpty() ? "" : " ");
      int start = text.length();
      // Half of the words are short and plain, as in most text.
      boolean plain = random.nextBoolean();
      text.append(WORDS.get(random.nextInt(plain ? 8 : WORDS.size())));
      if (random.nextInt(6) == 0) {
        String address = ADDRESSES.get(random.nextInt(ADDRESSES.size()));
        links.add(new Link(start, text.length(), address));
      }
    }
    return text.toString();
  }
}
