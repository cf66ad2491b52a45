package warta.article.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Locale;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/// Addresses of links made absolute.
class AddressesTest {
  private static final String[] PARTS = {
    "/", "/", "a", "berita", "-", "_", "2025", ".", "..", "?", "=", "&", "+", "#", ":", "//", "~",
    ";"
  };

  private static Addresses on(String canonical) {
    return Addresses.of(Jsoup.parse("<head><link rel=canonical href='" + canonical + "'></head>"));
  }

  /// What [Addresses#of] promises for addresses without odd signs, by the library alone.
  private static String resolved(String base, String href) {
    if (href.startsWith("#")) {
      return "";
    }
    URI uri = URI.create(base).resolve(URI.create(href));
    String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    return scheme.startsWith("http") || scheme.equals("mailto") ? uri.toString() : "";
  }

  @Test
  void theShortCutForPlainAddressesGivesTheSame() {
    long seed = Long.getLong("warta.seed", 5L);
    Random random = new Random(seed);
    String base = "https://kabar.example:8080/desa/pasar.html";
    Addresses addresses = on(base);
    int compared = 0;
    for (int round = 0; round < 20_000; round++) {
      StringBuilder href = new StringBuilder(random.nextInt(4) == 0 ? "https://lain.example" : "");
      for (int i = random.nextInt(8); i >= 0; i--) {
        href.append(PARTS[random.nextInt(PARTS.length)]);
      }
      String expected;
      try {
        expected = resolved(base, href.toString());
      } catch (IllegalArgumentException _) {
        continue; // no address at all
      }
      compared++;
      assertThat(addresses.of(href.toString()))
          .as("seed %d round %d: %s", seed, round, href)
          .isEqualTo(expected);
    }
    assertThat(compared).isGreaterThan(10_000);
  }

  @Test
  void onlyTheWebAndMailAreAddresses() {
    Addresses addresses = on("https://kabar.example/a");
    assertThat(addresses.of("/b/c.html?x=1")).isEqualTo("https://kabar.example/b/c.html?x=1");
    assertThat(addresses.of("javascript:alert(1)")).isEmpty();
    assertThat(addresses.of("ftp://kabar.example/a")).isEmpty();
    assertThat(addresses.of("mailto:a@kabar.example")).isEqualTo("mailto:a@kabar.example");
    assertThat(on("file://kabar.example/a").of("/b")).isEmpty();
  }
}
