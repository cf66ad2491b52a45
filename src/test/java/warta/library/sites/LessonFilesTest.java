package warta.library.sites;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import warta.article.Lesson;
import warta.article.Lessons;
import warta.article.SiteShapes;
import warta.library.LessonChange;
import warta.library.LessonChange.Wish;
import warta.words.Trouble;
import warta.words.Words;

class LessonFilesTest {
  private static final String SITE = "kabarsenja.example";

  @TempDir Path home;

  private Path folder() {
    return home.resolve("data").resolve("sites");
  }

  private LessonFiles files() {
    return new LessonFiles(folder());
  }

  private static LessonChange wish(String host, String line, Wish after) {
    return new LessonChange(host, SiteShapes.folded(line), Wish.NONE, after);
  }

  private Path file(String host) {
    return folder().resolve(SiteNames.file(host));
  }

  private Path written(String host, String text) throws IOException {
    Files.createDirectories(folder());
    return Files.writeString(file(host), text);
  }

  @Test
  void whatIsTaughtIsThereForTheNextRun() {
    files().change(wish(SITE, "Baca juga di Kabar Senja", Wish.REMOVE));
    files().change(wish(SITE, "Foto: Kabar Senja/Rani", Wish.KEEP));
    files().change(wish("lain.example", "Iklan", Wish.REMOVE));
    LessonFiles.All all = files().all();
    assertThat(all.troubles()).isEmpty();
    assertThat(all.lessons())
        .isEqualTo(
            Map.of(
                SITE,
                new Lessons(Set.of("foto: kabar senja/rani"), Set.of("baca juga di kabar senja")),
                "lain.example",
                new Lessons(Set.of(), Set.of("iklan"))));
  }

  @Test
  void theFileReadsLikeANote() throws IOException {
    files().change(wish(SITE, "Simak juga", Wish.REMOVE));
    files().change(wish(SITE, "Foto: Rani", Wish.KEEP));
    files().change(wish(SITE, "Baca 12 berita", Wish.REMOVE));
    assertThat(Files.readAllLines(folder().resolve(SITE)))
        .endsWith(
            "site    kabarsenja.example",
            "keep    foto: rani",
            "remove  baca # berita",
            "remove  simak juga")
        .allMatch(line -> line.length() <= 100)
        .first()
        .asString()
        .startsWith("# ");
  }

  @Test
  void aFolderThatIsNotThereIsEmptyAndNoTrouble() {
    assertThat(files().all()).isEqualTo(new LessonFiles.All(Map.of(), List.of()));
  }

  @Test
  void theLastLessonTakenBackLeavesNoFile() throws IOException {
    files().change(wish(SITE, "Iklan", Wish.REMOVE));
    files().change(wish(SITE, "Iklan", Wish.NONE));
    try (Stream<Path> left = Files.list(folder())) {
      assertThat(left.map(path -> path.getFileName().toString())).containsExactly(".lock");
    }
    assertThat(files().change(wish(SITE, "Iklan", Wish.NONE)).trouble()).isNull();
  }

  @Test
  void whatAPersonWroteStaysToTheByte() throws IOException {
    String before =
        "\ufeff# mine\r\nremove   Simak   JUGA 7\r\n\r\nkeep b\n# between\nkeep d\nhello there\n";
    Path file = written(SITE, before);
    assertThat(files().all().lessons().get(SITE))
        .isEqualTo(new Lessons(Set.of("b", "d"), Set.of("simak juga #")));
    files().change(wish(SITE, "c", Wish.KEEP));
    assertThat(Files.readString(file)).isEqualTo(before.replace("keep d", "keep    c\nkeep d"));
    files().change(wish(SITE, "c", Wish.NONE));
    assertThat(Files.readString(file)).isEqualTo(before);
    files().change(wish(SITE, "simak juga 12", Wish.KEEP));
    assertThat(Files.readString(file))
        .isEqualTo(
            before
                .replace("remove   Simak   JUGA 7\r\n", "")
                .replace("keep d\n", "keep d\nkeep    simak juga #\n"));
  }

