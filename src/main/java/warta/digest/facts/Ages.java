package warta.digest.facts;

import java.util.Set;
import warta.digest.facts.Lexicon.Kind;

/// Tells numbers that say how old somebody is: `(45)`, `Smith, 46, said`, `Sarwono, 46 tahun,`,
/// `berusia 45 tahun`, `usianya masih 15 tahun`, `penyerang 32 tahun`, `48 tahun usia saya`.
final class Ages {
  private static final Set<String> SHORT_YEARS = Set.of("thn", "th");

  /// What the resource says of words for months and years; of other languages' it says nothing.
  private static final Set<String> YEARS = Set.of("1m", "12m");

  private static final Set<String> DEMONSTRATIVES = Set.of("itu", "tersebut", "ini");

  /// In the resource, a word for people: the number behind it is their age only where years are
  /// said.
  private static final String PEOPLE = "people";

  /// So many words may stand between `usia` and the number: `usia paling tinggi 35 tahun`.
  private static final int CUE_WITHIN = 3;

  /// An age between commas has no more digits.
  private static final int LONGEST = 3;

  private static final int TIED_WITHIN = 6;
  private static final Set<String> TIES = Set.of("dan", "hingga", "sampai", "atau", "and", "to");

  private final Passage passage;
  private final Lexicon lexicon;

  /// The token after the last age that was told.
  private int last = -1;

  Ages(Passage passage, Lexicon lexicon) {
    this.passage = passage;
    this.lexicon = lexicon;
  }

  /// Whether a number is an age. Numbers must be asked for in the order of the text: one that a
  /// word ties to an age is another.
  ///
  /// @param i its first token
  /// @param to the token after its last
  boolean has(int i, int to) {
    boolean years = isYears(to);
    boolean age = isEnclosed(i, to, years) || (years ? isOfPeople(i, to) : isCued(i, 2));
    last = age ? to : last;
    return age;
  }

  /// Whether a length of time told in several units is an age, from its first token to before
  /// another.
  boolean isLength(int from, int to) {
    boolean brackets = passage.isMarkOf(from - 1, "(") && passage.isMarkOf(to, ")");
    boolean name = passage.has(from - 2) && passage.at(from - 2).isCapital();
    boolean commas = passage.isMarkOf(from - 1, ",") && passage.isMarkOf(to, ",)") && name;
    return brackets || commas || isCued(from, CUE_WITHIN);
  }

  private boolean isYears(int i) {
    String low = passage.low(i);
    String span = lexicon.value(Kind.SPAN, low);
    return SHORT_YEARS.contains(low) || (span != null && (span.isEmpty() || YEARS.contains(span)));
  }

  private boolean isEnclosed(int i, int to, boolean years) {
    int end = years ? to + 1 : to;
    boolean brackets =
        passage.isMarkOf(i - 1, "(") && (passage.isMarkOf(to, ")") || passage.isMarkOf(end, ")"));
    boolean commas =
        passage.isMarkOf(i - 1, ",")
            && passage.isMarkOf(end, ",)")
            && passage.at(i).text().length() <= LONGEST
            && passage.has(i - 2)
            && passage.at(i - 2).isCapital();
    return brackets || commas;
  }

  private boolean isOfPeople(int i, int to) {
    boolean told = DEMONSTRATIVES.contains(passage.low(to + 1)) && passage.at(i).isNumber();
    boolean people = PEOPLE.equals(lexicon.value(Kind.AGE, passage.low(i - 1)));
    return told || people || isCued(i, CUE_WITHIN) || isCue(to + 1) || isTied(i);
  }

  /// Whether `usia`, `aged` stands shortly before a number, and no other number between.
  private boolean isCued(int i, int within) {
    for (int k = i - 1; k >= i - within && passage.has(k) && passage.at(k).isWord(); k--) {
      if (isCue(k)) {
        return passage.at(k).sentence() == passage.at(i).sentence();
      }
    }
    return false;
  }

  private boolean isCue(int i) {
    String value = lexicon.value(Kind.AGE, passage.low(i));
    return value != null && !value.equals(PEOPLE);
  }

  /// `usia 26 tahun (S1) dan 28 tahun`: not far behind an age, and a word ties it to it.
  private boolean isTied(int i) {
    boolean tie = TIES.contains(passage.low(i - 1)) || passage.isMarkOf(i - 1, "-–");
    return tie && last >= 0 && i - last <= TIED_WITHIN;
  }
}
