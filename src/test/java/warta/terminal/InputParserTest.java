package warta.terminal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import warta.screen.Event;

class InputParserTest {
  /// `E` stands for ESC; every line is what one key sends on some terminal.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          E[A      | Up
          E[B      | Down
          E[C      | Right
          E[D      | Left
          EOA      | Up
          EOD      | Left
          E[1;5A   | Up
          E[1;2D   | Left
          E[a      | Up
          EOc      | Right
          E[H      | Home
          E[F      | End
          EOH      | Home
          EOF      | End
          E[1~     | Home
          E[7~     | Home
          E[4~     | End
          E[8~     | End
          E[2~     | Insert
          E[3~     | Delete
          E[3;5~   | Delete
          E[5~     | PgUp
          E[6~     | PgDn
          E[6;3~   | PgDn
          E[5^     | PgUp
          E[5$     | PgUp
          E[Z      | S-Tab
          E[1;2Z   | S-Tab
          EOP      | F1
          EOQ      | F2
          EOR      | F3
          EOS      | F4
          EO5P     | F1
          E[1;2P   | F1
          E[1;2R   | F3
          E[11~    | F1
          E[15~    | F5
          E[15;5~  | F5
          E[17~    | F6
          E[21~    | F10
          E[23~    | F11
          E[24~    | F12
          E[[A     | F1
          E[[C     | F3
          EOM      | Enter
          EOj      | *
          EOk      | +
          EOo      | /
          EOp      | 0
          EOy      | 9
          """)
  void sequencesOfKeysAreThoseKeys(String sent, String name) {
    assertThat(read(sent)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "E[<0;12;5M", // mouse, SGR
        "E[<0;12;5m",
        "E[M !!", // mouse, X10
        "E[I", // focus
        "E[O",
        "E[200~", // paste begins
        "E[201~",
        "E[?62;22c", // device attributes
        "E[?2026;2$y", // a mode's report
        "E[12;40R", // the cursor's place
        "E[97;5u", // a key as kitty sends it when asked to
        "E[25~",
        "E[G",
        "E]11;rgb:0000/0000/0000E\\",
        "E]11;rgb:ffff/ffff/ffffB", // B: ended by BEL
        "EP>|XTerm(390)E\\",
        "E_some program's commandE\\"
      })
  void wholeSequencesThatAreNoKeyAreDroppedWhole(String sent) {
    assertThat(read(sent.replace('B', '\007') + "j")).containsExactly("j");
  }

  @Test
  void charactersStandForThemselvesAndControlsHaveNames() {
    assertThat(read("jÉ?世😀")).containsExactly("j", "É", "?", "世", "😀");
    assertThat(read(" \r\n\t\b\177"))
        .containsExactly("Space", "Enter", "Enter", "Tab", "Backspace", "Backspace");
    assertThat(read("\001\003\032\034\000")).containsExactly("C-a", "C-c", "C-z", "C-\\", "C-@");
  }

  @Test
  void combiningMarksAreKeysOfTheirOwn() {
    assertThat(read("e\u0301")).containsExactly("e", "\u0301");
  }

  @Test
  void loneEscIsAKeyOnceSilenceFollows() {
    List<String> names = new ArrayList<>();
    InputParser parser = parser(names);
    push(parser, "E");
    assertThat(names).isEmpty();
    assertThat(parser.pending()).isEqualTo(InputParser.Pending.ESCAPE);
    parser.silence();
    assertThat(names).containsExactly("Esc");
    assertThat(parser.pending()).isEqualTo(InputParser.Pending.NOTHING);
  }

  @Test
  void escAndAKeyInOnePieceAreTwoKeys() {
    assertThat(read("Ej")).containsExactly("Esc", "j");
    assertThat(read("EE[A")).containsExactly("Esc", "Up");
    assertThat(read("E\003")).containsExactly("Esc", "C-c");
  }

  @Test
  void whatIsPastedBetweenMarkersComesAsKeys() {
    assertThat(read("E[200~a b\rE[201~c")).containsExactly("a", "Space", "b", "Enter", "c");
  }

  @Test
  void controlInsideASequenceIsReadForItself() {
    assertThat(read("E[12\003j")).containsExactly("C-c", "j");
    assertThat(read("E]52;c;abc\003j")).containsExactly("C-c", "j");
    assertThat(read("E[1E[A")).containsExactly("Up");
    assertThat(read("E]11;rgbE[A")).containsExactly("Up");
    assertThat(read("E[é")).containsExactly("é");
  }

  @Test
  void sequencesInARowAreEachReadForThemselves() {
    assertThat(read("E[5~E[AE[1;5BE[6~")).containsExactly("PgUp", "Up", "Down", "PgDn");
  }

  @Test
  void longStringIsDroppedToItsEnd() {
    assertThat(read("E]52;c;" + "q".repeat(1 << 16) + "E\\j")).containsExactly("j");
  }

  @Test
  void silenceInsideASequenceDropsItAndTheNextKeyIsRead() {
    for (String half : List.of("E[", "E[1;", "EO", "E]11", "E]11E", "E[[", "E[M!", "EP")) {
      List<String> names = new ArrayList<>();
      InputParser parser = parser(names);
      push(parser, half);
      assertThat(parser.pending()).as(half).isEqualTo(InputParser.Pending.REST);
      parser.silence();
      push(parser, "q");
      assertThat(names).as(half).containsExactly("q");
    }
  }

  @Test
  void runOfBytesThatAreNoUtf8IsOneReplacement() {
    assertThat(bytes(0xff)).containsExactly("\ufffd");
    assertThat(bytes(0xff, 0xfe, 0x80, 'a', 0x80)).containsExactly("\ufffd", "a", "\ufffd");
    assertThat(bytes(0xc3, '(')).containsExactly("\ufffd", "(");
    assertThat(bytes(0xc0, 0xaf)).containsExactly("\ufffd"); // overlong
    assertThat(bytes(0xe0, 0x80, 0xaf)).containsExactly("\ufffd");
    assertThat(bytes(0xed, 0xa0, 0x80)).containsExactly("\ufffd"); // a surrogate
    assertThat(bytes(0xf4, 0x90, 0x80, 0x80)).containsExactly("\ufffd"); // beyond the last
    assertThat(bytes(0xf0, 0x9f, 0x98)).containsExactly("\ufffd"); // cut, then silence
    assertThat(bytes(0xe4, 0xb8, 0xe4, 0xb8, 0x96)).containsExactly("\ufffd", "世");
    assertThat(bytes(0xef, 0xbf, 0xbe)).containsExactly("\ufffd"); // a noncharacter
    assertThat(bytes(0xc2, 0x9b, '1')).containsExactly("1"); // CSI as one encoded control
  }

  /// Every text below cut once at every place, and once into single bytes.
  @Test
  void sameEventsWhereverThePiecesAreCut() {
    String all =
        "jE[AE[1;5CEOPé世😀E[200~xE[201~E]11;rgb:1/2/3E\\E[<0;1;2MEjE[M!!!E[5$E[[CE[?1;2cEP1$rE\\k";
    byte[] sent = all.replace('E', '\033').getBytes(UTF_8);
    List<String> whole = read(all);
    assertThat(whole).hasSizeGreaterThan(10);
    for (int cut = 0; cut <= sent.length; cut++) {
      List<String> names = new ArrayList<>();
      InputParser parser = parser(names);
      parser.push(sent, 0, cut);
      parser.push(sent, cut, sent.length);
      assertThat(names).as("cut at %d", cut).isEqualTo(whole);
    }
    List<String> names = new ArrayList<>();
    InputParser parser = parser(names);
    for (int i = 0; i < sent.length; i++) {
      parser.push(sent, i, i + 1);
    }
    assertThat(names).isEqualTo(whole);
  }

  @Test
  void anyBytesAreReadTheSameInAnyPiecesAndASilenceEndsThem() {
    long seed = Long.getLong("warta.seed", 20260101L);
    Random random = new Random(seed);
    byte[] telling =
        "\033[O]P\\;?<$~MmAZ019\007\r\n \u00c3\u00a9\u00f0\u009f\u0080".getBytes(ISO_8859_1);
    for (int round = 0; round < 2000; round++) {
      byte[] sent = new byte[random.nextInt(40)];
      for (int i = 0; i < sent.length; i++) {
        sent[i] =
            random.nextInt(3) == 0
                ? (byte) random.nextInt(256)
                : telling[random.nextInt(telling.length)];
      }
      List<String> whole = new ArrayList<>();
      InputParser atOnce = parser(whole);
      atOnce.push(sent, 0, sent.length);
      InputParser.Pending pending = atOnce.pending();
      atOnce.silence();
      List<String> pieces = new ArrayList<>();
      InputParser piecewise = parser(pieces);
      for (int from = 0; from < sent.length; ) {
        int to = Math.min(sent.length, from + 1 + random.nextInt(5));
        piecewise.push(sent, from, to);
        from = to;
      }
      assertThat(piecewise.pending()).as("seed %d round %d", seed, round).isEqualTo(pending);
      piecewise.silence();
      assertThat(pieces).as("seed %d round %d", seed, round).isEqualTo(whole);
      assertThat(atOnce.pending()).isEqualTo(InputParser.Pending.NOTHING);
      whole.clear();
      push(atOnce, "q");
      assertThat(whole).as("seed %d round %d", seed, round).containsExactly("q");
      assertThat(pieces).allMatch(InputParserTest::isAName);
    }
  }

  /// A name of more than a character, or a character that a terminal can show.
  private static boolean isAName(String name) {
    return name.codePointCount(0, name.length()) > 1 || name.codePointAt(0) > ' ';
  }

  private static List<String> read(String sent) {
    List<String> names = new ArrayList<>();
    InputParser parser = parser(names);
    push(parser, sent);
    parser.silence();
    return names;
  }

  private static List<String> bytes(int... sent) {
    List<String> names = new ArrayList<>();
    InputParser parser = parser(names);
    for (int b : sent) {
      parser.push(new byte[] {(byte) b}, 0, 1);
    }
    parser.silence();
    return names;
  }

  private static void push(InputParser parser, String sent) {
    byte[] bytes = sent.replace('E', '\033').getBytes(UTF_8);
    parser.push(bytes, 0, bytes.length);
  }

  private static InputParser parser(List<String> names) {
    return new InputParser(event -> {
      if (event instanceof Event.Key(String name)) {
        names.add(name);
      } else {
        throw new AssertionError(event);
      }
    });
  }
}
