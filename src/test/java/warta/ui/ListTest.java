package warta.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import warta.library.Row;
import warta.words.Trouble;

class ListTest {
  private static String selected(Rig rig) {
    Row row = rig.model().list().selected();
    return row == null ? "" : row.id();
  }

  /// The screen row the cursor stands on.
  private static int line(Rig rig) {
    for (int row = 1; row < rig.screen().size().rows() - 1; row++) {
      if (rig.screen().cluster(row, 0).equals("›")) {
        return row;
      }
    }
    return -1;
  }

  @Test
  void theCursorKeepsItsRowAndItsLineWhateverArrives() {
    long seed = Long.getLong("warta.seed", 5L);
    Random random = new Random(seed);
    Newsstand stand = Newsstand.named("400");
    List<Row> rows = new java.util.ArrayList<>(stand.rows());
    java.util.Collections.shuffle(rows, random);
    Rig rig = Rig.loading("80x24", stand, Preferences.DEFAULT, 400);
    rig.send(new Message.Found(rows.subList(0, 60), 60, 400)).keys("d j j");
    String held = selected(rig);
    int line = line(rig);
    for (int from = 60; from < 400; from += 20) {
      rig.send(new Message.Found(rows.subList(from, from + 20), from + 20, 400));
      assertThat(selected(rig)).as("seed %d", seed).isEqualTo(held);
      assertThat(line(rig)).as("seed %d after %d", seed, from).isEqualTo(line);
    }
    rig.send(new Message.Settled(400, false));
    assertThat(selected(rig)).isEqualTo(held);
    assertThat(line(rig)).isEqualTo(line);
    assertThat(rig.model().list().rows())
        .extracting(Row::id)
        .containsExactlyElementsOf(stand.rows().stream().map(Row::id).toList());
  }

  @Test
  void untilAKeyIsPressedTheFirstRowIsTheNewest() {
    Newsstand stand = Newsstand.named("10");
    Rig rig = Rig.loading("80x24", stand, Preferences.DEFAULT, 10);
    rig.send(new Message.Found(stand.rows().subList(5, 10), 5, 10));
    rig.send(new Message.Found(stand.rows().subList(0, 5), 10, 10));
    assertThat(selected(rig)).isEqualTo("made-00001.html");
    assertThat(line(rig)).isEqualTo(1);
  }

  @Test
  void aRowFoundAgainTakesTheOldOnesPlace() {
    Newsstand stand = Newsstand.named("3");
    Rig rig = Rig.loading("80x24", stand, Preferences.DEFAULT, 4).keys("+3/4");
    Row old = stand.rows().get(1);
    Row twice =
        new Row(
            old.id(),
            old.title(),
            old.outlet(),
            old.time(),
            old.words(),
            old.language(),
            List.of(old.id(), "copy.html"));
    rig.send(new Message.Found(List.of(twice, twice), 4, 4));
    assertThat(rig.model().list().rows()).hasSize(3).contains(twice).doesNotContain(old);
  }

  @Test
  void aRowThatWasReadStaysUntilItsViewIsEnteredAgain() {
    Rig rig = Rig.of("80x24", Newsstand.named("five")).keys("2 Space G q");
    assertThat(rig.model().unread()).isEqualTo(4);
    assertThat(rig.model().list().shown()).hasSize(5);
    rig.keys("2");
    assertThat(rig.model().list().shown()).hasSize(4);
    assertThat(selected(rig)).as("the next takes its place").isEqualTo("2-harbour.txt");
    rig.keys("1");
    assertThat(rig.model().list().shown()).hasSize(5);
  }

  @Test
  void theNextUnreadIsFoundPastReadOnesAndRoundTheEnd() {
    Rig rig = Rig.of("80x24", Newsstand.named("five")).keys("j Space G q g n");
    assertThat(selected(rig)).isEqualTo("3-langit.txt");
    rig.keys("G n");
    assertThat(selected(rig)).isEqualTo("1-jembatan.txt");
    rig.keys("N");
    assertThat(selected(rig)).isEqualTo("4-pasar.txt");
  }

