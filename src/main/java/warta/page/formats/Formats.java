package warta.page.formats;

import java.util.List;

/// The formats in the order in which they are asked; the last one takes everything.
public final class Formats {
  /// All formats.
  public static final List<Format> ALL = List.of(new Html(), new Markdown(), new Plain());

  private Formats() {}
}
