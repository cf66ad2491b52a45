package warta.ui.update;

import org.jspecify.annotations.Nullable;
import warta.ui.Command;
import warta.ui.Effect;
import warta.ui.Finding;
import warta.ui.Focus;
import warta.ui.ListState;
import warta.ui.Model;
import warta.ui.Overlay;
import warta.ui.Prompt;
import warta.ui.Reading;
import warta.ui.Stage;
import warta.ui.Step;

/// What each command does. Complete because the compiler says so.
final class Commands {
  private Commands() {}

  /// Runs a command that is valid where the reader is.
  ///
  /// @param word what was typed behind its name, or the digit that called it, or empty
  static Step run(Model model, Command command, String word) {
    return switch (command) {
      case DOWN -> line(model, 1);
      case UP -> line(model, -1);
      case READ_ON -> Moves.readOn(model);
      case PAGE -> Moves.pages(model, 2);
      case PAGE_BACK -> Moves.pages(model, -2);
      case HALF -> Moves.pages(model, 1);
      case HALF_BACK -> Moves.pages(model, -1);
      case TOP -> Moves.end(model, -1);
      case END -> Moves.end(model, 1);
      case NEXT_LANDMARK -> Step.of(Articles.landmark(model, 1));
      case PREVIOUS_LANDMARK -> Step.of(Articles.landmark(model, -1));
      case NEXT_ARTICLE -> Articles.neighbour(model, 1);
      case PREVIOUS_ARTICLE -> Articles.neighbour(model, -1);
      case NEXT -> next(model, 1);
      case PREVIOUS -> next(model, -1);
      case NEXT_PANE, PREVIOUS_PANE -> Views.pane(model);
      case IN -> in(model);
      case OUT -> Layers.out(model);
      case FACE -> Step.of(Articles.face(model));
      case KEEP -> Teaching.keep(model);
      case REMOVE -> Teaching.remove(model);
      case UNDO -> Teaching.undo(model);
      case REDO -> Teaching.redo(model);
      case CLEANER -> Step.of(Teaching.take(model));
      case NEXT_SENTENCE -> Step.of(Summaries.choose(model, 1));
      case PREVIOUS_SENTENCE -> Step.of(Summaries.choose(model, -1));
      case RETURN -> Step.of(Summaries.back(model));
      case SUMMARY -> Step.of(Summaries.toggle(model));
      case FIND -> Step.of(Finds.ask(model));
      case NARROW -> asking(model, Prompt.Kind.NARROW);
      case LINK -> Step.of(link(model, word));
      case LINKS_LIST -> Step.of(Links.list(model));
      case ADDRESS -> Step.of(Links.address(model));
      case COPY -> Copying.copy(model);
      case ABOUT -> Step.of(Asked.about(model, Stage.Notice.NONE));
      case VIEW_ALL -> Step.of(Views.enter(model, ListState.View.ALL));
      case VIEW_UNREAD -> Step.of(Views.enter(model, ListState.View.UNREAD));
      case SORT -> Step.of(Views.sort(model, word));
      case NARROWER -> Step.of(Views.measure(model, -1));
      case WIDER -> Step.of(Views.measure(model, 1));
      case LAYOUT -> Step.of(Views.layout(model));
      case SET -> Views.set(model, word);
      case HELP_PANE -> Step.of(help(model));
      case PALETTE -> asking(model, Prompt.Kind.PALETTE);
      case PROBLEMS -> Step.of(problems(model));
      case CACHE ->
          Step.of(
              model.with(model.stage().over(new Overlay.Cache(null, 0))), new Effect.AskCache());
      case BACK -> Layers.back(model);
      case ESCAPE -> Layers.escape(model);
      case QUIT -> Step.of(model, new Effect.Quit());
      case INTERRUPT -> Layers.interrupt(model);
      case REDRAW -> Step.of(model, new Effect.Repaint());
    };
  }

  private static Step line(Model model, int by) {
    boolean article = model.stage().focus() == Focus.ARTICLE;
    return article && Pieces.arePointedAt(model)
        ? Step.of(Pieces.move(model, by))
        : Moves.lines(model, by);
  }

  private static Step asking(Model model, Prompt.Kind kind) {
    return Step.of(model.with(model.stage().asking(Prompt.of(kind))));
  }

  private static Step next(Model model, int by) {
    Reading reading = model.reading();
    Finding finding = finding(model);
    return reading == null || finding == null
        ? Articles.unread(model, by)
        : Step.of(Finds.move(model, reading, finding, by));
  }

  private static @Nullable Finding finding(Model model) {
    Reading reading = model.reading();
    return model.stage().focus() == Focus.LIST || reading == null ? null : reading.finding();
  }

  private static Step in(Model model) {
    if (model.stage().overlay() instanceof Overlay.Links links) {
      return Step.of(Links.go(model, links));
    }
    if (model.stage().focus() == Focus.LIST) {
      return Articles.openSelected(model);
    }
    Reading reading = model.reading();
    if (reading == null) {
      return Articles.openSelected(model);
    }
    if (!reading.typed().isEmpty()) {
      return Step.of(Links.address(model));
    }
    return Step.of(
        reading.condensed().chosen() != null
            ? Summaries.stay(model, reading)
            : model.telling("told.nothing-chosen"));
  }

  private static Model link(Model model, String digits) {
    Model typed = model;
    if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return model.telling("told.link-how");
    }
    for (int i = 0; i < digits.length(); i++) {
      typed = Links.digit(typed, digits.substring(i, i + 1));
    }
    return typed;
  }

  private static Model help(Model model) {
    return model.stage().overlay() instanceof Overlay.Help
        ? model.with(model.stage().over(null))
        : model.with(model.stage().over(new Overlay.Help(model.context(), "", 0)));
  }

  private static Model problems(Model model) {
    return model.sources().troubles().isEmpty()
        ? model.telling("told.no-problems")
        : model.with(model.stage().over(new Overlay.Problems(Integer.MAX_VALUE)));
  }
}
