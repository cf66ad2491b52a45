package warta.digest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import warta.article.Article;
import warta.article.Place;

/// The few facts a reader wants first.
class KeyFactsTest {
  private static List<String> of(KeyFact.Kind kind, Article article) {
    return KeyFacts.of(article, FactFinder.find(article)).facts().stream()
        .filter(fact -> fact.kind() == kind)
        .map(KeyFact::text)
        .toList();
  }

  private static final Article LANDSLIDE =
      Told.article(
          "Longsor di Wonosobo, 12 Orang Hilang",
          "id",
          "2026-03-04",
          "Sebanyak 12 orang hilang tertimbun longsor di Wonosobo, Jawa Tengah, Selasa (3/3/2026).",
          "Bupati Wonosobo Tirta Handaru mengatakan 40 rumah rusak dan 3,5 kilometer jalan putus.",
          "Pencarian dipimpin oleh Kapten Seno Wardhana, kata Tirta, dengan biaya Rp 2 miliar.",
          "Bantuan datang dari Jakarta dan Indonesia lain, sekitar 700 paket, ujar Tirta.",
          "Dua tahun lalu Presiden Oda Brunner dan Menteri Salma Kirana pernah datang ke Dieng.");

  @Test
  void peopleOfTheBeginningAndNamedOftenComeFirst() {
    assertThat(of(KeyFact.Kind.WHO, LANDSLIDE))
        .hasSize(3)
        .startsWith("Tirta Handaru", "Seno Wardhana");
  }

  @Test
  void citiesAreShownBeforeRegionsAndCountries() {
    assertThat(of(KeyFact.Kind.WHERE, LANDSLIDE)).first().isEqualTo("Wonosobo");
    assertThat(of(KeyFact.Kind.WHERE, LANDSLIDE)).doesNotContain("Jawa Tengah", "Indonesia");
    Article country = Told.article("", "id", null, "Hujan turun di Indonesia dan di Jawa Barat.");
    assertThat(of(KeyFact.Kind.WHERE, country)).containsExactly("Jawa Barat");
  }

  @Test
  void whenIsTheDayOfTheEventWhereTheTextTellsIt() {
    assertThat(of(KeyFact.Kind.WHEN, LANDSLIDE)).containsExactly("2026-03-03");
    Article silent = Told.article("", "id", "2026-03-04", "Hujan turun di Wonosobo.");
    assertThat(of(KeyFact.Kind.WHEN, silent)).isEmpty();
  }

  @Test
  void figuresAreAtMostFourAndShownAsTheyStand() {
    assertThat(of(KeyFact.Kind.HOW_MANY, LANDSLIDE))
        .hasSize(4)
        .startsWith("12 orang")
        .contains("40 rumah", "3,5 kilometer");
  }

  @Test
  void aPartOfAFigureIsNotShownBesideIt() {
    Article article =
        Told.article("", "id", null, "Datang 60 perahu, terdiri dari 10 layar dan 50 motor.");
    assertThat(of(KeyFact.Kind.HOW_MANY, article)).containsExactly("60 perahu");
  }

  @Test
  void lengthsOfTimeAreShownOnlyWhereNothingIsCounted() {
    String waiting = "Mereka menunggu tiga jam dan 2 pekan.";
    Article counted = Told.article("", "id", null, waiting, "Lalu datang 12 perahu.");
    assertThat(of(KeyFact.Kind.HOW_MANY, counted)).containsExactly("12 perahu");
    Article waited = Told.article("", "id", null, waiting);
    assertThat(of(KeyFact.Kind.HOW_MANY, waited)).containsExactlyInAnyOrder("tiga jam", "2 pekan");
  }

  @Test
  void agesAreNotShown() {
    Article article =
        Told.article("", "id", null, "Sarwono, 46 tahun, dan Wirya (38) menanam 12 pohon.");
    assertThat(of(KeyFact.Kind.HOW_MANY, article)).containsExactly("12 pohon");
    Article ages =
        Told.article("", "id", null, "Itu kata Sarwono, 46 tahun, dan Wirya (38 tahun).");
    assertThat(of(KeyFact.Kind.HOW_MANY, ages)).isEmpty();
  }

  @Test
  void whatStandsWherePlacesDoIsNobodyWhoActs() {
    Article article = Told.article("", "id", null, "Banjir datang di Sukarta, kata Wirya Handaru.");
    Facts found = FactFinder.find(article);
    List<Name> people =
        found.names().stream()
            .map(n -> new Name(n.name(), Name.Kind.PERSON, n.variants(), n.places()))
            .toList();
    assertThat(people).extracting(Name::name).contains("Sukarta");
    Facts facts = new Facts(people, List.of(), List.of(), null);
    assertThat(KeyFacts.of(article, facts).facts())
        .extracting(KeyFact::text)
        .containsExactly("Wirya Handaru");
  }

  /// The strip's who of a text that names one person, in one place.
  private static List<KeyFact> who(String text, String person) {
    Article article = Told.article("", "id", null, text);
    Place place = new Place(0, text.indexOf(person), text.indexOf(person) + person.length());
    Name name = new Name(person, Name.Kind.PERSON, List.of(person), List.of(place));
    return KeyFacts.of(article, new Facts(List.of(name), List.of(), List.of(), null)).facts();
  }

  @Test
  void aTitleThatEndsInAPlacesWordIsSomebodys() {
    assertThat(who("Itu kata Sekretaris Negara Wirya Handaru.", "Wirya Handaru")).hasSize(1);
    assertThat(who("Itu kata warga Desa Wirya Handaru.", "Wirya Handaru")).isEmpty();
    assertThat(who("Itu terjadi di Wirya Handaru.", "Wirya Handaru")).isEmpty();
  }

  @Test
  void organisationsActWhereNobodyIsNamed() {
    Article article =
        Told.article(
            "",
            "id",
            null,
            "Data itu milik Badan Sungai Nusantara.",
            "Lalu Badan Sungai Nusantara diam.");
    assertThat(of(KeyFact.Kind.WHO, article)).containsExactly("Badan Sungai Nusantara");
  }

  @Test
  void kindsComeInTheirOrderAndPlacesHoldTheWords() {
    List<KeyFact> facts = KeyFacts.of(LANDSLIDE, FactFinder.find(LANDSLIDE)).facts();
    assertThat(facts).extracting(KeyFact::kind).isSorted();
    assertThat(facts).hasSizeLessThanOrEqualTo(12);
    for (KeyFact fact : facts) {
      if (fact.kind() != KeyFact.Kind.WHEN) {
        String text = LANDSLIDE.blocks().get(fact.place().block()).text();
        assertThat(text.substring(fact.place().start(), fact.place().end())).isEqualTo(fact.text());
      }
    }
  }

  @Test
  void anArticleThatTellsNothingHasNone() {
    Article article = Told.article("", "id", null, "Hujan turun lagi.");
    assertThat(KeyFacts.of(article, FactFinder.find(article))).isEqualTo(KeyFacts.NONE);
  }
}