  @Test
  void linesThatMakeNoSenseAreNamedAndKept() throws IOException {
    Path file = folder().resolve(SITE);
    Files.createDirectories(folder());
    byte[] damaged =
        "keep one\nkept two\nremove\n\u00ff\u00fe\u0001keep\nremove three\nkeep tw"
            .getBytes(ISO_8859_1);
    Files.write(file, damaged);
    LessonFiles.All all = files().all();
    assertThat(all.lessons().get(SITE))
        .isEqualTo(new Lessons(Set.of("one", "tw"), Set.of("three")));
    assertThat(all.troubles().stream().map(t -> t.name().replace(file + ":", "")))
        .containsExactly("2", "3", "4");
    assertThat(all.troubles().getFirst().sentence(Words.of("en")))
        .contains(SITE + ":2", "neither `keep …` nor `remove …`", "kept two");
    assertThat(all.troubles().get(2).sentence(Words.of("en"))).doesNotContain("\u0001");
    files().change(wish(SITE, "two", Wish.REMOVE));
    assertThat(new String(Files.readAllBytes(file), ISO_8859_1))
        .isEqualTo(new String(damaged, ISO_8859_1).replace("keep tw", "remove  two\nkeep tw\n"));
  }

  @Test
  void ofTwoLinesAboutTheSameWordsTheLaterCounts() throws IOException {
    written(SITE, "keep Iklan 1\nremove iklan 2\n");
    assertThat(files().all().lessons().get(SITE))
        .isEqualTo(new Lessons(Set.of(), Set.of("iklan #")));
  }

  @Test
  void anythingTaughtComesBackUnchanged() {
    long seed = Long.getLong("warta.seed", 20_261_122L);
    Random random = new Random(seed);
    for (int round = 0; round < 15; round++) {
      LessonFiles store = new LessonFiles(home.resolve("round" + round));
      Map<String, Lessons> wanted = new java.util.HashMap<>();
      for (int i = 0; i < 12; i++) {
        String host = i % 3 == 0 ? SITE : words(random, 1 + random.nextInt(80)) + i % 4;
        String line = SiteShapes.folded(words(random, 1 + random.nextInt(200)) + "x");
        Wish after = List.of(Wish.KEEP, Wish.REMOVE, Wish.NONE).get(random.nextInt(3));
        LessonChange change = new LessonChange(host, line, Wish.NONE, after);
        wanted.put(host, change.on(wanted.getOrDefault(host, Lessons.NONE)));
        assertThat(store.change(change))
            .as("seed %d, round %d", seed, round)
            .isEqualTo(new LessonFiles.Kept(wanted.get(host), null));
      }
      wanted.values().removeIf(Lessons::isEmpty);
      assertThat(store.all())
          .as("seed %d, round %d", seed, round)
          .isEqualTo(new LessonFiles.All(wanted, List.of()));
    }
  }

