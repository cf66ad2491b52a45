package warta.ui;

import java.util.List;
import warta.article.Article;
import warta.article.Piece;
import warta.library.Row;

/// Another text of the same page put in the place of the one that shows, so that nothing jumps: the
/// piece the reader points at, else the first on the screen, stays on its line.
public final class Renewal {
  private Renewal() {}

  /// The model with the text. Its summary is to be made anew; a find goes on in it.
  public static Model of(Model model, Cleaning.Cleaned text) {
    Reading reading = model.reading();
    Article before = Arrangement.article(reading);
    if (reading == null || before == null) {
      return model;
    }
    Article now = text.here().article();
    int piece = reading.piece() < 0 ? -1 : same(reading.piece(), before, now);
    Model listed = counted(model, now);
    Row row = withWords(reading.row(), now.words());
    Model renewed = listed.with(reading.renewed(row, text, reading.standing().in(now), piece));
    Reading there = renewed.reading();
    Lines old = reading.lines();
    if (there == null || old == null || Arrangement.of(renewed).article().isEmpty()) {
      return renewed;
    }
    Reading.Laid laid = Reading.Laid.of(renewed, there, now);
    int top = top(model, old, before, laid.lines(), now);
    Finding finding = there.finding();
    return renewed.with(
        there.laid(
            laid,
            Standing.at(laid.lines(), Math.clamp(top, 0, laid.lines().size() - 1)),
            finding == null ? null : finding.in(laid.lines())));
  }

  /// The model whose list says how long the open article is now: more may be known of its site than
  /// when its row was made.
  public static Model counted(Model model, Article now) {
    Reading reading = model.reading();
    if (reading == null || reading.row().words() == now.words()) {
      return model;
    }
    Row row = withWords(reading.row(), now.words());
    return model.with(model.list().found(List.of(row), model.order(), true)).with(reading.of(row));
  }

  /// The line that has to be the first to show, so that the anchor stays where it is.
  private static int top(Model model, Lines old, Article before, Lines fresh, Article now) {
    Reading reading = model.reading();
    int top = reading == null ? 0 : reading.standing().top();
    int pointed = Pointed.piece(model);
    if (top == 0 && pointed < 0) {
      return 0;
    }
    int anchor = pointed >= 0 ? pointed : old.pieceFrom(top);
    if (anchor < 0) {
      return top;
    }
    int line = Math.max(top, old.lineOfPiece(anchor));
    int into = line - old.lineOfPiece(anchor);
    return line(fresh, same(anchor, before, now), into, now) - (line - top);
  }

  /// The line of a piece, so many lines into it; where it does not show, that of the first after it
  /// that does, else the last of all.
  private static int line(Lines lines, int piece, int into, Article article) {
    if (lines.shows(piece)) {
      return Math.min(lines.lineOfPiece(piece) + into, lines.lastLineOfPiece(piece));
    }
    for (int next = piece + 1; next < article.pieces().size(); next++) {
      if (lines.shows(next)) {
        return lines.lineOfPiece(next);
      }
    }
    return lines.size() - 1;
  }

  /// The same piece in another text of the page. A page is parted in pieces before anything is
  /// judged, so it has the same number; should that ever change, the nearest of the same words.
  private static int same(int piece, Article before, Article now) {
    List<Piece> pieces = now.pieces();
    if (pieces.size() == before.pieces().size()) {
      return piece;
    }
    String words = before.pieces().get(piece).text();
    int nearest = -1;
    for (int i = 0; i < pieces.size(); i++) {
      boolean nearer = nearest < 0 || Math.abs(i - piece) < Math.abs(nearest - piece);
      if (nearer && pieces.get(i).text().equals(words)) {
        nearest = i;
      }
    }
    return nearest >= 0 ? nearest : Math.clamp(piece, 0, pieces.size() - 1);
  }

  private static Row withWords(Row row, int words) {
    return new Row(
        row.id(), row.title(), row.outlet(), row.time(), words, row.language(), row.files());
  }
}
