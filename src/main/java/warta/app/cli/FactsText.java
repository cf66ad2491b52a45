package warta.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import warta.article.Article;
import warta.digest.facts.Dated;
import warta.digest.facts.Facts;
import warta.digest.facts.Figure;
import warta.digest.facts.Name;
import warta.digest.facts.When;

/// Facts as text for people and pipes: a list each of names, figures and dates, in the order of the
/// article.
final class FactsText {
  private FactsText() {}

  static String plain(Article article, Facts facts) {
    return text(article.about().title(), facts, "", "  ");
  }

  static String markdown(Article article, Facts facts) {
    return text("# " + article.about().title(), facts, "## ", "- ");
  }

  private static String text(String title, Facts facts, String heading, String item) {
    StringBuilder text = new StringBuilder(title).append('\n');
    list(text, heading + "Names", item, facts.names().stream().map(FactsText::line).toList());
    list(text, heading + "Figures", item, facts.figures().stream().map(FactsText::line).toList());
    list(text, heading + "Dates", item, facts.dates().stream().map(FactsText::line).toList());
    When event = facts.eventDate();
    if (event != null) {
      list(text, heading + "Event", item, List.of(event.iso()));
    }
    return text.toString();
  }

  private static void list(StringBuilder text, String heading, String item, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    text.append('\n').append(heading).append('\n');
    text.append(heading.startsWith("#") ? "\n" : "");
    lines.forEach(line -> text.append(item).append(line).append('\n'));
  }

  /// `Kim Jong Un (person, 4 places; Kim Jong-un)`.
  private static String line(Name name) {
    List<String> notes = new ArrayList<>();
    notes.add(name.kind().name().toLowerCase(Locale.ROOT));
    notes.add(name.places().size() + "×");
    notes.addAll(name.variants().stream().filter(v -> !v.equals(name.name())).toList());
    return name.name() + " (" + String.join(", ", notes) + ")";
  }

  /// `6.000 personel = 1000 + 5000`.
  private static String line(Figure figure) {
    String counted = noted(figure.text(), figure.of());
    String parts = figure.parts().stream().map(Number::toString).collect(Collectors.joining(" + "));
    return parts.isEmpty() ? counted : counted + " = " + parts;
  }

  private static String noted(String text, @Nullable String note) {
    return note == null ? text : text + " " + note;
  }

  private static String line(Dated dated) {
    When when = dated.date();
    return dated.text() + (when == null ? "" : " = " + when.iso());
  }
}
