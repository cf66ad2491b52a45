package warta.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TroubleTest {
  private static final String NAME = "kabar.html";

  /// One of each sort, and both ways to know that bytes are no text.
  private static final List<Trouble> ALL =
      List.of(
          new Trouble.NoSuchFile(NAME),
          new Trouble.NotPermitted(NAME),
          new Trouble.NotAFile(NAME),
          new Trouble.TooLarge(NAME, 31_000_000, 20_000_000),
          new Trouble.NotText(NAME, "PNG image", 0),
          new Trouble.NotText(NAME, null, 40),
          new Trouble.Empty(NAME),
          new Trouble.NoPages(NAME),
          new Trouble.OutOfMemory(NAME),
          new Trouble.Changed(NAME),
          new Trouble.Failed(NAME, "EIO"),
          new Trouble.NoTerminal("ENXIO"),
          new Trouble.BadSetting(NAME, "no number"),
          new Trouble.BadLesson(NAME, "kep iklan"),
          new Trouble.UnknownSite(NAME),
          new Trouble.NotKept(NAME, "ENOSPC"),
          new Trouble.Mistake(NAME, "/var/log/warta"));

  @ParameterizedTest
  @ValueSource(strings = {"en", "id"})
  void eachSaysWhatItIsAboutInASentenceOfItsOwn(String language) {
    Words words = Words.of(language);
    Set<String> said = new HashSet<>();
    for (Trouble trouble : ALL) {
      String sentence = trouble.sentence(words);
      assertThat(sentence).doesNotContainPattern("\\{\\w}").doesNotContain("\n");
      assertThat(said.add(sentence)).as(sentence).isTrue();
      if (!(trouble instanceof Trouble.NoTerminal)) {
        assertThat(sentence).contains(NAME);
      }
    }
    assertThat(ALL.stream().map(Trouble::getClass).distinct())
        .hasSameSizeAs(List.of(Trouble.class.getPermittedSubclasses()));
  }
}
