package warta.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import warta.article.Place;
import warta.digest.facts.KeyFact;
import warta.digest.facts.KeyFact.Kind;
import warta.text.Width;

class StripTest {
  private static final List<KeyFact> DELEGATION =
      List.of(
          fact(Kind.WHO, "Ratna Wulandari"),
          fact(Kind.WHO, "Pieter van Houten"),
          fact(Kind.WHERE, "Kuala Bening"),
          fact(Kind.WHERE, "Surabaya"),
          fact(Kind.WHEN, "2025-07-01"),
          fact(Kind.HOW_MANY, "6.000"),
          fact(Kind.HOW_MANY, "1,5 miliar"));

  private static KeyFact fact(Kind kind, String text) {
    return new KeyFact(kind, text, new Place(0, 0, 1));
  }

  private static Strip strip(List<KeyFact> facts, int columns, String language, boolean ascii) {
    Preferences preferences = new Preferences(72, true, Sort.NEWEST, language, ascii);
    Model model = Rig.of("120x36", Newsstand.named("one"), preferences).model();
    return Strip.of(model, facts, columns);
  }

  private static List<String> texts(List<Headnote.Row> rows) {
    return rows.stream()
        .map(row -> row.parts().stream().map(Headnote.Part::text).collect(Collectors.joining()))
        .toList();
  }

  @Test
  void oneRowHasTheFirstOfEachKindAndOfAllAsManyAsFit() {
    Strip strip = strip(DELEGATION, 60, "en", false);
    assertThat(texts(strip.plain(1)))
        .containsExactly("Ratna Wulandari · Kuala Bening · 1 Jul 2025 · 6.000");
    List<KeyFact> drawn =
        List.of(
            fact(Kind.WHO, "Kim Kum-chol"),
            fact(Kind.WHO, "Sergei Shoigu"),
            fact(Kind.WHERE, "Pyongyang"),
            fact(Kind.WHERE, "Kursk"),
            fact(Kind.WHEN, "2025-07-01"),
            fact(Kind.HOW_MANY, "6.000"),
            fact(Kind.HOW_MANY, "4.700"),
            fact(Kind.HOW_MANY, "600"));
    assertThat(texts(strip(drawn, 72, "en", false).plain(1)))
        .containsExactly("Kim Kum-chol · Pyongyang, Kursk · 1 Jul 2025 · 6.000 · 4.700 · 600");
    assertThat(texts(strip(DELEGATION, 80, "en", false).plain(1)))
        .containsExactly(
            "Ratna Wulandari · Kuala Bening, Surabaya · 1 Jul 2025 · 6.000 · 1,5 miliar");
  }

  @Test
  void whatDoesNotFitIsLeftOutWholeAndWhatFitsAfterItGoesIn() {
    List<KeyFact> facts =
        List.of(
            fact(Kind.WHO, "Sebuah nama yang jauh lebih panjang daripada barisnya"),
            fact(Kind.WHERE, "Surabaya"),
            fact(Kind.HOW_MANY, "212"));
    assertThat(texts(strip(facts, 20, "en", false).plain(1))).containsExactly("Surabaya · 212");
    assertThat(strip(facts, 4, "en", false).plain(3)).hasSize(1);
    List<KeyFact> more = new ArrayList<>(facts);
    more.add(1, fact(Kind.WHO, "Ratna Wulandari"));
    more.add(2, fact(Kind.WHO, "Made Suardana"));
    assertThat(texts(strip(more, 36, "en", false).plain(1)))
        .as("the first that can be shown is the first of its kind")
        .containsExactly("Ratna Wulandari · Surabaya · 212");
    assertThat(strip(facts, 2, "en", false).plain(3)).isEmpty();
    assertThat(strip(List.of(), 72, "en", false).pairs()).isEmpty();
  }

  @Test
  void labelledRowsAreTwoAndAKindWithoutFactsHasNoLabel() {
    assertThat(texts(strip(DELEGATION, 72, "en", false).pairs()))
        .containsExactly(
            "Who Ratna Wulandari, Pieter van Houten  Where Kuala Bening, Surabaya",
            "When 1 Jul 2025  How many 6.000 · 1,5 miliar");
    assertThat(texts(strip(DELEGATION.subList(2, 5), 72, "id", false).pairs()))
        .containsExactly("Di mana Kuala Bening, Surabaya", "Kapan 1 Jul 2025");
  }

  @Test
  void aQuestionsAnswersHangBehindItsLabel() {
    assertThat(texts(strip(DELEGATION, 34, "en", false).questions(2)))
        .containsExactly(
            "Who       Ratna Wulandari,",
            "          Pieter van Houten",
            "Where     Kuala Bening, Surabaya",
            "When      1 Jul 2025",
            "How many  6.000 · 1,5 miliar");
  }

  @Test
  void inAsciiNoMarkIsDrawn() {
    assertThat(texts(strip(DELEGATION.subList(4, 6), 72, "en", true).plain(1)))
        .containsExactly("1 Jul 2025 - 6.000");
  }

  @Test
  void noRowIsTooWideNoFactIsCutAndTheirOrderStays() {
    long seed = Long.getLong("warta.seed", 20_260_701L);
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      List<KeyFact> facts = new ArrayList<>();
      for (Kind kind : Kind.values()) {
        for (int i = random.nextInt(4); i > 0; i--) {
          String name = random.nextBoolean() ? "あ".repeat(random.nextInt(1, 9)) : "Kuala Rawa";
          facts.add(
              fact(kind, kind == Kind.WHEN ? "2025-0" + i : name + "x".repeat(random.nextInt(30))));
        }
      }
      int columns = random.nextInt(1, 90);
      Strip strip = strip(facts, columns, random.nextBoolean() ? "en" : "id", false);
      for (List<Headnote.Row> rows :
          List.of(strip.plain(1), strip.plain(3), strip.pairs(), strip.questions(2))) {
        String told = "seed " + seed + ", round " + round + ", " + texts(rows);
        List<Integer> shown = new Headnote(rows).facts();
        assertThat(shown).as(told).doesNotHaveDuplicates();
        List<Integer> drawn = new ArrayList<>();
        for (Headnote.Row row : rows) {
          int width = 0;
          for (Headnote.Part part : row.parts()) {
            width += Width.columns(part.text());
            if (part.fact() >= 0) {
              drawn.add(part.fact());
              KeyFact fact = facts.get(part.fact());
              boolean whole = fact.kind() == Kind.WHEN || part.text().equals(fact.text());
              assertThat(whole).as(told).isTrue();
            }
          }
          assertThat(width).as(told).isLessThanOrEqualTo(columns);
        }
        assertThat(drawn).as(told).isEqualTo(shown);
      }
    }
  }
}
