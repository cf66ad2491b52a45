package warta.ui;

/// The tickets that were given out and are awaited.
///
/// @param last the newest given out
/// @param wake of the article that is to follow the cursor
/// @param wakeRow id of the row it follows to, or empty
/// @param setting of the setting being set
public record Tickets(Ticket last, Ticket wake, String wakeRow, Ticket setting) {
  static final Tickets NONE = new Tickets(Ticket.NONE, Ticket.NONE, "", Ticket.NONE);

  /// With one more given out.
  public Tickets next() {
    return new Tickets(last.next(), wake, wakeRow, setting);
  }

  /// With the newest awaited for a row that the cursor stands on.
  public Tickets waking(String row) {
    return new Tickets(last, last, row, setting);
  }

  /// With nothing awaited for the cursor.
  public Tickets awake() {
    return new Tickets(last, Ticket.NONE, "", setting);
  }

  /// With the newest awaited for a setting.
  public Tickets awaitingSetting() {
    return new Tickets(last, wake, wakeRow, last);
  }
}
