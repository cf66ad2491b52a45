package warta.ui;

import org.jspecify.annotations.Nullable;
import warta.article.Article;
import warta.article.Lessons;
import warta.article.Place;
import warta.library.Row;

/// The article that is open, or on its way.
///
/// @param ticket of the request for it
/// @param laid its lines, null until it is there
/// @param standing where the text stands
/// @param finding words being found, or null
/// @param typed digits of a link's number typed so far, or empty
/// @param target what shows reversed until the next key, or null
/// @param piece the piece the reader went to last, or -1 after any other move
/// @param cleaning how it was cleaned, and whether a cleaner text waits
public record Reading(
    Row row,
    Ticket ticket,
    Arrival arrival,
    Face face,
    @Nullable Laid laid,
    Standing standing,
    Condensed condensed,
    @Nullable Finding finding,
    String typed,
    @Nullable Place target,
    int piece,
    Cleaning cleaning) {

  /// Lines, and what they were made for.
  public record Laid(
      Lines lines, Face face, int measure, String language, boolean ascii, Lessons lessons) {
    /// An article laid out as a model asks for.
    static Laid of(Model model, Reading reading, Article article) {
      Ambient ambient = model.ambient();
      boolean ascii = ambient.preferences().ascii();
      int measure = Arrangement.of(model).measure();
      Lessons lessons = reading.cleaning.lessons();
      return new Laid(
          Lines.of(article, reading.face, measure, ambient.words(), ascii, lessons),
          reading.face,
          measure,
          ambient.words().language(),
          ascii,
          lessons);
    }

    /// Whether that would give the same lines.
    boolean serves(Model model, Reading reading) {
      Ambient ambient = model.ambient();
      return measure == Arrangement.of(model).measure()
          && face == reading.face
          && ascii == ambient.preferences().ascii()
          && language.equals(ambient.words().language())
          && lessons.equals(reading.cleaning.lessons());
    }
  }

  /// An article of so few words needs no summary.
  private static final int SHORT_WORDS = 90;

  /// Lines that stand below the text: a blank one and the one that says it ends.
  public static final int AFTER_TEXT = 2;

  /// An article that is on its way.
  public static Reading waiting(Row row, Ticket ticket, Standing standing) {
    return new Reading(
        row,
        ticket,
        Arrival.Waiting.FIRST,
        Face.CLEANED,
        null,
        standing,
        Condensed.NONE,
        null,
        "",
        null,
        -1,
        Cleaning.NONE);
  }

  /// With its article there, standing where its place is in it.
  public Reading arrived(Arrival.Here here, Lessons lessons) {
    return new Reading(
        row,
        ticket,
        here,
        face,
        laid,
        standing.in(here.article()),
        condensed,
        finding,
        typed,
        target,
        piece,
        cleaning.arrived(lessons));
  }

  /// With an answer.
  public Reading arrived(Arrival arrival) {
    return new Reading(
        row, ticket, arrival, face, laid, standing, condensed, finding, typed, target, piece,
        cleaning);
  }

  /// The same row, as it was read anew.
  public Reading of(Row row) {
    return new Reading(
        row, ticket, arrival, face, laid, standing, condensed, finding, typed, target, piece,
        cleaning);
  }

  /// With another face.
  public Reading facing(Face face) {
    return new Reading(
        row, ticket, arrival, face, laid, standing, condensed, finding, typed, null, -1, cleaning);
  }

  Reading laid(Laid laid, Standing standing, @Nullable Finding finding) {
    return new Reading(
        row, ticket, arrival, face, laid, standing, condensed, finding, typed, target, piece,
        cleaning);
  }

  /// With the text standing elsewhere, though nobody scrolled.
  Reading laid(Standing standing) {
    return new Reading(
        row, ticket, arrival, face, laid, standing, condensed, finding, typed, target, piece,
        cleaning);
  }

  /// With the text scrolled; nothing is reversed any more.
  public Reading standing(Standing standing) {
    return new Reading(
        row, ticket, arrival, face, laid, standing, condensed, finding, typed, null, -1, cleaning);
  }

  /// With another state of its summary.
  public Reading condensed(Condensed condensed) {
    return new Reading(
        row, ticket, arrival, face, laid, standing, condensed, finding, typed, target, piece,
        cleaning);
  }

  /// With words being found, or none.
  public Reading finding(@Nullable Finding finding) {
    return new Reading(
        row, ticket, arrival, face, laid, standing, condensed, finding, typed, target, piece,
        cleaning);
  }

  /// With digits typed.
  public Reading typed(String typed) {
    return new Reading(
        row, ticket, arrival, face, laid, standing, condensed, finding, typed, target, piece,
        cleaning);
  }

  /// With a place, or none, reversed until the next key.
  public Reading target(@Nullable Place target) {
    return new Reading(
        row, ticket, arrival, face, laid, standing, condensed, finding, typed, target, piece,
        cleaning);
  }

  /// With a piece as the one the reader went to.
  public Reading atPiece(int piece) {
    return new Reading(
        row, ticket, arrival, face, laid, standing, condensed, finding, typed, target, piece,
        cleaning);
  }

  /// With another state of its cleaning.
  public Reading cleaning(Cleaning cleaning) {
    return new Reading(
        row, ticket, arrival, face, laid, standing, condensed, finding, typed, target, piece,
        cleaning);
  }

  /// With another text of its page, of which nothing is laid out or summed up yet.
  Reading renewed(Row row, Cleaning.Cleaned text, Standing standing, int piece) {
    return new Reading(
        row,
        ticket,
        text.here(),
        face,
        null,
        standing,
        Condensed.NONE,
        finding,
        "",
        null,
        piece,
        new Cleaning(
            text.lessons(),
            cleaning.ticket(),
            cleaning.phase(),
            cleaning.again(),
            cleaning.tried(),
            cleaning.ready()));
  }

  /// Whether its article is there and short enough to need no summary.
  public boolean isShort() {
    return arrival instanceof Arrival.Here(var article, _) && article.words() <= SHORT_WORDS;
  }

  /// Its lines, or null.
  public @Nullable Lines lines() {
    return laid == null ? null : laid.lines();
  }

  /// The last line that may be the first to show in so many rows.
  public int lastTop(int rows) {
    Lines lines = lines();
    return lines == null ? 0 : Math.max(0, lines.size() + AFTER_TEXT - rows);
  }

  /// Whether the text's last line shows in so many rows.
  public boolean ends(int rows) {
    Lines lines = lines();
    return lines != null && standing.top() + rows >= lines.size();
  }
}
