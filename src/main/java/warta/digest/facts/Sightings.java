package warta.digest.facts;

import java.util.ArrayList;
import java.util.List;
import warta.article.Place;
import warta.digest.facts.Lexicon.Kind;
import warta.digest.facts.NameRuns.Run;

/// The names that were cut from a run, without the words at their edges that are no part of them,
/// and without those that name nobody.
final class Sightings {
  /// Longer words with `nya` behind them belong to somebody: `Wimbledonnya`, not `Sonya`, `Kenya`.
  private static final int LONGEST_NYA = 6;

  /// Shorter words in `-ian` are given names: `Damian`.
  private static final int SHORTEST_PEOPLE = 7;

  /// Words joined by mistake have more small letters before the next capital: not `McAllister`.
  private static final int SHORTEST_GLUED = 3;

  /// What has more digits is a number in a register.
  private static final int LONGEST_NUMBER = 4;

  private final Passage passage;
  private final Lexicon lexicon;
  private final NameRuns runs;
  private final RunWords run;
  private final QuotedTitles quoted;
  private final int begin;
  private final int to;
  private final List<Sighting> found = new ArrayList<>();

  Sightings(Run bounds, RunWords run, Lexicon lexicon, NameRuns runs) {
    this.passage = bounds.passage();
    this.lexicon = lexicon;
    this.runs = runs;
    this.run = run;
    this.quoted = new QuotedTitles(passage, lexicon);
    this.begin = bounds.from();
    this.to = bounds.to();
  }

  List<Sighting> found() {
    return found;
  }

  void add(int from, int end, Name.Kind kind) {
    int first = from;
    int last = end;
    while (first < last && isEdge(first)) {
      first++;
    }
    while (first < last
        && ((isEdge(last - 1) && !isNumberOf(last - 1))
            || (last - first > 1
                && (run.is(Kind.TRAIL, last - 1) || isBehind(last - 1) || isNext(last - 1))))) {
      last--;
    }
    if (first == last
        || (last - first == 1 && isOnlyWord(first, kind))
        || (last - first == 1 && runs.isThing(passage.low(first)))
        || isCommon(first, last)
        || (kind == Name.Kind.PLACE && isMoney(first - 1))
        || quoted.splits(first, last)
        || isGlued(first, last, kind)
        || isNumbered(last - 1)) {
      return;
    }
    boolean plain = true;
    for (int i = first; i < last; i++) {
      String low = passage.low(i);
      plain &=
          (!low.isEmpty() || passage.isMarkOf(i, "\"“”"))
              && !lexicon.isOrdinary(low)
              && !run.is(Kind.HEAD, i)
              && !passage.at(i).isAcronym();
    }
    Place place = passage.place(first, last);
    String text = passage.words(first, last);
    int person = (kind == Name.Kind.PERSON ? 2 : 0) + beside(first, last);
    int before = lexicon.is(Kind.AT, passage.low(first - 1)) ? 1 : 0;
    found.add(
        new Sighting(
            Sighting.key(passage, first, last),
            text,
            place,
            kind,
            person,
            before,
            isTold(first, last),
            plain));
  }

  /// `Rumah Sakit Umum Pusat`: what many are called, and none by a name of its own.
  private boolean isCommon(int first, int last) {
    boolean plain = "plain".equals(lexicon.value(Kind.SITE, passage.low(first)));
    boolean common =
        last - first > 1 && lexicon.isCommon(passage.low(first), passage.low(first + 1));
    boolean lettered = // `Grup A`
        last - first == 2
            && passage.at(last - 1).isWord()
            && passage.at(last - 1).text().replace(".", "").length() == 1
            && !run.isRoman(last - 1)
            && run.is(Kind.HEAD, first);
    if (lettered) {
      return true;
    }
    boolean ordinary = plain || common;
    for (int i = first + (plain ? 1 : 2); ordinary && i < last; i++) {
      ordinary =
          (lexicon.isOrdinary(passage.low(i)) || (plain && run.is(Kind.SITE, i)))
              && Gazetteer.length(passage, i, last) == 0;
    }
    return ordinary;
  }

  /// `PT Lintas Legalitasnya`, `University of Texas Ph.D.`: an ordinary word that the next sentence
  /// begins with, or a degree.
  private boolean isBehind(int i) {
    Token token = passage.at(i);
    int dot = token.text().indexOf('.');
    boolean degree =
        dot > 0
            && token.text().indexOf('-') < 0
            && dot + 1 < token.text().length()
            && token.text().chars().anyMatch(Character::isLowerCase);
    return degree || (isOwned(token.low()) && run.isOrdinary(token.low()));
  }

  /// `Rina SabhiraKanesya Wardaya`: two lines of a list whose break was lost, or of a name.
  private boolean isGlued(int first, int last, Name.Kind kind) {
    boolean glued = false;
    for (int i = first + 1; i < last; i++) {
      String text = passage.at(i).text();
      int inner = 1;
      while (inner < text.length() && Character.isLowerCase(text.charAt(inner))) {
        inner++;
      }
      glued |=
          inner > SHORTEST_GLUED
              && inner + 1 < text.length()
              && Character.isUpperCase(text.charAt(inner))
              && Character.isLowerCase(text.charAt(inner + 1))
              && !lexicon.isForeign(Lexicon.low(text.substring(0, inner)))
              && !runs.isAlone(passage.low(i));
    }
    return glued && !run.isEnglish() && kind != Name.Kind.ORGANISATION && run.isPlain(first, last);
  }

