package warta.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import warta.screen.Canvas;
import warta.screen.Event;
import warta.screen.Role;
import warta.screen.Screen;
import warta.screen.Size;

/// A session over plain streams, as under the launcher: no process sets modes.
class SessionStreamsTest {
  private static final Map<String, String> LAUNCHED = Map.of("WARTA_TTY", "20 4");

  private final List<String> writes = new ArrayList<>();

  @Test
  void frameIsOneWriteAndTheSameScreenNone() throws IOException {
    try (TerminalSession session = open(InputStream.nullInputStream())) {
      session.show(drawn("one"));
      assertThat(writes).hasSize(2);
      assertThat(writes.getFirst()).isEqualTo("\033[?1049h");
      assertThat(writes.getLast()).contains("one").endsWith("\033[?25l");
      session.show(drawn("two"));
      assertThat(writes).hasSize(3);
      assertThat(writes.getLast()).endsWith("two");
      session.show(drawn("two"));
      assertThat(writes).hasSize(3);
      session.repaint();
      session.show(drawn("two"));
      assertThat(writes.getLast()).contains("\033[2J").contains("two");
      assertThat(session.dropped()).isZero();
    }
  }

  @Test
  void aTextIsSentToTheClipboardAndNothingInItIsObeyed() throws IOException {
    try (TerminalSession session = open(InputStream.nullInputStream())) {
      session.copy("before the first screen");
      session.show(drawn("one"));
      int shown = writes.size();
      session.copy("Ikan \033]0;x\007 kerapu\nKabar Pesisir");
      assertThat(writes).hasSize(shown + 1);
      String sent = writes.getLast();
      assertThat(sent).startsWith("\033]52;c;").endsWith("\033\\");
      byte[] text = Base64.getDecoder().decode(sent.substring(7, sent.length() - 2));
      assertThat(new String(text, UTF_8)).isEqualTo("Ikan \033]0;x\007 kerapu\nKabar Pesisir");
      assertThat(session.dropped()).isZero();
    }
  }

  @Test
  void aTerminalWithoutAClipboardIsSentNothing() throws IOException {
    for (String term : List.of("linux", "vt100", "vt220")) {
      writes.clear();
      Map<String, String> environment = Map.of("WARTA_TTY", "20 4", "TERM", term);
      try (TerminalSession session =
          TerminalSession.open(device(InputStream.nullInputStream(), writer()), environment)) {
        session.show(drawn("one"));
        session.copy("text");
        assertThat(String.join("", writes)).as(term).doesNotContain("]52");
      }
    }
  }

  @Test
  void cursorShowsWhereAPromptAsksForIt() throws IOException {
    try (TerminalSession session = open(InputStream.nullInputStream())) {
      session.show(drawn("one"));
      Canvas prompt = new Canvas(new Size(20, 4));
      prompt.put(0, 0, "one", Role.TEXT);
      prompt.cursor(3, 5);
      session.show(prompt.screen());
      assertThat(writes.getLast()).isEqualTo("\033[4;6H\033[?25h");
      session.show(drawn("one"));
      assertThat(writes.getLast()).isEqualTo("\033[?25l");
    }
  }

  @Test
  void closeRestoresOnceAndNothingIsShownAfterIt() throws IOException {
    List<String> restored = new ArrayList<>();
    TerminalSession session = open(InputStream.nullInputStream());
    session.whenRestored(() -> restored.add("restored"));
    session.show(drawn("one"));
    session.close();
    int after = writes.size();
    assertThat(writes.getLast()).isEqualTo("\033[r\033[?7h\033[0m\033[?25h\033[?1049l");
    session.close();
    session.show(drawn("two"));
    session.copy("two");
    assertThat(writes).hasSize(after);
    assertThat(restored).hasSize(1);
    assertThat(session.dropped()).isZero();
  }

  @Test
  void sessionThatShowedNothingLeavesTheScreenAlone() throws IOException {
    open(InputStream.nullInputStream()).close();
    assertThat(writes).isEmpty();
  }

