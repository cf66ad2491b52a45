package warta.ui;

/// Numbers a request, growing: an answer whose ticket is not its pane's newest comes too late and
/// is dropped.
public record Ticket(long number) {
  public static final Ticket NONE = new Ticket(0);

  public Ticket next() {
    return new Ticket(number + 1);
  }
}
