package warta.article.mechanisms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import warta.article.Reason;

final class InsertsTest {
  static final List<String> LANGUAGES = Inserts.LANGUAGES;

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everyPatternMatchesItsExampleWithItsKind(String language) {
    List<String> faults = new ArrayList<>();
    for (InsertPattern pattern : Inserts.read(language)) {
      if (!pattern.whole().matcher(pattern.example()).matches()) {
        faults.add(pattern.file() + ":" + pattern.line() + " does not match: " + pattern.example());
      }
      Reason found = Inserts.reason(pattern.example(), language);
      if (found == null) {
        faults.add(pattern.file() + ":" + pattern.line() + " is not found: " + pattern.example());
      }
    }
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everyPatternThatStandsInsideALineIsFoundThere(String language) {
    List<String> faults = new ArrayList<>();
    for (InsertPattern pattern : Inserts.read(language)) {
      String before = "Air surut. ";
      Inserts.Inside found =
          pattern.inside()
              ? Inserts.at(before + pattern.example() + " Warga pulang.", before.length(), language)
              : null;
      if (pattern.inside() && (found == null || found.kind() != pattern.kind())) {
        faults.add(pattern.file() + ":" + pattern.line() + " " + found);
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void aFaultyLineIsNamedByFileAndLine() {
    assertThatThrownBy(() -> InsertPattern.parse("inserts/id.txt", 7, "read-also baca juga"))
        .hasMessageContaining("inserts/id.txt:7");
    assertThatThrownBy(() -> InsertPattern.parse("inserts/id.txt", 8, "no-kind baca => Baca"))
        .hasMessageContaining("inserts/id.txt:8");
    assertThatThrownBy(() -> InsertPattern.parse("inserts/id.txt", 9, "tags tag <nothing> => X"))
        .hasMessageContaining("inserts/id.txt:9");
    assertThatThrownBy(() -> InsertPattern.parse("inserts/id.txt", 10, "tags … tag => X"))
        .hasMessageContaining("inserts/id.txt:10");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Baca juga buku itu sebelum tidur, kata ibu guru kepada murid-muridnya.",
        "Simak video itu baik-baik, ujar petugas, sebelum menandatangani apa pun.",
        "Editor koran itu mengaku tidak pernah menerima surat dari bupati.",
        "Sumber air di desa itu mengering sejak Juli.",
        "Penulis buku itu lahir di Padang dan besar di Medan.",
        "Foto itu diambil dari atas menara pada pagi hari.",
        "Share prices fell for the third day in a row.",
        "By the river, farmers were already packing up.",
        "Related costs rose by 3.000 rupiah a kilogram.",
        "More on that later, the mayor promised.",
        "Subscribe to the idea or not, the tax is coming next year.",
        "Next article in the constitution to be changed is the seventh.",
        "Comments by the minister drew laughter.",
        "Terkait hal ini, menteri belum memberi keterangan.",
        "Dibaca sekilas, laporan itu tampak biasa.",
        "Video itu memperlihatkan perahu yang terbalik.",
        "Dapatkan harga yang lebih murah, warga rela mengantre sejak subuh.",
        "Halaman sekolah itu tergenang air setinggi lutut.",
        "Home prices rose again.",
        "Oleh karena itu, warga diminta mengungsi.",
        "Von der Leyen reiste am Montag nach Kiew.",
        "Por otra parte, el puerto seguirá cerrado.",
        "Di Roma piove da tre giorni.",
        "Save the date: the harbour opens on Monday.",
        "Copyright law will change next year, the court said.",
        "(Kami) tidak tahu,",
        "Masuk akal, kata dia.",
      })
  void aSentenceIsNoInsert(String sentence) {
    assertThat(Inserts.reason(sentence, null)).isNull();
  }

  @Test
  void englishInsertsStandOnPagesInAnyLanguage() {
    assertThat(Inserts.reason("Read Entire Article", "id"))
        .isEqualTo(Reason.of(Reason.Kind.AGGREGATOR_LINK));
    assertThat(Inserts.reason("Leave a Reply", "sv")).isEqualTo(Reason.of(Reason.Kind.COMMENTS));
  }

  @Test
  void insideALineLowerCaseWordsBehindAFixedLabelMakeItASentence() {
    String line = "Air surut. Berita Terkait dugaan suap itu ramai.";
    assertThat(Inserts.at(line, 11, "id")).isNull();
  }

  @Test
  void aHundredThousandLinesAreAskedInASecond() {
    String line = "Warga di tepi sungai itu sudah mengungsi sejak Senin malam karena air naik.";
    assertThat(Inserts.reason(line, "id")).isNull();
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    for (int i = 0; i < 100_000; i++) {
      Inserts.reason(line, "id");
    }
    assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start))
        .isLessThan(Duration.ofSeconds(1));
  }
}
