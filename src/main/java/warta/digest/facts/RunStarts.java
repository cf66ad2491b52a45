package warta.digest.facts;

import java.util.BitSet;
import warta.digest.facts.Lexicon.Kind;

/// Where a run of capitalised words begins, and whether its first capital says anything.
final class RunStarts {
  private static final String OPENING = ".!?…:;\"“”„«»‘•–—-*|";

  private final Lexicon lexicon;
  private final Hyphenated hyphenated;
  private final NoNames none;

  RunStarts(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.hyphenated = new Hyphenated(lexicon);
    this.none = new NoNames(lexicon);
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
        && (!none.isNobody(token)
            || lexicon.is(Kind.BIRTH, passage.low(i + 1))
            || isSchool(passage, i))
        && !hyphenated.isAdjective(token)
        && !(token.isAcronym() && passage.touches(i) && passage.isMarkOf(i - 1, ".")) // `7/PID.SUS`
        && !isDay(token)
        && !isReference(passage, i)
        && !tagged
        && !NoNames.isMoney(passage, i)
        && !isGlued(passage, i)
        && !tail;
  }

  /// Whether a capital at an index says nothing, because a sentence, a quotation or a line begins.
  boolean isWeak(Passage passage, int i) {
    if (i <= passage.begin()) {
      return true;
    }
    Token before = passage.at(i - 1);
    boolean title = before.isMark('.') && i > 1 && lexicon.isCutShort(passage.low(i - 2));
    return !title
        && (before.isMarkOf(OPENING)
            || (before.isMarkOf("'’`") && before.spaced())
            || (before.isMark('(') && i == 1)
            || before.sentence() != passage.at(i).sentence());
  }

  /// `SMA Taruna Wardana`: a kind of school with its name.
  private boolean isSchool(Passage passage, int i) {
    return lexicon.is(Kind.HEAD, passage.low(i))
        && passage.has(i + 1)
        && passage.at(i + 1).isCapital()
        && passage.at(i + 1).spaced()
        && !passage.at(i + 1).isAcronym()
        && !none.isNobody(passage.at(i + 1));
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

  /// `Kabarkota-Ketua`: an outlet and a hyphen in front of a text that begins with a title.
  private boolean isGlued(Passage passage, int i) {
    String low = passage.at(i).low();
    int hyphen = low.lastIndexOf('-');
    return i == 0 && hyphen > 0 && lexicon.isTitle(low.substring(hyphen + 1));
  }
}
