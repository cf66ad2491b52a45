package warta.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import warta.article.About;
import warta.article.Access;
import warta.article.Article;
import warta.article.Block;
import warta.article.Link;
import warta.article.Moment;
import warta.article.Piece;
import warta.article.Reason;
import warta.screen.Size;
import warta.text.Graphemes;
import warta.text.Printable;
import warta.words.Trouble;

/// Every code point there is, in every field a stranger fills, after the gate: nothing throws, no
/// row is too wide, nothing reaches the screen that a terminal could obey.
class HostileTextTest {
  private static final int BATCH = 4_096;
  private static final int ALONE = 509;

  /// From here on nothing is assigned but the tags and selectors of plane 14.
  private static final int UNASSIGNED = 0x40000;

  /// Keys that show every field: each goes on from where the one before left the reader.
  private static final List<String> MODES =
      List.of("Space", "( ( i", "q ' x", "x", "x )", "L", "o", "q i", "q G", "q !", "q q q i");

  private static final List<String> FEW_MODES = List.of("Space x", "L", "q i", "q !");

  @Test
  void everyCodePointFitsInEveryField() {
    for (int first = 0; first <= Character.MAX_CODE_POINT; first += BATCH) {
      StringBuilder text = new StringBuilder();
      for (int c = first; c < first + BATCH; c++) {
        text.appendCodePoint(c); // lone surrogates too
        if (c % 7 == 0) {
          text.append(' ');
        }
      }
      String size = List.of("80x24", "41x12", "200x60").get(first / BATCH % 3);
      boolean assigned = first < UNASSIGNED || (first >= 0xE0000 && first < 0xF0000);
      String told = "from " + Integer.toHexString(first);
      check(text.toString(), told, assigned ? MODES : FEW_MODES, size);
    }
  }

  /// By itself, doubled, before and after a letter: where a cluster's neighbours matter. A prime
  /// step reaches every block of the code space; all of them are in the other test.
  @Test
  void codePointsFitByThemselves() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c += ALONE) {
      String one = Character.toString(c);
      check(one + " a" + one + one + "b " + one, "U+" + Integer.toHexString(c), "40x12");
    }
  }

  @Test
  void whatIsMeantToBreakTerminalsFits() {
    for (String text :
        List.of(
            "",
            " ",
            "\u001b]0;owned\u0007\u001b[2J",
            "a".repeat(10_000),
            "あ".repeat(3_000),
            "e" + "\u0301".repeat(5_000),
            "👩‍👩‍👧‍👦".repeat(500),
            "\u202eright\u202c\u2066to\u2069 left",
            "🇮🇩".repeat(100) + "🇮",
            "x\u200by\u00adz\ufeff",
            "{0} {n} %s $1 \\")) {
      check(text, text.substring(0, Math.min(20, text.length())), "80x24", "40x12", "120x36");
    }
  }

  private static void check(String raw, String told, String... sizes) {
    check(raw, told, MODES, sizes);
  }

  private static void check(String raw, String told, List<String> modes, String... sizes) {
    String text = Printable.clean(raw);
    String block = text.isBlank() ? "-" : text.strip();
    Article article = article(text, block);
    String fact = block.substring(0, Graphemes.next(block, 0));
    Newsstand stand =
        Newsstand.of(article).saying(article, "WHO " + fact, "WHERE " + block, "HOW_MANY word");
    for (String size : sizes) {
      Size cells = Rig.size(size);
      Rig rig = Rig.of(size, stand);
      Frames.check(rig.screen(), cells, told + ", list");
      rig.keys("wait trouble").send(new Message.Troubled(new Trouble.Failed(raw, raw)));
      for (String keys : modes) {
        Frames.check(rig.keys(keys).screen(), cells, told + ", " + keys);
      }
    }
  }

  private static Article article(String text, String block) {
    About about =
        new About(
            text,
            true,
            block,
            List.of(text, text),
            text,
            text,
            Moment.of(LocalDate.of(2025, 7, 1)),
            null,
            "en",
            text,
            text,
            Access.OPEN);
    List<Link> links = List.of(new Link(0, Math.min(block.length(), 5), text));
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece.Taken(text, new Reason(Reason.Kind.REPEATED, List.of(text))));
    pieces.add(new Piece.Kept(new Block.Heading(block, 2, links)));
    pieces.add(new Piece.Kept(new Block.Paragraph(block, links)));
    pieces.add(new Piece.Kept(new Block.Paragraph("word ".repeat(120), List.of())));
    pieces.add(new Piece.Kept(new Block.Quote(block, List.of())));
    pieces.add(new Piece.Kept(new Block.Item(block, 0, 1, List.of())));
    pieces.add(new Piece.Kept(new Block.Code(block)));
    pieces.add(
        new Piece.Kept(new Block.Row(block, List.of(block, "1", block), true, true, List.of())));
    pieces.add(new Piece.Kept(new Block.Caption(block, text)));
    return Article.of(text, text, text, about, pieces, 0.1);
  }
}
