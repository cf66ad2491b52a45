package warta.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import warta.screen.Size;

class TerminalsTest {
  @Test
  void readerNeedsATerminalOnBothSidesThatIsNotDumb() {
    Map<String, String> xterm = Map.of("TERM", "xterm-256color");
    assertThat(Terminals.interactive(xterm, true, true)).isTrue();
    assertThat(Terminals.interactive(xterm, false, true)).isFalse();
    assertThat(Terminals.interactive(xterm, true, false)).isFalse();
    assertThat(Terminals.interactive(Map.of("TERM", "dumb"), true, true)).isFalse();
    assertThat(Terminals.interactive(Map.of(), true, true)).isTrue();
  }

  @Test
  void marksAreAsciiOnTheConsoleAndWhereTheLocaleIsNotUtf8() {
    assertThat(Terminals.asciiMarks(Map.of("TERM", "xterm", "LANG", "id_ID.UTF-8"))).isFalse();
    assertThat(Terminals.asciiMarks(Map.of("TERM", "xterm", "LANG", "en_US.utf8"))).isFalse();
    assertThat(Terminals.asciiMarks(Map.of("TERM", "linux", "LANG", "id_ID.UTF-8"))).isTrue();
    assertThat(Terminals.asciiMarks(Map.of("TERM", "xterm", "LANG", "id_ID"))).isTrue();
    assertThat(Terminals.asciiMarks(Map.of("TERM", "xterm"))).isTrue();
  }

  @Test
  void firstLocaleThatIsSetDecides() {
    assertThat(Terminals.asciiMarks(Map.of("LC_ALL", "C", "LANG", "id_ID.UTF-8"))).isTrue();
    assertThat(Terminals.asciiMarks(Map.of("LC_ALL", "", "LC_CTYPE", "C.UTF-8", "LANG", "C")))
        .isFalse();
  }

  @Test
  void launchersSizeIsColumnsAndRows() {
    assertThat(Terminals.launchersSize(Map.of("WARTA_TTY", "120 36"))).isEqualTo(new Size(120, 36));
    assertThat(Terminals.launchersSize(Map.of("WARTA_TTY", "0 0"))).isEqualTo(new Size(0, 0));
    for (String wrong : new String[] {"", "120", "120x36", "-1 5", "a b", "1 2 3"}) {
      assertThat(Terminals.launchersSize(Map.of("WARTA_TTY", wrong))).as(wrong).isNull();
    }
    assertThat(Terminals.launchersSize(Map.of())).isNull();
  }
}
