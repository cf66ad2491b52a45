package warta.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import warta.article.Article;
import warta.article.Block;
import warta.article.Place;
import warta.text.WordCount;

class SummarizerTest {
  /// Twenty times what it takes on an idle machine; anything that is not linear takes minutes.
  private static final Duration TIMES_OF_A_BUSY_MACHINE = Duration.ofSeconds(10);

  private static final String[] NEWS = {
    "Jakarta, Kabar Sore - Pemerintah kota menutup tiga jembatan tua di Kali Besar mulai Senin pagi.",
    "Penutupan berlangsung selama enam minggu dan memindahkan 12.000 kendaraan ke jalan lain setiap hari.",
    "Namun, warga di dua kelurahan menolak rencana itu karena pasar mereka menjadi sepi.",
    "\"Kami baru tahu kemarin. Tidak ada surat,\" kata Sumini, pedagang ikan di Pasar Lama.",
    "Dinas pekerjaan umum berjanji membuka jembatan darurat bagi pejalan kaki sebelum akhir bulan.",
    "Biaya perbaikan tiga jembatan itu mencapai 41 miliar rupiah dan berasal dari kas daerah."
  };

  private static List<String> texts(Summary summary) {
    return summary.picks().stream().map(Pick::text).toList();
  }

  private static int words(Summary summary) {
    return summary.picks().stream().mapToInt(pick -> WordCount.withMarks(pick.text())).sum();
  }

  /// What holds of every summary of every article.
  static void assertSound(Article article, Summary summary, Budget budget) {
    Place last = new Place(0, 0, 0);
    for (Pick pick : summary.picks()) {
      Place place = pick.place();
      assertThat(article.blocks().get(place.block()).text().substring(place.start(), place.end()))
          .isEqualTo(pick.text());
      assertThat(pick.text()).isNotBlank().isEqualTo(pick.text().strip());
      assertThat(place.block() * 10_000_000L + place.start())
          .isGreaterThanOrEqualTo(last.block() * 10_000_000L + last.end());
      last = place;
    }
    assertThat(summary.picks()).hasSizeLessThanOrEqualTo(budget.sentences());
    assertThat(summary.sentences()).isGreaterThanOrEqualTo(summary.picks().size());
    if (summary.picks().size() > 1) {
      assertThat(words(summary)).isLessThanOrEqualTo(budget.words());
    }
  }

  @Test
  void datelineIsNotPartOfTheSummary() {
    Article article = Articles.of("Tiga jembatan ditutup", "id", NEWS);
    Summary summary = Summarizer.summarize(article, new Budget(40, 5));
    assertSound(article, summary, new Budget(40, 5));
    assertThat(texts(summary).getFirst()).startsWith("Pemerintah kota menutup");
    assertThat(summary.picks().getFirst().place().start()).isEqualTo(22);
    assertThat(summary.sentences()).isEqualTo(6);
  }

  @Test
  void leaningSentenceComesOnlyWithTheOneBefore() {
    Article article = Articles.of("Warga menolak rencana jembatan", "id", NEWS);
    for (int budget = 10; budget < 90; budget++) {
      List<String> texts = texts(Summarizer.summarize(article, new Budget(budget, 5)));
      if (texts.contains(NEWS[2])) {
        assertThat(texts).contains(NEWS[1]);
      }
    }
  }

