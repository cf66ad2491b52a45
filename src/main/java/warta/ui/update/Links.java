package warta.ui.update;

import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.article.Article;
import warta.library.Row;
import warta.ui.Focus;
import warta.ui.Lines;
import warta.ui.Model;
import warta.ui.Overlay;
import warta.ui.Reading;
import warta.ui.Stage;
import warta.ui.panes.LinksPane;

/// Addresses: of links by their numbers, of the article, of a row.
final class Links {
  private Links() {}

  /// A digit of a link's number was typed. A number that no link has begins anew.
  static Model digit(Model model, String digit) {
    Reading reading = model.reading();
    List<Lines.Numbered> links = links(model);
    if (reading == null || links.isEmpty()) {
      return model.telling("told.no-links");
    }
    String typed = reading.typed() + digit;
    if (numbered(links, typed) == null) {
      typed = digit;
    }
    Lines.Numbered link = numbered(links, typed);
    if (link == null) {
      return model.with(reading.typed("")).telling("told.no-such-link", digit, links.size());
    }
    return model.with(reading.typed(typed)).telling("told.link", typed, link.words());
  }

  private static Lines.@Nullable Numbered numbered(List<Lines.Numbered> links, String typed) {
    for (Lines.Numbered link : links) {
      if (Integer.toString(link.number()).equals(typed)) {
        return link;
      }
    }
    return null;
  }

  static List<Lines.Numbered> links(Model model) {
    Reading reading = model.reading();
    Lines lines = reading == null ? null : reading.lines();
    return lines == null ? List.of() : lines.links();
  }

  /// Opens the list of all links.
  static Model list(Model model) {
    return links(model).isEmpty()
        ? model.telling("told.no-links")
        : model.with(model.stage().over(new Overlay.Links(0, 0)));
  }

  /// Chooses another link of the list, scrolled so that it shows.
  static Model choose(Model model, Overlay.Links links, int to) {
    int chosen = Math.clamp(to, 0, Math.max(0, links(model).size() - 1));
    int rows = model.ambient().size().rows() - 2;
    int line = chosen * LinksPane.LINES_EACH;
    int top = Math.clamp(links.top(), Math.max(0, line + LinksPane.LINES_EACH - rows), line);
    return model.with(model.stage().over(new Overlay.Links(chosen, top)));
  }

  /// Goes to where a chosen link stands in the text.
  static Model go(Model model, Overlay.Links open) {
    Reading reading = model.reading();
    List<Lines.Numbered> links = links(model);
    if (reading == null || open.chosen() >= links.size()) {
      return model;
    }
    Lines.Numbered link = links.get(open.chosen());
    Model text = model.with(model.stage().over(null).alone(false));
    Model there = Articles.revealing(text, reading, link.line(), link.line());
    Reading moved = there.reading();
    return moved == null
        ? there
        : there
            .with(moved.typed(Integer.toString(link.number())))
            .telling("told.link", link.number(), link.words());
  }

  /// Shows the address that is meant.
  static Model address(Model model) {
    String address = meant(model);
    return address == null
        ? nothing(model)
        : model.with(model.stage().telling(Stage.Notice.of(address)));
  }

  /// The address that is meant: the chosen or typed link's, else the article's, else the file's.
  ///
  /// @return null where there is neither link nor article
  static @Nullable String meant(Model model) {
    Lines.Numbered link = link(model);
    if (link != null) {
      return link.address();
    }
    Reading reading = model.reading();
    Row row =
        model.stage().focus() == Focus.LIST
            ? model.list().selected()
            : reading == null ? null : reading.row();
    return row == null ? null : of(model, row);
  }

  /// The link that is chosen in the list of them or typed in the text, or null.
  static Lines.@Nullable Numbered link(Model model) {
    List<Lines.Numbered> links = links(model);
    if (model.stage().overlay() instanceof Overlay.Links open && open.chosen() < links.size()) {
      return links.get(open.chosen());
    }
    Reading reading = model.reading();
    return reading == null || model.stage().focus() == Focus.LIST
        ? null
        : numbered(links, reading.typed());
  }

  /// Tells that there is nothing an address could be of.
  static Model nothing(Model model) {
    return model.telling(
        model.stage().focus() == Focus.LIST ? "told.nothing-to-open" : "told.no-article");
  }

  private static String of(Model model, Row row) {
    Reading reading = model.reading();
    Article article = Articles.shown(model);
    String address =
        reading != null && article != null && reading.row().id().equals(row.id())
            ? article.about().address()
            : null;
    return address == null ? row.files().getFirst() : address;
  }
}
