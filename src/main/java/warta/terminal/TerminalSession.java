package warta.terminal;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import warta.screen.Event;
import warta.screen.Screen;
import warta.screen.Size;

/// A terminal that is ours from [#open] to [#close]: shows screens, says what is typed, and is put
/// back as it was at the end, however that comes.
///
/// Threads: one shows, one asks for events ([#next]), any may ask for the size, repaint or close. A
/// crash and a signal (TERM, HUP, INT) restore the terminal too, by a shutdown hook; only `kill -9`
/// cannot be answered from in here.
public final class TerminalSession implements AutoCloseable {
  /// How long an Esc may be followed by the rest of a sequence; terminals on the same machine need
  /// none, lines over the network split them (others use 50 to 100 ms).
  public static final Duration ESCAPE_SILENCE = Duration.ofMillis(25);

  private static final long WRITE_MILLIS = 500;
  private static final Size UNTOLD = new Size(80, 24);

  private final Device device;
  private final @Nullable Modes modes;
  private final LanternaTerminal terminal;
  private final GuardedOutput output;
  private final Firewall firewall = new Firewall();
  private final Painter painter;
  private final Keyboard keyboard;
  private final boolean hasClipboard;

  private final ReentrantLock writing = new ReentrantLock();
  private final Object ending = new Object();
  private final Thread atShutdown = new Thread(this::restore, "warta-restore");
  private boolean entered;
  private boolean cursorShown = true;
  private volatile boolean restored;
  private volatile Consumer<Event.Resize> resizes = _ -> {};
  private volatile Runnable whenRestored = () -> {};

  private TerminalSession(
      Device device,
      Duration escapeSilence,
      @Nullable Modes modes,
      Size size,
      Theme theme,
      boolean hasClipboard) {
    this.device = device;
    this.hasClipboard = hasClipboard;
    this.keyboard = new Keyboard(device.input(), escapeSilence);
    this.modes = modes;
    this.output = new GuardedOutput(device.output(), firewall);
    this.terminal = new LanternaTerminal(output, size);
    this.painter = new Painter(theme, firewall);
  }

  /// Opens the terminal with the usual patience for an Esc.
  ///
  /// @throws IOException where there is no terminal
  public static TerminalSession open(Device device, Map<String, String> environment)
      throws IOException {
    return open(device, environment, ESCAPE_SILENCE);
  }

  /// Opens the terminal: its modes are set, what it shows stays until the first screen.
  ///
  /// Where the launcher set the modes (`WARTA_TTY` holds columns and rows) no process is started
  /// and the launcher puts them back. `NO_COLOR` with any value takes the colours away.
  ///
  /// @param escapeSilence how long after an Esc it is the key
  /// @throws IOException where there is no terminal
  public static TerminalSession open(
      Device device, Map<String, String> environment, Duration escapeSilence) throws IOException {
    Theme attributes = Theme.named(Theme.ATTRIBUTES);
    boolean noColour = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    Theme theme = noColour ? attributes.withoutColours() : attributes;
    Size given = Terminals.launchersSize(environment);
    Modes modes = null;
    Size size = given;
    if (size == null) {
      Modes.Taken taken = Modes.take(device.forChildren());
      modes = taken.before();
      size = taken.size();
    }
    TerminalSession session =
        new TerminalSession(
            device, escapeSilence, modes, told(size), theme, Clipboard.isThere(environment));
    Runtime.getRuntime().addShutdownHook(session.atShutdown);
    return session;
  }

  private static Size told(Size size) {
    return size.columns() == 0 || size.rows() == 0 ? UNTOLD : size;
  }

  /// The terminal's size as last told; 80×24 where it never was.
  public Size size() {
    return terminal.size();
  }

  /// Who hears of a new size, on a thread of this room. The next screen is painted whole.
  public void whenResized(Consumer<Event.Resize> listener) {
    resizes = listener;
  }

