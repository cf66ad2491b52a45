package warta.article.odds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import warta.page.Content;
import warta.page.Page;
import warta.page.Pages;
import warta.page.Source;

/// What `scripts/learn-odds` writes, from a few pages of our own.
final class LearnOddsTest {
  private static final List<String> PLACES =
      List.of("dermaga", "pasar", "sekolah", "jembatan", "kebun", "balai");

  /// A page of running text with short lines of links among it that the marked text does not have.
  private static GoldPage page(String place) {
    List<String> told = new ArrayList<>();
    StringBuilder body = new StringBuilder();
    for (String deed : List.of("membersihkan", "memperbaiki", "mengecat", "membuka lagi")) {
      String text =
          "Warga %1$s %2$s sejak subuh, dan ketua kampung berkata bahwa %2$s itu dipakai lagi pekan depan."
              .formatted(deed, place);
      told.add(text);
      body.append("<p>").append(text).append("</p><p class=z>");
      body.append("Cerita <a href=/x>").append(place).append("</a> lain</p>");
    }
    String html = "<title>x</title><h1>Kabar " + place + "</h1><div>" + body + "</div>";
    Source source = new Source.OnDisk(Path.of(place + ".html"), place);
    Content content = new Content(source, html.getBytes(UTF_8), place);
    return new GoldPage(
        "ours",
        place,
        place + ".example",
        (Page.Html) Pages.parse(content),
        String.join("\n", told));
  }

  private static String learned() {
    return LearnOdds.learned(PLACES.stream().map(LearnOddsTest::page).toList());
  }

  @Test
  void theSamePagesGiveTheSameBytes() {
    String file = learned();

    assertThat(learned()).isEqualTo(file);
    assertThat(file).contains("from 6 marked pages");
  }

  @Test
  void theLinesStandInTheOrderOfTheQuestions() {
    List<String> asked =
        lines().map(line -> line.replaceAll("=\\S+", "").replaceFirst(" \\S+$", "")).toList();

    assertThat(asked.stream().distinct().toList())
        .startsWith("bias", "kind words", "words sentence", "links kind", "links-1", "links-2")
        .containsSubsequence("alike", "alike-twice", "before", "headline", "prose+1 kept+1");
    assertThat(Odds.parse(lines().toList())).isNotNull();
  }

  @Test
  void whatOnlyLinkedLinesHaveSpeaksAgainstThem() {
    assertThat(weight("words=3 sentence=no")).isNegative();
    assertThat(weight("words=16 sentence=yes")).isPositive();
  }

  private static double weight(String answers) {
    return lines()
        .filter(line -> line.startsWith(answers + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(answers.length() + 1)))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<String> lines() {
    return learned().lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
  }
}
