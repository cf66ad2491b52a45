package warta.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import warta.words.Trouble;

final class WalkTest {
  @TempDir Path dir;
  private final List<Source> found = new ArrayList<>();
  private final List<Trouble> troubles = new ArrayList<>();

  private List<String> walk(String... arguments) {
    Pages.walk(List.of(arguments), found::add, troubles::add);
    return found.stream().map(Source::name).map(this::inDir).toList();
  }

  private String inDir(String name) {
    return name.startsWith(dir.toString()) ? name.substring(dir.toString().length() + 1) : name;
  }

  private List<String> troubles() {
    return troubles.stream()
        .map(t -> t.getClass().getSimpleName() + " " + inDir(t.name()))
        .toList();
  }

  private Path file(String name) throws IOException {
    Path path = dir.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, "x");
  }

  @Test
  void folderIsWalkedInTheOrderOfSortedPaths() throws IOException {
    for (String name : List.of("b.html", "a/z.txt", "a.html", "a/b/c.md", "c")) {
      file(name);
    }

    assertThat(walk(dir.toString())).isSorted().contains("a/b/c.md", "c").hasSize(5);
    assertThat(troubles).isEmpty();
  }

  @Test
  void argumentsKeepTheirOwnOrderAndNames() throws IOException {
    Path b = file("b.html");
    Path a = file("a.html");

    assertThat(walk(b.toString(), "-", a.toString())).containsExactly("b.html", "-", "a.html");
    assertThat(found.get(1)).isEqualTo(new Source.StandardInput());
  }

  @Test
  void slashBehindAFolderIsNotDoubled() throws IOException {
    file("a.html");

    assertThat(walk(dir + "/")).containsExactly("a.html");
  }

  @Test
  void hiddenFilesAndWhatABrowserSavesBesideAPageAreNoPages() throws IOException {
    for (String name :
        List.of(
            ".hidden.html",
            ".git/x.html",
            "Berita.html",
            "Berita_files/frame.html",
            "Notiz.htm",
            "Notiz-Dateien/frame.html",
            "style.css",
            "photo.JPG",
            "state.json")) {
      file(name);
    }
    file("loose_files/page.html");

    assertThat(walk(dir.toString()))
        .containsExactly("Berita.html", "Notiz.htm", "loose_files/page.html");
    assertThat(troubles).isEmpty();
  }

  @Test
  void linksAndPipesInAFolderAreNamedAndNotFollowed() throws Exception {
    Path page = file("good.html");
    Files.createSymbolicLink(dir.resolve("link.html"), page);
    Files.createSymbolicLink(dir.resolve("loop"), dir);
    Files.createSymbolicLink(dir.resolve("null.html"), Path.of("/dev/null"));
    pipe("pipe.html");

    assertThat(walk(dir.toString())).containsExactly("good.html");
    assertThat(troubles())
        .containsExactly(
            "NotAFile link.html", "NotAFile loop", "NotAFile null.html", "NotAFile pipe.html");
    Files.delete(
        dir.resolve("null.html")); // the cleaner of the folder remarks on links that lead out
  }

  private Path pipe(String name) throws Exception {
    Path pipe = dir.resolve(name);
    assumeTrue(
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "needs mkfifo");
    return pipe;
  }

  @Test
  void linkThatIsNamedItselfIsFollowed() throws IOException {
    Path link = Files.createSymbolicLink(dir.resolve("link.html"), file("good.html"));

    assertThat(walk(link.toString())).containsExactly("link.html");
  }

  @Test
  void argumentsThatAreNoFilesAreNamed() throws Exception {
    Path pipe = pipe("pipe");
    Path empty = Files.createDirectory(dir.resolve("empty"));
    Path broken = Files.createSymbolicLink(dir.resolve("broken"), dir.resolve("nowhere"));

    walk(
        dir + "/none.html",
        pipe.toString(),
        "/dev/null",
        empty.toString(),
        "bad\0name",
        broken + "");

    assertThat(found).isEmpty();
    assertThat(troubles())
        .containsExactly(
            "NoSuchFile none.html",
            "NotAFile pipe",
            "NotAFile /dev/null",
            "NoPages empty",
            "NoSuchFile bad\0name",
            "NoSuchFile broken");
  }

  @Test
  void folderThatMayNotBeReadIsNamedAndTheRestGoesOn() throws IOException {
    file("locked/x.html");
    file("open/y.html");
    Path locked = dir.resolve("locked");
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    try {
      assumeTrue(!Files.isReadable(locked), "root reads everything");
      assertThat(walk(dir.toString())).containsExactly("open/y.html");
      assertThat(troubles()).containsExactly("NotPermitted locked");
    } finally {
      Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void walkStopsWhenItIsToldTo() throws IOException {
    file("a.html");
    file("b.html");
    Files.createDirectory(dir.resolve("empty"));

    Pages.walk(
        List.of(dir.toString(), dir + "/none"),
        source -> {
          found.add(source);
          return false;
        },
        troubles::add);

    assertThat(found).hasSize(1);
    assertThat(troubles).isEmpty();
  }
}