  @Test
  void nothingIsSaidTwice() {
    String again = NEWS[1].replace("setiap hari", "tiap hari");
    Article article =
        Articles.of("Jembatan", "id", NEWS[0], NEWS[1], NEWS[1], again, NEWS[4], NEWS[5]);
    List<String> texts = texts(Summarizer.summarize(article, new Budget(200, 10)));
    assertThat(texts).containsOnlyOnce(NEWS[1]).doesNotContain(again);
    assertThat(texts).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource({"9,5,2", "12,7,2", "9,6,1", "8,5,1", "12,8,1"})
  void sentencesThatShareThreeWordsOfFiveSayTheSame(int words, int shared, int picks) {
    StringBuilder one = new StringBuilder();
    StringBuilder other = new StringBuilder();
    for (int i = 0; i < words; i++) {
      one.append(i == 0 ? "" : " ").append("kapalu").append(i);
      other.append(i == 0 ? "" : " ").append(i < shared ? "kapalu" : "lautan").append(i);
    }
    Article article = Articles.of("", "id", one + ".", other + ".");
    assertThat(Summarizer.summarize(article, new Budget(200, 5)).picks()).hasSize(picks);
  }

  /// A network that expects the same of every sentence.
  private static Weights ofEvery(double share) {
    List<String> lines = new ArrayList<>();
    for (Feature feature : Feature.values()) {
      lines.add(feature.key() + " 0 1 0 0");
    }
    lines.add("bias 0");
    lines.add("out " + share + " 0");
    return Weights.parse(lines);
  }

  @Test
  void whereNoneFitsNobodyIsNamedWhomOthersIntroduce() {
    String introduced =
        "Kepala Dinas Pekerjaan Umum Dewi Pascarani memeriksa jembatan tua itu pada hari Ahad.";
    String speaks = "Dewi menegaskan tiga jembatan tua di Kali Besar tidak akan dibongkar.";
    RunningText text = RunningText.of(Articles.of("", "id", NEWS[1], introduced, NEWS[5], speaks));
    List<String> lines = new ArrayList<>();
    for (Feature feature : Feature.values()) {
      lines.add(feature.key() + " 0 1 " + (feature == Feature.LOG_POSITION ? 1 : 0) + " 0");
    }
    lines.add("bias 0");
    lines.add("out 0 0");
    assertThat(Summarizer.choose(text, "", new Budget(1, 5), Weights.parse(lines)))
        .containsExactly(2);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.5, -0.001, 0})
  void twoSentencesAreGivenOfWhateverWorth(double share) {
    RunningText text = RunningText.of(Articles.of("", "id", NEWS[0], NEWS[5], NEWS[1], NEWS[4]));
    Weights weights = ofEvery(share);
    assertThat(Summarizer.choose(text, "", new Budget(60, 5), weights)).hasSize(2);
    assertThat(Summarizer.choose(text, "", new Budget(60, 2), weights)).hasSize(2);
    assertThat(Summarizer.choose(text, "", new Budget(60, 1), weights)).hasSize(1);
    assertThat(Summarizer.choose(text, "", new Budget(14, 5), weights)).hasSize(1);
  }

  @Test
  void theTwoAreThoseThatCostLeast() {
    String brief = "Dermaga Muara sudah retak parah.";
    String other = "Kapal kayu karam dekat pantai.";
    RunningText text =
        RunningText.of(Articles.of("", "id", NEWS[1], brief, NEWS[4], other, NEWS[5]));
    assertThat(Summarizer.choose(text, "", new Budget(60, 5), ofEvery(-0.5))).containsExactly(1, 3);
  }

  @Test
  void whereNoneFitsTheBestThatStandsAloneIsGiven() {
    Article news = Articles.of("Jembatan", "id", NEWS);
    assertThat(texts(Summarizer.summarize(news, new Budget(1, 5))))
        .allMatch(text -> text.startsWith("Pemerintah kota"));
    String half =
        "“Kami akan terus bekerja siang dan malam sampai semua jembatan selesai oleh tukang yang"
            + " baik hati. Sesudah itu kami akan memperbaiki jalan di sekitar pasar supaya pedagang"
            + " dapat berjualan lagi dengan tenang. Anggaran untuk semua itu sudah disetujui dewan"
            + " dan tidak akan berubah sampai tahun depan.";
    Article quoted = Articles.of("Jembatan", "id", half, NEWS[4], NEWS[5]);
    assertThat(texts(Summarizer.summarize(quoted, new Budget(1, 5))))
        .hasSize(1)
        .containsAnyOf(NEWS[4], NEWS[5]);
    RunningText text = RunningText.of(quoted);
    assertThat(text.sentences().getFirst().halved()).isTrue();
  }

