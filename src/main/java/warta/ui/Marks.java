package warta.ui;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// What was read in this run, by rows' ids.
///
/// @param read read to the end, or left for the next
/// @param begun scrolled in
/// @param places where reading stopped
public record Marks(Set<String> read, Set<String> begun, Map<String, Standing> places) {
  static final Marks NONE = new Marks(Set.of(), Set.of(), Map.of());

  public Marks {
    read = Set.copyOf(read);
    begun = Set.copyOf(begun);
    places = Map.copyOf(places);
  }

  public boolean isRead(String row) {
    return read.contains(row);
  }

  public boolean isBegun(String row) {
    return begun.contains(row);
  }

  /// With a row read.
  public Marks reading(String row) {
    return read.contains(row) ? this : new Marks(with(read, row), begun, places);
  }

  /// With a row begun.
  public Marks beginning(String row) {
    return begun.contains(row) ? this : new Marks(read, with(begun, row), places);
  }

  /// With the place in a row's article where reading stopped.
  public Marks standing(String row, Standing standing) {
    if (standing.equals(places.getOrDefault(row, Standing.TOP))) {
      return this;
    }
    Map<String, Standing> more = new HashMap<>(places);
    more.put(row, standing);
    return new Marks(read, begun, more);
  }

  private static Set<String> with(Set<String> some, String one) {
    Set<String> more = new HashSet<>(some);
    more.add(one);
    return more;
  }
}
