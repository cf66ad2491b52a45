package warta.ui.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrapTest {
  private static List<String> lines(String text, int room) {
    List<String> lines = new ArrayList<>();
    Wrap.lines(text, room, (from, to) -> lines.add(text.substring(from, to)));
    return lines;
  }

  @Test
  void linesAreFilledToTheLastColumnAndNoFurther() {
    assertThat(lines("satu dua tiga", 8)).containsExactly("satu dua", "tiga");
    assertThat(lines("satu dua tiga", 7)).containsExactly("satu", "dua", "tiga");
    assertThat(lines("satu dua tiga", 13)).containsExactly("satu dua tiga");
  }

  @Test
  void aHyphenEndsNoLine() {
    assertThat(lines("Presiden Kum-chol", 13)).containsExactly("Presiden", "Kum-chol");
  }

  @Test
  void aLongWordBeginsALineAndIsBrokenAtItsEnd() {
    assertThat(lines("di abcdefghijkl x", 5)).containsExactly("di", "abcde", "fghij", "kl x");
  }

  @Test
  void aNoBreakSpaceHoldsUnlessTheWordsDoNotFitALine() {
    assertThat(lines("naik Rp\u00a020.000", 10)).containsExactly("naik", "Rp\u00a020.000");
    assertThat(lines("abcdef\u00a0ghi", 8)).containsExactly("abcdef", "ghi");
  }

  @Test
  void clustersAreNeverParted() {
    String family = "👩‍👩‍👧‍👦";
    assertThat(lines(family.repeat(3), 5)).containsExactly(family.repeat(2), family);
    assertThat(lines("e\u0301e\u0301e\u0301", 2)).containsExactly("e\u0301e\u0301", "e\u0301");
  }

  @Test
  void aClusterWiderThanTheLineIsLeftOut() {
    assertThat(lines("a港 b", 1)).containsExactly("a", "b");
    assertThat(lines("港", 1)).isEmpty();
  }

  @Test
  void whiteSpaceAtALinesEdgesIsOfNoLine() {
    assertThat(lines("  a   b  ", 2)).containsExactly("a", "b");
    assertThat(lines("　　港口　開放", 4)).containsExactly("港口", "開放");
    assertThat(lines("   ", 4)).isEmpty();
  }

  @Test
  void chinesePunctuationStaysWithItsWords() {
    String text = "港口管理局說：「北碼頭（新）將於六月重新開放。」居民、工人，都來看船！真的嗎？「真的」……他說——是的。";
    for (int room = 8; room <= 40; room++) {
      List<String> lines = lines(text, room);
      assertThat(String.join("", lines)).isEqualTo(text);
      for (String line : lines) {
        assertThat("。、，！？：）」…—").as("room %d", room).doesNotContain(line.substring(0, 1));
        assertThat("「（").as("room %d", room).doesNotContain(line.substring(line.length() - 1));
      }
    }
  }

  @Test
  void smallKanaAndTheLongVowelBeginNoLine() {
    String text = "ちょっとコーヒーをもらってシャツをチェックしましょう";
    for (int room = 6; room <= 20; room++) {
      assertThat(lines(text, room)).noneMatch(line -> "ょっャェーュ".contains(line.substring(0, 1)));
    }
  }

  @Test
  void koreanIsPartedAtItsSpaces() {
    assertThat(lines("항구가 다시 열렸습니다", 10)).containsExactly("항구가", "다시", "열렸습니다");
  }

  @Test
  void latinWordsAmongIdeographsStayWhole() {
    assertThat(lines("東京Olympicの", 8)).containsExactly("東京", "Olympic", "の");
  }
}
