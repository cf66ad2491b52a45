package warta.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import warta.words.Trouble;

final class LoadTest {
  @TempDir Path dir;

  private static Source onDisk(Path path) {
    return new Source.OnDisk(path, path.getFileName().toString());
  }

  private static Trouble trouble(Source source) {
    return ((Unreadable) Pages.load(source)).trouble();
  }

  @Test
  void equalBytesHaveEqualHashes() throws IOException {
    Path a = Files.writeString(dir.resolve("a.html"), "abc");
    Path b = Files.writeString(dir.resolve("b.html"), "abc");

    // The first 32 digits of SHA-256 of `abc`, from FIPS 180-2.
    String expected = "ba7816bf8f01cfea414140de5dae2223";
    assertThat(((Content) Pages.load(onDisk(a))).hash()).isEqualTo(expected);
    assertThat(((Content) Pages.load(onDisk(b))).hash()).isEqualTo(expected);
  }

  @Test
  void tooLargeFileIsRefusedWithoutBeingRead() throws IOException {
    Path large = dir.resolve("large.html");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(200_000_000); // sparse
    }

    assertThat(trouble(onDisk(large)))
        .isEqualTo(new Trouble.TooLarge("large.html", 200_000_000, Pages.MAX_BYTES));
  }

  @Test
  void largestPageThatMayBeIsLoaded() throws IOException {
    Path page = Files.write(dir.resolve("x.txt"), new byte[(int) Pages.MAX_BYTES]);

    assertThat(Pages.load(onDisk(page))).isInstanceOf(Content.class);
  }

  @Test
  void missingFileAndFolderAreNamed() {
    assertThat(trouble(onDisk(dir.resolve("none.txt"))))
        .isEqualTo(new Trouble.NoSuchFile("none.txt"));
    assertThat(trouble(new Source.OnDisk(dir, "dir"))).isEqualTo(new Trouble.NotAFile("dir"));
  }

  @Test
  void pipeIsNotWaitedFor() throws Exception {
    Path pipe = dir.resolve("pipe");
    assumeTrue(
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "needs mkfifo");

    Trouble trouble =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> trouble(onDisk(pipe)));

    assertThat(trouble).isEqualTo(new Trouble.NotAFile("pipe"));
  }

  @Test
  void standardInputIsReadToItsEndOrToTheBound() {
    InputStream before = System.in;
    try {
      System.setIn(new ByteArrayInputStream("abc".getBytes(UTF_8)));
      assertThat(((Content) Pages.load(new Source.StandardInput())).bytes()).hasSize(3);
      System.setIn(endless());
      assertThat(trouble(new Source.StandardInput()))
          .isEqualTo(new Trouble.TooLarge("-", Pages.MAX_BYTES + 1, Pages.MAX_BYTES));
    } finally {
      System.setIn(before);
    }
  }

  private static InputStream endless() {
    return new InputStream() {
      @Override
      public int read() {
        return 'x';
      }

      @Override
      public int read(byte[] bytes, int offset, int length) {
        return length;
      }
    };
  }

  @Test
  void packedDocumentIsLoadedAndAMissingOneNamed() {
    Source packed = new Source.Packed("/warta/words/en.txt", "en.txt");

    assertThat(((Content) Pages.load(packed)).bytes()).isNotEmpty();
    assertThat(trouble(new Source.Packed("/none.html", "none.html")))
        .isEqualTo(new Trouble.NoSuchFile("none.html"));
  }
}
