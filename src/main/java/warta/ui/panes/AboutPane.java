package warta.ui.panes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import warta.article.About;
import warta.article.Article;
import warta.article.Lessons;
import warta.article.Moment;
import warta.digest.Pick;
import warta.digest.facts.KeyFact;
import warta.library.Origin;
import warta.library.Row;
import warta.screen.Role;
import warta.ui.Arrival;
import warta.ui.Chosen;
import warta.ui.Condensed;
import warta.ui.Line;
import warta.ui.Minutes;
import warta.ui.Model;
import warta.ui.Overlay;
import warta.ui.Reading;
import warta.ui.Reasons;
import warta.ui.layout.Dates;
import warta.words.Words;

/// What is known of an article: what its page says of itself, and how it was read.
final class AboutPane {
  private static final int LABEL = 16;
  private static final int MOST_FILES = 50;

  private AboutPane() {}

  static List<Line> lines(Model model, Overlay.About open, int columns) {
    Reading reading = model.reading();
    boolean isOpen = reading != null && reading.row().id().equals(open.row());
    Row row = isOpen && reading != null ? reading.row() : row(model, open.row());
    TextLines text = new TextLines(columns);
    if (row == null) {
      return text.lines();
    }
    Rows rows = new Rows(model.words(), text);
    if (isOpen
        && reading != null
        && reading.arrival() instanceof Arrival.Here(var article, var origin)) {
      chosen(rows, reading, article);
      page(model, rows, row, article.about());
      length(model, rows, article.words(), article.minutesToRead());
      read(model, rows, row, article, origin);
      taught(model, rows, article.about().host(), reading.cleaning().lessons());
    } else {
      rows.add("about.title", row.title());
      rows.add("about.source", row.outlet());
      rows.add("about.published", date(model, row.time()));
      length(model, rows, row.words(), Minutes.of(row.words()));
      files(rows, row);
      text.blank();
      rows.add("about.how", model.words().say("about.unopened"));
    }
    return text.lines();
  }

  private record Rows(Words words, TextLines text) {
    void add(String key, @Nullable String value) {
      if (value != null && !value.isBlank()) {
        text.hanging("    " + words.say(key), Role.DIM, LABEL + 4, value, Role.TEXT);
      }
    }

    void more(String value) {
      text.hanging("", Role.DIM, LABEL + 4, value, Role.TEXT);
    }
  }

  private static @Nullable Row row(Model model, String id) {
    for (Row row : model.list().rows()) {
      if (row.id().equals(id)) {
        return row;
      }
    }
    return null;
  }

  private static void page(Model model, Rows rows, Row row, About about) {
    rows.add("about.title", row.title());
    if (about.titleDerived()) {
      rows.add("about.title-is", model.words().say("about.derived"));
    }
    rows.add("about.source", about.source());
    rows.add("about.byline", String.join(", ", about.byline()));
    rows.add("about.dateline", about.dateline());
    rows.add("about.published", date(model, about.published()));
    rows.add("about.updated", date(model, about.updated()));
    rows.add("about.address", about.address());
    rows.add("about.language", about.language());
    switch (about.access()) {
      case OPEN -> {}
      case TEASER -> rows.add("about.access", model.words().say("about.teaser"));
      case PAYWALL -> rows.add("about.access", model.words().say("about.paywall"));
    }
  }

  /// What the reader chose of the summary, and why it was chosen before.
  private static void chosen(Rows rows, Reading reading, Article article) {
    Condensed condensed = reading.condensed();
    Words words = rows.words();
    switch (condensed.chosen()) {
      case null -> {
        return;
      }
      case Chosen.Fact fact -> {
        KeyFact chosen = condensed.keyFacts().get(fact.index());
        rows.add("about.fact", Reasons.fact(chosen, article, words));
        rows.add("about.place", Reasons.paragraph(chosen.place(), article, words));
      }
      case Chosen.Sentence sentence -> {
        Pick pick = condensed.picks().get(sentence.index());
        if (condensed.summary() != null) {
          rows.add("about.why", Reasons.why(pick, condensed.summary(), words));
        }
        rows.add("about.place", Reasons.paragraph(pick.place(), article, words));
        rows.add("about.sentence", pick.text());
      }
    }
    rows.text().blank();
  }

  private static @Nullable String date(Model model, @Nullable Moment moment) {
    if (moment == null) {
      return null;
    }
    String date = Dates.full(moment, model.words());
    String zone = moment.offset() == null ? "" : " " + moment.offset().getId();
    String age = Ages.of(moment, model);
    return date + zone + (age.isEmpty() ? "" : "  (" + age + ")");
  }

  private static void length(Model model, Rows rows, int words, int minutes) {
    rows.add(
        "about.length",
        model.words().count("words", words)
            + Signs.of(model).dot()
            + model.words().count("minutes", minutes));
  }

  private static void read(Model model, Rows rows, Row row, Article article, Origin origin) {
    Words words = model.words();
    rows.add("about.format", article.format() + ", " + article.charset());
    files(rows, row);
    String took = String.format(Locale.ROOT, "%.1f", origin.took().toNanos() / 1e6);
    rows.add("about.how", words.say(origin.cached() ? "about.cached" : "about.parsed", took));
    int percent = (int) Math.round(article.confidence() * 100);
    rows.add(
        "about.confidence",
        words.say(article.confidence() < Article.UNSURE ? "about.unsure" : "about.sure", percent));
    int removed = article.removed().size();
    rows.add("about.removed", words.count("about.pieces", removed));
  }

  /// What the reader taught of the page's site.
  private static void taught(Model model, Rows rows, @Nullable String host, Lessons lessons) {
    if (host == null) {
      rows.add("about.site", model.words().say("about.no-site"));
      return;
    }
    rows.add("about.site", host);
    Words words = model.words();
    List<String> parts = new ArrayList<>();
    if (!lessons.keep().isEmpty()) {
      parts.add(words.count("about.kept-lines", lessons.keep().size()));
    }
    if (!lessons.remove().isEmpty()) {
      parts.add(words.count("about.removed-lines", lessons.remove().size()));
    }
    rows.add("about.taught", String.join(", ", parts));
  }

  private static void files(Rows rows, Row row) {
    List<String> files = new ArrayList<>(row.files());
    if (files.size() > 1) {
      rows.add("about.files", rows.words().count("files", files.size()));
    }
    int shown = Math.min(files.size(), MOST_FILES);
    for (int i = 0; i < shown; i++) {
      if (i == 0) {
        rows.add("about.file", files.get(i));
      } else {
        rows.more(files.get(i));
      }
    }
    if (files.size() > shown) {
      rows.more(rows.words().say("about.more-files", files.size() - shown));
    }
  }
}
