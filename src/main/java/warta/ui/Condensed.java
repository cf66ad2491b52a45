package warta.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.article.Place;
import warta.digest.Budget;
import warta.digest.Pick;
import warta.digest.Summary;
import warta.digest.facts.KeyFact;
import warta.digest.facts.KeyFacts;

/// The summary of the article that is open.
///
/// @param request the newest
/// @param summary null until it is there
/// @param facts null until they are there, which is when the summary is
/// @param chosen what the reader chose, or null
/// @param left where the text stood before the first was chosen, or null
/// @param top first of its lines that shows, where it stands alone
public record Condensed(
    Request request,
    @Nullable Summary summary,
    @Nullable KeyFacts facts,
    @Nullable Chosen chosen,
    @Nullable Standing left,
    int top) {
  public static final Condensed NONE = new Condensed(Request.NONE, null, null, null, null, 0);

  /// What stands for a summary that could not be made.
  public static final Summary NOTHING = new Summary(List.of(), 0);

  /// A request for a summary.
  ///
  /// @param room what it was to fill: where it changes, another length is asked for; null where any
  ///   length will do
  /// @param first the length asked for first for that room
  /// @param asked the length asked for last: another than first where that did not fit
  public record Request(Ticket ticket, @Nullable Room room, Budget first, Budget asked) {
    static final Request NONE = new Request(Ticket.NONE, null, Budget.DEFAULT, Budget.DEFAULT);

    /// Whether anything was asked for yet.
    boolean isMade() {
      return !ticket.equals(Ticket.NONE);
    }

    /// Whether the last asked for is longer than the first.
    public boolean isLonger() {
      return asked.words() > first.words() || asked.sentences() > first.sentences();
    }

    /// The same asked for again, of another length.
    public Request again(Ticket ticket, Budget other) {
      return new Request(ticket, room, first, other);
    }
  }

  /// Rows and columns of a pane.
  public record Room(int rows, int columns) {}

  /// The ticket of the newest request.
  public Ticket ticket() {
    return request.ticket();
  }

  /// Its sentences; none while it is not there.
  public List<Pick> picks() {
    return summary == null ? List.of() : summary.picks();
  }

  /// Its key facts; none while they are not there.
  public List<KeyFact> keyFacts() {
    return facts == null ? List.of() : facts.facts();
  }

  /// Where the article says what is or might be chosen.
  public Place place(Chosen one) {
    return switch (one) {
      case Chosen.Fact(int index) -> keyFacts().get(index).place();
      case Chosen.Sentence(int index) -> picks().get(index).place();
    };
  }

  /// With a summary asked for.
  public Condensed asking(Request request) {
    return new Condensed(request, summary, facts, chosen, left, top);
  }

  /// With a summary. What was chosen stays chosen where it is still there.
  public Condensed there(Summary fresh, KeyFacts found) {
    return new Condensed(request, fresh, found, still(fresh, found), left, 0);
  }

  private @Nullable Chosen still(Summary fresh, KeyFacts found) {
    return switch (chosen) {
      case null -> null;
      case Chosen.Fact(int index) -> {
        int at = found.facts().indexOf(keyFacts().get(index));
        yield at < 0 ? null : new Chosen.Fact(at);
      }
      case Chosen.Sentence(int index) -> {
        Place place = picks().get(index).place();
        int at = fresh.picks().stream().map(Pick::place).toList().indexOf(place);
        yield at < 0 ? null : new Chosen.Sentence(at);
      }
    };
  }

  /// With something chosen, while the text stood there before the first was.
  public Condensed choosing(Chosen chosen, Standing before) {
    Standing from = left == null ? before : left;
    return new Condensed(request, summary, facts, chosen, from, top);
  }

  /// With nothing chosen and nowhere to go back to.
  public Condensed unchosen() {
    return new Condensed(request, summary, facts, null, null, top);
  }

  /// From another line on.
  public Condensed scrolled(int top) {
    return new Condensed(request, summary, facts, chosen, left, top);
  }
}
