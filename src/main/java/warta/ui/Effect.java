package warta.ui;

import java.time.Duration;
import java.util.List;
import warta.digest.Budget;
import warta.library.LessonChange;

/// Work that an update asks for, as a value. Done outside, answered by a [Message].
public sealed interface Effect {
  /// Have a row's article. Answered by [Message.Opened] or [Message.Failed].
  record Open(Ticket ticket, String row) implements Effect {}

  /// Have these rows' articles ready: the next and the one before. Not answered.
  record Prepare(List<String> rows) implements Effect {
    public Prepare {
      rows = List.copyOf(rows);
    }
  }

  /// Have the summary and the key facts of a row's article as it shows. Answered by
  /// [Message.Summarized].
  record Summarize(Ticket ticket, String row, Arrival.Here here, Budget budget) implements Effect {}

  /// Clean a row's page again, with what is known of its site now. Answered by [Message.Cleaned] or
  /// [Message.Failed].
  record Clean(Ticket ticket, String row) implements Effect {}

  /// Remember what the reader taught of a site. Answered by [Message.Taught]; after it, where there
  /// is a row, that row's page is cleaned again, answered as [Clean] is.
  ///
  /// @param row the article that is open, or empty where it is of another site
  record Teach(Ticket ticket, String row, LessonChange change, Journal.Course course)
      implements Effect {}

  /// Say [Message.Woke] when this time has passed.
  record Wake(Ticket ticket, Duration after) implements Effect {}

  /// Read no more of the sources. Answered by [Message.Settled].
  record StopReading() implements Effect {}

  /// Send the whole screen again, whatever the terminal is thought to show.
  record Repaint() implements Effect {}

  /// Send a text to the clipboard of whoever sits at the terminal. Not answered: no terminal says
  /// whether it has one.
  record Copy(String text) implements Effect {}

  /// Set a setting for this run. Answered by [Message.Preferred] or [Message.Failed] with the
  /// ticket.
  record Set(Ticket ticket, String name, String value) implements Effect {}

  /// Tell how the cache fares. Answered by [Message.Cache].
  record AskCache() implements Effect {}

  /// End the program.
  record Quit() implements Effect {}
}
