package warta.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import warta.page.Source;
import warta.words.Trouble;

/// The two passes of a headless run, and what may happen to a file between them.
class ReadingsTest {
  @TempDir Path folder;

  private final Readings readings = new Readings();
  private final List<String> changed = new ArrayList<>();

  private Source page(int number, String insert) throws Exception {
    Path file = folder.resolve("p" + number + ".html");
    Files.writeString(
        file,
        """
        <html><head><title>Pasar %1$d</title><link rel="canonical" href="https://kabarsenja.example/%1$d"></head>
        <body><article><h1>Pasar Pagi Nomor %1$d Pindah</h1>
        <p>Pasar pagi nomor %1$d pindah ke lapangan dekat stasiun mulai pekan depan karena atap lamanya bocor di banyak tempat.</p>
        <p>%2$s</p>
        <p>Pedagang di pasar %1$d mendapat tenda dari kecamatan dan boleh menempatinya tanpa sewa sampai atap baru selesai.</p>
        </article></body></html>
        """
            .formatted(number, insert));
    return new Source.OnDisk(file, file.toString());
  }

  private Reading read(Source source) {
    return readings.read(source, () -> changed.add(source.name()));
  }

  @Test
  void theFirstPageIsReadWithWhatTheLastOneTaught() throws Exception {
    List<Source> sources = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      sources.add(page(i, "Lampu kami menyala sampai pagi"));
    }
    sources.forEach(readings::study);
    Reading.Done first = (Reading.Done) read(sources.getFirst());
    assertThat(first.article().text()).doesNotContain("Lampu kami");
    assertThat(changed).isEmpty();
  }

  @Test
  void aPageOfASiteWithNothingInCommonIsNotParsedAgain() throws Exception {
    Source source = page(1, "Lampu kami menyala sampai pagi");
    readings.study(source);
    Files.delete(folder.resolve("p1.html"));
    Reading.Done done = (Reading.Done) read(source);
    assertThat(done.held()).isTrue();
    assertThat(done.article().text()).contains("Lampu kami");
  }

  @Test
  void aFileThatVanishesBetweenThePassesIsNamed() throws Exception {
    List<Source> sources = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      sources.add(page(i, "Lampu kami menyala sampai pagi"));
    }
    sources.forEach(readings::study);
    Files.delete(folder.resolve("p2.html"));
    assertThat(read(sources.get(1)))
        .isEqualTo(new Reading.Failed(new Trouble.NoSuchFile(sources.get(1).name())));
    assertThat(read(sources.get(2))).isInstanceOf(Reading.Done.class);
  }

  @Test
  void aFileThatChangesBetweenThePassesIsSaidAndReadAsItIs() throws Exception {
    List<Source> sources = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      sources.add(page(i, "Lampu kami menyala sampai pagi"));
    }
    sources.forEach(readings::study);
    Source other = page(2, "Pintu kami terbuka sejak subuh");
    Reading.Done done = (Reading.Done) read(other);
    assertThat(done.article().text()).contains("Pintu kami terbuka");
    assertThat(changed).containsExactly(other.name());
  }

  @Test
  void aSourceIsStudiedBeforeItIsRead() throws Exception {
    Source source = page(1, "Lampu kami menyala sampai pagi");
    assertThatIllegalArgumentException().isThrownBy(() -> read(source));
  }
}
