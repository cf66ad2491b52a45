package warta.ui;

import java.util.ArrayList;
import java.util.List;
import warta.words.Trouble;

/// How the reading of the sources goes.
///
/// @param loading whether files are still being read
/// @param read how many were read so far
/// @param total how many there are, or -1 while nobody knows
/// @param troubles what went wrong, the newest [#KEPT] of it, oldest first
/// @param troubled how often something went wrong in all
public record Sources(
    Start start, boolean loading, int read, int total, List<Trouble> troubles, int troubled) {
  /// How many troubles are kept: a folder of a million pictures must not fill the memory.
  public static final int KEPT = 1_000;

  public Sources {
    troubles = List.copyOf(troubles);
  }

  static Sources of(Start start) {
    return new Sources(start, !start.edition(), 0, start.total(), List.of(), 0);
  }

  /// With so many read.
  public Sources progressed(int read, int total) {
    return new Sources(start, loading, read, total, troubles, troubled);
  }

  /// With all read, or reading stopped.
  public Sources settled(int read) {
    return new Sources(start, false, read, total, troubles, troubled);
  }

  /// With one more trouble.
  public Sources troubled(Trouble trouble) {
    List<Trouble> more = new ArrayList<>(troubles);
    if (more.size() == KEPT) {
      more.removeFirst();
    }
    more.add(trouble);
    return new Sources(start, loading, read, total, more, troubled + 1);
  }
}
