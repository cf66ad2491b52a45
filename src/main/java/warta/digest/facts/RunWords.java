package warta.digest.facts;

import java.util.Set;
import warta.digest.facts.Lexicon.Kind;
import warta.digest.facts.NameRuns.Run;

/// What the words of a run are: titles, offices, places, ordinary ones, parts of persons' names.
///
/// Indices are those of the passage's tokens; what stands behind the run is none of them.
final class RunWords {
  /// Endings of Indonesian words: `Baratnya`, `Inikah`.
  private static final Set<String> ENDINGS = Set.of("nya", "kah", "lah", "pun", "kan");

  private final Passage passage;
  private final Lexicon lexicon;
  private final NameRuns runs;
  private final int to;

  RunWords(Run run, Lexicon lexicon, NameRuns runs) {
    this.passage = run.passage();
    this.lexicon = lexicon;
    this.runs = runs;
    this.to = run.to();
  }

  boolean is(Kind kind, int i) {
    return passage.has(i) && i < to && lexicon.is(kind, passage.low(i));
  }

  /// Whether a title says whose office it is: `Ikatan Dokter Indonesia`, `Direktorat Jenderal
  /// Pajak`.
  boolean isMember(int i) {
    return isTitle(i) && (isHeadedOffice(i) || isMemberOfHead(i));
  }

  /// `Komisi Perlindungan Anak Indonesia`: an office's words before, and nothing but a place
  /// behind.
  private boolean isHeadedOffice(int i) {
    int head = i - 1;
    while (head > 0 && !is(Kind.HEAD, head) && isCapitalOrdinary(head)) {
      head--;
    }
    return head < i - 1 && is(Kind.HEAD, head) && isPlace(i + 1, to);
  }

  private boolean isMemberOfHead(int i) {
    return is(Kind.HEAD, i - 1)
        && (Gazetteer.length(passage, i + 1, to) > 0
            || is(Kind.SITE, i + 1)
            || (i + 1 < to && lexicon.isOrdinary(passage.low(i + 1))));
  }

  /// Whether a word stands behind an office's head and a small word: `Department of Justice`.
  boolean isLinked(int i) {
    return is(Kind.LINK, i - 1) && is(Kind.HEAD, i - 2);
  }

  boolean isTitle(int i) {
    boolean post = is(Kind.SEAT, i) && passage.low(i + 1).equals("of"); // `Head of Marketing`
    return i < to
        && (post || lexicon.isTitle(passage.low(i)))
        && Gazetteer.length(passage, i, to) < 2;
  }

  /// Whether a word only ties others together, and is no part of a name that begins with it.
  boolean isTie(int i) {
    String low = passage.low(i);
    return low.isEmpty()
        || (lexicon.isFunction(low)
            && !isBirthName(i)
            && Gazetteer.length(passage, i, to) == 0
            && !passage.at(i).isAcronym()
            && !is(Kind.GIVEN, i));
  }

  /// `II Idham Holik`, `Dolar Amerika Serikat`: what stands before a name and is none.
  boolean isCounter(int i) {
    boolean numeral = passage.at(i).text().length() > 1 && isRoman(i);
    boolean unit = is(Kind.UNIT, i) && passage.at(i).text().length() > 2; // not `Ha Sung-woon`
    return to - i > 1 && (numeral || unit);
  }

  /// `Warga Jakarta`; not `Rakyat Mart`, which is a name.
  boolean isFolk(int i) {
    boolean head = is(Kind.HEAD, i + 1) || is(Kind.SITE, i + 1) || is(Kind.KNOWN, i + 1);
    return is(Kind.FOLK, i)
        && (i + 1 == to
            || passage.at(i + 1).isAcronym()
            || KnownNames.length(passage, i + 1, to) > 0
            || head
            || Gazetteer.length(passage, i + 1, to) > 0
            || isTitle(i + 1));
  }

  boolean isOfficeWord(int i) {
    String low = passage.low(i);
    return low.isEmpty()
        || lexicon.isOrdinary(low)
        || lexicon.isFunction(low)
        || is(Kind.HEAD, i)
        || is(Kind.SIDE, i)
        || isPeople(i)
        || passage.at(i).isAcronym()
        || isRoman(i)
        || is(Kind.OFFICE, i)
        || (Gazetteer.length(passage, i, to) > 0 && !is(Kind.GIVEN, i));
  }

  boolean isPeople(int i) {
    return i < to && lexicon.isPeople(passage.low(i));
  }

  /// Whether a Balinese person's name begins: `I Made Parwita`.
  boolean isBirthName(int i) {
    String low = passage.low(i);
    return (low.equals("i") || low.equals("ni")) && is(Kind.BIRTH, i + 1);
  }

  boolean isRoman(int i) {
    if (lexicon.is(Kind.BIRTH, passage.low(i + 1))) {
      return false; // `I Made Parwita`
    }
    return passage.at(i).isRoman();
  }

  boolean isEnglish() {
    return lexicon.language().equals("en");
  }

