package warta.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Makes `ranges.txt` again from the Unicode Character Database.
class RangesTest {
  private static final Path RESOURCE = Path.of("src/main/resources/warta/text/ranges.txt");
  private static final int MEASURE = 100;
  private static final String HEADER =
      """
      # Made from the Unicode Character Database 17.0 by RangesTest (scripts/test --accept); not to be edited.
      # Break class, flags and width of code points, then the ranges that have them, in hexadecimal; what is not
      # named is one column wide and joins nothing. The Hangul syllables AC00-D7A3 are computed.
      """;

  @Test
  void resourceIsWhatTheDatabaseSays() throws IOException {
    String made = made();
    if (Boolean.getBoolean("warta.accept")) {
      Files.writeString(RESOURCE, made);
    }
    assertThat(Files.readString(RESOURCE)).isEqualTo(made);
  }

  @Test
  void everyCodePointIsReadBackAsTheDatabaseSays() {
    Map<String, BitSet> breaks = Unicode.properties("GraphemeBreakProperty.txt");
    Map<String, BitSet> widths = Unicode.properties("EastAsianWidth.txt");
    assertThat(codePointsWhere(Ranges.CLASS, Ranges.EXTEND)).isEqualTo(breaks.get("Extend"));
    assertThat(codePointsWhere(Ranges.CLASS, Ranges.CONTROL)).isEqualTo(breaks.get("Control"));
    assertThat(codePointsWhere(Ranges.CLASS, Ranges.LV)).isEqualTo(breaks.get("LV"));
    assertThat(codePointsWhere(Ranges.CLASS, Ranges.LVT)).isEqualTo(breaks.get("LVT"));
    BitSet wide = codePointsWhere(Ranges.WIDE, Ranges.WIDE);
    wide.andNot(widths.get("W"));
    wide.andNot(widths.get("F"));
    wide.andNot(emojiOfVersion17());
    assertThat(wide.cardinality()).isZero();
  }

  private static BitSet codePointsWhere(int mask, int value) {
    BitSet found = new BitSet();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if ((Ranges.of(c) & mask) == value) {
        found.set(c);
      }
    }
    return found;
  }

  private static String made() {
    Map<String, BitSet> sets = sets();
    Map<String, List<String>> ranges = new LinkedHashMap<>();
    String before = "";
    int first = 0;
    for (int c = 0; c <= Character.MAX_CODE_POINT + 1; c++) {
      int at = c;
      String here =
          c > Character.MAX_CODE_POINT
              ? ""
              : sets.entrySet().stream()
                  .filter(e -> e.getValue().get(at))
                  .map(Map.Entry::getKey)
                  .collect(Collectors.joining(" "));
      if (!here.equals(before)) {
        if (!before.isEmpty()) {
          ranges.computeIfAbsent(before, _ -> new ArrayList<>()).add(range(first, c - 1));
        }
        before = here;
        first = c;
      }
    }
    return HEADER
        + ranges.entrySet().stream()
            .map(e -> folded(e.getKey() + ":", e.getValue()))
            .collect(Collectors.joining());
  }

  private static Map<String, BitSet> sets() {
    Map<String, BitSet> breaks = Unicode.properties("GraphemeBreakProperty.txt");
    Map<String, BitSet> emoji = Unicode.properties("emoji-data.txt");
    Map<String, BitSet> category = Unicode.properties("GeneralCategory-marks-formats.txt");
    Map<String, BitSet> widths = Unicode.properties("EastAsianWidth.txt");
    Map<String, BitSet> conjuncts = Unicode.properties("IndicConjunctBreak.txt");
    BitSet ignorable = Unicode.properties("DefaultIgnorable.txt").get("");

    Map<String, BitSet> sets = new LinkedHashMap<>();
    sets.put("cr", breaks.get("CR"));
    sets.put("lf", breaks.get("LF"));
    sets.put("regional", breaks.get("Regional_Indicator"));
    sets.put("spacing", breaks.get("SpacingMark"));
    for (String name : List.of("Control", "Extend", "ZWJ", "Prepend", "L", "V", "T")) {
      sets.put(name.toLowerCase(Locale.ROOT), breaks.get(name));
    }
    sets.put("pictographic", emoji.get("Extended_Pictographic"));
    sets.put("emoji", union(emoji.get("Emoji"), emojiOfVersion17()));
    sets.put("consonant", conjunct(conjuncts, "Consonant"));
    sets.put("linker", conjunct(conjuncts, "Linker"));

    BitSet jamo = union(breaks.get("L"), breaks.get("V"), breaks.get("T"));
    BitSet mark = union(category.get("Mc"), breaks.get("V"), breaks.get("T"));
    BitSet zero =
        union(category.get("Mn"), category.get("Me"), category.get("Cf"), breaks.get("Control"));
    zero.or(ignorable);
    zero.or(union(breaks.get("CR"), breaks.get("LF")));
    zero.andNot(breaks.get("Prepend"));
    zero.andNot(jamo);
    mark.andNot(zero);
    BitSet wide = union(widths.get("W"), widths.get("F"));
    wide.or(emojiOfVersion17());
    wide.andNot(zero);
    wide.andNot(mark);
    sets.put("zero", zero);
    sets.put("mark", mark);
    sets.put("wide", wide);
    sets.values().forEach(set -> set.clear(0xAC00, 0xD7A4));
    return sets;
  }

  /// Single code points that are emoji by themselves. The width and emoji files beside the project
  /// lack those that Unicode 17 added; its list of sequences has them.
  private static BitSet emojiOfVersion17() {
    List<String> sequences = Unicode.lines("emoji-test.txt");
    BitSet alone = new BitSet();
    for (String line : sequences) {
      if (!line.contains(" ") && !sequences.contains(line + " FE0F")) {
        alone.set(Integer.parseInt(line, 16));
      }
    }
    return alone;
  }

  private static BitSet conjunct(Map<String, BitSet> conjuncts, String name) {
    return conjuncts.entrySet().stream()
        .filter(e -> e.getKey().contains(name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  private static BitSet union(BitSet... sets) {
    BitSet union = new BitSet();
    for (BitSet set : sets) {
      union.or(set);
    }
    return union;
  }

  private static String range(int first, int last) {
    String hex = Integer.toHexString(first).toUpperCase(Locale.ROOT);
    return first == last ? hex : hex + "-" + Integer.toHexString(last).toUpperCase(Locale.ROOT);
  }

  private static String folded(String name, List<String> ranges) {
    StringBuilder lines = new StringBuilder();
    StringBuilder line = new StringBuilder(name);
    for (String range : ranges) {
      if (line.length() + range.length() >= MEASURE) {
        lines.append(line).append('\n');
        line = new StringBuilder(name);
      }
      line.append(' ').append(range);
    }
    return lines.append(line).append('\n').toString();
  }
}
