package warta.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TwiceEncodedTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The keeper’s lamp was lit – again.",
        "“Nobody asked”, he said…",
        "Smoke ‘and’ salt — 40 ‰",
        "“Satu – dua – tiga”"
      })
  void textThatWasReadByteByByteReadsAsItWasMeant(String meant) {
    String seen = new String(meant.getBytes(UTF_8), ISO_8859_1);

    assertThat(TwiceEncoded.mended(seen)).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Château, garçon, Ångström, Übergröße",
        "5 € für die Fähre – “bitte”",
        "La fâ\u20ACe",
        "Ã© may be meant, as â\u20AC alone may",
        "Ends with â\u0080",
        "â\u0080 alone, and â\u20AC alone"
      })
  void whatIsMeantAsItIsStays(String text) {
    assertThat(TwiceEncoded.mended(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"youâ\u0080\u0099re", "youâ\u20AC\u2122re"})
  void besideLettersOfTheirOwnOnlyTheBrokenSignIsMended(String text) {
    assertThat(TwiceEncoded.mended("Château Groß: " + text + " here, señor"))
        .isEqualTo("Château Groß: you’re here, señor");
  }
}
