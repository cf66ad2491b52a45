package warta.ui.layout;

import java.util.ArrayList;
import java.util.List;
import warta.article.About;
import warta.screen.Role;
import warta.ui.layout.Galley.Prefix;

/// What stands above the text: the title, and under it who wrote it, when, where it appeared.
final class Front {
  private Front() {}

  static void set(About about, Galley galley) {
    set(about.title(), Role.TITLE, galley);
    set(byline(about, galley.manner()), Role.DIM, galley);
  }

  private static void set(String text, Role role, Galley galley) {
    galley.set(Flow.of(new Passage.Builder(text, -1), role), -1, Prefix.NONE);
  }

  /// Names, time, outlet; empty where there is neither a name nor a time, for the outlet alone
  /// stands in the top bar already.
  private static String byline(About about, Manner manner) {
    List<String> parts = new ArrayList<>();
    if (!about.byline().isEmpty()) {
      parts.add(String.join(", ", about.byline()));
    }
    if (about.published() != null) {
      parts.add(Dates.full(about.published(), manner.words()));
    }
    if (!parts.isEmpty() && about.source() != null) {
      parts.add(about.source());
    }
    return String.join(manner.dot(), parts);
  }
}
