package warta.digest.facts;

import warta.digest.facts.Lexicon.Kind;

/// Small words and commas inside names: `Osama bin Laden`, `Ministry of Health`, `Badan
/// Meteorologi, Klimatologi, dan Geofisika`.
final class InnerWords {
  /// A list of an office's duties has no more words.
  private static final int LISTED = 8;

  /// An acronym tells at most so many words behind a link.
  private static final int MOST_INITIALS = 4;

  private final Lexicon lexicon;

  InnerWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// A small word that may stand inside a name.
  boolean isBetween(Passage passage, int from, int i) {
    String low = passage.low(i);
    if (low.isEmpty() || passage.at(i).isCapital()) {
      return false;
    }
    if (lexicon.is(Kind.PARTICLE, low)) {
      return true;
    }
    if (!lexicon.is(Kind.LINK, low)) {
      return false;
    }
    String before = passage.low(i - 1);
    boolean common =
        lexicon.is(Kind.HEAD, before)
            || lexicon.is(Kind.TITLE, before)
            || lexicon.is(Kind.SITE, before)
            || lexicon.is(Kind.TAIL, before)
            || lexicon.isOrdinary(before)
            || (lexicon.is(Kind.JOINED, before) && passage.at(i - 1).isCapital())
            || lexicon.is(Kind.LINK, before);
    if ("head".equals(lexicon.value(Kind.LINK, low))) {
      return lexicon.is(
          Kind.HEAD, before); // `Committee on Foreign Relations`, not `Attack on Aleppo`
    }
    boolean given = lexicon.isGivenName(passage.low(from)) && i - from == 2;
    if (given && (low.equals("of") || lexicon.is(Kind.ADDS, low))) {
      return false; // `Katie Button of Curate`, `Ignatius Untung dan Managing Director`
    }
    boolean land = Gazetteer.length(passage, from, i) == i - from;
    if (land && low.equals("of") && lexicon.isPeople(passage.low(i + 1))) {
      return false; // `to the United States of Afghan President Ashraf Ghani`
    }
    if (!lexicon.is(Kind.ADDS, low)) {
      return common && !(low.equals("the") && passage.low(i - 1).equals("and"));
    }
    boolean office = isOffice(passage, from, i) && addsWord(passage, i + 1);
    return (common && (office || closesLater(passage, from, i)))
        || isDuty(passage, from, i)
        || isSpelt(passage, from, i);
  }

  /// `Ministry of Tourism and Antiquities`: what an office is of and one word more, which is no
  /// other name.
  private boolean isDuty(Passage passage, int from, int link) {
    String low = passage.low(link + 1);
    boolean single =
        passage.has(link + 1)
            && passage.at(link + 1).isCapital()
            && !passage.at(link + 1).isAcronym()
            && !(passage.has(link + 2) && passage.at(link + 2).isCapital());
    boolean other =
        lexicon.is(Kind.HEAD, low)
            || lexicon.isTitle(low)
            || lexicon.is(Kind.TAIL, low)
            || lexicon.is(Kind.KNOWN, low)
            || lexicon.isPeople(low)
            || lexicon.isGivenName(low)
            || Gazetteer.size(low) != null;
    int of = link - 1;
    while (of > from && passage.at(of).isCapital()) {
      of--;
    }
    String head = of > from ? passage.low(of - 1) : "";
    boolean headed = lexicon.is(Kind.HEAD, head) && lexicon.isBare(head) && link - of < 4;
    boolean place = Gazetteer.length(passage, of + 1, link) > 0;
    return lexicon.language().equals("en")
        && single
        && !other
        && headed
        && lexicon.is(Kind.LINK, passage.low(of))
        && !place;
  }

  /// `Lembaga Hikmah dan Kebijakan Publik (LHKP)`: an acronym stands for the words on both sides.
  private boolean isSpelt(Passage passage, int from, int link) {
    int open = link + 1;
    StringBuilder initials = new StringBuilder();
    while (passage.has(open) && passage.at(open).isCapital() && open - link <= MOST_INITIALS) {
      initials.append(passage.low(open).charAt(0));
      open++;
    }
    String acronym = passage.isMarkOf(open, "(") ? passage.low(open + 1) : "";
    boolean office = isHeaded(passage, from, link) || isCloser(passage, open - 1);
    return office
        && !initials.isEmpty()
        && acronym.length() > initials.length()
        && acronym.charAt(0) == passage.low(from).charAt(0)
        && acronym.endsWith(initials.toString())
        && passage.at(open + 1).isAcronym();
  }

