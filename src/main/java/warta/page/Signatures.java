package warta.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.words.Resources;

/// Files known by their first bytes to be no text.
final class Signatures {
  /// Stands for any byte.
  private static final int ANY = -1;

  private static final List<Signature> ALL = load();

  private Signatures() {}

  /// What sort of file begins like this, or null.
  static @Nullable String of(byte[] bytes) {
    for (Signature signature : ALL) {
      if (signature.begins(bytes)) {
        return signature.name();
      }
    }
    return null;
  }

  private static List<Signature> load() {
    List<Signature> all = new ArrayList<>();
    for (String line : Resources.lines("/warta/page/signatures.txt")) {
      String[] columns = line.split(" \\| ", -1);
      List<Integer> pattern = new ArrayList<>();
      for (String digits : columns[1].split(" ", -1)) {
        pattern.add(digits.equals("??") ? ANY : Integer.parseInt(digits, 16));
      }
      all.add(new Signature(Integer.parseInt(columns[0]), List.copyOf(pattern), columns[2]));
    }
    return List.copyOf(all);
  }

  private record Signature(int offset, List<Integer> pattern, String name) {
    boolean begins(byte[] bytes) {
      if (bytes.length < offset + pattern.size()) {
        return false;
      }
      for (int i = 0; i < pattern.size(); i++) {
        int wanted = pattern.get(i);
        if (wanted != ANY && wanted != (bytes[offset + i] & 0xFF)) {
          return false;
        }
      }
      return true;
    }
  }
}