  /// Letters, marks, signs and spaces of many scripts; what the gate for strangers' text lets
  /// through.
  private static String words(Random random, int length) {
    String signs = "abcXYZ 019 .,:-_~%#/\\\"'|<>*?()[]{}$&;!@^`=+éßİıΣςあ漢字한글مرحбй👩‍🚀\u00a0\u2003";
    int[] points = signs.codePoints().toArray();
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < length; i++) {
      words.appendCodePoint(points[random.nextInt(points.length)]);
    }
    return words.toString().strip().isEmpty() ? "x" : words.toString().strip();
  }

  static List<String> hostile() {
    return List.of(
        "../../etc/passwd",
        "..",
        ".",
        ".lock",
        "/",
        "a/b",
        "a\\b",
        "con",
        "con.example",
        "nul.txt",
        "example.",
        "Kabar Senja",
        "KABAR SENJA",
        "kabar senja",
        "a\u0000b",
        "a\nb",
        "\u001b[31mred",
        "100%",
        "%2f",
        "a~b",
        "C:",
        "-rf",
        "日本経済新聞",
        "x".repeat(400) + ".example",
        "x".repeat(400) + ".Example",
        "あ".repeat(300));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void aSiteMayCallItselfWhatItLikes(String host) throws IOException {
    assertThat(files().change(wish(host, "Iklan", Wish.REMOVE)).trouble()).isNull();
    try (Stream<Path> walk = Files.walk(home)) {
      List<Path> all = walk.filter(Files::isRegularFile).toList();
      assertThat(all).allMatch(path -> path.getParent().equals(folder()));
      assertThat(all.stream().map(path -> path.getFileName().toString()))
          .hasSize(2)
          .allMatch(
              name -> name.length() <= SiteNames.LONGEST && name.matches("[-a-z0-9._%A-F~]+"));
    }
    if (!host.contains("\n")) {
      LessonFiles.All all = files().all();
      assertThat(all.lessons()).containsOnlyKeys(host);
      assertThat(all.troubles()).isEmpty();
    }
  }

  @Test
  void noTwoSitesShareAFileNotEvenWhereCaseDoesNotCount() {
    Set<String> names = new HashSet<>();
    for (String host : hostile()) {
      assertThat(names.add(SiteNames.file(host).toLowerCase(Locale.ROOT))).as(host).isTrue();
    }
  }

  @Test
  void aFileThatDoesNotSayItsSiteIsNamed() throws IOException {
    Files.createDirectories(folder());
    Files.writeString(folder().resolve("My Notes"), "keep this\n");
    LessonFiles.All all = files().all();
    assertThat(all.lessons()).isEmpty();
    assertThat(all.troubles())
        .containsExactly(new Trouble.UnknownSite(folder().resolve("My Notes").toString()));
  }

  @Test
  void whatCannotBeWrittenIsSaidAndNothingIsLost() throws IOException {
    Files.writeString(home.resolve("data"), "a file where the folder should be");
    LessonFiles.Kept kept = files().change(wish(SITE, "Iklan", Wish.REMOVE));
    assertThat(kept.lessons()).isNull();
    assertThat(kept.trouble()).isInstanceOf(Trouble.NotKept.class);
    assertThat(kept.trouble().sentence(Words.of("en")))
        .contains(SITE, "could not be written", "holds until you quit");
    assertThat(Files.readString(home.resolve("data"))).startsWith("a file");
  }

  @Test
  void aFolderThatMayNotBeWrittenToLeavesTheFileAsItWas() throws IOException {
    Path file = written(SITE, "keep one\n");
    Files.writeString(folder().resolve(".lock"), "");
    Files.setPosixFilePermissions(folder(), PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeThat(Files.isWritable(folder())).as("not the superuser").isFalse();
      LessonFiles.Kept kept = files().change(wish(SITE, "two", Wish.REMOVE));
      assertThat(kept.trouble().sentence(Words.of("en"))).contains("AccessDenied");
      assertThat(Files.readString(file)).isEqualTo("keep one\n");
    } finally {
      Files.setPosixFilePermissions(folder(), PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void aFolderInAFilesPlaceIsATroubleOfThatSiteAlone() throws IOException {
    Files.createDirectories(file(SITE).resolve("x"));
    files().change(wish("lain.example", "Iklan", Wish.REMOVE));
    assertThat(files().change(wish(SITE, "Iklan", Wish.REMOVE)).trouble())
        .isInstanceOf(Trouble.NotKept.class);
    assertThat(files().all().lessons()).containsOnlyKeys("lain.example");
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path kept = Files.writeString(home.resolve("dotfile"), "keep one\n");
    Files.createDirectories(folder());
    Files.createSymbolicLink(file(SITE), kept);
    files().change(wish(SITE, "two", Wish.KEEP));
    assertThat(file(SITE)).isSymbolicLink();
    assertThat(Files.readString(kept)).isEqualTo("keep one\nkeep    two\n");
  }

  @Test
  void twoReadersAtOnceLoseNothingOfEachOther() throws Exception {
    int each = 15;
    List<Thread> threads = new ArrayList<>();
    for (String name : List.of("a", "b", "c")) {
      LessonFiles own = files();
      threads.add(
          Thread.ofPlatform()
              .start(() -> {
                for (int i = 0; i < each; i++) {
                  own.change(wish(SITE, name + "-" + "x".repeat(i), Wish.KEEP));
                }
              }));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(files().all().lessons().get(SITE).keep()).hasSize(3 * each);
  }

  @Test
  void twoProcessesAtOnceLoseNothingOfEachOther() throws Exception {
    int each = 15;
    List<Process> processes = new ArrayList<>();
    for (String name : List.of("a", "b")) {
      processes.add(
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  LessonWriter.class.getName(),
                  folder().toString(),
                  SITE,
                  name,
                  "" + each)
              .inheritIO()
              .start());
    }
    for (Process process : processes) {
      assertThat(process.waitFor()).isZero();
    }
    Lessons lessons = files().all().lessons().get(SITE);
    assertThat(lessons.remove()).hasSize(2 * each);
    try (Stream<Path> left = Files.list(folder())) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder(".lock", SITE);
    }
  }

  @Test
  void aLessonOfAnotherReaderComesBackWithOnesOwn() {
    files().change(wish(SITE, "theirs", Wish.KEEP));
    assertThat(files().change(wish(SITE, "mine", Wish.REMOVE)).lessons())
        .isEqualTo(new Lessons(Set.of("theirs"), Set.of("mine")));
  }

  @Test
  void aTextReadIsTheTextWritten() {
    for (String text : List.of("", "a\n", "a\n\nb\n", "\n")) {
      assertThat(LessonText.of(text.getBytes(UTF_8)).bytes()).isEqualTo(text.getBytes(UTF_8));
    }
    assertThat(LessonText.of("keep a".getBytes(UTF_8)).lessons())
        .isEqualTo(Lessons.NONE.with(new Lesson(true, "a")));
  }
}
