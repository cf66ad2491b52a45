package warta.ui.panes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.article.Article;
import warta.library.Row;
import warta.text.Width;
import warta.ui.Arrangement;
import warta.ui.Arrival;
import warta.ui.Chosen;
import warta.ui.Command;
import warta.ui.Face;
import warta.ui.Finding;
import warta.ui.Focus;
import warta.ui.Keymap;
import warta.ui.ListState;
import warta.ui.Minutes;
import warta.ui.Model;
import warta.ui.Overlay;
import warta.ui.Pointed;
import warta.ui.Prompt;
import warta.ui.Reading;
import warta.ui.Steps;
import warta.ui.layout.Dates;
import warta.words.Words;

/// The bar above: where I am, what it is; at the right how many, how far.
final class TopBar {
  /// One column before what the article is, two between that and how far it is read.
  private static final int GAP = 3;

  private TopBar() {}

  record Sides(String left, String right) {}

  static Sides of(Model model, Arrangement plan) {
    Words words = model.words();
    String dot = Signs.of(model).dot();
    Prompt prompt = model.stage().prompt();
    if (prompt != null && prompt.kind() == Prompt.Kind.PALETTE) {
      return new Sides(" " + words.say("bar.palette"), words.say("bar.palette-keys", dot) + " ");
    }
    return switch (model.stage().overlay()) {
      case null -> base(model, plan);
      case Overlay.Help help ->
          new Sides(
              " " + words.say("bar.help." + name(help), dot),
              words.say("bar.help-keys", key(model, Command.NARROW), key(model, Command.BACK), dot)
                  + " ");
      case Overlay.Links open -> new Sides(" " + words.say("bar.links"), links(model, open) + " ");
      case Overlay.About _ -> new Sides(" " + words.say("bar.about"), "");
      case Overlay.Problems _ ->
          new Sides(
              " " + words.say("bar.problems"), words.number(model.sources().troubled()) + " ");
      case Overlay.Cache _ -> new Sides(" " + words.say("bar.cache"), "");
    };
  }

  private static String key(Model model, Command command) {
    return Keymap.standard().shown(command, model.ambient().preferences().ascii());
  }

  private static String name(Overlay.Help help) {
    return switch (help.of()) {
      case LIST -> "list";
      case ARTICLE -> "article";
      case HELP, LINKS, PANE -> "pane";
    };
  }

  private static String links(Model model, Overlay.Links open) {
    Reading reading = model.reading();
    var lines = reading == null ? null : reading.lines();
    int all = lines == null ? 0 : lines.links().size();
    return model.words().say("bar.of", open.chosen() + 1, all);
  }

  private static Sides base(Model model, Arrangement plan) {
    if (!plan.beside()) {
      return model.stage().focus() == Focus.LIST
          ? list(model)
          : article(model, model.ambient().size().columns());
    }
    Sides list = list(model);
    String dot = Signs.of(model).dot();
    String left = list.right().isBlank() ? list.left() : list.left() + dot + list.right().strip();
    int room = model.ambient().size().columns() - Width.columns(left) - 2;
    Sides article = article(model, room - Width.columns(dot));
    if (article.left().isBlank()) {
      return new Sides(left, article.right()); // a page may name neither outlet nor day
    }
    int what = room - Width.columns(dot + article.right());
    return new Sides(
        left, Columns.cut(model, article.left().strip(), what) + dot + article.right());
  }

  private static Sides list(Model model) {
    Words words = model.words();
    String view = words.say(model.list().view() == ListState.View.ALL ? "view.all" : "view.unread");
    List<String> right = new ArrayList<>();
    if (!model.list().rows().isEmpty()) {
      right.add(
          words.say(
              "bar.unread",
              words.number(model.unread()),
              words.number(model.list().rows().size())));
    }
    if (model.sources().loading()) {
      right.add(Loading.say(model));
    }
    if (model.sources().troubled() > 0) {
      right.add(words.count("bar.problem-count", model.sources().troubled()));
    }
    String joined = String.join(Signs.of(model).dot(), right);
    return new Sides(
        " " + words.say("bar.name") + "  " + view, joined.isEmpty() ? "" : joined + " ");
  }

