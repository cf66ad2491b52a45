package warta.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import warta.article.Article;
import warta.article.Block;
import warta.article.Place;
import warta.digest.SummaryCheck.Fault;
import warta.digest.SummaryCheck.Finding;

/// The check that the corpus is looked through with, checked: what it must catch and what not.
class SummaryCheckTest {
  private static final Budget BUDGET = new Budget(60, 5);

  private static final Article FERRY =
      Articles.of(
          "Ferry",
          "en",
          List.of(
              new Block.Heading("The ferry of Tarn", 2, List.of()),
              new Block.Paragraph(
                  "The ferry of Tarn sank on Monday near the old harbour. But nobody of the crew was"
                      + " hurt. Divers found the wreck at noon.",
                  List.of()),
              new Block.Caption("The wreck of the ferry, seen from the air", ""),
              new Block.Paragraph(
                  "He had warned of the engine in the spring. Repairs of the hull cost two million"
                      + " crowns.",
                  List.of())));

  private static final String SANK = "The ferry of Tarn sank on Monday near the old harbour.";
  private static final String NOBODY = "But nobody of the crew was hurt.";
  private static final String DIVERS = "Divers found the wreck at noon.";
  private static final String WARNED = "He had warned of the engine in the spring.";
  private static final String REPAIRS = "Repairs of the hull cost two million crowns.";

  static List<List<Pick>> misplaced() {
    return List.of(
        List.of(new Pick("The ferry sank on Monday.", new Place(1, 0, 25), List.of())),
        List.of(new Pick("The ferry of Tarn", new Place(0, 0, 17), List.of())),
        List.of(
            new Pick("The wreck of the ferry, seen from the air", new Place(2, 0, 41), List.of())),
        List.of(new Pick("Divers found the wreck", new Place(1, 88, 110), List.of())),
        List.of(new Pick(SANK, new Place(7, 0, SANK.length()), List.of())));
  }

  @ParameterizedTest
  @MethodSource("misplaced")
  void whatDoesNotStandInTheRunningTextIsMisplaced(List<Pick> picks) {
    assertThat(faults(FERRY, picks)).containsExactly(Fault.MOVED);
  }

  @Test
  void sentencesOutOfOrderAreMisplaced() {
    assertThat(faults(FERRY, picks(FERRY, DIVERS, SANK))).containsExactly(Fault.MOVED);
    assertThat(faults(FERRY, picks(FERRY, SANK, SANK))).contains(Fault.MOVED);
  }

  @Test
  void sentencesAtTheirPlacesAreSound() {
    assertThat(faults(FERRY, picks(FERRY, SANK))).isEmpty();
    assertThat(faults(FERRY, picks(FERRY, SANK, REPAIRS))).isEmpty();
    assertThat(faults(FERRY, picks(FERRY, SANK, NOBODY, DIVERS, WARNED, REPAIRS))).isEmpty();
    assertThat(faults(FERRY, List.of())).isEmpty();
  }

  @Test
  void boundsAreHardButForOneSentence() {
    List<Pick> two = picks(FERRY, SANK, DIVERS);
    assertThat(faults(FERRY, two, new Budget(16, 5))).containsExactly(Fault.OVER);
    assertThat(faults(FERRY, two, new Budget(60, 1))).containsExactly(Fault.OVER);
    assertThat(faults(FERRY, two, new Budget(1, 1))).containsExactly(Fault.OVER);
    assertThat(faults(FERRY, two, new Budget(17, 2))).isEmpty();
    assertThat(faults(FERRY, picks(FERRY, SANK), new Budget(3, 1))).isEmpty();
  }

  @Test
  void summaryMayNotOpenLeaning() {
    assertThat(faults(FERRY, picks(FERRY, NOBODY))).containsExactly(Fault.OPENING);
    assertThat(faults(FERRY, picks(FERRY, WARNED, REPAIRS))).containsExactly(Fault.OPENING);
    assertThat(faults(FERRY, picks(FERRY, NOBODY, DIVERS))).containsExactly(Fault.OPENING);
  }

