package warta.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import warta.screen.Event;
import warta.screen.Size;

/// No size at which any pane in any mode throws, draws a row too wide, or leaves the frame open.
class GeometryTest {
  /// How a reader comes to each pane and mode, by keys from the list.
  static final List<String> MODES =
      List.of(
          "",
          "j j",
          "G",
          "2",
          "w",
          "trouble !",
          "i",
          "?",
          ":",
          ": s o r t Space",
          ": c a c h e Enter",
          "Space",
          "Space f f",
          "Space G",
          "Space x",
          "Space x ] ]",
          "Space x x",
          "Space x + -",
          "Space x j j - z Z",
          "Space x ] ] ] j - G + i",
          "learn Space wait learn wait r",
          "learn Space learn wait",
          "Space S",
          "Space S S",
          "Space )",
          "Space ) ) '",
          "Space ( (",
          "Space ) i",
          "Space ) i i",
          "Space S ) (",
          "Space < < < < < < < <",
          "Space > >",
          "Space / a",
          "Space / a n Enter n",
          "Space L",
          "Space L j o",
          "Space 1",
          "Space o",
          "Space i",
          "Space ?",
          "Space ? / s",
          "Space w",
          "Space Tab",
          "Space f q",
          "Space J J J",
          "Space J J J x",
          "Space J J J J",
          "Space J J o o");

  /// How a reader comes to each state of the summary's pane, where articles have key facts.
  static final List<String> SUMMARIES =
      List.of(
          "Space",
          "Space S",
          "Space ) ( (",
          "Space ) ( i",
          "Space ) i i",
          "Space ) y y y",
          "Space S Space j",
          "Space J",
          "Space J S j j",
          "Space J J",
          "Space J J ) (",
          "Space J J J ) (",
          "Space J J J J (",
          "Space G J J J J J )");

  private static Rig rig(String keys) {
    return Rig.of("100x40", Newsstand.named("five")).keys(keys);
  }

  private static void resize(Rig rig, Size size, String told) {
    rig.send(new Message.Input(new Event.Resize(size)));
    Frames.check(rig.screen(), size, told + " at " + size);
  }

  static List<String> modes() {
    return MODES;
  }

  @ParameterizedTest
  @MethodSource("modes")
  void everyModeFitsEverySmallSize(String keys) {
    Rig rig = rig(keys);
    for (int rows = 0; rows <= 20; rows++) {
      for (int columns = 0; columns <= 60; columns++) {
        resize(rig, new Size(columns, rows), keys);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("modes")
  void everyModeFitsWhereTheLayoutChanges(String keys) {
    Rig rig = rig(keys);
    Set<Integer> columns = new LinkedHashSet<>();
    for (int at :
        new int[] {40, 60, 72, 80, Arrangement.BESIDE, 120, Arrangement.THREE, 200, 300}) {
      columns.addAll(List.of(at - 1, at, at + 1));
    }
    for (int at : columns) {
      for (int rows : new int[] {11, 12, 13, 17, 18, 19, 20, 24, 36, 60, 100}) {
        resize(rig, new Size(at, rows), keys);
      }
    }
  }

  static List<String> summaries() {
    return SUMMARIES;
  }

  @ParameterizedTest
  @MethodSource("summaries")
  void everyStateOfTheSummaryFits(String keys) {
    Rig rig = Rig.of("100x40", Newsstand.named("facts")).keys(keys);
    for (int columns : new int[] {40, 41, 59, 60, 61, 79, 80, 99, 100, 120, 179, 180, 200, 300}) {
      for (int rows = 12; rows <= 64; rows++) {
        resize(rig, new Size(columns, rows), keys);
      }
    }
    rig.keys("40x12 S");
    for (int columns = 40; columns <= 70; columns++) {
      resize(rig, new Size(columns, 12 + columns % 7), keys + ", alone");
    }
  }

  @Test
  void everyModeFitsAfterAnyResize() {
    long seed = Long.getLong("warta.seed", 20_250_708L);
    Random random = new Random(seed);
    List<Rig> rigs = new ArrayList<>();
    MODES.forEach(keys -> rigs.add(rig(keys)));
    for (int i = 0; i < 2_000; i++) {
      int mode = random.nextInt(MODES.size());
      int columns = random.nextInt(random.nextBoolean() ? 120 : 301);
      int rows = random.nextInt(random.nextBoolean() ? 40 : 101);
      String told = "seed " + seed + ", resize " + i + ", " + MODES.get(mode);
      resize(rigs.get(mode), new Size(columns, rows), told);
    }
  }

  @ParameterizedTest
  @MethodSource("modes")
  void everyModeFitsInAsciiAndInIndonesian(String keys) {
    Preferences preferences = new Preferences(72, true, Sort.NEWEST, "id", true);
    for (String size : List.of("40x12", "59x20", "80x24", "120x36", "200x60")) {
      Rig rig = Rig.of(size, Newsstand.named("five"), preferences).keys(keys);
      Frames.check(rig.screen(), Rig.size(size), keys + " at " + size);
    }
  }

  @ParameterizedTest
  @MethodSource("modes")
  void everyModeFitsWhileNothingIsThereYet(String keys) {
    for (String size : List.of("40x12", "80x24", "120x36", "200x60")) {
      Newsstand stand = Newsstand.named("five");
      Rig late = Rig.of(size, stand, Preferences.DEFAULT).late().keys(keys);
      Frames.check(late.screen(), Rig.size(size), "late, " + keys);
      Rig loading = Rig.loading(size, stand, Preferences.DEFAULT, -1).keys(keys);
      Frames.check(loading.screen(), Rig.size(size), "loading, " + keys);
      loading.keys("Esc Esc Esc +3/5 trouble +5/5 settled");
      Frames.check(loading.screen(), Rig.size(size), "settled, " + keys);
    }
  }
}
