package warta.digest.facts;

import java.util.BitSet;
import warta.digest.facts.Lexicon.Kind;

/// Where a run of capitalised words begins and ends.
final class RunBounds {
  /// A run has no more tokens than this: what is longer is a headline.
  private static final int LONGEST = 16;

  /// Shorter words are abbreviations.
  private static final int SHORTEST_INSIDE = 4;

  /// A word written with a capital inside is no longer.
  private static final int LONGEST_WORD = 18;

  /// A person has no more names before the nickname.
  private static final int MOST_BEFORE = 3;

  private static final String OPENING = ".!?…:;\"“”„«»‘•–—-*|";

  private final Lexicon lexicon;
  private final Hyphenated hyphenated;
  private final InnerWords inner;

  RunBounds(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.hyphenated = new Hyphenated(lexicon);
    this.inner = new InnerWords(lexicon);
  }

  /// Whether a run begins at an index.
  ///
  /// @param dates tokens that say a time
  boolean opens(Passage passage, int i, BitSet dates) {
    Token token = passage.at(i);
    boolean tagged =
        passage.touches(i) && passage.isMarkOf(i - 1, "@#_=&/") && !isOther(passage, i);
    boolean hyphen = // `178-PKE/VII`, a case; not `7-Ribéry`, a player
        token.isAcronym() && passage.isMarkOf(i - 1, "-") && passage.touches(i - 1);
    int before = hyphen ? i - 2 : i - 1;
    boolean tail = passage.touches(i) && passage.has(before) && passage.at(before).isNumber();
    return (token.isCapital() || isArticle(passage, i))
        && !dates.get(i)
        && !token.isAddress()
        && (!isNobody(token) || lexicon.is(Kind.BIRTH, passage.low(i + 1)) || isSchool(passage, i))
        && !hyphenated.isAdjective(token)
        && !(token.isAcronym() && passage.touches(i) && passage.isMarkOf(i - 1, ".")) // `7/PID.SUS`
        && !isDay(token)
        && !isReference(passage, i)
        && !tagged
        && !isMoney(passage, i)
        && !isGlued(passage, i)
        && !tail;
  }

  /// `SMA Taruna Wardana`: a kind of school with its name.
  private boolean isSchool(Passage passage, int i) {
    return lexicon.is(Kind.HEAD, passage.low(i))
        && passage.has(i + 1)
        && passage.at(i + 1).isCapital()
        && passage.at(i + 1).spaced()
        && !passage.at(i + 1).isAcronym()
        && !isNobody(passage.at(i + 1));
  }

  /// `Nomor S-781`: what a register has a document under.
  private boolean isReference(Passage passage, int i) {
    boolean digit = passage.at(i).text().chars().anyMatch(Character::isDigit);
    int before = passage.isMarkOf(i - 1, ".:") ? i - 2 : i - 1;
    return digit && lexicon.is(Kind.TRAIL, passage.low(before));
  }

  private boolean isDay(Token token) {
    return lexicon.is(Kind.MONTH, token.low()) || lexicon.is(Kind.WEEKDAY, token.low());
  }

  /// `US$`.
  private static boolean isMoney(Passage passage, int i) {
    return passage.isMarkOf(i + 1, "$") && passage.touches(i + 1);
  }

  /// `Minneapolis/Saint Paul`: a name that a slash parts from another; not the end of an address.
  private static boolean isOther(Passage passage, int i) {
    return passage.isMarkOf(i - 1, "/")
        && passage.has(i - 2)
        && passage.at(i - 2).isCapital()
        && !passage.at(i - 2).isAddress()
        && !passage.at(i).isAcronym();
  }

  /// The first word of `al Qaeda`, `van Gaal`.
  private static boolean isArticle(Passage passage, int i) {
    boolean follows = passage.has(i + 1) && passage.at(i + 1).isCapital();
    return follows
        && switch (passage.low(i)) {
          case "al", "el", "van", "von", "bin" -> true;
          default -> false;
        };
  }

  private boolean isNobody(Token token) {
    boolean numeral = token.text().length() < 5 && token.isRoman();
    return numeral
        || isGluedNumber(token.text())
        || isGluedWord(token.text())
        || (lexicon.is(Kind.NONAME, token.low()) && !lexicon.isTitle(token.low()));
  }

