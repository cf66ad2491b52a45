package warta.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every sentence and every key fact of the bundled edition's summaries followed to its place and
/// back, in a real terminal.
class SummaryPlacesIT {
  private static final String LAST_SENTENCE = "This is the summary's last sentence.";
  private static final String FIRST_FACT = "This is the first of the key facts.";
  private static final String FIRST_SENTENCE = "This is the summary's first sentence.";

  @TempDir Path home;

  @ParameterizedTest
  @CsvSource({"80,24", "200,60"})
  void everySentenceAndFactLeadsToItsPlaceAndBack(int columns, int rows) throws Exception {
    int sentences = 0;
    int facts = 0;
    try (Tmux tmux = Tmux.open(columns, rows, home)) {
      tmux.line("'" + Program.java() + "' -jar '" + Program.jar() + "'");
      tmux.awaitText("q quit");
      tmux.keys("Space");
      for (int article = 1; article <= Edition.rows().size(); article++) {
        String before = tmux.await(screen -> isSummedUp(screen));
        for (int i = 1; ; i++) {
          tmux.keys(")");
          String bar = "sentence " + i + " of ";
          String screen = tmux.await(s -> s.contains(bar) || s.contains(LAST_SENTENCE));
          if (screen.contains(LAST_SENTENCE)) {
            break;
          }
          sentences++;
          assertThat(words(reversed(tmux, screen)))
              .as("article %d, sentence %d\n%s", article, i, screen)
              .isEqualTo(words(chosenSentence(screen)));
        }
        tmux.keys("'");
        assertThat(text(tmux.await(s -> s.contains("S summary")))).isEqualTo(text(before));
        facts += facts(tmux, article);
        tmux.keys("'");
        assertThat(text(tmux.await(s -> s.contains("S summary")))).isEqualTo(text(before));
        if (article == Edition.rows().size()) {
          break;
        }
        tmux.keys("J");
        tmux.await(screen -> !text(screen).equals(text(before)));
      }
      tmux.keys("Q");
    }
    assertThat(sentences).isGreaterThan(2 * Edition.rows().size());
    assertThat(facts).isGreaterThan(2 * Edition.rows().size());
  }

  /// Goes from the first sentence up through the facts.
  ///
  /// @return how many there were
  private static int facts(Tmux tmux, int article) throws Exception {
    tmux.keys(")");
    tmux.awaitText("sentence 1 of");
    for (int facts = 0; ; facts++) {
      String before = tmux.screen();
      tmux.keys("(");
      String screen =
          tmux.await(s -> !s.equals(before) && (s.contains("fact ") || s.contains(FIRST_SENTENCE)));
      if (screen.contains(FIRST_FACT) || screen.contains(FIRST_SENTENCE)) {
        return facts;
      }
      String said = reversed(tmux, screen);
      String shown = reversedInPane(tmux, screen);
      assertThat(shown).as("article %d, the fact in the strip\n%s", article, screen).isNotBlank();
      assertThat(said).as("article %d, `%s` in the text\n%s", article, shown, screen).isNotBlank();
    }
  }

  private static boolean isSummedUp(String screen) {
    return screen.contains(", unchanged") && screen.contains("S summary");
  }

  /// The article and its summary, without the list beside them and the bars: there the article may
  /// have become a read one.
  private static List<String> text(String screen) {
    List<String> rows = rows(screen);
    int from = left(rows) == 0 ? 0 : rows.get(1).indexOf('│') + 1;
    return rows.subList(1, rows.size() - 1).stream()
        .map(row -> row.length() > from ? row.substring(from) : "")
        .toList();
  }

  private static List<String> rows(String screen) {
    return screen.lines().map(Tmux::cells).toList();
  }

  /// The rows of text between the bars; with the summary below, down to its rule.
  private static int bottom(List<String> rows) {
    for (int row = 1; row < rows.size(); row++) {
      if (rows.get(row).startsWith("── Summary")) {
        return row;
      }
    }
    return rows.size() - 1;
  }

  /// The column at which the summary's pane begins, where it stands beside the text; else 0.
  private static int left(List<String> rows) {
    return rows.get(1).contains("├── Summary") ? rows.get(1).indexOf("├── Summary") + 1 : 0;
  }

  /// What shows reversed in the text; the sign at the list's cursor stands before it.
  private static String reversed(Tmux tmux, String screen) throws Exception {
    List<String> rows = rows(screen);
    int left = left(rows);
    List<String> text = tmux.reversed().subList(1, bottom(rows));
    return text.stream()
        .map(row -> left == 0 ? row : row.substring(0, Math.min(row.length(), left)))
        .collect(Collectors.joining("\n"))
        .replace("›", "");
  }

  /// What shows reversed in the summary's pane, but the sign at its row.
  private static String reversedInPane(Tmux tmux, String screen) throws Exception {
    List<String> rows = rows(screen);
    int left = left(rows);
    List<String> reversed = tmux.reversed();
    int from = left == 0 ? bottom(rows) : 1;
    return reversed.subList(from, rows.size() - 1).stream()
        .map(row -> row.length() > left ? row.substring(left) : "")
        .collect(Collectors.joining("\n"))
        .replace("›", "");
  }

  /// The sentence behind the sign in the summary's pane.
  private static String chosenSentence(String screen) {
    List<String> rows = rows(screen);
    int left = left(rows);
    int from = left == 0 ? bottom(rows) + 1 : 2;
    List<String> sentence = new ArrayList<>();
    for (String row : rows.subList(from, rows.size() - 1)) {
      String line = row.length() > left ? row.substring(left) : "";
      boolean begins = line.matches("[› ]\\d .*");
      if (line.startsWith("›")) {
        sentence.add(line.substring(2));
      } else if (!sentence.isEmpty() && (begins || line.isBlank())) {
        break;
      } else if (!sentence.isEmpty()) {
        sentence.add(line);
      }
    }
    return String.join(" ", sentence);
  }

  /// The words alone: lines end where the measure has it.
  private static String words(String text) {
    return text.replace(Character.toString(Tmux.FILLER), "").strip().replaceAll("\\s+", " ");
  }
}
