package warta.digest.facts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import warta.digest.facts.Lexicon.Kind;

/// Runs of capitalised words in a text, and what the text's other words tell of them. Linear.
final class NameRuns {
  /// A run has no more tokens than this: what is longer is a headline.
  private static final int LONGEST = 16;

  /// How many tokens back the words begin that an acronym stands for.
  private static final int EXPLAINED = 9;

  /// A list of an office's duties has no more words.
  private static final int LISTED = 8;

  private static final String OPENING = ".!?…:;\"“”„«»‘•–—-*|";

  private final Lexicon lexicon;
  private final List<Run> runs = new ArrayList<>();
  private final Set<String> small = new HashSet<>();
  private final Set<String> strong = new HashSet<>();
  private final Set<String> alone = new HashSet<>();
  private final Set<String> whole = new HashSet<>();
  private final Set<String> inside = new HashSet<>();
  private final Map<String, Integer> anywhere = new HashMap<>();

  /// Words that open runs of several words, with the key of the first such run.
  private final Map<String, String> openers = new HashMap<>();

  /// Those of them that open two different runs.
  private final Set<String> families = new HashSet<>();

  /// Acronyms that a text explains by ordinary words: `kendaraan listrik (EV)`.
  private final Set<String> things = new HashSet<>();

  /// What stands behind `PT`, from its first two words on.
  private final Set<String> firms = new HashSet<>();

  /// Words that stand together.
  ///
  /// @param to the token after the last
  /// @param weak whether the first word would have a capital anyway, for it opens a sentence
  record Run(Passage passage, int from, int to, boolean weak) {}

