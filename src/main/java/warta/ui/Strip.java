package warta.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import warta.digest.facts.KeyFact;
import warta.screen.Role;
import warta.text.Width;
import warta.ui.layout.Dates;
import warta.words.Words;

/// Key facts set in rows. What does not fit is left out whole, never cut: the first of each kind is
/// shown, and of the others as many as fit.
final class Strip {
  private static final String COMMA = ", ";
  private static final String GAP = "  ";
  private static final List<KeyFact.Kind> KINDS = List.of(KeyFact.Kind.values());

  private final List<Said> facts;
  private final Words words;
  private final String dot;
  private final int columns;

  private Strip(List<Said> facts, Words words, String dot, int columns) {
    this.facts = facts;
    this.words = words;
    this.dot = dot;
    this.columns = columns;
  }

  /// A fact as it is shown.
  private record Said(int index, KeyFact.Kind kind, String text, int width) {}

  /// What goes before the others where not all fit: the widest but for the first of each kind, then
  /// the first of the last kind.
  private static Comparator<Said> leastMissed(List<Said> wanted) {
    Map<KeyFact.Kind, Said> firsts = new EnumMap<>(KeyFact.Kind.class);
    wanted.forEach(fact -> firsts.putIfAbsent(fact.kind(), fact));
    return Comparator.comparingInt(
            (Said fact) -> fact.equals(firsts.get(fact.kind())) ? -1 : fact.width())
        .thenComparingInt(Said::index);
  }

  static Strip of(Model model, List<KeyFact> facts, int columns) {
    List<Said> said = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      KeyFact fact = facts.get(i);
      String text = text(fact, model.words());
      said.add(new Said(i, fact.kind(), text, Width.columns(text)));
    }
    String dot = model.ambient().preferences().ascii() ? " - " : " · ";
    return new Strip(said, model.words(), dot, columns);
  }

  /// A fact's words: a figure and a name as they stand, a day in the interface's language.
  static String text(KeyFact fact, Words words) {
    return fact.kind() == KeyFact.Kind.WHEN ? Dates.iso(fact.text(), words) : fact.text();
  }

  /// The question a kind answers, in a word or two.
  static String label(KeyFact.Kind kind, Words words) {
    return words.say("fact." + kind.name().toLowerCase(Locale.ROOT));
  }

  /// All kinds one after the other, without labels.
  List<Headnote.Row> plain(int mostRows) {
    return set(KINDS, Labels.NONE, 0, mostRows);
  }

  /// Two rows with labels: who and where, when and how many.
  List<Headnote.Row> pairs() {
    List<Headnote.Row> rows = new ArrayList<>(set(KINDS.subList(0, 2), Labels.INLINE, 0, 1));
    rows.addAll(set(KINDS.subList(2, 4), Labels.INLINE, 0, 1));
    return rows;
  }

  /// A question after the other, the answers hanging behind the labels.
  List<Headnote.Row> questions(int mostRowsEach) {
    int indent = 0;
    for (KeyFact.Kind kind : KINDS) {
      indent = Math.max(indent, Width.columns(label(kind, words)) + GAP.length());
    }
    List<Headnote.Row> rows = new ArrayList<>();
    for (KeyFact.Kind kind : KINDS) {
      rows.addAll(set(List.of(kind), Labels.HANGING, indent, mostRowsEach));
    }
    return rows;
  }

  private enum Labels {
    NONE,
    /// Before the answers, in the same row.
    INLINE,
    /// In a column of their own.
    HANGING
  }

  /// As many facts as fit, in so many rows: the widest go first, but the first of each kind only
  /// where no others are left, the last kind's before. The room they leave is filled with what fits
  /// after all.
  private List<Headnote.Row> set(
      List<KeyFact.Kind> kinds, Labels labels, int indent, int mostRows) {
    List<Said> wanted =
        facts.stream()
            .filter(f -> kinds.contains(f.kind()) && indent + f.width() <= columns)
            .toList();
    Set<Said> shown = new TreeSet<>(Comparator.comparingInt(Said::index));
    shown.addAll(wanted);
    while (!shown.isEmpty() && !flow(shown, labels, indent).fits(mostRows)) {
      shown.remove(Collections.max(shown, leastMissed(wanted)));
    }
    for (Said fact : wanted) {
      if (shown.add(fact) && !flow(shown, labels, indent).fits(mostRows)) {
        shown.remove(fact);
      }
    }
    return flow(shown, labels, indent).rows();
  }

  private Flow flow(Set<Said> shown, Labels labels, int indent) {
    Flow flow = new Flow(columns, indent);
    KeyFact.Kind before = null;
    for (Said fact : shown) {
      boolean another = fact.kind() != before;
      String label = another && labels != Labels.NONE ? label(fact.kind(), words) : "";
      flow.add(fact, before == null ? "" : separator(fact.kind(), another, labels), label);
      before = fact.kind();
    }
    return flow;
  }

  private String separator(KeyFact.Kind kind, boolean another, Labels labels) {
    if (another) {
      return labels == Labels.NONE ? dot : GAP;
    }
    return kind == KeyFact.Kind.HOW_MANY ? dot : COMMA; // a comma may be part of a figure
  }

  /// Rows being filled.
  private static final class Flow {
    private final int columns;
    private final int indent;
    private final List<List<Headnote.Part>> rows = new ArrayList<>();
    private int used;
    private boolean overflows;

    Flow(int columns, int indent) {
      this.columns = columns;
      this.indent = indent;
    }

    void add(Said fact, String separator, String label) {
      int head = label.isEmpty() || indent > 0 ? 0 : Width.columns(label) + 1;
      boolean first = rows.isEmpty();
      if (first || used + separator.length() + head + fact.width() > columns) {
        turn(separator, label);
      } else {
        put(separator, -1, Role.DIM);
      }
      if (head > 0) {
        put(label + " ", -1, Role.DIM);
      }
      put(fact.text(), fact.index(), Role.TEXT);
      overflows |= used > columns;
    }

    private void turn(String separator, String label) {
      if (!rows.isEmpty() && separator.equals(COMMA) && used < columns) {
        put(",", -1, Role.DIM);
      }
      rows.add(new ArrayList<>());
      used = 0;
      if (indent > 0) {
        put(label + " ".repeat(Math.max(0, indent - Width.columns(label))), -1, Role.DIM);
      }
    }

    private void put(String text, int fact, Role role) {
      if (!text.isEmpty()) {
        rows.getLast().add(new Headnote.Part(text, fact, role));
        used += Width.columns(text);
      }
    }

    boolean fits(int mostRows) {
      return rows.size() <= mostRows && !overflows;
    }

    List<Headnote.Row> rows() {
      return rows.stream().map(Headnote.Row::new).toList();
    }
  }
}
