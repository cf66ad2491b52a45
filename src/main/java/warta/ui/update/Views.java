package warta.ui.update;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import warta.ui.Arrangement;
import warta.ui.Effect;
import warta.ui.Focus;
import warta.ui.ListState;
import warta.ui.Model;
import warta.ui.Preferences;
import warta.ui.Sort;
import warta.ui.Step;
import warta.ui.Tickets;

/// How the list and the panes are shown.
final class Views {
  private static final int MEASURE_STEP = 4;

  private Views() {}

  /// Enters a view of the list.
  static Model enter(Model model, ListState.View view) {
    return model.with(model.list().entered(view, row -> !model.unread(row)));
  }

  /// Sorts the list by an order's name.
  static Model sort(Model model, String name) {
    Optional<Sort> named =
        Stream.of(Sort.values()).filter(sort -> id(sort).equals(name)).findFirst();
    if (named.isEmpty()) {
      String all = Stream.of(Sort.values()).map(Views::id).collect(Collectors.joining(" "));
      return model.telling("told.sorts", all);
    }
    Preferences was = model.ambient().preferences();
    Preferences is =
        new Preferences(was.measure(), was.summary(), named.get(), was.language(), was.ascii());
    Model sorted = model.with(model.ambient().preferring(is));
    return sorted.with(sorted.list().sorted(sorted.order())).telling("told.sorted", name);
  }

  private static String id(Sort sort) {
    return sort.name().toLowerCase(Locale.ROOT);
  }

  /// Makes the text's lines longer, or shorter.
  static Model measure(Model model, int by) {
    Preferences was = model.ambient().preferences();
    int measure =
        Math.clamp(was.measure() + by * MEASURE_STEP, Preferences.NARROWEST, Preferences.WIDEST);
    Preferences is =
        new Preferences(measure, was.summary(), was.sort(), was.language(), was.ascii());
    Model after = model.with(model.ambient().preferring(is));
    int shown = Arrangement.of(after).measure();
    boolean narrow = !Arrangement.of(after).pane().isEmpty() && shown < measure;
    return narrow
        ? after.telling("told.measure-narrow", measure, shown)
        : after.telling("told.measure", measure);
  }

  /// One pane, or two side by side.
  static Model layout(Model model) {
    if (model.ambient().size().columns() < Arrangement.BESIDE) {
      return model.telling("told.layout-narrow", Arrangement.BESIDE);
    }
    boolean single = !model.stage().single();
    return model
        .with(model.stage().single(single))
        .telling(single ? "told.layout-one" : "told.layout-two");
  }

  /// The keys to the other pane.
  static Step pane(Model model) {
    if (!Arrangement.of(model).beside()) {
      return Step.of(model.telling("told.one-pane"));
    }
    return model.stage().focus() == Focus.ARTICLE
        ? Step.of(model.with(model.stage().focused(Focus.LIST)))
        : Articles.openSelected(model);
  }

  /// Asks for a setting to be set for this run.
  ///
  /// @param argument its name and its value
  static Step set(Model model, String argument) {
    int space = argument.indexOf(' ');
    if (space < 0) {
      return Step.of(model.telling("told.set-how"));
    }
    Tickets tickets = model.tickets().next().awaitingSetting();
    String name = argument.substring(0, space);
    String value = argument.substring(space + 1).strip();
    return Step.of(model.with(tickets), new Effect.Set(tickets.last(), name, value));
  }
}