  @Test
  void aTitleMadeOfTheFirstSentenceSaysNothingOfTheOthers() {
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : NEWS) {
      blocks.add(new Block.Paragraph(paragraph, List.of()));
    }
    Article untitled = Articles.of("", "id", blocks);
    Article derived = Articles.of(Articles.about(NEWS[0], true, null, "id"), blocks);
    Summary summary = Summarizer.summarize(derived, Budget.DEFAULT);
    assertThat(summary).isEqualTo(Summarizer.summarize(untitled, Budget.DEFAULT));
    assertThat(summary.picks())
        .flatExtracting(Pick::why)
        .extracting(Why::kind)
        .doesNotContain(Why.Kind.TITLE);
    Article told = Articles.of(Articles.about(NEWS[0], false, null, "id"), blocks);
    assertThat(Summarizer.summarize(told, Budget.DEFAULT).picks())
        .flatExtracting(Pick::why)
        .extracting(Why::kind)
        .contains(Why.Kind.TITLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?", "？", "؟"})
  void aQuestionComesOnlyWithTheSentenceBehindIt(String mark) {
    String question = "Kapan tiga jembatan tua di Kali Besar dibuka lagi untuk kendaraan" + mark;
    Article article =
        Articles.of("Kapan jembatan tua dibuka lagi", "id", NEWS[1], question, NEWS[4], NEWS[5]);
    boolean asked = false;
    for (int budget = 10; budget < 90; budget++) {
      List<String> texts = texts(Summarizer.summarize(article, new Budget(budget, 5)));
      if (texts.contains(question)) {
        assertThat(texts).as("%d words", budget).contains(NEWS[4]);
        asked |= texts.size() > 1;
      }
    }
    assertThat(asked).isTrue();
    Article last = Articles.of("Kapan jembatan tua dibuka lagi", "id", NEWS[1], NEWS[5], question);
    assertThat(texts(Summarizer.summarize(last, new Budget(200, 5)))).doesNotContain(question);
  }

  @Test
  void whoSpeaksIsIntroduced() {
    String introduced =
        "Kepala Dinas Pekerjaan Umum Dewi Pascarani memeriksa jembatan tua itu pada hari Ahad.";
    String speaks = "Dewi menegaskan tiga jembatan tua di Kali Besar tidak akan dibongkar.";
    Article article =
        Articles.of("Tiga jembatan tua", "id", NEWS[1], NEWS[4], introduced, NEWS[5], speaks);
    boolean spoken = false;
    for (int budget = 13; budget < 90; budget++) {
      List<String> texts = texts(Summarizer.summarize(article, new Budget(budget, 5)));
      if (texts.contains(speaks)) {
        assertThat(texts).as("%d words", budget).contains(introduced);
        spoken = true;
      }
    }
    assertThat(spoken).isTrue();
  }

  @Test
  void aBareNameIsBetterThanOneSentence() {
    String long60 =
        "\"Kami akan memeriksa jembatan tua itu besok. Sesudah itu kami akan memperbaiki jalan di"
            + " sekitar pasar supaya pedagang dapat berjualan lagi. Anggaran untuk semua itu sudah"
            + " disetujui dewan dan tidak akan berubah sampai tahun depan,\" kata Kepala Dinas"
            + " Pekerjaan Umum Dewi Pascarani di kantornya.";
    String speaks = "Dewi menegaskan tiga jembatan tua di Kali Besar tidak akan dibongkar.";
    String again = "Dewi berharap pedagang ikan pulang ke Pasar Lama sebelum bulan puasa.";
    Article article = Articles.of("Tiga jembatan tua", "id", long60, speaks, again);
    assertThat(texts(Summarizer.summarize(article, new Budget(40, 5))))
        .containsExactly(speaks, again);
    assertThat(texts(Summarizer.summarize(article, new Budget(90, 5)))).contains(long60);
  }

  @Test
  void captionsHeadingsRowsAndCodeAreNeverPicked() {
    String text = "Kalimat panjang ini berdiri di tempat yang bukan paragraf biasa.";
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Caption(text + " Satu.", ""));
    blocks.add(new Block.Heading(text + " Dua.", 2, List.of()));
    blocks.add(new Block.Row(text + " Tiga.", List.of(text), false, true, List.of()));
    blocks.add(new Block.Code(text + " Empat."));
    assertThat(Summarizer.summarize(Articles.of("J", "id", blocks), Budget.DEFAULT).picks())
        .isEmpty();
    blocks.add(new Block.Item(NEWS[5], 0, 0, List.of()));
    blocks.add(new Block.Quote(NEWS[4], List.of()));
    assertThat(texts(Summarizer.summarize(Articles.of("J", "id", blocks), Budget.DEFAULT)))
        .containsExactly(NEWS[5], NEWS[4]);
    for (String paragraph : List.of(NEWS[0], NEWS[1], NEWS[2])) {
      blocks.add(new Block.Paragraph(paragraph, List.of()));
    }
    assertThat(texts(Summarizer.summarize(Articles.of("J", "id", blocks), new Budget(500, 9))))
        .doesNotContain(NEWS[5], NEWS[4])
        .hasSize(3);
  }

