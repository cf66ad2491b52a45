package warta.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import warta.screen.Event;
import warta.screen.Size;
import warta.words.Trouble;

/// Whatever a reader, a cat or a slow disk does: no exception, and always a whole frame.
class KeyStormTest {
  private static final int KEYS = 20_000;

  @Test
  void noStormOfKeysBreaksTheFrame() {
    storm(Long.getLong("warta.seed", 8L), KEYS, false);
  }

  @Test
  void noStormOfKeysBreaksTheFrameWhileAnswersAreLate() {
    storm(Long.getLong("warta.seed", 88L), KEYS / 4, true);
  }

  private static void storm(long seed, int count, boolean late) {
    Random random = new Random(seed);
    List<String> keys = keys();
    Rig rig = Rig.loading("80x24", Newsstand.named("five"), Preferences.DEFAULT, 5);
    if (late) {
      rig.late();
    }
    rig.keys("+5/5 settled");
    Size size = new Size(80, 24);
    List<String> last = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String key = keys.get(random.nextInt(keys.size()));
      last.add(key);
      if (last.size() > 30) {
        last.removeFirst();
      }
      String told = "seed " + seed + " key " + i + " after " + last;
      try {
        switch (random.nextInt(40)) {
          case 0 -> {
            size = new Size(random.nextInt(240), random.nextInt(70));
            rig.send(new Message.Input(new Event.Resize(size)));
          }
          case 1 -> rig.answer();
          case 2 -> rig.send(new Message.Troubled(new Trouble.Empty("page " + i)));
          case 4 -> rig.learning("kabarmuara.example", "word " + i, "Dikerjakan Warga Sendiri");
          case 3 -> rig.send(new Message.Clock(Rig.NOW.plusSeconds(60L * i)));
          default -> {}
        }
        rig.send(new Message.Input(new Event.Key(key)));
        Frames.check(rig.screen(), size, told);
      } catch (RuntimeException e) {
        throw new AssertionError(told, e);
      }
    }
    assertThat(rig.model().sources().troubles()).hasSizeLessThanOrEqualTo(Sources.KEPT);
  }

  private static List<String> keys() {
    List<String> keys = new ArrayList<>();
    for (Command command : Command.values()) {
      keys.addAll(Keymap.standard().keys(command));
    }
    keys.addAll(
        List.of("Delete", "C-w", "C-e", "é", "あ", "👩", "e", "n", "a", "z", "F5", "Insert"));
    keys.addAll(List.of("Enter", "Space", "Space", "Space", "j", "k", "Tab", "Enter", "x", "S"));
    return keys;
  }
}
