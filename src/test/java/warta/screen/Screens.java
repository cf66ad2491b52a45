package warta.screen;

import java.util.Arrays;

/// Screens as no canvas would draw them, for tests of those who must stand them.
public final class Screens {
  private Screens() {}

  /// One row, a cluster a cell, whatever it holds; all of one role.
  public static Screen of(Role role, String... clusters) {
    Role[] roles = new Role[clusters.length];
    Arrays.fill(roles, role);
    return new Screen(new Size(clusters.length, 1), clusters.clone(), roles, null);
  }
}
