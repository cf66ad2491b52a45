package warta.article.meta;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Names of places that datelines begin with, from `places.txt`.
public final class Places {
  private static final Set<String> NAMES = new HashSet<>(Lists.read("places.txt", ""));

  /// What stands before the name of an Indonesian district.
  private static final List<String> KINDS =
      List.of(
          "kabupaten ",
          "kab. ",
          "kota ",
          "provinsi ",
          "pulau ",
          "kecamatan ",
          "kelurahan ",
          "desa ",
          "distrik ");

  private Places() {}

  /// Whether a name is a place's, whatever its case; `Kabupaten Garut` is one too.
  public static boolean isPlace(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT);
    return NAMES.contains(plain) || KINDS.stream().anyMatch(plain::startsWith);
  }
}
