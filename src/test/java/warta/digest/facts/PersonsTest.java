package warta.digest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warta.article.Article;
import warta.article.Place;

/// Where an article names persons, and which of those places say who they are.
class PersonsTest {
  /// Each place that names somebody, `!` behind those that introduce them.
  private static List<String> mentions(String... paragraphs) {
    Article article = Told.article("", "id", null, paragraphs);
    return FactFinder.persons(article, paragraphs.length).stream()
        .flatMap(person -> person.mentions().stream())
        .map(mention -> text(article, mention.place()) + (mention.introduces() ? "!" : ""))
        .toList();
  }

  private static String text(Article article, Place place) {
    return article.blocks().get(place.block()).text().substring(place.start(), place.end());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dewi Pascarani menutup pelabuhan. Lalu Dewi pulang. | Dewi Pascarani!, Dewi",
        "Bupati Farhan menutup pelabuhan. Menurut Farhan, ombak tinggi. | Farhan!, Farhan",
        "“Presiden Sukarno akan datang ke desa kami besok,” kata Dewi Pascarani."
            + " | Sukarno!, Dewi Pascarani!",
        "Pelabuhan ditutup Pak Farhan. Kapal karam. Farhan menangis. | Farhan!, Farhan",
        "Pelabuhan ditutup Jenderal Besar Farhan. Farhan menangis. | Farhan!, Farhan",
        "Bupati Farhan pulang. Kapal karam. Menurut Farhan, ombak tinggi. | Farhan!, Farhan",
        "Bupati Farhan pulang. Ombak tinggi menurut Farhan. | Farhan!, Farhan",
        "Bupati Farhan pulang ke Kota Bandung. Bandung banjir, kata Farhan. | Farhan!, Farhan",
        "“Ombak tinggi.” Menurut Farhan, kapal karam. Bupati Farhan pulang. | Farhan!, Farhan",
      })
  void aFullNameOrAnOfficeIntroduces(String text, String mentions) {
    assertThat(mentions(text)).containsExactlyInAnyOrder(mentions.split(", "));
  }

  @Test
  void onlyTheFirstBlocksAreRead() {
    Article article =
        Told.article(
            "", "id", null, "Kata Bupati Farhan, ombak tinggi.", "Kata Camat Sari, ombak reda.");
    assertThat(FactFinder.persons(article, 1)).hasSize(1);
    assertThat(FactFinder.persons(article, 2)).hasSize(2);
  }
}
