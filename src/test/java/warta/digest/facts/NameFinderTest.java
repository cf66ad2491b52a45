package warta.digest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warta.article.About;
import warta.article.Access;
import warta.article.Article;
import warta.article.Block;
import warta.article.Link;
import warta.article.Piece;

/// What an article names.
class NameFinderTest {
  private static Name only(String language, String... paragraphs) {
    List<Name> names = Told.facts(language, null, paragraphs).names();
    assertThat(names).hasSize(1);
    return names.getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "id; Panen dibuka oleh Menteri Pertanian Ratih Wulandari di lapangan.; Ratih Wulandari",
        "id; Acara itu dihadiri Wakil Gubernur Bayu Saptono bersama warga.; Bayu Saptono",
        "id; Jalan ditutup, kata Kombes Pol. Wirya Danu kepada wartawan.; Wirya Danu",
        "en; The bill was signed by President Oskar Lindqvist in silence.; Oskar Lindqvist",
        "en; It was read out by Gen. Harlan Whitcombe after the parade.; Harlan Whitcombe",
        "en; A letter from Prime Minister Della Marchetti was read aloud.; Della Marchetti",
      })
  void aTitleIsNoPartOfTheName(String language, String text, String name) {
    Name found = only(language, text);
    assertThat(found.name()).isEqualTo(name);
    assertThat(found.kind()).isEqualTo(Name.Kind.PERSON);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Hal itu kata Menteri Luar Negeri Rusia Ilya Vorontsov.; Rusia, Ilya Vorontsov",
        "Menurut Juru Bicara Kementerian Kehutanan Sekar Arumdani, hujan turun.; Kementerian Kehutanan, Sekar Arumdani",
        "Menurut Ketua KPK Darmo Wicaksana, laporan itu lengkap.; KPK, Darmo Wicaksana",
        "Jalan itu milik Bupati Lebak Tirta Handaru sejak lama.; Lebak, Tirta Handaru",
      })
  void anOfficeIsCutFromThePerson(String text, String names) {
    assertThat(Told.names("id", text)).containsExactly(names.split(", ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "id; Warga membersihkan sungai bersama. Namun hujan turun lagi sore itu.",
        "id; Harga beras naik. Pedagang mengeluh. Mereka meminta bantuan.",
        "en; Farmers waited for rain. However the clouds went away. They left.",
        "en; Nobody came. Perhaps it was too cold for walking. Even dogs slept.",
        "id; Rapat digelar Senin dan Selasa pada bulan Maret dan April.",
        "en; The Russian and Indonesian teams met in May on a Thursday.",
        "id; Acara dimulai pukul sepuluh WIB dan disiarkan TV.",
      })
  void ordinaryWordsDaysAndPeoplesAreNoNames(String language, String text) {
    assertThat(Told.names(language, text)).isEmpty();
  }

  @Test
  void aSentencesFirstWordIsANameWhereItIsOneElsewhere() {
    Name found = only("id", "Kepala desa Wiradana datang.", "Wiradana lalu duduk di depan.");
    assertThat(found.places()).hasSize(2);
    assertThat(Told.names("id", "Wiradana lalu duduk di depan.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Presiden Tae Min Sok datang; lalu Presiden Tae Min-sok pulang.",
        "Presiden Tae Min-sok datang; lalu Presiden Tae Min-Sok pulang.",
        "Presiden J. B. Tarigan datang; lalu Presiden JB Tarigan pulang.",
      })
  void spellingsOfOneNameAreFolded(String one, String other) {
    List<Name> names = Told.facts("id", null, one + " kemari.", "Hujan turun, " + other).names();
    if (one.contains("J. B.")) {
      assertThat(names).hasSize(2); // parted initials are another name: nobody can tell
    } else {
      assertThat(names).hasSize(1);
      assertThat(names.getFirst().variants()).hasSize(2);
    }
  }

  @Test
  void aShortFormIsJoinedToTheOneFullNameThatHoldsIt() {
    Name found =
        only(
            "en",
            "The report was written by Dr. Morgana Ellsworth last winter.",
            "It was hard, said Ellsworth, who retired. Then Ellsworth left.");
    assertThat(found.name()).isEqualTo("Morgana Ellsworth");
    assertThat(found.variants()).containsExactly("Morgana Ellsworth", "Ellsworth");
    assertThat(found.places()).hasSize(3);
  }

  @Test
  void aShortFormOfTwoNamesIsNeither() {
    List<Name> names =
        Told.facts(
                "en",
                null,
                "The prize went to Dr. Morgana Ellsworth and Dr. Piers Ellsworth today.",
                "It was hard, said Ellsworth.")
            .names();
    assertThat(names)
        .extracting(Name::name)
        .containsExactly("Morgana Ellsworth", "Piers Ellsworth");
    assertThat(names).allMatch(name -> name.places().size() == 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "id; Laporan Badan Ketahanan Sungai (BKS) terbit.; Badan Ketahanan Sungai; BKS",
        "id; Kapal berangkat dari Korea Utara (Korut) pagi itu.; Korea Utara; Korut",
        "en; It was paid by the Northern Harbour Authority (NHA) alone.; Northern Harbour Authority; NHA",
      })
  void anAcronymInParenthesesIsAForm(String language, String text, String name, String form) {
    Name found = only(language, text, "- " + form + ".");
    assertThat(found.name()).isEqualTo(name);
    assertThat(found.variants()).containsExactly(name, form);
    assertThat(found.places()).hasSize(3);
  }

  @Test
  void anInstitutionAndWhomItIsNamedForAreTwo() {
    List<Name> names =
        Told.facts(
                "id",
                null,
                "Acara di Universitas Negeri Tae Gyu Rim dibuka oleh Presiden Tae Min-sok.")
            .names();
    assertThat(names)
        .extracting(Name::name)
        .containsExactly("Universitas Negeri Tae Gyu Rim", "Tae Gyu Rim", "Tae Min-sok");
    assertThat(names.getFirst().kind()).isEqualTo(Name.Kind.ORGANISATION);
  }

  @Test
  void particlesStandInsideNames() {
    assertThat(Told.names("en", "A poem by President Aldo van der Meulen was read."))
        .containsExactly("Aldo van der Meulen");
    assertThat(Told.names("id", "Puisi karya Kiai Salman bin Hadrawi dibacakan."))
        .containsExactly("Salman bin Hadrawi");
    assertThat(Told.names("en", "He works for the Ministry of Harbours and never sleeps."))
        .containsExactly("Ministry of Harbours");
  }

  @Test
  void placesAreKnownByTheirNamesAndByTheWordsBefore() {
    Facts facts =
        Told.facts("id", null, "Kapal itu tiba di Surabaya, lalu ke Tanjung Meranak lagi.");
    assertThat(facts.names()).extracting(Name::name).containsExactly("Surabaya", "Tanjung Meranak");
    assertThat(facts.names()).allMatch(name -> name.kind() == Name.Kind.PLACE);
  }

  @Test
  void twoPlacesInOneWordAreTwo() {
    assertThat(Told.names("id", "Menurut laporan, perang Rusia-Ukraina berlanjut."))
        .containsExactly("Rusia", "Ukraina");
  }

  @Test
  void datelinesHeadingsCaptionsAndLinkedHeadlinesNameNobody() {
    String linked = "Cerita tentang Presiden Oda Brunner";
    List<Block> blocks =
        List.of(
            new Block.Heading("Kisah Presiden Oda Brunner", 2, List.of()),
            new Block.Caption("Foto Presiden Oda Brunner", ""),
            new Block.Paragraph(linked, List.of(new Link(0, linked.length(), "http://x"))),
            new Block.Item(linked, 0, 0, List.of(new Link(0, linked.length(), "http://x"))),
            new Block.Paragraph(
                "KABARKOTA.COM, JAKARTA - Harga beras naik lagi pekan ini di pasar tradisional, kata pedagang.",
                List.of()),
            new Block.Paragraph(
                "London (CNN)The rain went on and on and nobody was there to see it.", List.of()),
            new Block.Paragraph("NEW YORK-Hujan turun lagi.", List.of()));
    assertThat(FactFinder.find(Told.article("", "id", null, blocks)).names()).isEmpty();
  }

  @Test
  void whoIsCalledByOneOfHisNamesIsAPerson() {
    assertThat(only("en", "They saw Zurkan Mandala there.").kind()).isEqualTo(Name.Kind.OTHER);
    assertThat(only("en", "They saw Zurkan Mandala there. Then Zurkan left.").kind())
        .isEqualTo(Name.Kind.PERSON);
    assertThat(only("id", "Itu dilihat Zurkani Mandala. Lalu Mandala pulang.").kind())
        .isEqualTo(Name.Kind.PERSON);
  }

  @Test
  void aBlockThatIsNotAllLinkNames() {
    Link link = new Link(0, "Wirya Danu".length(), "http://x");
    List<Block> blocks =
        List.of(
            new Block.Paragraph("Wirya Danu bertemu Sekar Arumdani.", List.of(link)),
            new Block.Item("Wirya Danu, lalu Bagas Saptono.", 0, 0, List.of(link)));
    assertThat(FactFinder.find(Told.article("", "id", null, blocks)).names())
        .extracting(Name::name)
        .containsExactly("Wirya Danu", "Sekar Arumdani", "Bagas Saptono");
  }

  @Test
  void aDatelineIsCutWhereItStandsAndNowhereElse() {
    About about =
        new About(
            "",
            false,
            null,
            List.of(),
            null,
            "Kabar Sukamaju",
            null,
            null,
            "id",
            null,
            null,
            Access.OPEN);
    List<Piece> pieces =
        List.of(
            new Piece.Kept(
                new Block.Paragraph("Kabar Sukamaju Menteri Ratih Wulandari datang.", List.of())),
            new Piece.Kept(new Block.Paragraph("Wirya Danu dan Sekar Arumdani.", List.of())));
    assertThat(FactFinder.find(Article.of("hash", "text", "UTF-8", about, pieces, 1)).names())
        .extracting(Name::name)
        .containsExactly("Ratih Wulandari", "Wirya Danu", "Sekar Arumdani");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '|',
      value = {
        "en; She won for her film \"The Lantern of Port Velden\" at last.",
        "en; It was “When the Harbour Sleeps,” said the shop.",
        "id; Acara bertajuk 'Menakar Setahun bersama Nusa Karang' digelar sore itu.",
        "id; Bantuan tiba di 1. Kecamatan Wanareja2. Kecamatan Sukaratu3. Balai desa.",
      })
  void partsOfTitlesAndNumberedLinesAreNoNames(String language, String text) {
    assertThat(Told.names(language, text)).isEmpty();
  }

  @Test
  void aQuotationThatIsANameOrSpeaksIsNoTitle() {
    assertThat(Told.names("en", "They called the ship \"Della Marchetti\" in spring."))
        .containsExactly("Della Marchetti");
    assertThat(Told.names("en", "\"We all went to see Oskar Lindqvist in the morning,\" she said."))
        .containsExactly("Oskar Lindqvist");
    assertThat(Told.names("en", "She sang \"In Ambon we met\" at last.")).containsExactly("Ambon");
    assertThat(Told.names("en", "She said \"In Verdone they left\" at last."))
        .containsExactly("Verdone");
  }

  @Test
  void scriptsWithoutCapitalsHaveNoNames() {
    assertThat(Told.names("ja", "東京で会議が開かれた。")).isEmpty();
    assertThat(Told.names("th", "การประชุมจัดขึ้นที่กรุงเทพ")).isEmpty();
    assertThat(Told.names("ar", "عقد الاجتماع في القاهرة")).isEmpty();
  }

  @Test
  void germanNounsAreNoNamesByThemselves() {
    assertThat(Told.names("de", "Gestern sprach Bundeskanzlerin Petra Vogelsang in Hamburg."))
        .containsExactly("Petra Vogelsang", "Hamburg");
    assertThat(Told.names("de", "Gestern kam Petra Vogelsang dort vorbei."))
        .containsExactly("Petra Vogelsang");
    assertThat(
            Told.names(
                "de", "Die Behandlung mit dem Medikament kostet im Monat viel Geld, sagt er."))
        .isEmpty();
  }
}