  @Test
  void endOfInputIsClosedAtEachCall() throws IOException {
    try (TerminalSession session = open(new ByteArrayInputStream("j".getBytes(UTF_8)))) {
      assertThat(session.inputWaiting()).isTrue();
      assertThat(session.next()).isEqualTo(new Event.Key("j"));
      assertThat(session.inputWaiting()).isFalse();
      assertThat(session.next()).isEqualTo(new Event.Closed());
      assertThat(session.next()).isEqualTo(new Event.Closed());
    }
  }

  @Test
  void errorOfTheLineIsClosedToo() throws IOException {
    InputStream hungUp =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("Input/output error");
          }

          @Override
          public int read(byte[] bytes, int from, int length) throws IOException {
            return read();
          }
        };
    try (TerminalSession session = open(hungUp)) {
      assertThat(session.next()).isEqualTo(new Event.Closed());
    }
  }

  @Test
  void escIsAKeyOnlyAfterItsSilence() throws IOException {
    try (PipedOutputStream keyboard = new PipedOutputStream();
        PipedInputStream input = new PipedInputStream(keyboard);
        TerminalSession session = open(input)) {
      keyboard.write('\033');
      keyboard.flush();
      long begun = System.nanoTime();
      assertThat(session.next()).isEqualTo(new Event.Key("Esc"));
      Duration waited = Duration.ofNanos(System.nanoTime() - begun);
      assertThat(waited).isGreaterThanOrEqualTo(TerminalSession.ESCAPE_SILENCE);
      keyboard.write("\033[B\033j".getBytes(UTF_8));
      keyboard.flush();
      assertThat(session.next()).isEqualTo(new Event.Key("Down"));
      assertThat(session.next()).isEqualTo(new Event.Key("Esc"));
      assertThat(session.next()).isEqualTo(new Event.Key("j"));
    }
  }

  @Test
  void lineThatTakesNothingIsAnErrorAndIsPaintedWholeAfterwards() throws IOException {
    List<String> taken = new ArrayList<>();
    boolean[] broken = {false};
    OutputStream line =
        new ByteArrayOutputStream() {
          @Override
          public void write(byte[] bytes) throws IOException {
            if (broken[0]) {
              throw new IOException("full");
            }
            taken.add(new String(bytes, UTF_8));
          }
        };
    try (TerminalSession session =
        TerminalSession.open(device(InputStream.nullInputStream(), line), LAUNCHED)) {
      session.show(drawn("one"));
      broken[0] = true;
      assertThatThrownBy(() -> session.show(drawn("two"))).hasMessage("full");
      broken[0] = false;
      session.show(drawn("two"));
      assertThat(taken.getLast()).contains("\033[2J").contains("two");
    }
  }

  @Test
  void noColorTakesTheColoursAway() throws IOException {
    Canvas canvas = new Canvas(new Size(20, 4));
    canvas.put(0, 0, "no", Role.ERROR);
    for (String value : List.of("", "1")) {
      writes.clear();
      Map<String, String> environment = Map.of("WARTA_TTY", "20 4", "NO_COLOR", value);
      try (TerminalSession session =
          TerminalSession.open(device(InputStream.nullInputStream(), writer()), environment)) {
        session.show(canvas.screen());
        String code = value.isEmpty() ? "\033[1;91m" : "\033[1m";
        assertThat(writes.get(1)).contains(code + "no");
      }
    }
  }

  private TerminalSession open(InputStream input) throws IOException {
    return TerminalSession.open(device(input, writer()), LAUNCHED);
  }

  private OutputStream writer() {
    return new ByteArrayOutputStream() {
      @Override
      public void write(byte[] bytes) {
        writes.add(new String(bytes, UTF_8));
      }
    };
  }

  private static Device device(InputStream input, OutputStream output) {
    return new Device(input, output, Redirect.from(new File("/dev/null")));
  }

  private static Screen drawn(String text) {
    Canvas canvas = new Canvas(new Size(20, 4));
    canvas.put(0, 0, text, Role.TEXT);
    return canvas.screen();
  }
}
