package warta.ui.update;

import warta.digest.Budget;
import warta.digest.Summary;
import warta.digest.facts.KeyFacts;
import warta.library.CacheFigures;
import warta.library.Row;
import warta.ui.Arrangement;
import warta.ui.Arrival;
import warta.ui.Condensed;
import warta.ui.Effect;
import warta.ui.Focus;
import warta.ui.Lengths;
import warta.ui.Message;
import warta.ui.Model;
import warta.ui.Overlay;
import warta.ui.Preferences;
import warta.ui.Reading;
import warta.ui.Renewal;
import warta.ui.Step;
import warta.ui.Ticket;

/// What answers to requests and news of the sources make of the model. An answer whose ticket is
/// not awaited comes too late and changes nothing.
public final class Answers {
  private Answers() {}

  /// Rows were read.
  public static Model found(Model model, Message.Found found) {
    // Until a key is pressed nobody has chosen the first row: it stays the newest one.
    boolean held = !model.stage().fresh();
    Model with =
        model
            .with(model.list().found(found.rows(), model.order(), held))
            .with(model.sources().progressed(found.read(), found.total()));
    Reading reading = model.reading();
    if (reading == null) {
      return with;
    }
    for (Row row : found.rows()) {
      if (row.id().equals(reading.row().id())) {
        return with.with(reading.of(row));
      }
    }
    return with;
  }

  /// All was read, or reading was stopped.
  public static Model settled(Model model, Message.Settled settled) {
    int total = model.sources().total();
    Model after = model.with(model.sources().settled(settled.read()));
    if (!settled.stopped()) {
      return after;
    }
    String read = model.words().number(settled.read());
    return total < 0
        ? after.telling("told.stopped", read)
        : after.telling("told.stopped-of", read, model.words().number(total));
  }

  /// An article is there: its place is found again, its neighbours are made ready.
  public static Step opened(Model model, Message.Opened opened) {
    Reading reading = model.reading();
    if (reading == null || !awaited(reading.ticket(), opened.ticket())) {
      return Step.of(model);
    }
    Arrival.Here here = new Arrival.Here(opened.article(), opened.origin());
    Model with =
        Renewal.counted(model.with(reading.arrived(here, opened.lessons())), opened.article());
    var neighbours = Articles.neighbours(model, reading.row());
    Step there =
        neighbours.isEmpty() ? Step.of(with) : Step.of(with, new Effect.Prepare(neighbours));
    return there.then(Recleaning::again);
  }

  /// A summary is there. One that does not fit its pane is asked for again, for no sentence is ever
  /// cut; one that leaves rows empty shows, and a longer one takes its place where there is one.
  public static Step summarized(Model model, Message.Summarized summarized) {
    Reading reading = model.reading();
    if (reading == null || !awaited(reading.condensed().ticket(), summarized.ticket())) {
      return Step.of(model);
    }
    Condensed held = reading.condensed();
    Condensed.Request request = held.request();
    Summary answer = summarized.summary();
    Model there = model.with(reading.condensed(held.there(answer, summarized.facts())));
    Arrangement plan = Arrangement.of(there);
    boolean fits = Lengths.fits(plan, answer);
    if (request.isLonger() && !(fits && Lengths.fillsMore(plan, answer, held.picks()))) {
      return Step.of(model); // the shorter one stays
    }
    Budget other = Lengths.other(reading, plan, answer);
    Step step =
        other != null && !fits
            ? Step.of(model)
            : Step.of(Summaries.isAwaited(model) ? Summaries.chooseFirst(there) : there);
    return other == null ? step : step.then(after -> Lengths.askAgain(after, other));
  }

  /// Something asked for could not be had.
  public static Model failed(Model model, Message.Failed failed) {
    Reading reading = model.reading();
    Ticket ticket = failed.ticket();
    if (reading != null && awaited(reading.ticket(), ticket)) {
      return model
          .with(reading.arrived(new Arrival.Missing(failed.trouble())))
          .with(model.sources().troubled(failed.trouble()));
    }
    if (Recleaning.awaits(model, ticket)) {
      return Recleaning.failed(model, failed);
    }
    if (awaited(model.tickets().setting(), ticket)) {
      return model.warning(failed.trouble().sentence(model.words()));
    }
    if (reading != null && awaited(reading.condensed().ticket(), ticket)) {
      return model
          .with(reading.condensed(reading.condensed().there(Condensed.NOTHING, KeyFacts.NONE)))
          .with(model.sources().troubled(failed.trouble()));
    }
    return model;
  }

  /// A time has passed: the site of the open article changed no more, or the cursor has rested and
  /// the article beside the list follows it.
  public static Step woke(Model model, Ticket ticket) {
    if (Recleaning.awaits(model, ticket)) {
      return Recleaning.woke(model, ticket);
    }
    Row selected = model.list().selected();
    if (!awaited(model.tickets().wake(), ticket)
        || selected == null
        || !selected.id().equals(model.tickets().wakeRow())) {
      return Step.of(model);
    }
    return Articles.open(model.with(model.tickets().awake()), selected, Focus.LIST);
  }

  /// The settings changed.
  public static Model preferred(Model model, Message.Preferred preferred) {
    Preferences before = model.ambient().preferences();
    Model after = model.with(model.ambient().given(preferred.preferences()));
    if (before.sort() != after.ambient().preferences().sort()) {
      after = after.with(after.list().sorted(after.order()));
    }
    return preferred.changed().isEmpty() ? after : after.telling("told.set", preferred.changed());
  }

  /// The cache's figures are there.
  public static Model cache(Model model, CacheFigures figures) {
    return model.stage().overlay() instanceof Overlay.Cache open
        ? model.with(model.stage().over(new Overlay.Cache(figures, open.top())))
        : model;
  }

  private static boolean awaited(Ticket awaited, Ticket came) {
    return !came.equals(Ticket.NONE) && came.equals(awaited);
  }
}