  /// What to do once the terminal is as it was, at the end or in a crash: what was held back may be
  /// printed now. Runs once, on whichever thread restores.
  public void whenRestored(Runnable action) {
    whenRestored = action;
  }

  /// Makes the terminal show a screen: what differs from the last one, in one write that returns
  /// when the line has taken it. Nothing happens after [#close].
  ///
  /// @throws IOException where the terminal is gone
  public void show(Screen screen) throws IOException {
    writing.lock();
    try {
      if (restored) {
        return;
      }
      boolean first = !entered;
      if (first) {
        entered = true;
        terminal.enterPrivateMode();
      }
      output.write(painter.frame(screen));
      showCursor(screen.cursor() != null);
      output.flush();
      if (first) {
        terminal.whenResized(size -> resizes.accept(new Event.Resize(size)));
        WindowWatch.start(device.forChildren(), size(), this::resized);
      }
    } catch (IOException e) {
      painter.forget(); // nobody knows how much of it arrived
      throw e;
    } finally {
      writing.unlock();
    }
  }

  private void showCursor(boolean shown) throws IOException {
    if (shown != cursorShown) {
      terminal.setCursorVisible(shown);
      cursorShown = shown;
    }
  }

  /// Sends a text to the clipboard of whoever sits at the terminal, by OSC 52, which reaches over
  /// SSH. Whether it has one, and lets programs write to it, no terminal says; those known to have
  /// none get nothing.
  ///
  /// @throws IOException where the terminal is gone
  public void copy(String text) throws IOException {
    writing.lock();
    try {
      if (entered && !restored && hasClipboard) {
        output.write(firewall.announced(Clipboard.sequence(text)));
        output.flush();
      }
    } finally {
      writing.unlock();
    }
  }

  /// Forgets what the terminal shows: the next screen is painted whole.
  public void repaint() {
    writing.lock();
    try {
      painter.forget();
    } finally {
      writing.unlock();
    }
  }

  private void resized(Size asked) {
    if (asked.columns() == 0 || asked.rows() == 0) {
      return; // still untold
    }
    repaint();
    if (asked.equals(size())) {
      resizes.accept(new Event.Resize(asked)); // Lanterna tells of other sizes only
    } else {
      terminal.sizeIs(asked);
    }
  }

  /// What happens next, waited for. After the line is gone it is [Event.Closed] at each call.
  public Event next() {
    return keyboard.next();
  }

  /// Whether something was typed that nobody has read: then a screen would be old before it is
  /// shown.
  public boolean inputWaiting() {
    return keyboard.waiting();
  }

  /// How many characters and sequences the firewall kept from the terminal. Not 0 is a mistake of
  /// ours.
  public long dropped() {
    return firewall.dropped();
  }

  /// Puts screen and modes back as they were. Further calls do nothing.
  @Override
  public void close() {
    restore();
    try {
      Runtime.getRuntime().removeShutdownHook(atShutdown);
    } catch (IllegalStateException _) {
      // The JVM is ending: the hook has run or finds nothing to do.
    }
  }

  /// Restores once; who comes second waits until it is done, or the JVM would end in the middle.
  private void restore() {
    synchronized (ending) {
      if (restored) {
        return;
      }
      leaveScreen();
      restoreModes();
      whenRestored.run();
    }
  }

  /// Leaves the alternate screen. A frame the line does not take is waited for only so long.
  private void leaveScreen() {
    boolean free = false;
    try {
      free = writing.tryLock(WRITE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    restored = true;
    if (!free) {
      return;
    }
    try {
      if (entered) {
        output.write(Pen.LEAVE);
        terminal.close();
      }
    } catch (IOException _) {
      // The terminal is gone: there is no screen to leave.
    } finally {
      writing.unlock();
    }
  }

  private void restoreModes() {
    if (modes == null) {
      return;
    }
    try {
      modes.restore();
    } catch (IOException _) {
      // The terminal is gone: there are no modes to restore.
    }
  }
}
