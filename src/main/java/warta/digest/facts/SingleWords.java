package warta.digest.facts;

import warta.digest.facts.Lexicon.Kind;

/// Which words can be a name by themselves.
final class SingleWords {
  /// Longer words with `nya` behind them belong to somebody: `Wimbledonnya`, not `Sonya`, `Kenya`.
  private static final int LONGEST_NYA = 6;

  /// Shorter words in `-ian` are given names: `Damian`.
  private static final int SHORTEST_PEOPLE = 7;

  /// What has more digits is a number in a register.
  private static final int LONGEST_NUMBER = 4;

  private final Passage passage;
  private final Lexicon lexicon;
  private final NameRuns runs;
  private final RunWords run;

  SingleWords(Passage passage, RunWords run, Lexicon lexicon, NameRuns runs) {
    this.passage = passage;
    this.lexicon = lexicon;
    this.runs = runs;
    this.run = run;
  }

  /// Whether a single word can be a name.
  boolean isName(int i) {
    Token token = passage.at(i);
    String low = token.low();
    boolean degree = token.isInitials() || low.length() < 2 || token.text().indexOf('.') > 0;
    return !degree
        && !run.isRoman(i)
        && !run.isPeople(i)
        && !run.isTitle(i)
        && !run.is(Kind.HEAD, i)
        && !run.is(Kind.SITE, i)
        && !lexicon.isCreed(low)
        && !lexicon.is(Kind.MONTH, low)
        && !lexicon.is(Kind.WEEKDAY, low)
        && !run.is(Kind.COMMON, i)
        && !isLettered(token)
        && !isTwice(low)
        && !isPlural(token.text())
        && !"venue".equals(lexicon.value(Kind.TAIL, low))
        && !isOwned(low)
        && !(isPeopleOfNoList(low) && !runs.isInside(low))
        && !runs.isThing(low)
        && (token.isAcronym()
            ? !isLoud(low)
            : !run.isOrdinary(low) && !(lexicon.isForeign(low) && !runs.isInside(low)));
  }

  /// `Mesopotamian`: an English word that looks like a people's.
  private boolean isPeopleOfNoList(String low) {
    boolean ending = low.endsWith("ian") || low.endsWith("ean") || low.endsWith("ese");
    return run.isEnglish()
        && ending
        && low.length() > SHORTEST_PEOPLE
        && !lexicon.isGivenName(low)
        && !lexicon.is(Kind.KNOWN, low);
  }

  /// `MRIs`, `SMSs`.
  private static boolean isPlural(String text) {
    String stem = text.substring(0, text.length() - 1);
    return text.endsWith("s") && stem.length() > 1 && stem.chars().allMatch(Character::isUpperCase);
  }

  /// `Wimbledonnya`: something of somebody's.
  boolean isOwned(String low) {
    return low.endsWith("nya") && low.length() > LONGEST_NYA && !run.isEnglish();
  }

  /// `BUMN-BUMN`: several of what a word means.
  static boolean isTwice(String low) {
    int hyphen = low.indexOf('-');
    return hyphen > 0 && low.substring(0, hyphen).equals(low.substring(hyphen + 1));
  }

  /// `E10`, `B50`, `CO2`, `MgSiO3`: a fuel, a road or a substance.
  private boolean isLettered(Token token) {
    String text = token.text();
    int letters = (int) text.chars().filter(Character::isLetter).count();
    boolean digits = letters < text.length() && text.indexOf('-') < 0;
    boolean last = Character.isDigit(text.charAt(text.length() - 1));
    boolean formula =
        last && letters > 3 && text.chars().filter(Character::isUpperCase).count() > 1;
    boolean number = text.length() - letters > LONGEST_NUMBER; // `IDM000408212`
    boolean route = text.chars().filter(c -> c == '-').count() > 2; // `Maumere-Ende-Nagekeo-Borong`
    return route
        || (digits && (letters < 2 || formula || number) && !lexicon.is(Kind.KNOWN, token.low()));
  }

  /// Whether an ordinary word may stand in capitals for its loudness: `NEVER`.
  private boolean isLoud(String low) {
    return lexicon.isFunction(low) || (low.length() > 3 && lexicon.isOrdinary(low));
  }
}
