package warta.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What `scripts/learn-summary` writes, from a few articles of our own.
class LearnSummaryTest {
  private static final List<String> PLACES =
      List.of("dermaga", "pasar", "sekolah", "jembatan", "kebun", "balai", "lapangan", "musala");

  /// An article whose editor took its second paragraph.
  private static Lesson lesson(String place) {
    String taken =
        "Sebanyak 40 warga memperbaiki %s itu selama tiga pekan tanpa upah.".formatted(place);
    List<String> paragraphs =
        List.of(
            "Suasana desa terasa sejuk pada pagi hari ketika ayam mulai berkokok di kejauhan.",
            taken,
            "Anak-anak bermain layang-layang di sawah sambil menunggu makan siang dari rumah.",
            "Langit cerah sampai sore dan angin bertiup pelan dari arah laut sebelah selatan.");
    SummarySets.Document document =
        new SummarySets.Document(place, "Warga memperbaiki " + place, "", "id", paragraphs, taken);
    return Lesson.of(document, Lesson.Taught.ALL.getFirst());
  }

  private static List<Lesson> lessons() {
    List<Lesson> lessons = new ArrayList<>();
    PLACES.forEach(place -> lessons.add(lesson(place)));
    return lessons;
  }

  @Test
  void theSameArticlesGiveTheSameBytes() {
    String file = LearnSummary.file(lessons());
    assertThat(LearnSummary.file(lessons())).isEqualTo(file);
    assertThat(file).contains("from 8 articles with 32 sentences");
  }

  @Test
  void whatTheEditorTookIsLearned() {
    List<String> lines =
        LearnSummary.file(lessons()).lines().filter(line -> !line.startsWith("#")).toList();
    Weights weights = Weights.parse(lines);
    Lesson unseen = lesson("perpustakaan");
    double[] shares = new double[unseen.measures().length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = weights.share(unseen.measures()[i]);
    }
    assertThat(shares[1]).isGreaterThan(0.8);
    assertThat(shares[0]).isLessThan(0.4);
    assertThat(shares[3]).isLessThan(0.4);
  }

  @Test
  void whatItIsWorthIsMeasuredOnArticlesItWasNotLearnedFrom() {
    assertThat(LearnSummary.worth(lessons()))
        .startsWith("indosum  60 words: ROUGE-1 F1 ")
        .contains("detik    45 words: ROUGE-1 F1 NaN");
    Lesson lesson = lesson("pasar");
    for (int fold = 0; fold < 5; fold++) {
      assertThat(LearnSummary.isOther(lesson, fold)).isEqualTo(fold != lesson.fold(5));
    }
  }

  @Test
  void oracleTakesWhatTheReferenceHas() {
    Lesson lesson = lesson("pasar");
    assertThat(lesson.reference().oracle(lesson.text().sentences(), 60)).containsExactly(1);
    assertThat(lesson.taken()[1]).isGreaterThan(1);
    assertThat(lesson.taken()[0]).isLessThan(0.3);
  }
}