  NameRuns(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Run> runs() {
    return runs;
  }

  /// Whether a word stands in small letters somewhere.
  boolean isSmall(String low) {
    return small.contains(low);
  }

  /// Whether a word has a capital where no sentence begins.
  boolean isStrong(String low) {
    return strong.contains(low);
  }

  /// Whether a word stands somewhere as a run of its own.
  boolean isAlone(String low) {
    return alone.contains(low);
  }

  /// Whether a word stands in a run of several words.
  boolean isInside(String low) {
    return inside.contains(low);
  }

  /// Whether these words are a whole run where no sentence begins.
  boolean isWhole(String key) {
    return whole.contains(key);
  }

  /// How often these words are a whole run.
  int times(String key) {
    return anywhere.getOrDefault(key, 0);
  }

  /// Whether an acronym stands for a thing in this article.
  boolean isThing(String low) {
    return things.contains(low);
  }

  /// Whether these words are a firm's, or its first ones.
  boolean isFirm(String key) {
    return firms.contains(key);
  }

  /// Whether a word opens another run of several words than the one with this key.
  boolean opensAnother(String low, String key) {
    String first = openers.get(low);
    return first != null && (!first.equals(key) || families.contains(low));
  }

  /// Takes a passage's runs.
  ///
  /// @param dates tokens that say a time
  void take(Passage passage, BitSet dates) {
    if (isShouted(passage)) {
      return;
    }
    BitSet headlines = headlines(passage);
    int i = passage.begin();
    while (i < passage.size()) {
      Token token = passage.at(i);
      if (token.isWord() && !token.isCapital()) {
        small.add(token.low());
      }
      if (!opens(passage, i, dates)) {
        i++;
        continue;
      }
      int end = end(passage, i, dates);
      if (end - i == 1 && isThing(passage, i)) {
        things.add(token.low());
      }
      if (!isCutOff(passage, end)
          && !isSpeltOut(passage, i, end)
          && !(headlines.get(token.sentence()) && hasOrdinary(passage, i, end))) {
        add(new Run(passage, i, end, isWeak(passage, i)));
      }
      i = end;
    }
  }

  private void add(Run run) {
    runs.add(run);
    Passage passage = run.passage();
    for (int i = run.from() + (run.weak() ? 1 : 0); i < run.to(); i++) {
      strong.add(passage.at(i).low());
    }
    for (int i = run.from(); run.to() - run.from() > 1 && i < run.to(); i++) {
      inside.add(passage.at(i).low());
    }
    if (run.to() - run.from() == 1) {
      alone.add(passage.at(run.from()).low());
    }
    int name = run.from();
    while (name < run.to() && lexicon.isTitle(passage.low(name))) {
      name++;
    }
    if ("firm".equals(lexicon.value(Kind.HEAD, passage.low(run.from())))) {
      for (int end = run.from() + 3; end <= run.to(); end++) {
        firms.add(Sighting.key(passage, run.from() + 1, end));
      }
    }
    if (run.to() - name > 1) {
      String key = Sighting.key(passage, name, run.to());
      String first = openers.putIfAbsent(passage.at(name).low(), key);
      if (first != null && !first.equals(key)) {
        families.add(passage.at(name).low());
      }
    }
    anywhere.merge(Sighting.key(passage, run.from(), run.to()), 1, Integer::sum);
    if (!run.weak()) {
      whole.add(Sighting.key(passage, run.from(), run.to()));
    }
  }

  /// `Will Smith-starring`: a name whose last word an adjective has swallowed.
  private boolean isCutOff(Passage passage, int end) {
    return passage.has(end)
        && passage.at(end).isCapital()
        && passage.at(end).spaced()
        && passage.at(end).sentence() == passage.at(end - 1).sentence()
        && passage.at(end).text().indexOf('-') > 0
        && isSwallowing(passage.at(end));
  }

  /// Sentences that write their ordinary words with capitals: `Meet the Cast of Disney's
  /// Retelling`.
  private BitSet headlines(Passage passage) {
    BitSet headlines = new BitSet();
    if (!lexicon.language().equals("en")) {
      return headlines; // offices, laws and programmes are written so
    }
    int from = passage.begin();
    while (from < passage.size()) {
      int sentence = passage.at(from).sentence();
      int capitals = 0;
      int smalls = 0;
      int i = from + 1;
      while (i < passage.size() && passage.at(i).sentence() == sentence) {
        Token token = passage.at(i);
        boolean counts = token.text().length() > 3 && lexicon.isOrdinary(token.low());
        capitals += counts && token.isCapital() ? 1 : 0;
        smalls += counts && !token.isCapital() ? 1 : 0;
        i++;
      }
      headlines.set(sentence, capitals > 2 && smalls == 0);
      from = i;
    }
    return headlines;
  }

  private boolean hasOrdinary(Passage passage, int from, int end) {
    boolean ordinary = false;
    for (int i = from; i < end; i++) {
      ordinary |= lexicon.isOrdinary(passage.low(i));
    }
    return ordinary;
  }

  /// Whether words are some, and not all, of those that an acronym stands for: `Kejar (Kelompok
  /// Belajar Anak Rawa)`.
  private static boolean isSpeltOut(Passage passage, int from, int end) {
    int open = from;
    while (open > 0 && from - open < EXPLAINED && isPartOfName(passage, open)) {
      open--;
    }
    int close = end;
    while (close < passage.size() && close - end < EXPLAINED && isPartOfName(passage, close)) {
      close++;
    }
    boolean enclosed = open > 0 && passage.isMarkOf(open, "(") && passage.isMarkOf(close, ")");
    boolean stands =
        enclosed
            && passage.at(open - 1).isCapital()
            && passage.at(open + 1).isCapital()
            && passage.at(open - 1).text().charAt(0) == passage.at(open + 1).text().charAt(0);
    return stands && !(open + 1 == from && close == end);
  }

  private static boolean isPartOfName(Passage passage, int i) {
    return passage.at(i).isWord() || passage.isMarkOf(i, "&");
  }

  /// Whether an acronym stands in parentheses behind ordinary words that are no office's.
  private boolean isThing(Passage passage, int i) {
    boolean enclosed =
        passage.at(i).isAcronym() && passage.isMarkOf(i - 1, "(") && passage.isMarkOf(i + 1, ")");
    if (!enclosed || passage.low(i - 2).isEmpty() || passage.at(i - 2).isCapital()) {
      return false;
    }
    String low = passage.at(i).low();
    for (int back = i - 2; back >= Math.max(0, i - EXPLAINED); back--) {
      String word = passage.low(back);
      if (lexicon.is(Kind.HEAD, word) && word.charAt(0) == low.charAt(0)) {
        return false; // `badan nasional penanggulangan bencana (BNPB)`
      }
    }
    return !lexicon.is(Kind.KNOWN, low);
  }

  private boolean opens(Passage passage, int i, BitSet dates) {
    Token token = passage.at(i);
    boolean tagged =
        passage.touches(i) && passage.isMarkOf(i - 1, "@#_=&/") && !isOther(passage, i);
    boolean money = passage.isMarkOf(i + 1, "$") && passage.touches(i + 1); // `US$`
    boolean tail = passage.touches(i) && passage.at(i - 1).isNumber();
    return (token.isCapital() || isArticle(passage, i))
        && !dates.get(i)
        && !token.isAddress()
        && (!isNobody(token) || lexicon.is(Kind.BIRTH, passage.low(i + 1)))
        && !isAdjective(token)
        && !(token.isAcronym() && passage.touches(i) && passage.isMarkOf(i - 1, ".")) // `7/PID.SUS`
        && !lexicon.is(Kind.MONTH, token.low())
        && !lexicon.is(Kind.WEEKDAY, token.low())
        && !tagged
        && !money
        && !isGlued(passage, i)
        && !tail;
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
    boolean numeral = token.text().length() < 5 && isRoman(token.text());
    return numeral || (lexicon.is(Kind.NONAME, token.low()) && !lexicon.isTitle(token.low()));
  }

  /// The index after a run's last word.
  private int end(Passage passage, int from, BitSet dates) {
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
    } else if (passage.isMarkOf(i, "&")) {
      i++;
    } else if (isGenitive(passage, i) && lexicon.is(Kind.PLURAL, last.low())) {
      i += 2; // `International Women's Day`
    } else if (listed(passage, from, i) > 0) {
      i = listed(passage, from, i);
      i += lexicon.is(Kind.ADDS, passage.low(i)) ? 1 : 0;
    } else if (isBetween(passage, from, i)) {
      while (i < passage.size() && i < end + 3 && isBetween(passage, from, i)) {
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
    return follows && apart ? i + Math.max(1, KnownNames.length(passage, i, passage.size())) : -1;
  }

  private boolean joins(Passage passage, int i, BitSet dates) {
    Token token = passage.at(i);
    boolean surname = // `Laura Koran`
        lexicon.isGivenName(passage.low(i - 1)) && !token.isAcronym() && token.text().length() > 3;
    boolean joined = lexicon.is(Kind.JOINED, token.low() + "_" + passage.low(i + 1));
    boolean ties =
        lexicon.is(Kind.STOP, token.low())
            && !token.isAcronym()
            && !joined
            && !lexicon.is(Kind.SIDE, token.low());
    return token.isCapital()
        && !token.isAddress()
        && !dates.get(i)
        && !isAdjective(token)
        && (!ties || lexicon.is(Kind.GIVEN, token.low()))
        && (isRoman(token.text())
            || !isNobody(token)
            || surname
            || lexicon.is(Kind.BIRTH, passage.low(i + 1)));
  }

  /// `Kabarkota-Ketua`: an outlet and a hyphen in front of a text that begins with a title.
  private boolean isGlued(Passage passage, int i) {
    String low = passage.at(i).low();
    int hyphen = low.lastIndexOf('-');
    return i == 0 && hyphen > 0 && lexicon.isTitle(low.substring(hyphen + 1));
  }

  /// `Texas-based`, `Korean-American`, `Oktober-Desember`: made of names, and none.
  private boolean isAdjective(Token token) {
    String low = token.low();
    int hyphen = low.indexOf('-');
    if (hyphen < 0) {
      return false;
    }
    String first = low.substring(0, hyphen);
    String last = low.substring(low.lastIndexOf('-') + 1);
    boolean peoples = isPeople(first) && isPeople(last);
    boolean land = lexicon.isPeople(first) && Gazetteer.isLand(last); // `Afghan-Pakistan`
    boolean quarter =
        Character.isDigit(last.charAt(0)) && isRoman(token.text().substring(0, hyphen));
    boolean small = Character.isLowerCase(last.charAt(0)) && token.text().endsWith(last);
    boolean words = // `Liga Inggris-di Stadion`
        small
            && (lexicon.is(Kind.STOP, last)
                || (last.length() > 3
                    && (hyphen > 3 || isShort(token, hyphen))
                    && lexicon.isOrdinary(last)));
    boolean letter = hyphen == 1 && Character.isLowerCase(token.text().charAt(2)); // `T-shirt`
    return letter
        || words
        || land
        || quarter
        || lexicon.is(Kind.SUFFIX, last)
        || peoples
        || lexicon.is(Kind.MONTH, first);
  }

  /// `FAA-designated`; not `Ji-sang`.
  private static boolean isShort(Token token, int hyphen) {
    return token.text().chars().limit(hyphen).allMatch(Character::isUpperCase);
  }

  /// Whether a hyphen joins a name's last word to one in small letters: `Smith-starring`.
  private boolean isSwallowing(Token token) {
    String text = token.text();
    String last = text.substring(text.lastIndexOf('-') + 1);
    String first = token.low().substring(0, text.indexOf('-'));
    return Character.isLowerCase(last.charAt(0))
        && last.length() > 3
        && (lexicon.is(Kind.SUFFIX, last) || lexicon.isOrdinary(last))
        && !lexicon.isPeople(first);
  }

  private boolean isPeople(String low) {
    return lexicon.isPeople(low)
        || lexicon.is(Kind.SIDE, low)
        || low.indexOf('.') > 0
        || low.length() < 3;
  }

  private static boolean isRoman(String text) {
    return text.chars().allMatch(c -> "IVX".indexOf(c) >= 0);
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

  /// A small word that may stand inside a name.
  private boolean isBetween(Passage passage, int from, int i) {
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
            || lexicon.is(Kind.LINK, before);
    if ("head".equals(lexicon.value(Kind.LINK, low))) {
      return lexicon.is(
          Kind.HEAD, before); // `Committee on Foreign Relations`, not `Attack on Aleppo`
    }
    if (!lexicon.is(Kind.ADDS, low)) {
      return common;
    }
    boolean office = isOffice(passage, from, i) && addsWord(passage, i + 1);
    return common && (office || closesLater(passage, from, i));
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
    return (lexicon.isOrdinary(low) || (goesOn && !closes)) && !other && !(more && office);
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
    boolean before = link - from > 1;
    for (int back = from; back < link; back++) {
      before &= isOrdinary(passage, back) && !isCloser(passage, back);
    }
    return before && ((more && closed) || isCloser(passage, i - 1)) && i - link > 1;
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
  private int listed(Passage passage, int from, int comma) {
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

  /// `SMAN 1 Sukorejo`, `Liga 1 Indonesia`.
  private boolean isInnerNumber(Passage passage, int i) {
    if (!passage.has(i) || !passage.at(i).isNumber() || passage.at(i).text().length() > 3) {
      return false;
    }
    Token before = passage.at(i - 1);
    return lexicon.is(Kind.HEAD, before.low()) || before.isAcronym();
  }

  /// Whether a capital at an index says nothing, because a sentence, a quotation or a line begins.
  private boolean isWeak(Passage passage, int i) {
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

  /// Whether most of a text is in capitals.
  private static boolean isShouted(Passage passage) {
    int capitals = 0;
    int letters = 0;
    for (int i = 0; i < passage.text().length(); i++) {
      char c = passage.text().charAt(i);
      capitals += Character.isUpperCase(c) ? 1 : 0;
      letters += Character.isUpperCase(c) || Character.isLowerCase(c) ? 1 : 0;
    }
    return letters > 12 && capitals * 2 > letters;
  }
}
