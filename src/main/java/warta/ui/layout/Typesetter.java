package warta.ui.layout;

import java.util.List;
import warta.article.Article;
import warta.article.Block;
import warta.article.Lessons;
import warta.article.Piece;
import warta.library.LessonChange;
import warta.screen.Role;
import warta.ui.Face;
import warta.ui.layout.Galley.Prefix;
import warta.words.Words;

/// Sets an article: walks its pieces in the page's order and leaves the right room between them.
public final class Typesetter {
  private final Article article;
  private final Face face;

  /// What the reader taught, where it is shown what stays because of it.
  private final Lessons lessons;

  private final Galley galley;
  private final Numbering numbering;
  private final Kept kept;

  /// What the last piece set was, for the room below it.
  private Sort above = Sort.TEXT;

  /// Sorts of pieces as far as the room between them goes.
  private enum Sort {
    TEXT,
    HEADING,
    ITEM,
    CODE,
    ROW,
    REMOVED,
    REMOVED_LONG;

    static Sort of(Block block) {
      return switch (block) {
        case Block.Heading _ -> HEADING;
        case Block.Item _ -> ITEM;
        case Block.Code _ -> CODE;
        case Block.Row _ -> ROW;
        case Block.Paragraph _, Block.Quote _, Block.Caption _ -> TEXT;
      };
    }

    /// Whether a blank line parts this from what follows.
    boolean parted(Sort below) {
      return switch (this) {
        case TEXT, ROW, REMOVED_LONG -> true;
        case HEADING -> below == HEADING || below == REMOVED || below == REMOVED_LONG;
        case ITEM, CODE, REMOVED -> below != this;
      };
    }
  }

  private Typesetter(Article article, Face face, Manner manner, Lessons lessons) {
    this.article = article;
    this.face = face;
    this.lessons = face == Face.REMOVED_SHOWN ? lessons : Lessons.NONE;
    this.galley = new Galley(article, manner);
    this.numbering = new Numbering(manner.numbersLinks());
    this.kept = new Kept(galley, numbering);
  }

  /// Sets an article. Linear in it.
  ///
  /// @param measure columns of running text, 1 or more
  /// @param ascii whether what is ours is drawn in ASCII alone
  /// @param lessons what the reader taught of the article's site
  public static Layout set(
      Article article, Face face, int measure, Words words, boolean ascii, Lessons lessons) {
    Typesetter typesetter =
        new Typesetter(article, face, new Manner(measure, words, ascii), lessons);
    switch (face) {
      case CLEANED, REMOVED_SHOWN -> typesetter.clean();
      case RAW -> typesetter.raw();
    }
    return typesetter.galley.layout(typesetter.numbering);
  }

  private void clean() {
    Front.set(article.about(), galley);
    List<Piece> pieces = article.pieces();
    int block = 0;
    int at = 0;
    while (at < pieces.size()) {
      int next = at + 1;
      switch (pieces.get(at)) {
        case Piece.Taken taken -> {
          if (face == Face.REMOVED_SHOWN) {
            removed(taken, at);
          }
        }
        case Piece.Kept(Block.Row _) -> {
          next = tableEnd(at);
          table(at, next, block);
          block += next - at;
        }
        case Piece.Kept(Block body) -> {
          kept(body, block, at);
          block++;
        }
      }
      at = next;
    }
  }

  private void removed(Piece.Taken taken, int piece) {
    room(Removed.isShort(taken, galley.manner()) ? Sort.REMOVED : Sort.REMOVED_LONG);
    Removed.set(taken, piece, galley);
  }

  private void kept(Block block, int index, int piece) {
    room(Sort.of(block));
    boolean byReader = isKeptByReader(block);
    if (byReader || (face == Face.CLEANED && block instanceof Block.Heading)) {
      galley.landmark();
    }
    boolean standfirst =
        index == 0
            && block instanceof Block.Paragraph
            && block.text().equals(article.about().standfirst());
    int first = galley.size();
    kept.set(block, index, piece, standfirst);
    if (byReader) {
      Removed.note(galley.manner().words().say("kept.by-you"), piece, first, galley);
    }
  }

  private boolean isKeptByReader(Block block) {
    return !lessons.keep().isEmpty()
        && lessons.keep().contains(LessonChange.line(new Piece.Kept(block), lessons));
  }

  /// The piece after a table's last row.
  private int tableEnd(int start) {
    int end = start + 1;
    while (end < article.pieces().size()
        && article.pieces().get(end) instanceof Piece.Kept(Block.Row row)
        && !row.first()) {
      end++;
    }
    return end;
  }

  private void table(int from, int to, int block) {
    room(Sort.ROW);
    Table.Builder table = new Table.Builder(numbering);
    for (int piece = from; piece < to; piece++) {
      if (article.pieces().get(piece) instanceof Piece.Kept(Block.Row row)) {
        table.add(row, block + piece - from, piece);
      }
    }
    Table whole = table.build();
    if (!Columns.set(whole, galley)) {
      Stanzas.set(whole, galley);
    }
  }

  private void room(Sort below) {
    if (above.parted(below)) {
      galley.blank();
    }
    above = below;
  }

  /// All words as plain paragraphs: no title of ours, no marks, no numbers.
  private void raw() {
    int block = 0;
    for (int at = 0; at < article.pieces().size(); at++) {
      Piece piece = article.pieces().get(at);
      boolean stays = piece instanceof Piece.Kept;
      galley.blank();
      Passage.Builder passage = new Passage.Builder(piece.text(), stays ? block : -1);
      galley.set(Flow.of(passage, Role.TEXT), at, Prefix.NONE);
      block += stays ? 1 : 0;
    }
  }
}
