package warta.terminal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import warta.screen.Role;
import warta.screen.Screen;
import warta.screen.Screens;
import warta.text.Printable;

class FirewallTest {
  /// What may leave, said once more and in another way: `ESC[2;5r`, `ESC[?25l`, `\r`, `é`. A near
  /// miss: `ESC[6n`.
  private static final Pattern MAY_LEAVE =
      Pattern.compile(
          "(?:\\x1b\\[[0-9;]*[HGCJKXSTrm]"
              + "|\\x1b\\[\\?(?:7|25|1000|1002|1006|1049|2004|2026)[hl]"
              + "|[\\r\\n\\x08]"
              + "|[^\\p{Cntrl}\\u0080-\\u009f\\u2028\\u2029\\p{Cs}]++)*+");

  private static final Pattern TURNS_TEXT =
      Pattern.compile("[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff\\u00ad\\u200b]");

  private final Firewall firewall = new Firewall();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "E[H",
        "E[5;12H",
        "E[12G",
        "E[3C",
        "E[K",
        "E[2J",
        "E[4X",
        "E[2S",
        "E[T",
        "E[2;23r",
        "E[r",
        "E[m",
        "E[0;1;4m",
        "E[?7l",
        "E[?25h",
        "E[?1049h",
        "E[?2026l",
        "\r\n\b",
        "é世😀 e\u0301",
        "👨\u200d👩\u200d👧",
        "❤\ufe0f",
        "🏴\udb40\udc67\udb40\udc7f"
      })
  void whatThisRoomMakesPasses(String made) {
    byte[] bytes = made.replace('E', '\033').getBytes(UTF_8);
    assertThat(firewall.pass(bytes)).isSameAs(bytes);
    assertThat(firewall.dropped()).isZero();
  }

  @Test
  void aTextForTheClipboardPassesOnceAndOnlyWhereItWasAnnounced() {
    byte[] copied = Clipboard.sequence("rm -f");
    byte[] other = Clipboard.sequence("rm -g");
    assertThat(firewall.pass(firewall.announced(copied))).isEqualTo(copied);
    assertThat(firewall.dropped()).isZero();
    assertThat(firewall.pass(copied)).as("a second time").isEmpty();
    firewall.announced(copied);
    assertThat(firewall.pass(other)).as("another").isEmpty();
    assertThat(firewall.pass(copied)).as("the next chunk but one").isEmpty();
    assertThat(firewall.dropped()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "E[6n", // asks where the cursor is
        "E[c",
        "E[>c",
        "E[?1h",
        "E[?1003h",
        "E[?25;1h",
        "E[21t", // asks for the title, which comes as typed
        "E[5;1%H",
        "E[?7H",
        "E]2;titleG",
        "E]52;c;cm0gLXJmE\\",
        "E]8;;http://x/E\\",
        "EPqsixelE\\",
        "E_GcommandE\\",
        "Ec", // full reset
        "EM",
        "E(0",
        "E",
        "E[",
        "E[12;",
        "E]never ended",
        "G",
        "\000",
        "\t",
        "\016",
        "\177",
        "\u0085",
        "\u009b31m",
        "\u202e",
        "\u2066",
        "\u200e",
        "\u2028",
        "\ufeff",
        "\uffff",
        "\u00ad"
      })
  void anythingElseIsDroppedAndCounted(String made) {
    byte[] bytes = made.replace('E', '\033').replace('G', '\007').getBytes(UTF_8);
    String left = new String(firewall.pass(bytes), UTF_8);
    assertThat(MAY_LEAVE.matcher(left).matches()).as(left).isTrue();
    assertThat(left).doesNotContain("\033").doesNotContainPattern(TURNS_TEXT);
    assertThat(firewall.dropped()).isPositive();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          aE]2;titleGb       | ab
          aE]2;titleE\\b     | ab
          aE[6nb             | ab
          aE[6E[Kb           | aE[Kb
          aEPx E[Kb          | aE[Kb
          """)
  void sequenceIsDroppedWholeAndTheRestPasses(String made, String left) {
    byte[] bytes = bytes(made);
    assertThat(firewall.pass(bytes)).isEqualTo(bytes(left));
    assertThat(firewall.dropped()).isEqualTo(1);
  }

  @Test
  void bytesThatAreNoUtf8AreDropped() {
    for (String bad :
        List.of(
            "\u0080",
            "\u00c3",
            "\u00c0\u00af",
            "\u00ed\u00a0\u0080",
            "\u00ff",
            "\u00f0\u009f\u0098",
            "\u00e0\u0080\u00af",
            "\u00f4\u0090\u0080\u0080")) {
      byte[] bytes = ("a" + bad + "b").getBytes(ISO_8859_1);
      assertThat(firewall.pass(bytes)).asString(UTF_8).isEqualTo("ab");
    }
  }

  /// Each code point there is, in a cell between two others, and the two are where they belong.
  @Test
  void noCodePointInACellReachesTheWireButAsText() {
    int[] all = IntStream.rangeClosed(0, Character.MAX_CODE_POINT).toArray();
    for (int from = 0; from < all.length; from += 512) {
      List<String> cells = new ArrayList<>();
      for (int point = from; point < from + 512 && point < all.length; point++) {
        cells.add("a");
        cells.add(Character.toString(point));
      }
      Screen screen = Screens.of(Role.TEXT, cells.toArray(String[]::new));
      byte[] frame = new Painter(Theme.named(Theme.ATTRIBUTES), firewall).frame(screen);
      String sent = new String(frame, UTF_8);
      assertThat(MAY_LEAVE.matcher(sent).matches()).as("from U+%x", from).isTrue();
      assertThat(sent).as("from U+%x", from).doesNotContainPattern(TURNS_TEXT);
      long letters = sent.chars().filter(c -> c == 'a').count();
      assertThat(letters).as("from U+%x", from).isGreaterThanOrEqualTo(512);
    }
    assertThat(firewall.dropped()).isPositive();
  }

  /// The gate and the firewall agree: what the one lets in, the other lets out.
  @Test
  void whatPassedTheGatePassesTheFirewall() {
    assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(c -> !isLetOut(c)))
        .isEmpty();
    for (String text :
        List.of(
            "👩\u200d🚀",
            "ক\u200d",
            "می\u200cخواهم",
            "🏴\udb40\udc67\udb40\udc62" + "\udb40\udc73\udb40\udc63\udb40\udc74\udb40\udc7f",
            "\u0600١٢")) {
      assertThat(Printable.clean(text)).isEqualTo(text);
      assertThat(firewall.printable(text)).as(text).isTrue();
    }
  }

  /// What the gate drops wherever it stands is dropped here too. Joiners, selectors and tags it
  /// drops only where they mean nothing.
  @Test
  void whatTheGateDropsIsDropped() {
    assertThat(
            IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> Printable.clean("a" + Character.toString(c) + "a").equals("aa"))
                .filter(c -> c != 0x200c && c != 0x200d && !(c >= 0xe0020 && c <= 0xe007f))
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .filter(Firewall::printable))
        .isEmpty();
  }

  private static boolean isLetOut(int point) {
    String let = Printable.clean("अ" + Character.toString(point) + "अ");
    return let.codePoints().allMatch(Firewall::printable);
  }

  @Test
  void hostileScreenReachesTheTerminalAsBlanks() {
    Screen screen =
        Screens.of(
            Role.TITLE,
            "a",
            "\033",
            "[",
            "\033[2J",
            "\007",
            "\u009b",
            "b",
            "\u202e",
            "x\u202ey",
            "\ud800",
            "\u2028",
            "\r",
            "\n",
            "c");
    byte[] frame = new Painter(Theme.named(Theme.ATTRIBUTES), firewall).frame(screen);
    assertThat(new String(frame, UTF_8)).endsWith("\033[1ma [   b\033[6Cc");
    assertThat(firewall.dropped()).isEqualTo(10);
  }

  @Test
  void whatPassedOncePassesAgainWhateverCame() {
    long seed = Long.getLong("warta.seed", 20260104L);
    Random random = new Random(seed);
    byte[] telling = "\033\033[[]?7;25hlHmrP\\\007\r\n\t x\u00c3\u00a9\u009b".getBytes(ISO_8859_1);
    for (int round = 0; round < 5000; round++) {
      byte[] bytes = new byte[random.nextInt(40)];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] =
            random.nextInt(3) == 0
                ? (byte) random.nextInt(256)
                : telling[random.nextInt(telling.length)];
      }
      byte[] once = firewall.pass(bytes);
      String which = "seed " + seed + " round " + round;
      assertThat(new Firewall().pass(once)).as(which).isSameAs(once);
      String left = new String(once, UTF_8);
      assertThat(left.getBytes(UTF_8)).as(which).isEqualTo(once);
      assertThat(MAY_LEAVE.matcher(left).matches()).as("%s: %s", which, left).isTrue();
    }
  }

  private static byte[] bytes(String text) {
    return text.replace('E', '\033').replace('G', '\007').getBytes(UTF_8);
  }
}
