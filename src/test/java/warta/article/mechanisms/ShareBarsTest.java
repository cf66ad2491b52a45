package warta.article.mechanisms;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warta.article.Reason;

final class ShareBarsTest {
  private static Reason.@Nullable Kind kind(String language, String line) {
    Reason reason = Inserts.reason(line, language);
    return reason == null ? null : reason.kind();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "id; BAGIKAN WhatsApp Facebook X Salin tautan dibaca 7.204 kali",
        "id; Cetak | Kirim ke teman | 3.407 Views",
        "en; Share this: Facebook Email Print",
        "en; Share Facebook Bluesky Copy link 214 shares",
        "de; Teilen Facebook WhatsApp E-Mail Link kopieren Drucken",
        "es; Compartir Facebook X Copiar enlace",
        "fr; Partager Facebook Copier le lien Imprimer",
        "it; Condividi Facebook Copia link",
        "nl; Delen WhatsApp Link kopiëren",
        "pt; Compartilhar WhatsApp Copiar link",
        "ms; Kongsi Facebook WhatsApp Salin pautan",
        "de; Share Facebook Tweet",
      })
  void aLineOfNothingButButtonsIsAShareBar(String language, String line) {
    assertThat(kind(language, line)).isEqualTo(Reason.Kind.SHARE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en; Share this: the arrangement has no written rules.",
        "en; Facebook and WhatsApp went dark on Monday",
        "id; Facebook WhatsApp Telegram diblokir sejak Senin",
        "id; Bagikan beras kepada warga",
        "en; Line 12",
        "en; 12 18 204",
        "de; Teilen Sie sich das Brot",
      })
  void aLineWithOneOtherWordIsNone(String language, String line) {
    assertThat(kind(language, line)).isNotEqualTo(Reason.Kind.SHARE);
  }
}
