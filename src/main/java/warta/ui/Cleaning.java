package warta.ui;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import warta.article.Article;
import warta.article.Lessons;
import warta.library.LessonChange;

/// How the article that is open was cleaned, and whether a cleaner text of it waits.
///
/// What is known of a site changes while a folder is read. The article on the screen never follows
/// by itself: it is cleaned again in the background, once in [#REST] at most, and where another
/// text comes of it the reader is told and may take it.
///
/// @param lessons what the reader taught of its site
/// @param ticket of the newest request to clean it again
/// @param phase how far that request is
/// @param again whether the site changed since it was made
/// @param tried the lesson whose outcome is awaited, or null
/// @param ready the cleaner text, or null
public record Cleaning(
    Lessons lessons,
    Ticket ticket,
    Phase phase,
    boolean again,
    @Nullable LessonChange tried,
    @Nullable Cleaned ready) {
  /// Before the article is there.
  public static final Cleaning NONE =
      new Cleaning(Lessons.NONE, Ticket.NONE, Phase.IDLE, false, null, null);

  /// How long the changes of a site are gathered before the article is cleaned again.
  public static final Duration REST = Duration.ofSeconds(1);

  /// A text of the page, and what was taught of its site when it was cleaned.
  public record Cleaned(Arrival.Here here, Lessons lessons) {
    /// Whether a reader of another text of the page would see that this is another.
    public boolean differs(Article shown) {
      Article article = here.article();
      return !article.blocks().equals(shown.blocks())
          || !article.about().title().equals(shown.about().title());
    }
  }

  /// How far a request is.
  public enum Phase {
    /// There is none.
    IDLE,
    /// The site changed; more changes are waited for.
    RESTING,
    /// The page is being cleaned, to be compared with what shows.
    CHECKING,
    /// The page is being cleaned after a lesson, to be shown.
    TAUGHT
  }

  /// Of an article that has come.
  public Cleaning arrived(Lessons lessons) {
    return new Cleaning(lessons, Ticket.NONE, Phase.IDLE, again, null, null);
  }

  /// With the site changed, and more changes waited for.
  public Cleaning resting(Ticket ticket) {
    return new Cleaning(lessons, ticket, Phase.RESTING, false, null, ready);
  }

  /// With the site changed while a request is under way.
  public Cleaning changed() {
    return new Cleaning(lessons, ticket, phase, true, tried, ready);
  }

  /// With the page being cleaned, to be compared.
  public Cleaning checking() {
    return new Cleaning(lessons, ticket, Phase.CHECKING, false, null, ready);
  }

  /// With something taught. A text that waited is older than that.
  public Cleaning taught(Ticket ticket, Lessons lessons, @Nullable LessonChange tried) {
    return new Cleaning(lessons, ticket, Phase.TAUGHT, false, tried, null);
  }

  /// With the request answered: a cleaner text waits, or none does.
  public Cleaning answered(@Nullable Cleaned ready) {
    return new Cleaning(lessons, Ticket.NONE, Phase.IDLE, again, null, ready);
  }
}