  @Test
  void oneSentenceIsGivenEvenWhereNoneFits() {
    Article article = Articles.of("Jembatan", "id", NEWS);
    Summary summary = Summarizer.summarize(article, new Budget(1, 5));
    assertThat(summary.picks()).hasSize(1);
    assertSound(article, summary, new Budget(1, 5));
  }

  @Test
  void sentenceBoundIsHard() {
    Article article = Articles.of("Jembatan", "id", NEWS);
    for (int sentences = 1; sentences < 8; sentences++) {
      Summary summary = Summarizer.summarize(article, new Budget(1_000, sentences));
      assertThat(summary.picks()).hasSizeLessThanOrEqualTo(sentences).isNotEmpty();
    }
  }

  @Test
  void answerComesOnlyWithItsQuestion() {
    Article article =
        Articles.of(
            "Harbour of Tarn",
            "en",
            "Will the harbour of Tarn open again in the spring? The short answer of the mayor is no."
                + " Divers found two wrecks near the pier on Monday.");
    for (int words = 9; words < 40; words++) {
      List<String> texts =
          Summarizer.summarize(article, new Budget(words, 5)).picks().stream()
              .map(Pick::text)
              .toList();
      if (texts.contains("The short answer of the mayor is no.")) {
        assertThat(texts).first().asString().endsWith("spring?");
      }
    }
  }

  @Test
  void announcementsAndLabelsAreNoSentences() {
    Article article =
        Articles.of(
            "Harbour of Tarn",
            "en",
            "Monday, 5 August at 14:47",
            "The harbour of Tarn opens again in spring.",
            "The mayor of Tarn named these three reasons:",
            "The harbour of Tarn is as the old chronicle of the mayor says,",
            "Look at the harbour of Tarn as it was in spring: .",
            "Divers found two wrecks near the pier.",
            "Ann Tarn, mayor of the town (archive)");
    for (Pick pick : Summarizer.summarize(article, new Budget(60, 5)).picks()) {
      assertThat(pick.text()).endsWith(".").doesNotEndWith(": .");
    }
  }

  @Test
  void halfAQuotationIsNotPicked() {
    String long1 =
        "\"Kami akan terus bekerja siang dan malam sampai semua jembatan selesai diperbaiki oleh tukang yang baik. ";
    String long2 =
        "Sesudah itu kami akan memperbaiki jalan di sekitar pasar supaya pedagang dapat berjualan lagi dengan tenang. ";
    String more =
        "Anggaran untuk semua itu sudah disetujui dewan dan tidak akan berubah sampai tahun depan. ";
    String long3 =
        "Semua warga boleh datang dan melihat sendiri pekerjaan itu setiap hari Minggu pagi,\" kata kepala dinas.";
    Article article = Articles.of("Jembatan", "id", long1 + long2 + more + long3, NEWS[4]);
    assertThat(texts(Summarizer.summarize(article, new Budget(60, 5)))).containsExactly(NEWS[4]);
  }

