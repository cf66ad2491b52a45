package warta.ui;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import warta.article.Article;
import warta.digest.Budget;
import warta.library.Row;
import warta.ui.panes.Panes;

/// Brings a model in agreement with itself after whatever happened to it, so that no message has to
/// remember what follows from it: lines are laid out for the measure, what is scrolled stays
/// inside, marks follow from what shows, and what is missing is asked for.
final class Fitting {
  /// How long the cursor rests before the article beside the list follows it.
  static final Duration REST = Duration.ofMillis(150);

  private Fitting() {}

  static Step fit(Model model) {
    if (!Arrangement.fits(model.ambient().size())) {
      return Step.of(model);
    }
    Model fitted = scrolled(laidOut(listed(model)));
    return Step.of(marked(fitted)).then(Fitting::summarized).then(Fitting::following);
  }

  private static Model listed(Model model) {
    Arrangement plan = Arrangement.of(model);
    return plan.list().isEmpty()
        ? model
        : model.with(model.list().fitted(plan.listRows(), model.linesAfterList()));
  }

  /// Lines for the measure and face there are now; the text stays at its place.
  private static Model laidOut(Model model) {
    Reading reading = model.reading();
    Article article = Arrangement.article(reading);
    Arrangement plan = Arrangement.of(model);
    if (reading == null || article == null || plan.pane().isEmpty()) {
      return model;
    }
    Reading.Laid laid = reading.laid();
    if (laid != null && laid.serves(model, reading)) {
      return model;
    }
    Reading.Laid fresh = Reading.Laid.of(model, reading, article);
    Standing standing = reading.standing().moved(fresh.lines());
    Finding finding = reading.finding();
    return model.with(
        reading.laid(fresh, standing, finding == null ? null : finding.in(fresh.lines())));
  }

  /// Everything that scrolls inside its bounds.
  private static Model scrolled(Model model) {
    Model within = model;
    Arrangement plan = Arrangement.of(model);
    Overlay overlay = model.stage().overlay();
    if (overlay != null) {
      int rows = model.ambient().size().rows() - 2;
      int last = Math.max(0, Panes.lines(model, overlay).size() - rows);
      if (overlay.top() < 0 || overlay.top() > last) {
        within =
            model.with(model.stage().over(overlay.scrolled(Math.clamp(overlay.top(), 0, last))));
      }
    }
    Reading reading = model.reading();
    if (reading != null && plan.place() == Arrangement.Placement.ALONE) {
      Condensed condensed = reading.condensed();
      int end = plan.lastSummaryTop(condensed);
      return condensed.top() <= end
          ? within
          : within.with(reading.condensed(condensed.scrolled(end)));
    }
    if (reading == null || reading.lines() == null || plan.article().isEmpty()) {
      return within;
    }
    int last = reading.lastTop(plan.article().rows());
    Standing standing = reading.standing();
    return standing.top() <= last ? within : within.with(reading.laid(standing.clamped(last)));
  }

  private static Model marked(Model model) {
    Reading reading = model.reading();
    Arrangement plan = Arrangement.of(model);
    if (reading == null
        || reading.lines() == null
        || plan.article().isEmpty()
        || model.stage().focus() != Focus.ARTICLE) {
      return model;
    }
    String row = reading.row().id();
    if (reading.ends(plan.article().rows())) {
      return model.with(model.marks().reading(row));
    }
    return reading.standing().top() > 0 ? model.with(model.marks().beginning(row)) : model;
  }

  /// Asks for the summary that fits the pane, once for each length.
  private static Step summarized(Model model) {
    Reading reading = model.reading();
    Article article = Arrangement.article(reading);
    if (reading == null || article == null || reading.isShort()) {
      return Step.of(model);
    }
    Arrangement plan = Arrangement.of(model);
    Condensed.Request before = reading.condensed().request();
    Condensed.Room room = Lengths.room(plan);
    if (before.isMade() && (room == null || room.equals(before.room()))) {
      return Step.of(model);
    }
    Budget first = Lengths.first(model, plan, reading);
    return Lengths.ask(model, reading, new Condensed.Request(Ticket.NONE, room, first, first));
  }

  /// Lets the article beside the list follow the cursor once it rests.
  private static Step following(Model model) {
    Row selected = model.list().selected();
    Reading reading = model.reading();
    boolean follows = Arrangement.beside(model) && model.stage().focus() == Focus.LIST;
    if (!follows || selected == null || shows(reading, selected)) {
      return Step.of(
          model.tickets().wakeRow().isEmpty() ? model : model.with(model.tickets().awake()));
    }
    if (model.tickets().wakeRow().equals(selected.id())) {
      return Step.of(model);
    }
    Tickets tickets = model.tickets().next();
    return Step.of(
        model.with(tickets.waking(selected.id())), new Effect.Wake(tickets.last(), REST));
  }

  private static boolean shows(@Nullable Reading reading, Row row) {
    return reading != null && reading.row().id().equals(row.id());
  }
}
