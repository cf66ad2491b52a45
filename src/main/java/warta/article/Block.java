package warta.article;

import java.util.List;

/// One block of an article's text. Its text has passed [warta.text.Printable], is one line, and is
/// not blank.
public sealed interface Block {
  /// The words, white space folded (a [Code]'s spaces stand as they are).
  String text();

  /// The links in the text, in order, none overlapping.
  default List<Link> links() {
    return List.of();
  }

  /// The title of a section.
  ///
  /// @param level 2 for a section of the article, 3 … 6 below it; the article's own title is no
  ///   block
  record Heading(String text, int level, List<Link> links) implements Block {
    public Heading {
      links = List.copyOf(links);
    }
  }

  /// A paragraph.
  record Paragraph(String text, List<Link> links) implements Block {
    public Paragraph {
      links = List.copyOf(links);
    }
  }

  /// A paragraph somebody else wrote or said, set apart by the page.
  record Quote(String text, List<Link> links) implements Block {
    public Quote {
      links = List.copyOf(links);
    }
  }

  /// An item of a list.
  ///
  /// @param number its number in an ordered list, counted from 1, or 0 in an unordered one
  /// @param level 0 for an outer list, 1 for a list in it, and so on
  record Item(String text, int number, int level, List<Link> links) implements Block {
    public Item {
      links = List.copyOf(links);
    }
  }

  /// One line of code or other text whose spaces matter. Consecutive ones are lines of one listing.
  record Code(String text) implements Block {}

  /// One row of a table. Consecutive ones are rows of one table unless `first` says a new one
  /// begins.
  ///
  /// @param text the cells joined by ` | `
  /// @param cells the row's cells, empty ones too
  /// @param header whether the cells name the columns
  /// @param first whether a table begins here
  record Row(String text, List<String> cells, boolean header, boolean first, List<Link> links)
      implements Block {
    public Row {
      cells = List.copyOf(cells);
      links = List.copyOf(links);
    }
  }

  /// What stands under a page's figure. Shown where it stood, but no part of the article's text.
  ///
  /// @param address of the picture, or empty
  record Caption(String text, String address) implements Block {}
}