  /// `Madrid2000-2001`: a word and the number behind it, between which a break was lost.
  static boolean isGluedNumber(String text) {
    int digits = 0;
    while (digits < text.length() && !Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    int end = digits;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end - digits > 3 && digits > 3 && Character.isLowerCase(text.charAt(digits - 1));
  }

  /// `PantauanwartaLembangdi`: several words between which the spaces were lost.
  private static boolean isGluedWord(String text) {
    int small = 0;
    while (small < text.length() && (small == 0 || Character.isLowerCase(text.charAt(small)))) {
      small++;
    }
    return text.length() > LONGEST_WORD
        && small < text.length()
        && Character.isUpperCase(text.charAt(small));
  }

  /// The index after a run's last word.
  int end(Passage passage, int from, BitSet dates) {
    int end = from + Math.max(1, KnownNames.length(passage, from, passage.size()));
    int limit = Math.min(passage.size(), from + LONGEST);
    while (end < limit) {
      int next = next(passage, from, end, dates);
      if (next < 0) {
        break;
      }
      end = next;
    }
    return end;
  }

  /// The index after the run's next word, or -1 where it ends.
  private int next(Passage passage, int from, int end, BitSet dates) {
    Token last = passage.at(end - 1);
    int i = end;
    if (passage.isMarkOf(i, ".") && isCutShort(last.low())) {
      i++;
    } else if (nicknameEnd(passage, from, i) > 0) {
      i = nicknameEnd(passage, from, i);
    } else if (passage.isMarkOf(i, "&")) {
      i++;
    } else if (isGenitive(passage, i)
        && (lexicon.is(Kind.PLURAL, last.low()) || isForeignGenitive(passage, i + 2))) {
      i += 2; // `International Women's Day`
    } else if (last.low().endsWith("s")
        && passage.isMarkOf(i, "'’")
        && passage.touches(i)
        && (lexicon.is(Kind.SIDE, passage.low(i + 1))
            || lexicon.is(Kind.TAIL, passage.low(i + 1)))) {
      i++; // `St James' Park`
    } else if (inner.listed(passage, from, i) > 0) {
      i = inner.listed(passage, from, i);
      i += lexicon.is(Kind.ADDS, passage.low(i)) ? 1 : 0;
    } else if (inner.isBetween(passage, from, i)) {
      while (i < passage.size() && i < end + 3 && inner.isBetween(passage, from, i)) {
        i++;
      }
    } else if (isInnerNumber(passage, i)) {
      i++;
    }
    boolean abbreviated = passage.isMarkOf(end, ".") && i > end; // may look like a sentence's end
    boolean sentence =
        abbreviated || (passage.has(i) && passage.at(i).sentence() == last.sentence());
    boolean follows = passage.has(i) && sentence && joins(passage, i, dates);
    boolean apart = passage.has(i) && (passage.at(i).spaced() || i > end);
    if (follows && apart) {
      return i + Math.max(1, KnownNames.length(passage, i, passage.size()));
    }
    return isNumberOf(passage, end) ? end + 1 : -1;
  }

  private boolean joins(Passage passage, int i, BitSet dates) {
    Token token = passage.at(i);
    boolean surname = // `Laura Koran`
        lexicon.isGivenName(passage.low(i - 1)) && !token.isAcronym() && token.text().length() > 3;
    boolean joined =
        lexicon.is(Kind.JOINED, token.low() + "_" + passage.low(i + 1))
            || (lexicon.is(Kind.JOINED, token.low()) && isOfOffice(passage, i - 1));
    boolean ties =
        lexicon.is(Kind.STOP, token.low())
            && !token.isAcronym()
            && !joined
            && !lexicon.is(Kind.SIDE, token.low());
    return token.isCapital()
        && !token.isAddress()
        && !dates.get(i)
        && !isMoney(passage, i)
        && !hyphenated.isAdjective(token)
        && (!ties || lexicon.is(Kind.GIVEN, token.low()))
        && (token.isRoman()
            || !isNobody(token)
            || isInside(passage, i)
            || surname
            || lexicon.is(Kind.BIRTH, passage.low(i + 1)));
  }

  /// The index behind a nickname in quotation marks between a person's names, `Giuseppe "Beppe"
  /// Marotta`, or -1.
  private int nicknameEnd(Passage passage, int from, int open) {
    if (!passage.isMarkOf(open, "\"“") || passage.touches(open) || open - from > MOST_BEFORE) {
      return -1;
    }
    int close = open + 1;
    while (passage.has(close) && passage.at(close).isCapital() && close - open < 3) {
      close++;
    }
    boolean quoted = close > open + 1 && passage.isMarkOf(close, "\"”") && passage.touches(close);
    boolean person = isPersonal(passage, open - 1) && isPersonal(passage, close + 1);
    return quoted && person ? close + 1 : -1;
  }

  private boolean isPersonal(Passage passage, int i) {
    String low = passage.low(i);
    return passage.has(i)
        && passage.at(i).isCapital()
        && !passage.at(i).isAcronym()
        && !lexicon.isOrdinary(low)
        && !lexicon.isFunction(low)
        && !lexicon.isTitle(low)
        && !lexicon.isPeople(low)
        && !lexicon.is(Kind.HEAD, low)
        && !lexicon.is(Kind.SITE, low)
        && !lexicon.is(Kind.KNOWN, low)
        && Gazetteer.size(low) == null;
  }

  /// Whether a capital word of an office's name stands at an index.
  private boolean isOfOffice(Passage passage, int i) {
    String low = passage.low(i);
    return passage.has(i)
        && passage.at(i).isCapital()
        && (lexicon.isOrdinary(low) || lexicon.is(Kind.HEAD, low) || lexicon.is(Kind.SITE, low));
  }

  /// Whether an English genitive ends before an index in a language that has none: `New People's
  /// Army`.
  private boolean isForeignGenitive(Passage passage, int i) {
    boolean indonesian = lexicon.language().equals("id") || lexicon.language().equals("ms");
    return indonesian && passage.has(i) && passage.at(i).spaced() && passage.at(i).isCapital();
  }

  /// `Rice Bowl Startup Award`: a word that names nobody alone, between others with capitals.
  private boolean isInside(Passage passage, int i) {
    Token token = passage.at(i);
    return lexicon.is(Kind.NONAME, token.low())
        && !token.isAcronym()
        && token.text().length() > SHORTEST_INSIDE
        && (lexicon.language().equals("en") || lexicon.isForeign(token.low()))
        && passage.has(i + 1)
        && passage.at(i + 1).isCapital()
        && passage.at(i + 1).spaced();
  }

  /// `Kabarkota-Ketua`: an outlet and a hyphen in front of a text that begins with a title.
  private boolean isGlued(Passage passage, int i) {
    String low = passage.at(i).low();
    int hyphen = low.lastIndexOf('-');
    return i == 0 && hyphen > 0 && lexicon.isTitle(low.substring(hyphen + 1));
  }

  private static boolean isGenitive(Passage passage, int i) {
    return passage.isMarkOf(i, "'’")
        && passage.touches(i)
        && passage.low(i + 1).equals("s")
        && passage.touches(i + 1);
  }

  private boolean isCutShort(String low) {
    return lexicon.is(Kind.RANK, low) || lexicon.is(Kind.ABBR, low);
  }

  /// `SMAN 1 Sukorejo`, `Liga 1 Indonesia`, `Kelurahan 35 Ilir`.
  private boolean isInnerNumber(Passage passage, int i) {
    if (!passage.has(i) || !passage.at(i).isNumber()) {
      return false;
    }
    Token before = passage.at(i - 1);
    return isNumberOf(passage, i)
        || (passage.at(i).text().length() < 4
            && (lexicon.is(Kind.HEAD, before.low())
                || ("".equals(lexicon.value(Kind.SITE, before.low())) && before.isCapital())
                || before.isAcronym()));
  }

  /// `Germanwings Flight 9525`.
  private boolean isNumberOf(Passage passage, int i) {
    return passage.has(i)
        && passage.at(i).isNumber()
        && passage.at(i).spaced()
        && lexicon.is(Kind.NUMBERED, passage.low(i - 1));
  }

  /// Whether a capital at an index says nothing, because a sentence, a quotation or a line begins.
  boolean isWeak(Passage passage, int i) {
    if (i <= passage.begin()) {
      return true;
    }
    Token before = passage.at(i - 1);
    boolean title = before.isMark('.') && i > 1 && isCutShort(passage.low(i - 2));
    return !title
        && (before.isMarkOf(OPENING)
            || (before.isMarkOf("'’`") && before.spaced())
            || (before.isMark('(') && i == 1)
            || before.sentence() != passage.at(i).sentence());
  }
}
