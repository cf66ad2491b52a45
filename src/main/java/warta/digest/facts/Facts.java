package warta.digest.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The names, figures and dates of an article's text, each list in the order of the text.
///
/// @param eventDate when what it tells of happened, or null where the text does not say
public record Facts(
    List<Name> names, List<Figure> figures, List<Dated> dates, @Nullable When eventDate) {
  public Facts {
    names = List.copyOf(names);
    figures = List.copyOf(figures);
    dates = List.copyOf(dates);
  }
}