  @Test
  void wordBoundIsHardWhereItIsCountedInUnits() {
    String[] paragraphs = new String[40];
    for (int i = 0; i < paragraphs.length; i++) {
      StringBuilder text = new StringBuilder("Kota");
      for (int w = 0; w < 18; w++) {
        text.append(" kata").append(i).append('x').append(w);
      }
      paragraphs[i] = text.append('.').toString();
    }
    Article article = Articles.of("Kota", "id", paragraphs);
    for (int words = 201; words < 560; words += 7) {
      Budget budget = new Budget(words, 30);
      Summary summary = Summarizer.summarize(article, budget);
      assertThat(summary.picks()).hasSizeGreaterThan(5);
      assertSound(article, summary, budget);
    }
  }

  @Test
  void articleWithoutParagraphsHasAnEmptySummary() {
    Summary summary = Summarizer.summarize(Articles.of("", null), Budget.DEFAULT);
    assertThat(summary).isEqualTo(new Summary(List.of(), 0));
  }

  @Test
  void languageNobodyDeclaresIsFound() {
    assertThat(RunningText.of(Articles.of("J", null, NEWS)).language()).isEqualTo("id");
  }

  @Test
  void everySummaryOfGeneratedArticlesIsSound() {
    long seed = 812;
    Random random = new Random(seed);
    String[] parts = {
      "Presiden tiba di kota ", "1.000 orang ", "Namun ia ", "\"Kami ", "\" ", ". ", "? ", "Dr. ",
          "… ", "(ANTARA) ",
      "- ", "\ud83d\ude00 ", "日本語。", "kata dia ", "e\u0301 ", "Langkah ini ", "\u00a0",
          "harga beras naik ", "! ", ": "
    };
    for (int round = 0; round < 3_000; round++) {
      List<Block> blocks = new ArrayList<>();
      for (int b = random.nextInt(8); b > 0; b--) {
        StringBuilder text = new StringBuilder("x");
        for (int i = random.nextInt(40); i > 0; i--) {
          text.append(parts[random.nextInt(parts.length)]);
        }
        blocks.add(
            switch (random.nextInt(4)) {
              case 0 -> new Block.Quote(text.toString(), List.of());
              case 1 -> new Block.Caption(text.toString(), "");
              default -> new Block.Paragraph(text.substring(1) + ".", List.of());
            });
      }
      Article article = Articles.of("Harga beras naik", random.nextBoolean() ? "id" : null, blocks);
      Budget budget = new Budget(1 + random.nextInt(700), 1 + random.nextInt(40));
      Summary summary = Summarizer.summarize(article, budget);
      assertSound(article, summary, budget);
      assertThat(Summarizer.summarize(article, budget)).as("seed %d", seed).isEqualTo(summary);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "Kata orang pergi jauh. ",
        "\"",
        "日本語",
        "Harga naik lagi di kota 7. \"",
        "a "
      })
  void megabyteIsReadInLinearTime(String thing) {
    Article article = Articles.of("Kata", null, thing.repeat(1_000_000 / thing.length()));
    assertTimeoutPreemptively(
        TIMES_OF_A_BUSY_MACHINE, () -> Summarizer.summarize(article, new Budget(5_000, 100)));
  }

  @Test
  void thousandAlikeParagraphsAreNoTrap() {
    String[] paragraphs = new String[1_000];
    for (int i = 0; i < paragraphs.length; i++) {
      paragraphs[i] = NEWS[i % NEWS.length] + " Nomor " + i + " dari seribu kalimat yang mirip.";
    }
    Article article = Articles.of("Seribu", "id", paragraphs);
    assertTimeoutPreemptively(
        TIMES_OF_A_BUSY_MACHINE, () -> Summarizer.summarize(article, Budget.DEFAULT));
  }
}
