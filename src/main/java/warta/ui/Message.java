package warta.ui;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.article.Article;
import warta.article.Lessons;
import warta.digest.Summary;
import warta.digest.facts.KeyFacts;
import warta.library.CacheFigures;
import warta.library.LessonChange;
import warta.library.Origin;
import warta.library.Row;
import warta.screen.Event;
import warta.words.Trouble;

/// Everything that can happen to the reader. Each is an immutable value; they arrive one by one.
public sealed interface Message {
  /// The terminal said something.
  record Input(Event event) implements Message {}

  /// It is now this time. Comes before an input when the minute has changed, never by itself:
  /// nothing moves on a screen that nobody touches.
  record Clock(Instant now) implements Message {}

  /// Rows were read: new ones, or known ones (same id) that have changed, such as a second file of
  /// the same content.
  ///
  /// @param read how many files were read so far
  /// @param total how many there are, or -1 while the walk goes on
  record Found(List<Row> rows, int read, int total) implements Message {
    public Found {
      rows = List.copyOf(rows);
    }
  }

  /// All sources were read, or reading was stopped.
  ///
  /// @param stopped whether by the reader, so that some were not read
  record Settled(int read, boolean stopped) implements Message {}

  /// A row's article is there.
  ///
  /// @param lessons what the reader taught of its site
  record Opened(Ticket ticket, String row, Article article, Origin origin, Lessons lessons)
      implements Message {}

  /// What is known of a site has changed: its pages are cleaned otherwise from now on.
  record SiteChanged(String host) implements Message {}

  /// A row's page was cleaned again.
  ///
  /// @param lessons what the reader taught of its site
  record Cleaned(Ticket ticket, String row, Article article, Origin origin, Lessons lessons)
      implements Message {}

  /// What the reader taught holds from now on.
  ///
  /// @param trouble why it holds in this run alone, or null where it was written down
  record Taught(LessonChange change, Journal.Course course, @Nullable Trouble trouble)
      implements Message {}

  /// An article's summary is there, and its key facts.
  record Summarized(Ticket ticket, String row, Summary summary, KeyFacts facts)
      implements Message {}

  /// What was asked for with this ticket could not be had.
  record Failed(Ticket ticket, Trouble trouble) implements Message {}

  /// Something went wrong with one of the sources; the rest goes on.
  record Troubled(Trouble trouble) implements Message {}

  /// The time asked for has passed.
  record Woke(Ticket ticket) implements Message {}

  /// These are the preferences now.
  ///
  /// @param changed name of the setting that changed, to be told, or empty
  record Preferred(Preferences preferences, String changed) implements Message {}

  /// How the cache fares.
  record Cache(CacheFigures figures) implements Message {}
}
