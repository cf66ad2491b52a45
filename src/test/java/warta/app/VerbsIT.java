package warta.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The verbs of the built jar, run as a script would run them.
class VerbsIT {
  private static final String PAGE =
      """
      <!doctype html><html lang="id"><head><meta charset="utf-8"><title>Nelayan Tambak Asri Panen Ikan Kerapu | Kabar Pesisir</title>
      <meta property="og:site_name" content="Kabar Pesisir"></head><body>
      <nav><a href="/">Beranda</a> <a href="/laut">Laut</a> <a href="/darat">Darat</a></nav>
      <article><h1>Nelayan Tambak Asri Panen Ikan Kerapu</h1>
      <p>Sebanyak 40 nelayan di Tambak Asri memanen ikan kerapu pertama mereka pada Senin pagi, setelah setahun menunggu di tepi laut.</p>
      <p>Panen itu menghasilkan 1.200 kilogram ikan, kata ketua kelompok, Sarman, sambil menimbang keranjang yang baru diangkat dari keramba.</p>
      <p>Hasilnya dijual ke tiga kota terdekat dan sebagian disimpan untuk bibit musim depan, sebab harga sedang baik dan pembeli sudah menunggu.</p>
      </article><footer>Hak cipta Kabar Pesisir</footer></body></html>
      """;

  @TempDir Path folder;

  @BeforeEach
  void pages() throws IOException {
    Files.writeString(folder.resolve("b.html"), PAGE);
    Files.writeString(folder.resolve("a.html"), PAGE.replace("Tambak Asri", "Muara Indah"));
    Files.write(
        folder.resolve("c.html"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
  }

  @Test
  void aFolderIsReadInTheOrderOfItsPathsAndTheUnreadableIsNamed() throws Exception {
    Program run = Program.run("read", folder.toString(), "--format", "jsonl");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.lines()).hasSize(2);
    assertThat(run.lines())
        .extracting(
            line -> Path.of((String) Json.object(line).get("file")).getFileName().toString())
        .containsExactly("a.html", "b.html");
    assertThat(run.err()).contains("c.html: not text (PNG").hasLineCount(1);
  }

  @Test
  void anObjectHoldsEveryFieldOfTheContract() throws Exception {
    Program run = Program.run("read", folder.resolve("b.html").toString(), "--format", "jsonl");
    assertThat(run.code()).isZero();
    Map<String, Object> object = Json.object(run.lines().getFirst());
    assertThat(object.keySet())
        .containsExactly(
            "file",
            "title",
            "titleDerived",
            "standfirst",
            "byline",
            "source",
            "dateline",
            "published",
            "updated",
            "language",
            "text",
            "blocks",
            "removed",
            "words",
            "confidence");
    assertThat(object.get("title")).isEqualTo("Nelayan Tambak Asri Panen Ikan Kerapu");
    assertThat((String) object.get("text"))
        .startsWith("Sebanyak 40 nelayan")
        .doesNotContain("Beranda")
        .doesNotContain("Hak cipta");
    assertThat((List<?>) object.get("removed")).isNotEmpty();
  }

  @Test
  void jsonIsOneArray() throws Exception {
    Program run = Program.run("read", folder.toString(), "--format", "json");
    assertThat((List<?>) Json.value(run.out())).hasSize(2);
    Program none = Program.run("read", folder.resolve("c.html").toString(), "--format", "json");
    assertThat((List<?>) Json.value(none.out())).isEmpty();
  }

  @Test
  void aSummarysSentencesStandAtTheirPlaces() throws Exception {
    Program read = Program.run("read", folder.resolve("b.html").toString(), "--format", "jsonl");
    List<?> blocks = (List<?>) Json.object(read.lines().getFirst()).get("blocks");
    Program run =
        Program.run(
            "summary", folder.resolve("b.html").toString(), "--format", "jsonl", "--words", "40");
    Map<String, Object> object = Json.object(run.lines().getFirst());
    assertThat(object.keySet()).containsExactly("file", "title", "language", "sentences");
    List<?> sentences = (List<?>) object.get("sentences");
    assertThat(sentences).isNotEmpty();
    for (Object each : sentences) {
      Map<?, ?> sentence = (Map<?, ?>) each;
      Map<?, ?> block = (Map<?, ?>) blocks.get(number(sentence, "block"));
      String text = (String) block.get("text");
      assertThat(text.substring(number(sentence, "start"), number(sentence, "end")))
          .isEqualTo(sentence.get("text"));
      List<?> why = (List<?>) sentence.get("why");
      assertThat(why).as("why %s", sentence).isNotEmpty();
      for (Object reason : why) {
        assertThat(((Map<?, ?>) reason).keySet().toString()).isEqualTo("[kind, count]");
        assertThat((String) ((Map<?, ?>) reason).get("kind")).matches("[a-z]+");
      }
    }
  }

  @Test
  void factsAreAnObjectWithTheFieldsOfTheContract() throws Exception {
    Program run = Program.run("facts", folder.toString(), "--format", "jsonl");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.lines()).hasSize(2);
    Map<String, Object> object = Json.object(run.lines().get(1));
    assertThat(object.keySet()).containsExactly("file", "names", "figures", "dates", "eventDate");
    assertThat(object.get("eventDate")).isNull();
    Map<?, ?> name = (Map<?, ?>) ((List<?>) object.get("names")).getFirst();
    assertThat(name.get("name")).isEqualTo("Tambak Asri");
    assertThat(name.get("variants")).isEqualTo(List.of("Tambak Asri"));
    assertThat(((Map<?, ?>) ((List<?>) name.get("places")).getFirst()).keySet())
        .isEqualTo(Set.of("block", "start", "end"));
    Map<?, ?> figure = (Map<?, ?>) ((List<?>) object.get("figures")).getFirst();
    assertThat(figure.get("value")).isEqualTo(40.0);
    assertThat(figure.get("of")).isEqualTo("nelayan");
    assertThat(figure.get("unit")).isNull();
    Map<?, ?> dated = (Map<?, ?>) ((List<?>) object.get("dates")).getFirst();
    assertThat(dated.get("text")).isEqualTo("Senin pagi");
    assertThat(dated.get("precision")).isEqualTo("day");
    assertThat(dated.get("date")).isNull();
  }

