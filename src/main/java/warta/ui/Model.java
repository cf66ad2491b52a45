package warta.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.library.Row;
import warta.screen.Size;
import warta.words.Words;

/// The reader at one moment: all that a screen is drawn of. Immutable; [Update] makes the next one.
///
/// @param ambient what terminal, settings and clock say
/// @param stage what stands on the screen besides list and article
/// @param sources how the reading of the sources goes
/// @param list the list
/// @param marks what was read in this run
/// @param reading the article that is open or on its way, or null
/// @param tickets the requests that are under way
/// @param history what was typed in prompts
/// @param journal what the reader taught in this run
public record Model(
    Ambient ambient,
    Stage stage,
    Sources sources,
    ListState list,
    Marks marks,
    @Nullable Reading reading,
    Tickets tickets,
    History history,
    Journal journal) {

  /// The reader as it starts. [Update#begin] gives the first work to be done.
  ///
  /// @param rows what is there already: the edition's, or none
  public static Model start(
      Size size,
      Words words,
      Preferences preferences,
      Instant now,
      ZoneId zone,
      List<Row> rows,
      Start start) {
    return new Model(
        new Ambient(size, words, preferences, preferences, now, zone),
        Stage.FIRST,
        Sources.of(start),
        ListState.of(rows, Order.of(preferences.sort(), zone)),
        Marks.NONE,
        null,
        Tickets.NONE,
        History.NONE,
        Journal.NONE);
  }

  /// Words of the interface's language.
  public Words words() {
    return ambient.words();
  }

  /// Where a key means what.
  public Context context() {
    return switch (stage.overlay()) {
      case null -> base();
      case Overlay.Help _ -> Context.HELP;
      case Overlay.Links _ -> Context.LINKS;
      case Overlay.About _, Overlay.Problems _, Overlay.Cache _ -> Context.PANE;
    };
  }

  /// The same, without the panes that keys opened.
  public Context base() {
    return stage.focus() == Focus.LIST ? Context.LIST : Context.ARTICLE;
  }

  /// The order of the list.
  public Order order() {
    return Order.of(ambient.preferences().sort(), ambient.zone());
  }

  /// Whether a row was not read to its end.
  public boolean unread(Row row) {
    return !marks.isRead(row.id());
  }

  /// How many rows were not read to their end.
  public int unread() {
    return list.rows().size() - marks.read().size();
  }

  /// Rows' worth of lines behind the last row: two blank ones and what the list comes to, once all
  /// was read.
  public int linesAfterList() {
    int lines = Arrangement.of(this).rowLines();
    return sources.loading() ? 0 : (2 + lines) / lines;
  }

  public Model with(Ambient ambient) {
    return new Model(ambient, stage, sources, list, marks, reading, tickets, history, journal);
  }

  public Model with(Stage stage) {
    return new Model(ambient, stage, sources, list, marks, reading, tickets, history, journal);
  }

  public Model with(Sources sources) {
    return new Model(ambient, stage, sources, list, marks, reading, tickets, history, journal);
  }

  public Model with(ListState list) {
    return new Model(ambient, stage, sources, list, marks, reading, tickets, history, journal);
  }

  public Model with(Marks marks) {
    return new Model(ambient, stage, sources, list, marks, reading, tickets, history, journal);
  }

  public Model with(Reading reading) {
    return new Model(ambient, stage, sources, list, marks, reading, tickets, history, journal);
  }

  public Model with(Tickets tickets) {
    return new Model(ambient, stage, sources, list, marks, reading, tickets, history, journal);
  }

  public Model with(History history) {
    return new Model(ambient, stage, sources, list, marks, reading, tickets, history, journal);
  }

  public Model with(Journal journal) {
    return new Model(ambient, stage, sources, list, marks, reading, tickets, history, journal);
  }

  /// With something told in the line below until the next key.
  public Model telling(String key, Object... values) {
    return with(stage.telling(Stage.Notice.of(words().say(key, values))));
  }

  /// With something that went wrong told there.
  public Model warning(String sentence) {
    return with(stage.telling(new Stage.Notice(sentence, true, 0)));
  }
}
