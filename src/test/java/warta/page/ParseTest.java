package warta.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import warta.words.Trouble;

final class ParseTest {
  private static Page parse(String name, byte[] bytes) {
    return Pages.parse(new Content(new Source.OnDisk(Path.of(name), name), bytes, "0"));
  }

  private static Page.Legible legible(String name, byte[] bytes) {
    return (Page.Legible) parse(name, bytes);
  }

  private static String text(byte[] bytes) {
    return ((Page.Plain) parse("x.txt", bytes)).text();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  @Test
  void byteOrderMarksDecideAndAreNoText() {
    String said = "Harga beras é naik";

    assertThat(text(joined(bytes(0xEF, 0xBB, 0xBF), said.getBytes(UTF_8)))).isEqualTo(said);
    assertThat(text(joined(bytes(0xFF, 0xFE), said.getBytes(UTF_16LE)))).isEqualTo(said);
    assertThat(text(joined(bytes(0xFE, 0xFF), said.getBytes(UTF_16BE)))).isEqualTo(said);
    assertThat(text(joined(bytes(0xFF, 0xFE, 0, 0), said.getBytes(Charset.forName("UTF-32LE")))))
        .isEqualTo(said);
  }

  @Test
  void wideTextWithoutAMarkIsToldByItsZeros() {
    String said = "<p>Harga beras naik lagi</p>";

    for (String charset : new String[] {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
      Page.Legible page = legible("x.html", said.getBytes(Charset.forName(charset)));
      assertThat(page.charset()).isEqualTo(charset);
      assertThat(((Page.Html) page).document().text()).isEqualTo("Harga beras naik lagi");
    }
  }

  @Test
  void declaredCharacterSetIsUsedAsItIsMeant() {
    byte[] page =
        "<meta charset=iso-8859-1><p>“Café” – 5 €".getBytes(Charset.forName("windows-1252"));

    Page.Html html = (Page.Html) parse("x.html", page);

    assertThat(html.charset()).isEqualTo("windows-1252");
    assertThat(html.document().text()).isEqualTo("“Café” – 5 €");
  }

  @Test
  void prologAndHttpEquivDeclareToo() {
    byte[] prolog =
        "<?xml version='1.0' encoding='Shift_JIS'?><html><p>東京の新聞"
            .getBytes(Charset.forName("windows-31j"));
    byte[] equiv =
        "<meta http-equiv=Content-Type content='text/html; charset=gb2312'><p>北京的报纸"
            .getBytes(Charset.forName("GB18030"));

    assertThat(((Page.Html) parse("x", prolog)).document().text()).isEqualTo("東京の新聞");
    assertThat(((Page.Html) parse("x", equiv)).document().text()).isEqualTo("北京的报纸");
  }

  @Test
  void bytesThatAreUtf8DenyAnotherDeclaration() {
    byte[] page = "<meta charset=iso-8859-1><p>Café".getBytes(UTF_8);

    assertThat(((Page.Html) parse("x.html", page)).document().text()).isEqualTo("Café");
  }

  @Test
  void undeclaredCharacterSetIsDetected() {
    String said = "Правительство Российской Федерации объявило о новых мерах поддержки. ".repeat(5);

    Page.Legible page = legible("x.txt", said.getBytes(Charset.forName("windows-1251")));

    assertThat(page.charset()).isEqualTo("windows-1251");
    assertThat(((Page.Plain) page).text()).isEqualTo(said);
  }

  @Test
  void wrongByteInUtf8IsReadAloneAndNothingElseIsLost() {
    byte[] page =
        joined(
            "Rencana é è ê “".getBytes(UTF_8), bytes(0xE9, 0x81), "” selesai — ü".getBytes(UTF_8));

    assertThat(text(page)).isEqualTo("Rencana é è ê “é\uFFFD” selesai — ü");
  }

  @Test
  void knownBinariesAreNamed() {
    byte[] png = bytes(0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D);

    Unreadable page = (Unreadable) parse("x.html", png);

    assertThat(page.trouble()).isEqualTo(new Trouble.NotText("x.html", "PNG image", 0));
  }

  @Test
  void controlBytesMakeNoText() {
    byte[] noise = new byte[20_000];
    new Random(7).nextBytes(noise);

    Trouble trouble = ((Unreadable) parse("x.txt", noise)).trouble();

    assertThat(trouble).isInstanceOf(Trouble.NotText.class);
    assertThat(((Trouble.NotText) trouble).controlPercent()).isBetween(5, 30);
  }

  @Test
  void onePercentOfControlBytesIsStillText() {
    String line =
        "Sembilan puluh sembilan tanda dan sebuah nol, begitulah naskah ini disimpan orang dari mesin lama";
    String page = (line.substring(0, 96) + "\nab\0").repeat(10);

    assertThat(text(page.getBytes(UTF_8))).isEqualTo(page.replace("\0", ""));
    assertThat(parse("x.txt", (page + "\0").getBytes(UTF_8))).isInstanceOf(Unreadable.class);
  }

  @Test
  void textThatWasOnceReadInAWrongCharacterSetIsText() {
    String arabic = "\u0627\u0644\u0642\u0631\u0622\u0646";
    String mistaken = new String(arabic.getBytes(UTF_8), ISO_8859_1);

    assertThat(text(mistaken.getBytes(UTF_8))).isEqualTo(mistaken);
  }

  @Test
  void typeIsToldByContent() {
    byte[] markup = "<!doctype html><p>satu</p>".getBytes(UTF_8);
    byte[] words = "Harga < 5 dan > 3, kata Budi <budi@example.org>.".getBytes(UTF_8);
    byte[] heading = "# Judul\n\nIsi <b>tebal</b>.".getBytes(UTF_8);

    assertThat(parse("x.txt", markup)).isInstanceOf(Page.Html.class);
    assertThat(parse("x.md", markup)).isInstanceOf(Page.Html.class);
    assertThat(parse("x.txt", "<p>satu</p> <p>dua</p>".getBytes(UTF_8)))
        .isInstanceOf(Page.Html.class);
    assertThat(parse("x.html", words)).isInstanceOf(Page.Plain.class);
    assertThat(parse("x.md", heading)).isInstanceOf(Page.Markdown.class);
    assertThat(parse("x.txt", heading)).isInstanceOf(Page.Plain.class);
  }

  @Test
  void emptyFileIsAPageWithoutText() {
    assertThat(text(new byte[0])).isEmpty();
  }

  @Test
  void deepNestingNeitherOverflowsNorTakesLong() {
    byte[] page = ("<div>".repeat(200_000) + "dalam").getBytes(ISO_8859_1);

    Page.Html html =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(5), () -> (Page.Html) parse("x.html", page));

    assertThat(html.document().text()).isEqualTo("dalam");
  }

  @Test
  void brokenMarksAndShortFilesAreRead() {
    for (byte[] page :
        new byte[][] {
          bytes(0xFF), bytes(0xFE), bytes(0xEF, 0xBB), bytes(0xFF, 0xFE), bytes(0xC3), bytes('<')
        }) {
      assertThat(parse("x.html", page)).isInstanceOf(Page.Legible.class);
    }
  }
}
