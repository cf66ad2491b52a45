package warta.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a reader teaches the built program in a real terminal, and whether it holds.
class TeachingIT {
  private static final String DESK = "Meja senja kami menerima kabar warga sampai petang.";
  private static final String MARKET = "Pasar buka lagi besok pagi seperti biasa.";
  private static final String MOTTO = "Senja datang dengan kabar baik dari kampung.";
  private static final List<String> TOPICS =
      List.of("jembatan", "pasar", "sungai", "sekolah", "kebun", "pelabuhan");

  @TempDir Path home;
  private Path news;
  private Path lessons;

  @BeforeEach
  void pages() throws IOException {
    news = Files.createDirectory(home.resolve("news"));
    lessons = home.resolve(".local/share/warta/sites/kabarsenja.example");
    for (int i = 0; i < TOPICS.size(); i++) {
      Files.writeString(news.resolve("page" + (i + 1) + ".html"), page(i));
    }
  }

  /// A page of one site. What stands in two pages only is not learned; the read-also line is taken
  /// by its label.
  private static String page(int i) {
    String topic = TOPICS.get(i);
    StringBuilder body = new StringBuilder();
    for (String deed : List.of("memperbaiki", "membersihkan", "menjaga", "merayakan")) {
      body.append("<p>Warga ")
          .append(deed)
          .append(' ')
          .append(topic)
          .append(" bersama-sama sejak pagi, kata ketua kampung, dan pekerjaan ")
          .append(deed)
          .append(' ')
          .append(topic)
          .append(" itu selesai sebelum hujan turun pada sore hari.</p>");
      if (deed.equals("membersihkan")) {
        body.append("<p>Baca juga: <a href=/lain>Kabar ").append(topic).append(" kemarin</a></p>");
      }
    }
    if (i < 2) {
      body.append("<p>").append(DESK).append("</p><p>").append(MARKET).append("</p>");
    }
    return "<html lang=id><head><title>Kabar "
        + topic
        + "</title><link rel=canonical href='https://kabarsenja.example/"
        + topic
        + "'></head><body><article><h1>Kabar "
        + topic
        + "</h1>"
        + body
        + "</article></body></html>";
  }

  private void open(Tmux tmux, String file) throws Exception {
    tmux.line(
        "clear; '"
            + Program.java()
            + "' -jar '"
            + Program.jar()
            + "' '"
            + news.resolve(file)
            + "'; echo en''ded");
    read(tmux);
  }

  /// Opens the first row's article once it is there.
  private static void read(Tmux tmux) throws Exception {
    tmux.await(screen -> screen.contains("1 unread of 1") && screen.contains("Kabar "));
    tmux.keys("Space");
    tmux.await(screen -> screen.contains("q back") && screen.contains("sejak pagi"));
  }

  /// Points at the piece that holds these words, and presses a key.
  private static void teach(Tmux tmux, String words, String key, String told) throws Exception {
    tmux.line("/" + words);
    tmux.await(screen -> screen.contains("1 of ") && !screen.contains("/" + words));
    tmux.keys(key);
    tmux.awaitText(told);
    tmux.keys("Escape");
    tmux.await(screen -> !screen.contains(told));
  }

  /// A screen without its bars.
  private static String rows(String screen) {
    return String.join("\n", screen.lines().skip(1).limit(22).toList());
  }

