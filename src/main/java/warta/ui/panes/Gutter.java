package warta.ui.panes;

import warta.article.Article;
import warta.article.Lessons;
import warta.article.Piece;
import warta.digest.Pick;
import warta.digest.Summary;
import warta.library.LessonChange;
import warta.screen.Canvas;
import warta.screen.Region;
import warta.screen.Role;
import warta.ui.Arrangement;
import warta.ui.Face;
import warta.ui.Focus;
import warta.ui.Lines;
import warta.ui.Model;
import warta.ui.Pointed;
import warta.ui.Reading;

/// The columns before the text: the numbers of the summary's sentences where they begin; where
/// removed pieces show, `-` before each, `+` before what the reader kept, and a mark at the piece
/// that is pointed at.
final class Gutter {
  private Gutter() {}

  static void draw(
      Model model, Arrangement plan, Canvas canvas, Reading reading, Lines lines, Article article) {
    if (reading.face() != Face.RAW) {
      numbers(plan, canvas, reading, lines);
    }
    if (reading.face() == Face.REMOVED_SHOWN) {
      pieces(model, plan, canvas, reading, lines, article);
    }
  }

  private static void numbers(Arrangement plan, Canvas canvas, Reading reading, Lines lines) {
    Summary summary = reading.condensed().summary();
    if (summary == null) {
      return;
    }
    Region region = plan.article();
    // From the last, so that where two begin in one line the first is named: the next one follows
    // it.
    for (int i = summary.picks().size() - 1; i >= 0; i--) {
      Pick pick = summary.picks().get(i);
      int row = lines.lineOf(pick.place()) - reading.standing().top();
      if (row >= 0 && row < region.rows()) {
        number(plan, canvas, region.row() + row, plan.gutter(), i + 1);
      }
    }
  }

  static void number(Arrangement plan, Canvas canvas, int row, int gutter, int number) {
    String digits = Integer.toString(number);
    canvas.put(row, column(plan, gutter), gutter + plan.gutterColumns(), digits, Role.DIM);
  }

  private static int column(Arrangement plan, int gutter) {
    return plan.gutterColumns() >= 4 ? gutter + 1 : gutter;
  }

  private static void pieces(
      Model model, Arrangement plan, Canvas canvas, Reading reading, Lines lines, Article article) {
    Region region = plan.article();
    int top = reading.standing().top();
    int column = column(plan, plan.gutter());
    for (int row = 0; row < region.rows() && top + row < lines.size(); row++) {
      int piece = lines.line(top + row).piece();
      boolean begins = piece >= 0 && lines.lineOfPiece(piece) == top + row;
      String sign = begins ? sign(reading, article.pieces().get(piece)) : "";
      if (!sign.isEmpty()) {
        canvas.put(region.row() + row, column, sign, Role.REMOVED);
      }
    }
    int pointed = Pointed.piece(model);
    if (pointed >= 0 && model.stage().focus() == Focus.ARTICLE) {
      int row = region.row() + Math.max(0, lines.lineOfPiece(pointed) - top);
      canvas.put(row, column, Signs.of(model).chosen(), Role.CURSOR);
    }
  }

  private static String sign(Reading reading, Piece piece) {
    return switch (piece) {
      case Piece.Taken _ -> "-";
      case Piece.Kept _ -> isKeptByReader(piece, reading.cleaning().lessons()) ? "+" : "";
    };
  }

  private static boolean isKeptByReader(Piece piece, Lessons lessons) {
    return !lessons.keep().isEmpty() && lessons.keep().contains(LessonChange.line(piece, lessons));
  }
}