  @Test
  void factsAreReadableAsText() throws Exception {
    Program run = Program.run("facts", folder.resolve("b.html").toString());
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("Nelayan Tambak Asri Panen Ikan Kerapu\n\nNames\n  Tambak Asri")
        .contains("\nFigures\n  40 nelayan\n  1.200 kilogram\n")
        .contains("\nDates\n  Senin pagi\n");
  }

  private static int number(Map<?, ?> object, String name) {
    return ((Double) object.get(name)).intValue();
  }

  @Test
  void standardInputIsAPage() throws Exception {
    Program run =
        Program.run(PAGE.getBytes(StandardCharsets.UTF_8), "read", "-", "--format", "jsonl");
    assertThat(run.code()).isZero();
    assertThat(Json.object(run.lines().getFirst()).get("file")).isEqualTo("-");
  }

  @Test
  void aMissingFileIsOneLineAndTheOthersGoOn() throws Exception {
    Program run =
        Program.run(
            "read", "/no/such/page.html", folder.resolve("a.html").toString(), "--format", "jsonl");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.lines()).hasSize(1);
    assertThat(run.err()).isEqualTo("warta: /no/such/page.html: no such file; check the path\n");
  }

  @Test
  void wrongUsageIsTwo() throws Exception {
    assertThat(Program.run("read").code()).isEqualTo(2);
    assertThat(Program.run("read", "x", "--format", "xml").code()).isEqualTo(2);
    assertThat(Program.run("summary", "x", "--words", "0").code()).isEqualTo(2);
    assertThat(Program.run("--no-such-option").code()).isEqualTo(2);
  }

  @Test
  void withoutATerminalSourcesArePrintedAsTextWithoutEscapes() throws Exception {
    Program run = Program.run(folder.resolve("b.html").toString());
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("Nelayan Tambak Asri Panen Ikan Kerapu\n")
        .doesNotContain("\033");
  }

  @Test
  void theSameSourcesGiveTheSameBytes() throws Exception {
    String a = folder.resolve("a.html").toString();
    String b = folder.resolve("b.html").toString();
    for (String verb : List.of("read", "summary", "facts")) {
      String[] arguments = {verb, folder.toString(), "--format", "jsonl"};
      String out = Program.run(arguments).out();
      assertThat(out).isNotEmpty();
      assertThat(Program.run(arguments).out()).isEqualTo(out);
      assertThat(Program.run(verb, b, a).out()).isEqualTo(Program.run(verb, a, b).out());
    }
  }

  private static final Path OUTLET = Path.of("src/test/resources/outlet");

  @Test
  void learningFromARunDoesNotDependOnTheOrderOfItsArguments() throws Exception {
    List<String> files;
    try (Stream<Path> pages = Files.list(OUTLET)) {
      files = new ArrayList<>(pages.map(Path::toString).sorted().toList());
    }
    for (String verb : List.of("read", "summary", "facts")) {
      String[] sorted = arguments(verb, files);
      Collections.reverse(files);
      String[] reversed = arguments(verb, files);
      Collections.rotate(files, 5);
      String out = Program.run(sorted).out();
      assertThat(Program.run(reversed).out()).isEqualTo(out);
      assertThat(Program.run(arguments(verb, files)).out()).isEqualTo(out);
      assertThat(Program.run(verb, OUTLET.toString(), "--format", "jsonl").out()).isEqualTo(out);
      Collections.sort(files);
    }
    String read = Program.run(arguments("read", files)).out();
    assertThat(read)
        .contains("\"reason\":\"on 11 of 12 pages of this site\"")
        .contains("\"reason\":\"on 4 of 4 pages of this site\"");
  }

  private static String[] arguments(String verb, List<String> files) {
    List<String> arguments = new ArrayList<>(List.of(verb, "--format", "jsonl"));
    arguments.addAll(files);
    return arguments.toArray(String[]::new);
  }

  @Test
  void aPageByItselfTeachesNothing() throws Exception {
    String page = OUTLET.resolve("muara-01.html").toString();
    assertThat(Program.run("read", page, "--format", "jsonl").out())
        .contains("Kabar Muara, dari dermaga untuk warga")
        .doesNotContain("of this site");
  }

  @Test
  void standardInputAmongOthersIsReadOnceAndLearnedFrom() throws Exception {
    byte[] piped = Files.readAllBytes(OUTLET.resolve("muara-01.html"));
    Program run =
        Program.run(
            piped,
            "read",
            "-",
            OUTLET.resolve("muara-02.html").toString(),
            OUTLET.resolve("muara-05.html").toString(),
            "--format",
            "jsonl");
    assertThat(run.code()).isZero();
    assertThat(run.lines()).hasSize(3).allMatch(line -> line.contains("on 3 of 3 pages"));
  }

  @Test
  void ctrlCEndsARunAfterTheArticleAtHand() throws Exception {
    // Where the tests run in the background Ctrl-C's signal is ignored, and children inherit that.
    String[] heard = {"env", "--default-signal=INT"};
    assumeThat(new ProcessBuilder(heard[0], heard[1], "true").start().waitFor())
        .as("env can undo an ignored signal")
        .isZero();
    // Pages of one site with lines in common, so that the second pass has work to do as well.
    for (int i = 0; i < 3000; i++) {
      Files.writeString(
          folder.resolve("n" + i + ".html"), PAGE.replace("Tambak Asri", "Tambak " + i));
    }
    Path out = folder.resolve("out.jsonl");
    Process process =
        new ProcessBuilder(
                heard[0],
                heard[1],
                Program.java(),
                "-jar",
                Program.jar().toString(),
                "read",
                folder.toString(),
                "--format",
                "jsonl")
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    while (Files.size(out) == 0) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    assertThat(process.waitFor(2, TimeUnit.SECONDS)).as("ended at once").isTrue();
    assertThat(process.exitValue()).isEqualTo(130);
    List<String> lines = Files.readAllLines(out);
    assertThat(lines).hasSizeLessThan(3000);
    assertThat(Json.object(lines.getLast())).containsKey("confidence");
  }

  @Test
  void aReaderWhoHasHadEnoughEndsItQuietly() throws Exception {
    for (int i = 0; i < 300; i++) {
      Files.writeString(
          folder.resolve("n" + i + ".html"), PAGE.replace("40 nelayan", i + " nelayan"));
    }
    Files.delete(folder.resolve("c.html"));
    Process process =
        new ProcessBuilder(
                "sh",
                "-c",
                "{ \"$0\" -jar \"$1\" read \"$2\" --format jsonl; echo \"code $?\" >&2; } | head -n 1",
                Program.java(),
                Program.jar().toString(),
                folder.toString())
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(out.lines()).hasSize(1);
    assertThat(err).isEqualTo("code 0\n");
  }
}
