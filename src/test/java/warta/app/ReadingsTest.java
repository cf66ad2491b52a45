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

  private Source page(int number) throws Exception {
    return MarketPages.write(folder, number, MarketPages.SLOGAN);
  }

  /// Three pages of one site, studied.
  private List<Source> studied() throws Exception {
    List<Source> sources = List.of(page(1), page(2), page(3));
    sources.forEach(readings::study);
    return sources;
  }

  private Reading read(Source source) {
    return readings.read(source, () -> changed.add(source.name()));
  }

  @Test
  void theFirstPageIsReadWithWhatTheLastOneTaught() throws Exception {
    List<Source> sources = studied();
    Reading.Done first = (Reading.Done) read(sources.getFirst());
    assertThat(first.article().text()).doesNotContain("Lampu kami");
    assertThat(changed).isEmpty();
  }

  @Test
  void aPageOfASiteWithNothingInCommonIsNotParsedAgain() throws Exception {
    Source source = page(1);
    readings.study(source);
    Files.delete(folder.resolve("p1.html"));
    Reading.Done done = (Reading.Done) read(source);
    assertThat(done.held()).isTrue();
    assertThat(done.article().text()).contains("Lampu kami");
  }

  @Test
  void aFileThatVanishesBetweenThePassesIsNamed() throws Exception {
    List<Source> sources = studied();
    Files.delete(folder.resolve("p2.html"));
    assertThat(read(sources.get(1)))
        .isEqualTo(new Reading.Failed(new Trouble.NoSuchFile(sources.get(1).name())));
    assertThat(read(sources.get(2))).isInstanceOf(Reading.Done.class);
  }

  @Test
  void aFileThatChangesBetweenThePassesIsSaidAndReadAsItIs() throws Exception {
    studied();
    Source other = MarketPages.write(folder, 2, "Pintu kami terbuka sejak subuh");
    Reading.Done done = (Reading.Done) read(other);
    assertThat(done.article().text()).contains("Pintu kami terbuka");
    assertThat(changed).containsExactly(other.name());
  }

  @Test
  void aSourceIsStudiedBeforeItIsRead() throws Exception {
    Source source = page(1);
    assertThatIllegalArgumentException().isThrownBy(() -> read(source));
  }
}