  @Test
  void ordersPutWhatTheyLackLast() {
    Rig rig = Rig.of("80x24", Newsstand.named("five"));
    assertThat(ids(rig)).endsWith("4-pasar.txt").startsWith("1-jembatan.txt");
    rig.keys("j : s o r t Space o l d e s t Enter");
    assertThat(ids(rig)).startsWith("5-tides.txt").endsWith("4-pasar.txt");
    assertThat(selected(rig)).as("the cursor stays on its row").isEqualTo("2-harbour.txt");
    rig.keys(": s o r t Space t i t l e Enter");
    assertThat(ids(rig)).startsWith("2-harbour.txt", "1-jembatan.txt");
    rig.keys(": s o r t Space l e n g t h Enter");
    assertThat(ids(rig)).startsWith("4-pasar.txt");
    rig.keys(": s o r t Space p a t h Enter");
    assertThat(ids(rig)).isSorted();
    rig.keys(": s o r t Space s i z e Enter");
    assertThat(rig.model().stage().notice().text()).contains("newest oldest title");
  }

  private static List<String> ids(Rig rig) {
    return rig.model().list().shown().stream().map(Row::id).toList();
  }

  @Test
  void readingIsStoppedByOneKey() {
    Rig rig = Rig.loading("80x24", Newsstand.named("10"), Preferences.DEFAULT, 10).keys("+3/10");
    rig.keys("Esc");
    assertThat(rig.asked()).contains(new Effect.StopReading());
    assertThat(rig.model().sources().loading()).isFalse();
    assertThat(rig.screen().row(23)).contains("Stopped: 3 of 10 read.");
    assertThat(rig.keys("Esc").hasQuit()).as("Esc never quits").isFalse();
    assertThat(rig.keys("q").hasQuit()).isTrue();
  }

  @Test
  void controlCStopsWhatRunsAndElseQuits() {
    Rig rig = Rig.loading("80x24", Newsstand.named("10"), Preferences.DEFAULT, 10).keys("C-c");
    assertThat(rig.asked()).contains(new Effect.StopReading());
    assertThat(rig.hasQuit()).isFalse();
    assertThat(rig.keys("C-c").hasQuit()).isTrue();
  }

  @Test
  void quitLeavesFromAnywhere() {
    assertThat(Rig.of("80x24", Newsstand.named("five")).keys("Space L Q").hasQuit()).isTrue();
    assertThat(Rig.of("31x9", Newsstand.named("five")).keys("q").hasQuit()).isTrue();
  }

  @Test
  void qTakesOneLayerOffAndThenQuits() {
    Rig rig = Rig.of("80x24", Newsstand.named("five")).keys("2 Space / i Enter L ?");
    assertThat(rig.model().context()).isEqualTo(Context.HELP);
    assertThat(rig.keys("q").model().stage().overlay()).isNull();
    assertThat(finding(rig)).isNotNull();
    rig.keys("q");
    assertThat(finding(rig)).isNull();
    assertThat(rig.keys("q").model().stage().focus()).isEqualTo(Focus.LIST);
    assertThat(rig.keys("q").model().list().view()).isEqualTo(ListState.View.ALL);
    assertThat(rig.hasQuit()).isFalse();
    assertThat(rig.keys("q").hasQuit()).isTrue();
  }

  private static Finding finding(Rig rig) {
    Reading reading = rig.model().reading();
    return reading == null ? null : reading.finding();
  }

  @Test
  void aThousandTroublesAreKeptAndTheRestCounted() {
    Rig rig = Rig.loading("80x24", Newsstand.named("none"), Preferences.DEFAULT, -1);
    IntStream.range(0, 1_234)
        .forEach(i -> rig.send(new Message.Troubled(new Trouble.Empty("page " + i))));
    rig.keys("!");
    assertThat(rig.model().sources().troubles()).hasSize(1_000);
    assertThat(rig.screen().row(0)).contains("1,234");
    assertThat(rig.screen().row(22)).as("the newest shows").contains("page 1233");
    assertThat(rig.keys("g").screen().row(1)).contains("1,234 things", "the newest 1,000");
  }

  @Test
  void aKeyThatMeansNothingSaysSo() {
    Rig rig = Rig.of("80x24", Newsstand.named("five"));
    assertThat(rig.keys("D").screen().row(23)).contains("D does nothing.");
    assertThat(rig.keys("/").screen().row(23)).contains("/ does nothing here.");
    assertThat(rig.keys("j").screen().row(23)).doesNotContain("nothing");
  }

  @Test
  void tenThousandRowsMayArriveOneByOne() {
    Newsstand stand = Newsstand.named("10000");
    Rig rig = Rig.loading("80x24", stand, Preferences.DEFAULT, 10_000).keys("j");
    for (int i = 0; i < 10_000; i++) {
      rig.send(new Message.Found(stand.rows().subList(i, i + 1), i + 1, 10_000));
    }
    assertThat(rig.model().list().rows()).hasSize(10_000);
  }
}
