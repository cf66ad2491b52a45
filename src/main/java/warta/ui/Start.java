package warta.ui;

import java.util.List;

/// What was opened.
///
/// @param edition whether it is the bundled edition, whose rows are all there from the start
/// @param sources what the reader named, as named; empty for the edition
/// @param total how many files there are to read, or -1 while nobody knows
/// @param hint whether the first line below the list introduces the three keys one needs
public record Start(boolean edition, List<String> sources, int total, boolean hint) {
  public Start {
    sources = List.copyOf(sources);
  }

  /// The bundled edition.
  public static Start edition(boolean hint) {
    return new Start(true, List.of(), 0, hint);
  }

  /// Named sources, to be read while the reader is open: [Message.Found] brings their rows,
  /// [Message.Settled] says that all were read.
  public static Start reading(List<String> sources, int total, boolean hint) {
    return new Start(false, sources, total, hint);
  }
}