  boolean isPlace(int from, int end) {
    return from < end && Gazetteer.length(passage, from, end) == end - from;
  }

  boolean isCommonWord(int i) {
    return is(Kind.SITE, i) || (i < to && lexicon.isOrdinary(passage.low(i)));
  }

  boolean allPeoples(int from, int end) {
    boolean peoples = Gazetteer.length(passage, from, end) < end - from; // `Jawa Barat`
    for (int i = from; i < end; i++) {
      peoples &= isPeople(i) || is(Kind.SIDE, i);
    }
    return peoples;
  }

  /// Whether the words behind a place are a person whom the article names elsewhere without it.
  boolean isSomebody(int from, int end) {
    boolean plain = end - from > 1 || runs.isAlone(passage.low(from));
    boolean given = end - from > 1 && lexicon.isGivenName(passage.low(from));
    return plain
        && isPlain(from, end)
        && (given
            || runs.isWhole(Sighting.key(passage, from, end))
            || runs.isAlone(passage.low(end - 1))
            || runs.isAlone(passage.low(from)));
  }

  /// Whether a word that is a title elsewhere stands between a given name and one more: `Abdul
  /// Hakim Wardaya`.
  boolean isMiddle(int from, int i) {
    return i == from + 1
        && i + 2 == to
        && lexicon.isGivenName(passage.low(from))
        && is(Kind.TITLE, i)
        && isPlain(i + 1, to);
  }

  /// Whether a genitive follows a word inside a run: `People's`.
  boolean isOwner(int i) {
    return i + 3 < to && passage.isMarkOf(i + 1, "'’") && passage.low(i + 2).equals("s");
  }

  /// Whether plain words have a given name among them: `La Ode Ahmad P. Wardaya`.
  boolean isGivenIn(int from, int end) {
    boolean given = false;
    for (int i = from; i < end - 1; i++) {
      given |= lexicon.isGivenName(passage.low(i));
    }
    return given && isPlain(from, end);
  }

  boolean hasOffice(int from, int end) {
    boolean office = isOfficeWord(end - 1) || endsPlace(from, end);
    for (int i = from; i < end; i++) {
      office |= is(Kind.OFFICE, i) || is(Kind.KNOWN, i) || passage.at(i).isAcronym();
    }
    return office;
  }

  /// Whether a place is a country or a region: behind a city's name its club's follows more often
  /// than a person's.
  boolean isLand(int from, int end) {
    Gazetteer.Size size = Gazetteer.size(passage.words(from, end));
    return size == Gazetteer.Size.COUNTRY || (size == Gazetteer.Size.REGION && !isEnglish());
  }

  boolean isPlain(int from, int end) {
    boolean plain = true;
    for (int i = from; i < end; i++) {
      plain &= !isOfficeWord(i) && !is(Kind.KNOWN, i);
    }
    return plain;
  }

  boolean isOrdinary(int from, int end) {
    boolean ordinary = true;
    for (int i = from; i < end; i++) {
      ordinary &= isOrdinary(passage.low(i)) || (i > from && isRoman(i));
    }
    return ordinary;
  }

  /// An ordinary word, perhaps with an Indonesian ending: `Baratnya`, `Inikah`.
  boolean isOrdinary(String low) {
    if (lexicon.isOrdinary(low)) {
      return true;
    }
    boolean ending =
        low.length() > 5 && !isEnglish() && ENDINGS.contains(low.substring(low.length() - 3));
    String bare = ending ? low.substring(0, low.length() - 3) : low;
    return ending
        && (lexicon.isOrdinary(bare)
            || lexicon.isFunction(bare)
            || lexicon.is(Kind.KNOWN, bare)
            || lexicon.is(Kind.SIDE, bare));
  }

  boolean isCapitalOrdinary(int i) {
    return passage.has(i) && passage.at(i).isCapital() && isOrdinary(passage.low(i));
  }

  /// Whether a number belongs to the word before it: `Flight 9525`.
  boolean isNumberOf(int i) {
    return passage.at(i).isNumber() && lexicon.is(Kind.NUMBERED, passage.low(i - 1));
  }

  /// Whether a place's name ends before an index.
  boolean endsPlace(int from, int end) {
    for (int i = from; i < end; i++) {
      int length = Gazetteer.length(passage, i, to);
      if (length > 0 && withSides(i, i + length) == end) {
        return true;
      }
    }
    return false;
  }

  int withSides(int from, int end) {
    int sides = end;
    while (sides < to && sides > from && is(Kind.SIDE, sides)) {
      sides++;
    }
    return sides;
  }

  /// Whether a name stands behind a comma.
  boolean isApposed(int comma) {
    String low = passage.low(comma + 1);
    return passage.isMarkOf(comma, ",")
        && passage.has(comma + 1)
        && passage.at(comma + 1).isCapital()
        && !lexicon.isTitle(low)
        && !lexicon.is(Kind.WEEKDAY, low)
        && !lexicon.is(Kind.MONTH, low);
  }
}
