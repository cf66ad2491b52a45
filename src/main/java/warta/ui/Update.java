package warta.ui;

import warta.screen.Event;
import warta.ui.update.Ahead;
import warta.ui.update.Answers;
import warta.ui.update.Keys;
import warta.ui.update.Recleaning;

/// What happens when a message arrives: pure, and complete because the compiler says so.
public final class Update {
  private Update() {}

  /// The first work of a model made by [Model#start].
  public static Step begin(Model model) {
    return Fitting.fit(model);
  }

  /// The model after a message, and the work it asks for.
  public static Step update(Model model, Message message) {
    Step step =
        switch (message) {
          case Message.Input(Event.Key(String name)) -> Keys.press(model, name);
          case Message.Input(Event.Resize(var size)) ->
              Step.of(model.with(model.ambient().sized(size)));
          case Message.Input(Event.Closed()) -> Step.of(model, new Effect.Quit());
          case Message.Clock(var now) -> Step.of(model.with(model.ambient().at(now)));
          case Message.Found found -> Step.of(Answers.found(model, found));
          case Message.Settled settled -> Step.of(Answers.settled(model, settled));
          case Message.Opened opened -> opened(model, opened);
          case Message.SiteChanged(var host) -> Recleaning.siteChanged(model, host);
          case Message.Cleaned cleaned -> Recleaning.cleaned(model, cleaned);
          case Message.Taught taught -> Step.of(Recleaning.taught(model, taught));
          case Message.Summarized summarized -> Answers.summarized(model, summarized);
          case Message.Failed failed -> Step.of(Answers.failed(model, failed));
          case Message.Troubled(var trouble) ->
              Step.of(model.with(model.sources().troubled(trouble)));
          case Message.Woke(var ticket) -> Answers.woke(model, ticket);
          case Message.Preferred preferred -> Step.of(Answers.preferred(model, preferred));
          case Message.Cache(var figures) -> Step.of(Answers.cache(model, figures));
        };
    return step.then(Fitting::fit);
  }

  /// The keys pressed ahead of an article each find a model that agrees with itself, as any key
  /// does.
  private static Step opened(Model model, Message.Opened opened) {
    Step there = Answers.opened(model, opened);
    for (String key : Ahead.keys(model, there.model())) {
      there = there.then(Fitting::fit).then(after -> Keys.press(after, key));
    }
    return there;
  }
}