  @Test
  void summaryMayOpenAsItsArticleDoes() {
    Article article = Articles.of("", "en", "He left the town. The mill closed in May.");
    assertThat(faults(article, picks(article, "He left the town."))).isEmpty();
    assertThat(faults(article, picks(article, "The mill closed in May."))).isEmpty();
    Article other = Articles.of("", "id", "Namun, hujan turun di Bogor. Sawah terendam air.");
    assertThat(faults(other, picks(other, "Namun, hujan turun di Bogor."))).isEmpty();
  }

  @Test
  void leaningSentenceNeedsTheOneDirectlyBeforeIt() {
    assertThat(faults(FERRY, picks(FERRY, SANK, WARNED))).containsExactly(Fault.ORPHAN);
    assertThat(faults(FERRY, picks(FERRY, DIVERS, REPAIRS))).isEmpty();
    assertThat(faults(FERRY, picks(FERRY, SANK, NOBODY))).isEmpty();
    assertThat(faults(FERRY, picks(FERRY, DIVERS, WARNED))).isEmpty();
    assertThat(faults(FERRY, picks(FERRY, SANK, NOBODY, WARNED))).containsExactly(Fault.ORPHAN);
    assertThat(faults(FERRY, picks(FERRY, NOBODY, WARNED)))
        .containsExactly(Fault.OPENING, Fault.ORPHAN);
  }

  @Test
  void aQuestionNeedsTheSentenceBehindIt() {
    String asks = "Who warned of the engine?";
    Article article = Articles.of("", "en", SANK + " " + asks, DIVERS, REPAIRS);
    assertThat(faults(article, picks(article, SANK, asks, DIVERS))).isEmpty();
    assertThat(faults(article, picks(article, SANK, asks))).containsExactly(Fault.QUESTION);
    assertThat(faults(article, picks(article, SANK, asks, REPAIRS)))
        .containsExactly(Fault.QUESTION);
    assertThat(faults(article, picks(article, asks))).isEmpty();
    Article last = Articles.of("", "en", SANK + " " + asks);
    assertThat(faults(last, picks(last, SANK, asks))).containsExactly(Fault.QUESTION);
  }