  @Test
  void whatWasKeptAndRemovedByKeyIsStillSoAfterARestart() throws Exception {
    try (Tmux tmux = Tmux.open(80, 24, home)) {
      open(tmux, "page1.html");
      tmux.keys("x");
      tmux.awaitText("removed shown");
      teach(tmux, "Meja senja", "-", "removed on every page of kabarsenja.example · z undoes");
      tmux.awaitText("[removed by you on this site]");
      teach(tmux, "Baca juga", "+", "kept on every page of kabarsenja.example · z undoes");
      tmux.awaitText("[kept by you]");
      teach(tmux, "Pasar buka", "-", "removed on every page");
      tmux.keys("z");
      tmux.awaitText("undone on kabarsenja.example · Z does it again");
      tmux.keys("Q");
      tmux.awaitText("ended");
    }
    assertThat(Files.readAllLines(lessons).stream().filter(line -> !line.startsWith("#")))
        .containsExactly(
            "site    kabarsenja.example",
            "keep    baca juga: kabar jembatan kemarin",
            "remove  meja senja kami menerima kabar warga sampai petang.");
    try (Tmux tmux = Tmux.open(80, 24, home)) {
      open(tmux, "page1.html");
      tmux.keys("S", "G");
      assertThat(tmux.awaitText(MARKET)).doesNotContain(DESK);
      tmux.keys("g");
      tmux.awaitText("Baca juga: Kabar jembatan kemarin");
      tmux.keys("i");
      assertThat(tmux.awaitText("kabarsenja.example"))
          .contains("1 line kept by you, 1 line removed by you");
      tmux.keys("q", "x", "G");
      tmux.awaitText("[removed by you on this site]");
      tmux.keys("Q");
      tmux.awaitText("ended");
      open(tmux, "page2.html");
      tmux.keys("S", "G");
      assertThat(tmux.awaitText(MARKET)).as("another page of the site").doesNotContain(DESK);
      tmux.keys("Q");
      tmux.awaitText("ended");
    }
  }

  @Test
  void aVerbNeitherReadsNorWritesWhatWasTaught() throws Exception {
    Files.createDirectories(lessons.getParent());
    Files.writeString(lessons, "remove " + DESK + "\n");
    try (Tmux tmux = Tmux.open(80, 24, home)) {
      tmux.line(
          "clear; '"
              + Program.java()
              + "' -jar '"
              + Program.jar()
              + "' read '"
              + news.resolve("page1.html")
              + "' | tail -3; echo en''ded");
      assertThat(tmux.awaitText("ended")).contains(DESK);
    }
    assertThat(Files.readString(lessons)).isEqualTo("remove " + DESK + "\n");
  }

  @Test
  void aLessonThatCannotBeWrittenIsSaidAndHoldsForThisRun() throws Exception {
    Files.createDirectories(lessons.getParent().getParent());
    Files.writeString(lessons.getParent(), "a file where the folder should be");
    try (Tmux tmux = Tmux.open(120, 36, home)) {
      open(tmux, "page1.html");
      tmux.keys("x");
      tmux.awaitText("removed shown");
      teach(tmux, "Meja senja", "-", "could not be written");
      tmux.awaitText("[removed by you on this site]");
      tmux.keys("Q");
      tmux.awaitText("ended");
    }
  }

  @Test
  void aCleanerTextIsToldAndTakenWhenMoreIsKnownOfTheSite() throws Exception {
    // The line stands on every page. The third page comes while the first is being read.
    for (int i = 0; i < 3; i++) {
      Path file = news.resolve("page" + (i + 1) + ".html");
      Files.writeString(file, page(i).replace("</article>", "<p>" + MOTTO + "</p></article>"));
    }
    Files.move(news.resolve("page3.html"), home.resolve("third"));
    try (Tmux tmux = Tmux.open(80, 24, home)) {
      tmux.line("cd '" + home + "'; mkfifo later; clear");
      tmux.line(
          "cat later | '"
              + Program.java()
              + "' -jar '"
              + Program.jar()
              + "' news/page1.html news/page2.html -; echo en''ded");
      tmux.await(screen -> screen.contains("Kabar jembatan") && screen.contains("Space"));
      tmux.keys("Space");
      tmux.awaitText("Summary · ");
      tmux.keys("S", "G");
      String before = tmux.await(s -> s.contains(MOTTO) && s.contains("End. J"));
      Files.write(home.resolve("later"), Files.readAllBytes(home.resolve("third")));
      assertThat(tmux.awaitText("cleaner text ready · r"))
          .as("nothing on the screen moves")
          .contains(rows(before));
      tmux.keys("r");
      assertThat(tmux.awaitText("This is the cleaner text.")).doesNotContain(MOTTO);
      tmux.keys("x");
      tmux.awaitText("removed shown");
      tmux.keys("G");
      tmux.awaitText("[on 3 of 3 pages of this site]");
      tmux.keys("Q");
      tmux.awaitText("ended");
    }
    assertThat(lessons).as("only what keys taught is written").doesNotExist();
  }
}
