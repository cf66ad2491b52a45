package warta.terminal;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import warta.screen.Canvas;
import warta.screen.Event;
import warta.screen.Role;
import warta.screen.Screen;
import warta.screen.Size;

/// A small program on a real terminal, started by [TerminalSessionTest]: shows the size and what is
/// typed, ends at `q`, by an exception at `x`, in the middle of everything at `h`.
public final class SessionProbe {
  private SessionProbe() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Device device = arguments.length > 0 ? Device.controlling() : Device.standard();
    PrintStream said = System.err;
    said.println(
        "terminals "
            + Terminals.isTerminal(0)
            + " "
            + Terminals.isTerminal(1)
            + " "
            + Terminals.isTerminal(2));
    long begun = System.nanoTime();
    try (TerminalSession session = TerminalSession.open(device, System.getenv())) {
      session.whenRestored(() -> said.println("restored"));
      BlockingQueue<Event> events = new LinkedBlockingQueue<>();
      session.whenResized(events::add);
      long opened = System.nanoTime();
      session.show(drawn(session.size(), "ready"));
      long shown = System.nanoTime();
      said.println("open " + (opened - begun) / 1000 + " show " + (shown - opened) / 1000 + " us");
      Thread.ofPlatform().daemon().start(() -> keys(session, events));
      run(session, events);
    }
    said.println("ended");
  }

  private static void keys(TerminalSession session, BlockingQueue<Event> events) {
    Event event;
    do {
      event = session.next();
      events.add(event);
    } while (!(event instanceof Event.Closed));
  }

  private static void run(TerminalSession session, BlockingQueue<Event> events)
      throws IOException, InterruptedException {
    while (true) {
      switch (events.take()) {
        case Event.Key(String name) -> {
          if (List.of("q", "x", "h").contains(name)) {
            end(name);
            return;
          }
          session.repaint(); // or what was shown before would be left out of what is sent
          session.show(drawn(session.size(), "key " + name));
        }
        case Event.Resize(Size size) -> session.show(drawn(size, "size " + size));
        case Event.Closed _ -> {
          return;
        }
      }
    }
  }

  private static void end(String name) {
    if (name.equals("x")) {
      throw new IllegalStateException("a mistake of ours");
    }
    if (name.equals("h")) {
      System.exit(3);
    }
  }

  private static Screen drawn(Size size, String text) {
    Canvas canvas = new Canvas(size);
    canvas.put(0, 0, "Warta " + size, Role.BAR);
    canvas.put(1, 0, text + ".", Role.TITLE);
    canvas.put(size.rows() - 1, size.columns() - 1, "$", Role.TEXT);
    return canvas.screen();
  }
}