  @Test
  void everyListLeansAsItsExampleSays() {
    assertThat(Leaning.EXAMPLES).hasSizeGreaterThan(40);
    for (Leaning.Example example : Leaning.EXAMPLES) {
      assertThat(Leaning.leans(example.sentence(), example.language()))
          .as("%s", example)
          .isEqualTo(!List.of("but", "reports").contains(example.kind()));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id | Dalam rapat itu, harga disepakati.",
        "id | Anggota koperasi ini menolak.",
        "id | “Dia sudah pergi,” kata Sari.",
        "id | Kedua pihak sepakat.",
        "id | Sari menyebut hal itu wajar.",
        "id | Hari itu hujan turun.",
        "id | \"Hari ini kapal penuh,\" ujar dia.",
        "en | “The boat is full,” she told reporters.",
        "en | \"It's a shame,\" said the cook.",
        "en | – But the mill closed.",
        "en | These boats are old.",
        "en | It sank in the spring.",
        "de | „Sie kam spät“, sagte der Wirt.",
        "id | Sejak hujan reda, hal itu tidak terulang.",
        "id | Kini, pihaknya menunggu surat.",
        "id | Sambil menilai kapal, ia tertawa.",
        "en | When the boat sank, they swam.",
        "fr | D’ailleurs, le pont est fermé."
      })
  void leaningIsSeenThroughMarksAndInNouns(String language, String sentence) {
    assertThat(Leaning.leans(sentence, language)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id | Warga desa tahun ini memanen dua kali.",
        "id | Presiden, dalam rapat itu, diam.",
        "id | Diana pergi ke pasar.",
        "id | Menurut Diana, ia pergi ke pasar.",
        "id | KPK menambahkan, mereka pergi ke pasar.",
        "en | When Helen came, they swam.",
        "id | Tersebutlah raja di Bogor.",
        "id | \"Hari ini kapal penuh,\" ujar Sari.",
        "en | “The boat is full,” the cook told reporters.",
        "en | He Ping opened a bakery.",
        "en | IT firms moved to Tarn.",
        "en | It is a rare thing that a ferry sinks.",
        "en | Both Anna and Ben stayed.",
        "en | Thisbe left the town.",
        "de | Es gibt zwei Mühlen.",
        "sw | Yeye alikuja jana."
      })
  void whatStandsAloneDoesNotLean(String language, String sentence) {
    assertThat(Leaning.leans(sentence, language)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"We saw the fire. Nobody slept that night. All came home,\" Ann Tarn said.",
        "“We saw the fire. Nobody slept that night. All came home,” Ann Tarn said.",
        "„We saw the fire. Nobody slept that night. All came home“, Ann Tarn said.",
        "«We saw the fire. Nobody slept that night. All came home», Ann Tarn said.",
        "»We saw the fire. Nobody slept that night. All came home«, Ann Tarn said.",
        "“We saw the fire. Nobody slept that night. All came home."
      })
  void quotationIsBrokenByAnEndInsideIt(String paragraph) {
    QuotedSpans spans = QuotedSpans.of(paragraph);
    int nobody = paragraph.indexOf("Nobody");
    int all = paragraph.indexOf("All");
    assertThat(spans.breaks(nobody, all - 1)).isTrue();
    assertThat(spans.breaks(all, paragraph.length())).isTrue();
    assertThat(spans.breaks(0, paragraph.length())).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The cook said \"we saw it\" twice. Nobody slept. All came home.",
        "The cook said “we saw it” twice. Nobody slept. All “good” men came home.",
        "A board of 12\" was found. Nobody slept. All came home.",
        "The cook’s boy said ‘no’. Nobody slept. All came home.",
        "He said “no,“ twice. Nobody slept. All came home."
      })
  void quotationOutsideASentenceBreaksNothing(String paragraph) {
    QuotedSpans spans = QuotedSpans.of(paragraph);
    int nobody = paragraph.indexOf("Nobody");
    int all = paragraph.indexOf("All");
    assertThat(spans.breaks(0, nobody - 1)).isFalse();
    assertThat(spans.breaks(nobody, all - 1)).isFalse();
    assertThat(spans.breaks(all, paragraph.length())).isFalse();
  }

  @Test
  void brokenQuotationIsFoundInASummary() {
    String long1 = "“" + "We waited at the old harbour for the ferry of Tarn all night. ".repeat(4);
    String text = long1 + "Nobody came at all that night,” said the cook of the inn.";
    Article article = Articles.of("", "en", text);
    String last = "Nobody came at all that night,” said the cook of the inn.";
    assertThat(faults(article, picks(article, last))).containsExactly(Fault.QUOTATION);
  }

  @Test
  void sentencesThatSayTheSameAreRepeats() {
    String one = "Farmers near Bogor harvested 600 tons of rice in October.";
    String other = "In October farmers near Bogor harvested 600 tons of white rice.";
    String third = "Traders near Bogor sold 600 sacks of coffee in November.";
    Article article =
        Articles.of("", "en", one, other, third, "水位は昨日の夜に三メートル上がった。", "水位は昨日の夜に四メートル上がった。");
    assertThat(faults(article, picks(article, one, other))).containsExactly(Fault.REPEAT);
    assertThat(faults(article, picks(article, one, third))).isEmpty();
    assertThat(faults(article, picks(article, other, third))).isEmpty();
    assertThat(faults(article, picks(article, "水位は昨日の夜に三メートル上がった。", "水位は昨日の夜に四メートル上がった。")))
        .containsExactly(Fault.REPEAT);
  }

  private static List<Fault> faults(Article article, List<Pick> picks) {
    return faults(article, picks, BUDGET);
  }

  private static List<Fault> faults(Article article, List<Pick> picks, Budget budget) {
    return SummaryCheck.of(article, new Summary(picks, picks.size()), budget).stream()
        .map(Finding::fault)
        .toList();
  }

  /// Sentences of an article as picks at their places.
  private static List<Pick> picks(Article article, String... sentences) {
    List<Pick> picks = new ArrayList<>();
    for (String sentence : Arrays.asList(sentences)) {
      for (int i = 0; i < article.blocks().size(); i++) {
        int start = article.blocks().get(i).text().indexOf(sentence);
        if (start >= 0) {
          picks.add(new Pick(sentence, new Place(i, start, start + sentence.length()), List.of()));
        }
      }
    }
    assertThat(picks).hasSize(sentences.length);
    return picks;
  }
}
