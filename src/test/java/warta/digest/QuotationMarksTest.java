package warta.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationMarksTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ia berkata, \"Kami siap. Kapal tiba besok,\" di pelabuhan.",
        "Ia berkata, “Kami siap. Kapal tiba besok,” di pelabuhan.",
        "Ia berkata, “Kami siap. Kapal tiba besok,“ di pelabuhan.",
        "Er sagte: „Wir warten. Kapal tiba besok“, am Hafen.",
        "Er sagte: »Wir warten. Kapal tiba besok«, am Hafen.",
        "Il dit : « Nous attendons. Kapal tiba besok », au port.",
        "彼は「待つ。Kapal tiba besok」と言った。"
      })
  void cutsOnlyBetweenTheMarks(String paragraph) {
    QuotationMarks marks = QuotationMarks.of(paragraph);
    assertThat(marks.cutAt(paragraph.indexOf("Kapal"))).isTrue();
    assertThat(marks.cutAt(0)).isFalse();
    assertThat(marks.cutAt(paragraph.length())).isFalse();
    assertThat(marks.cutAt(paragraph.length() - 1)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Kami siap. Kapal tiba besok.",
        "\"Kami siap. Kapal tiba besok.",
        "Kata Sari: “Kami siap. Kapal tiba besok.",
        "Kata Sari: „Kami siap. Kapal tiba besok.",
        "« Nous attendons. Kapal tiba besok."
      })
  void quotationThatGoesOnHoldsTheRestOfItsParagraph(String paragraph) {
    QuotationMarks marks = QuotationMarks.of(paragraph);
    assertThat(marks.cutAt(paragraph.indexOf("Kapal"))).isTrue();
    assertThat(marks.cutAt(paragraph.length())).isTrue();
    assertThat(marks.cutAt(0)).isFalse();
  }

  @Test
  void markLeftOverTellsNothing() {
    String inches = "Papan 12\" dijual. Kapal tiba besok.";
    assertThat(QuotationMarks.of(inches).cutAt(inches.indexOf("Kapal"))).isFalse();
    String lost = "“Kami siap,“ katanya. Kapal “Tarn tiba. Warga menunggu.";
    assertThat(QuotationMarks.of(lost).cutAt(lost.indexOf("Warga"))).isFalse();
    String apostrophes = "L’hôtel d’en face. Kapal tiba besok.";
    assertThat(QuotationMarks.of(apostrophes).cutAt(apostrophes.indexOf("Kapal"))).isFalse();
  }
}