  /// `Disease Control and Prevention`: one ordinary word more of the same name; not `and State
  /// Department`, which is another.
  private boolean addsWord(Passage passage, int i) {
    String low = passage.low(i);
    boolean other = lexicon.is(Kind.HEAD, low) || lexicon.is(Kind.TITLE, low);
    boolean closes = lexicon.language().equals("en"); // `Bisnis Universitas Indonesia`
    boolean more = closes && passage.has(i + 1) && passage.at(i + 1).isCapital();
    boolean office =
        lexicon.is(Kind.HEAD, passage.low(i + 1)) || lexicon.is(Kind.TAIL, passage.low(i + 1));
    boolean goesOn = // `dan Informatika Kabupaten Sleman`, `dan Informatika (Diskominfo)`
        passage.has(i)
            && passage.at(i).isCapital()
            && !lexicon.isGivenName(low)
            && (passage.isMarkOf(i + 1, "(") || lexicon.is(Kind.SITE, passage.low(i + 1)));
    boolean joined = lexicon.is(Kind.JOINED, passage.low(i - 1) + "_" + low); // `dan HAM`
    return (lexicon.isOrdinary(low) || joined || (goesOn && !closes))
        && !other
        && !(more && office);
  }

  /// `International Gay and Lesbian Human Rights Commission`: ordinary words on both sides, and an
  /// office's word closes them.
  private boolean closesLater(Passage passage, int from, int link) {
    int i = link + 1;
    while (passage.has(i) && passage.at(i).isCapital() && isOrdinary(passage, i)) {
      i++;
    }
    boolean more = passage.has(i) && passage.at(i).isCapital();
    boolean closed =
        isCloser(passage, i) && !(i + 1 < passage.size() && passage.at(i + 1).isCapital());
    int begin = passage.low(from).equals("the") ? from + 1 : from;
    int first = begin + Gazetteer.length(passage, begin, link);
    boolean before = link - from > 1 || isGiven(passage, from);
    for (int back = first; back < link; back++) {
      before &= isOrdinary(passage, back) && !isCloser(passage, back);
    }
    boolean deed = i - link > 2 && lexicon.is(Kind.CLOSES, passage.low(i - 1));
    return before
        && first < link
        && KnownNames.length(passage, from, link) == 0
        && ((more && (closed || isDeed(passage, i))) || isCloser(passage, i - 1) || deed)
        && i - link > 1;
  }

  private boolean isDeed(Passage passage, int i) {
    return lexicon.is(Kind.CLOSES, passage.low(i))
        && !(passage.has(i + 1) && passage.at(i + 1).isCapital());
  }

  /// Whether `the` or a genitive stands before: `the Student and Exchange Visitor Program`.
  private static boolean isGiven(Passage passage, int i) {
    String low = passage.low(i - 1);
    return low.equals("the") || (low.equals("s") && passage.isMarkOf(i - 2, "'’"));
  }

  private boolean isOrdinary(Passage passage, int i) {
    String low = passage.low(i);
    return lexicon.isOrdinary(low) || lexicon.isPeople(low);
  }

  private boolean isCloser(Passage passage, int i) {
    return lexicon.is(Kind.HEAD, passage.low(i)) || lexicon.is(Kind.TAIL, passage.low(i));
  }

  /// The index behind the first comma of `Badan Meteorologi, Klimatologi, dan Geofisika`, or -1:
  /// ordinary words between commas behind an office's head, of which `dan` brings the last.
  int listed(Passage passage, int from, int comma) {
    if (!passage.isMarkOf(comma, ",") || !isHeaded(passage, from, comma)) {
      return -1;
    }
    int i = comma + 1;
    for (int words = 0; words < LISTED && passage.has(i); words++) {
      if (passage.isMarkOf(i, ",")) {
        i++;
      }
      if (lexicon.is(Kind.ADDS, passage.low(i))) {
        return isListed(passage, i + 1) ? comma + 1 : -1;
      }
      if (!isListed(passage, i)) {
        return -1;
      }
      i++;
    }
    return -1;
  }

  private boolean isHeaded(Passage passage, int from, int to) {
    boolean headed = false;
    for (int i = from; i < to; i++) {
      headed |= lexicon.is(Kind.HEAD, passage.low(i));
    }
    return headed;
  }

  private boolean isListed(Passage passage, int i) {
    return passage.has(i)
        && passage.at(i).isCapital()
        && lexicon.isOrdinary(passage.low(i))
        && !lexicon.is(Kind.HEAD, passage.low(i))
        && !lexicon.isTitle(passage.low(i));
  }

  private boolean isOffice(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      String low = passage.low(i);
      if (lexicon.is(Kind.HEAD, low) || lexicon.is(Kind.TITLE, low)) {
        return true;
      }
    }
    return false;
  }
}
