package warta.ui.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoldedTest {
  private static List<String> finds(String text, String words) {
    List<String> finds = new ArrayList<>();
    Folded.of(text)
        .find(Folded.of(words), (from, to) -> finds.add(from + " " + text.substring(from, to)));
    return finds;
  }

  @Test
  void caseIsIgnored() {
    assertThat(finds("Korut, KORUT dan korut", "kORUt"))
        .containsExactly("0 Korut", "7 KORUT", "17 korut");
    assertThat(finds("ΣΊΣΥΦΟΣ", "σίσυφος")).containsExactly("0 ΣΊΣΥΦΟΣ");
    assertThat(finds("İstanbul", "istanbul")).containsExactly("0 İstanbul");
  }

  @Test
  void accentsAreIgnoredHoweverTheyAreWritten() {
    assertThat(finds("Ein Café, a cafe\u0301", "cafe")).containsExactly("4 Café", "12 cafe\u0301");
    assertThat(finds("a resume", "RÉSUMÉ")).containsExactly("2 resume");
    assertThat(finds("Việt Nam", "viet")).containsExactly("0 Việt");
    assertThat(finds("שָׁלוֹם", "שלום")).containsExactly("0 שָׁלוֹם");
  }

  @Test
  void marksThatAreLettersAreNot() {
    assertThat(finds("がか", "か")).containsExactly("1 か");
    assertThat(finds("각가", "가")).containsExactly("1 가");
    assertThat(finds("नमस्ते", "नमसत")).isEmpty();
  }

  @Test
  void offsetsStayTrueBehindWhatFoldsToMoreOrLess() {
    assertThat(finds("e\u0301e\u0301 ᾧ 𝒳 İ kata", "kata")).containsExactly("12 kata");
  }

  @Test
  void findsDoNotOverlap() {
    assertThat(finds("aaaaa", "aa")).containsExactly("0 aa", "2 aa");
  }

  @Test
  void allWhiteSpaceIsOne() {
    assertThat(finds("Rp\u00a020 ribu", "rp 20")).containsExactly("0 Rp\u00a020");
  }

  @Test
  void nothingIsFoundOfNothing() {
    assertThat(finds("a b", "")).isEmpty();
    assertThat(finds("a b", " ")).isEmpty();
    assertThat(finds("a b", "\u0301")).isEmpty();
    assertThat(finds("", "a")).isEmpty();
  }
}