  /// Whether an office's first word ends a name where the run goes on: `Komisi II DPR Fraksi`.
  private boolean isNext(int i) {
    return i + 1 < to
        && run.is(Kind.HEAD, i)
        && lexicon.isBare(passage.low(i))
        && !run.is(Kind.TAIL, i)
        && !run.is(Kind.SIDE, i)
        && Gazetteer.length(passage, i - 1, to) < 2;
  }

  /// `dolar AS`, `CHF Swiss`.
  private boolean isMoney(int i) {
    return lexicon.is(Kind.UNIT, passage.low(i)) || lexicon.is(Kind.MONEY, passage.low(i));
  }

  /// `Kecamatan Gambir2. Kecamatan Menteng3.`: the number of the next line, whose break was lost.
  private boolean isNumbered(int i) {
    String text = passage.at(i).text();
    boolean digit = Character.isDigit(text.charAt(text.length() - 1));
    boolean small = text.chars().anyMatch(Character::isLowerCase);
    return digit && small && passage.touches(i + 1) && passage.isMarkOf(i + 1, ".");
  }

  private boolean isEdge(int i) {
    Token token = passage.at(i);
    boolean article = token.low().length() < 4 && i == begin && i + 1 < to;
    return !token.isWord() || !(token.isCapital() || article);
  }

  /// Whether a number belongs to the word before it: `Flight 9525`.
  private boolean isNumberOf(int i) {
    return passage.at(i).isNumber() && lexicon.is(Kind.NUMBERED, passage.low(i - 1));
  }

  private boolean isOnlyWord(int i, Name.Kind kind) {
    Token token = passage.at(i);
    return kind == Name.Kind.PERSON
        ? token.text().length() < 2 || token.isInitials() || isOwned(token.low())
        : !isName(i) && kind != Name.Kind.PLACE;
  }

  /// Whether a doer's word stands before a name, a genitive behind it, or it is one of a row of
  /// names: `oleh Pusdatin`, `Adele, Beyonce dan Rihanna`.
  private boolean isTold(int from, int end) {
    return lexicon.is(Kind.AGENT, passage.low(from - 1))
        || lexicon.is(Kind.AT, passage.low(from - 1))
        || isNumberOf(end - 1) // `Germanwings Flight 9525`
        || (passage.isMarkOf(from - 1, "\"“‘'") && passage.isMarkOf(end, "\"”’'"))
        || (!isForeign(from, end) && (isRow(from - 1, from - 2) || isRow(end, end + 1)))
        || hasGenitive(from, end)
        || (passage.isMarkOf(end, "'’")
            && passage.touches(end)
            && passage.low(end + 1).equals("s"));
  }

  /// Whether a comma or an `and` stands at one index and a capital word at the next.
  private boolean isRow(int link, int word) {
    boolean tied = passage.isMarkOf(link, ",") || lexicon.is(Kind.ADDS, passage.low(link));
    return tied
        && passage.has(word)
        && passage.at(word).isCapital()
        && (run.isEnglish()
            || lexicon.is(Kind.WEEKDAY, passage.low(word))
            || !isTerm(word, word > link));
  }

  /// Whether all words are ordinary ones of English, which a row of services has too: `Meeting
  /// Hall, Guest House`.
  private boolean isForeign(int from, int end) {
    boolean foreign = end - from > 1;
    for (int i = from; i < end; i++) {
      foreign &= lexicon.isForeign(passage.low(i));
    }
    return foreign;
  }

  /// `Newell's Old Boys`.
  private boolean hasGenitive(int from, int end) {
    boolean found = false;
    for (int i = from + 1; i < end - 1; i++) {
      found |= passage.isMarkOf(i, "'’") && passage.touches(i) && passage.low(i + 1).equals("s");
    }
    return found;
  }

  /// Whether all capital words of a row's other member are ordinary ones: `Makanan Ringan, Penyedap
  /// Rasa`.
  private boolean isTerm(int word, boolean forward) {
    int i = word;
    boolean ordinary =
        !lexicon.is(Kind.HEAD, passage.low(i))
            && !lexicon.is(Kind.SITE, passage.low(i))
            && !lexicon.isTitle(passage.low(i));
    while (ordinary && passage.has(i) && passage.at(i).isCapital()) {
      ordinary = lexicon.isOrdinary(passage.low(i)) || lexicon.isForeign(passage.low(i));
      i += forward ? 1 : -1;
    }
    return ordinary;
  }

  private int beside(int from, int end) {
    boolean said =
        lexicon.is(Kind.SAID, passage.low(from - 1)) || lexicon.is(Kind.SAID, passage.low(end));
    boolean age =
        passage.isMarkOf(end, "(")
            && passage.has(end + 2)
            && passage.at(end + 1).isNumber()
            && passage.at(end + 1).text().length() < 3
            && passage.at(end + 2).isMark(')');
    String office = passage.isMarkOf(end, ",") ? passage.low(end + 1) : "";
    boolean titledBehind = lexicon.is(Kind.TITLE, office);
    return (said ? 1 : 0) + (age ? 2 : 0) + (titledBehind ? 1 : 0);
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

  /// `Wimbledonnya`.
  private boolean isOwned(String low) {
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

  void addPart(int start, int end) {
    String text = passage.text().substring(start, end);
    Place place = new Place(passage.block(), start, end);
    found.add(new Sighting(Lexicon.low(text), text, place, Name.Kind.PLACE, 0, 0, true, true));
  }
}