  /// What the article is and how far it is read. Of what it is the last parts go where they do not
  /// fit whole: `k…` for `kurang pasti` says nothing.
  private static Sides article(Model model, int room) {
    Reading reading = model.reading();
    if (reading == null) {
      return new Sides("", "");
    }
    String dot = Signs.of(model).dot();
    String right = String.join(dot, where(model, reading)) + " ";
    List<String> what = new ArrayList<>(what(model, reading));
    while (what.size() > 1
        && Width.columns(String.join(dot, what)) + GAP > room - Width.columns(right)) {
      what.removeLast();
    }
    return new Sides(" " + String.join(dot, what), right);
  }

  private static List<String> what(Model model, Reading reading) {
    List<String> what = new ArrayList<>();
    Row row = reading.row();
    boolean roomy = model.ambient().size().columns() >= 60;
    if (row.outlet() != null) {
      what.add(Columns.cut(model, row.outlet(), model.ambient().size().columns() / 3));
    }
    if (row.time() != null && roomy) {
      what.add(Dates.day(row.time(), model.words()));
    }
    Article article = article(reading);
    if (reading.face() == Face.CLEANED || !roomy) {
      what.add(length(model, row, article));
    }
    if (article != null && article.confidence() < Article.UNSURE) {
      what.add(model.words().say("bar.unsure"));
    }
    return what;
  }

  private static @Nullable Article article(Reading reading) {
    return reading.arrival() instanceof Arrival.Here(var article, _) ? article : null;
  }

  private static String length(Model model, Row row, @Nullable Article article) {
    Words words = model.words();
    String minutes = words.say("minutes.short", Minutes.of(row.words()));
    if (article == null) {
      return minutes;
    }
    return switch (article.about().access()) {
      case OPEN -> minutes;
      case TEASER -> words.say("bar.teaser");
      case PAYWALL -> words.say("bar.paywall");
    };
  }

  /// How far: the find, the face, the chosen sentence, the row, the share of the text above.
  private static List<String> where(Model model, Reading reading) {
    Words words = model.words();
    List<String> where = new ArrayList<>();
    Finding finding = reading.finding();
    var lines = reading.lines();
    if (finding != null && !finding.words().isBlank()) {
      int at = finding.matches().isEmpty() ? 0 : finding.at() + 1;
      where.add(words.say("bar.found", at, finding.matches().size()));
    } else if (reading.face() == Face.REMOVED_SHOWN && lines != null) {
      where.add(words.say("bar.removed"));
      int at = Pointed.landmark(lines, Pointed.piece(model));
      int all = lines.landmarks().size();
      if (all > 0) {
        where.add(at < 0 ? words.count("about.pieces", all) : words.say("bar.piece", at + 1, all));
      }
    } else if (reading.face() == Face.RAW) {
      where.add(words.say("bar.raw"));
    } else if (reading.condensed().chosen() != null) {
      where.add(chosen(model, reading, reading.condensed().chosen()));
    } else if (model.ambient().size().columns() >= 60 && !Arrangement.of(model).beside()) {
      int at = model.list().indexOf(reading.row().id());
      if (at >= 0) {
        where.add(words.say("bar.of", at + 1, words.number(model.list().shown().size())));
      }
    }
    if (lines != null) {
      where.add(words.say("bar.percent", percent(model, reading)));
    }
    return where;
  }

  private static String chosen(Model model, Reading reading, Chosen chosen) {
    return switch (chosen) {
      case Chosen.Fact fact -> {
        List<Chosen> all = Steps.of(model, reading);
        int at = all.indexOf(fact);
        yield at < 0
            ? model.words().say("bar.a-fact")
            : model.words().say("bar.fact", at + 1, Steps.facts(all));
      }
      case Chosen.Sentence(int index) ->
          model.words().say("bar.sentence", index + 1, reading.condensed().picks().size());
    };
  }

  private static int percent(Model model, Reading reading) {
    int last = reading.lastTop(Arrangement.of(model).pane().rows());
    return last == 0 ? 100 : (int) (100L * reading.standing().top() / last);
  }
}
