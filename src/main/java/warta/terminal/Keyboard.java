package warta.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import warta.screen.Event;

/// Waits for what is typed: the parser's clock.
///
/// Reading blocks while nothing has begun, so an idle reader costs nothing; only in the middle of a
/// sequence is the line looked at every [#POLL_MILLIS].
final class Keyboard {
  /// How long half a sequence or half a character waits for its rest.
  private static final Duration REST_SILENCE = Duration.ofSeconds(1);

  private static final long POLL_MILLIS = 2;

  private final InputStream input;
  private final Duration escapeSilence;
  private final Queue<Event> events = new ArrayDeque<>();
  private final InputParser parser = new InputParser(events::add);
  private final byte[] arrived = new byte[4096];

  /// @param escapeSilence how long after an Esc it is the key
  Keyboard(InputStream input, Duration escapeSilence) {
    this.input = input;
    this.escapeSilence = escapeSilence;
  }

  /// The next event, waited for; [Event.Closed] at each call once the line is gone. For one thread.
  Event next() {
    while (events.isEmpty()) {
      read();
    }
    return events.remove();
  }

  /// Whether something was typed that was not read yet. For any thread.
  boolean waiting() {
    try {
      return input.available() > 0;
    } catch (IOException _) {
      return false; // the line is gone; next() says so
    }
  }

  private void read() {
    int length;
    try {
      if (!continues()) {
        parser.silence();
        return;
      }
      length = input.read(arrived);
    } catch (IOException _) {
      length = -1; // EIO is how a system says that a terminal hung up
    }
    if (length < 0) {
      events.add(new Event.Closed());
    } else {
      parser.push(arrived, 0, length);
    }
  }

  /// Whether more comes of what has begun before its time is up; true where nothing has begun.
  private boolean continues() throws IOException {
    return switch (parser.pending()) {
      case NOTHING -> true;
      case ESCAPE -> arrives(escapeSilence.toNanos());
      case REST -> arrives(REST_SILENCE.toNanos());
    };
  }

  private boolean arrives(long patience) throws IOException {
    long begun = System.nanoTime();
    while (input.available() == 0) {
      if (System.nanoTime() - begun >= patience) {
        return false;
      }
      try {
        Thread.sleep(POLL_MILLIS);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return true;
  }
}
