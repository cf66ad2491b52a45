package warta.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import warta.article.Article;

/// The reasons told for a sentence can be checked by the reader.
class GroundsTest {
  private static final Article ARTICLE =
      Articles.of(
          "Pelabuhan Muara Indah Ditutup Tiga Pekan",
          "id",
          "Pelabuhan Muara Indah ditutup tiga pekan karena dermaga retak sepanjang 40 meter.",
          "Penutupan pelabuhan itu memindahkan 1.200 penumpang kapal setiap hari ke Muara Baru.",
          "Pedagang di sekitar dermaga mengeluh karena pembeli tidak datang lagi sejak Senin.",
          "Dinas perhubungan menyewa dua kapal kecil untuk mengantar murid sekolah ke seberang.",
          "Perbaikan dermaga pelabuhan menghabiskan 3 miliar rupiah dari kas daerah tahun ini.",
          "Kepala dinas meminta warga bersabar dan menjaga keselamatan di sekitar pelabuhan.");

  private static List<Pick> picks(int words) {
    return Summarizer.summarize(ARTICLE, new Budget(words, 5)).picks();
  }

  @Test
  void everyPickHasAReasonAndTheCountsAreThoseOfItsWords() {
    for (int words = 12; words < 80; words++) {
      for (Pick pick : picks(words)) {
        assertThat(pick.why()).isNotEmpty().hasSizeLessThanOrEqualTo(4);
        assertThat(pick.why().stream().map(Why::kind)).doesNotHaveDuplicates();
        for (Why why : pick.why()) {
          switch (why.kind()) {
            case FIRST -> assertThat(pick.place().block()).isZero();
            case EARLY -> assertThat(why.count()).isEqualTo(pick.place().block() + 1);
            case TITLE -> assertThat(why.count()).isBetween(1, 6);
            case FIGURES -> assertThat(why.count()).isEqualTo(Measures.figures(pick.text()));
            case ARTICLE -> assertThat(why.count()).isPositive();
            case OPENS, NEEDED, FILLS -> assertThat(why.count()).isZero();
          }
        }
      }
    }
  }

  @Test
  void theFirstSentenceIsToldAsSuch() {
    Pick first = picks(60).getFirst();
    assertThat(first.place().block()).isZero();
    assertThat(first.why()).contains(new Why(Why.Kind.FIRST, 0));
    assertThat(first.why())
        .filteredOn(why -> why.kind() == Why.Kind.TITLE)
        .allMatch(why -> why.count() == 5); // `tiga` says little by itself
  }
}
