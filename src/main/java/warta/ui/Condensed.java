package warta.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.digest.Budget;
import warta.digest.Summary;

/// The summary of the article that is open.
///
/// @param ticket of the newest request
/// @param wanted the length that fits the pane, or null before the first request
/// @param asked the length asked for last: less than wanted where that did not fit
/// @param summary null until it is there
/// @param chosen which sentence the reader chose, counted from 0, or -1
/// @param left where the text stood before the first was chosen, or null
/// @param top first of its lines that shows, where it stands alone
public record Condensed(
    Ticket ticket,
    @Nullable Budget wanted,
    @Nullable Budget asked,
    @Nullable Summary summary,
    int chosen,
    @Nullable Standing left,
    int top) {
  public static final Condensed NONE = new Condensed(Ticket.NONE, null, null, null, -1, null, 0);

  /// What stands for a summary that could not be made.
  public static final Summary NOTHING = new Summary(List.of(), 0);

  /// With a summary asked for.
  public Condensed asking(Ticket ticket, @Nullable Budget wanted, Budget asked) {
    return new Condensed(ticket, wanted, asked, summary, chosen, left, top);
  }

  /// With a summary. The chosen sentence stays chosen where it is still among them.
  public Condensed there(Summary fresh) {
    int still = -1;
    if (summary != null && chosen >= 0) {
      still = fresh.picks().indexOf(summary.picks().get(chosen));
    }
    return new Condensed(ticket, wanted, asked, fresh, still, left, 0);
  }

  /// With a sentence chosen, while the text stood there before the first was.
  public Condensed choosing(int chosen, Standing before) {
    return new Condensed(ticket, wanted, asked, summary, chosen, left == null ? before : left, top);
  }

  /// With none chosen and nowhere to go back to.
  public Condensed unchosen() {
    return new Condensed(ticket, wanted, asked, summary, -1, null, top);
  }

  /// From another line on.
  public Condensed scrolled(int top) {
    return new Condensed(ticket, wanted, asked, summary, chosen, left, top);
  }
}
