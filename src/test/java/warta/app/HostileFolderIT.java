package warta.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder of everything that should not be in a folder of pages. The heap is 384 MB (see
/// [Program]), so what passes here needs no more.
class HostileFolderIT {
  private static final String GOOD =
      "<html lang=en><title>Harbour lights return</title><body><article><h1>Harbour lights return</h1>"
          + "<p>The harbour lights came back on Tuesday evening after eleven days of darkness, to cheers from the quay.</p>"
          + "<p>Engineers had replaced two kilometres of cable that salt water had eaten through over thirty winters.</p>"
          + "</article></body></html>";

  @TempDir Path folder;

  @Test
  void everyGoodFileIsReadAndEveryBadOneIsNamed() throws Exception {
    fill();
    long start = System.nanoTime();
    Program run = Program.run("read", folder.toString(), "--format", "jsonl");
    Duration took = Duration.ofNanos(System.nanoTime() - start);

    Map<String, Map<String, Object>> read = new HashMap<>();
    for (String line : run.lines()) {
      Map<String, Object> object = Json.object(line);
      read.put(Path.of((String) object.get("file")).getFileName().toString(), object);
    }
    assertThat(read.keySet())
        .containsExactlyInAnyOrder(
            "a-good.html", "bold.html", "deep.html", "empty.html", "latin.html", "z-good.html");
    assertThat((String) read.get("a-good.html").get("text")).contains("eleven days of darkness");
    assertThat((String) read.get("z-good.html").get("text")).contains("thirty winters");
    assertThat((String) read.get("latin.html").get("text")).contains("café at the end of the quay");
    assertThat((String) read.get("bold.html").get("text") + read.get("bold.html").get("removed"))
        .contains("xxxx");
    assertThat((String) read.get("deep.html").get("text") + read.get("deep.html").get("removed"))
        .contains("bottom of the well");

    assertThat(read.get("empty.html").get("confidence")).isEqualTo(0.0);
    assertThat(read.get("empty.html").get("removed").toString()).contains("no words");

    assertThat(run.err().lines())
        .anySatisfy(line -> assertThat(line).contains("binary.html: not text"))
        .anySatisfy(line -> assertThat(line).contains("pipe.html: neither a file nor a folder"))
        .anySatisfy(line -> assertThat(line).contains("device.html: neither a file nor a folder"))
        .anySatisfy(line -> assertThat(line).contains("huge.html: 200 MB"))
        .anySatisfy(line -> assertThat(line).contains("empty.html: empty"))
        .hasSize(5);
    assertThat(run.code()).isEqualTo(1);
    assertThat(took).isLessThan(Duration.ofSeconds(60));
  }

  private void fill() throws IOException, InterruptedException {
    write("a-good.html", GOOD);
    write("z-good.html", GOOD.replace("Tuesday", "Friday"));
    write("bold.html", "<html><body><p>" + "<b>x</b>".repeat(9_900_000 / 8) + "</p></body></html>");
    write(
        "deep.html",
        "<div>".repeat(200_000)
            + "<p>The bottom of the well is a page like any other, only deeper.</p>");
    write("empty.html", "");
    Files.write(
        folder.resolve("latin.html"),
        ("<html><body><article><p>The caf\u00e9 at the end of the quay opened early for the crowd, and stayed open until the last lamp was lit"
                + " along the whole of the promenade.</p></article></body></html>")
            .getBytes(StandardCharsets.ISO_8859_1));
    byte[] binary = new byte[4000];
    for (int i = 0; i < binary.length; i++) {
      binary[i] = (byte) (i * 37 % 23);
    }
    Files.write(folder.resolve("binary.html"), binary);
    try (RandomAccessFile huge = new RandomAccessFile(folder.resolve("huge.html").toFile(), "rw")) {
      huge.setLength(200_000_000);
    }
    Files.createSymbolicLink(folder.resolve("device.html"), Path.of("/dev/zero"));
    Process fifo = new ProcessBuilder("mkfifo", folder.resolve("pipe.html").toString()).start();
    assumeThat(fifo.waitFor()).as("mkfifo is there").isZero();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
