package warta.digest.facts;

import java.util.ArrayList;
import java.util.List;
import warta.article.Place;
import warta.digest.facts.Lexicon.Kind;
import warta.digest.facts.NameRuns.Run;

/// The names that were cut from a run, without the words at their edges that are no part of them,
/// and without those that name nobody.
final class Sightings {
  /// Words joined by mistake have more small letters before the next capital: not `McAllister`.
  private static final int SHORTEST_GLUED = 3;

  private final Passage passage;
  private final Lexicon lexicon;
  private final NameRuns runs;
  private final RunWords run;
  private final SingleWords singles;
  private final Surroundings surroundings;
  private final QuotedTitles quoted;
  private final int begin;
  private final int to;
  private final List<Sighting> found = new ArrayList<>();

  Sightings(Run bounds, RunWords run, SingleWords singles, Lexicon lexicon, NameRuns runs) {
    this.passage = bounds.passage();
    this.lexicon = lexicon;
    this.runs = runs;
    this.run = run;
    this.singles = singles;
    this.surroundings = new Surroundings(passage, run, lexicon);
    this.quoted = new QuotedTitles(passage, lexicon);
    this.begin = bounds.from();
    this.to = bounds.to();
  }

  List<Sighting> found() {
    return found;
  }

  /// Takes down a name.
  ///
  /// @param kind as far as its words and those before it tell
  void add(int from, int end, Name.Kind kind) {
    int first = from;
    int last = end;
    while (first < last && isEdge(first)) {
      first++;
    }
    while (first < last
        && ((isEdge(last - 1) && !run.isNumberOf(last - 1))
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
    int person = (kind == Name.Kind.PERSON ? 2 : 0) + surroundings.person(first, last);
    int before = lexicon.is(Kind.AT, passage.low(first - 1)) ? 1 : 0;
    found.add(
        new Sighting(
            Sighting.key(passage, first, last),
            text,
            place,
            kind,
            person,
            before,
            surroundings.isTold(first, last),
            plain));
  }

  /// Takes down a place that is a part of a word.
  ///
  /// @param start the first character
  /// @param end the character after the last
  void addPart(int start, int end) {
    String text = passage.text().substring(start, end);
    Place place = new Place(passage.block(), start, end);
    found.add(new Sighting(Lexicon.low(text), text, place, Name.Kind.PLACE, 0, 0, true, true));
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
    return degree || (singles.isOwned(token.low()) && run.isOrdinary(token.low()));
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

  /// Whether a word belongs to no name at whose edge it stands.
  private boolean isEdge(int i) {
    Token token = passage.at(i);
    boolean article = token.low().length() < 4 && i == begin && i + 1 < to;
    return !token.isWord() || !(token.isCapital() || article);
  }

  /// Whether a word is no name alone.
  private boolean isOnlyWord(int i, Name.Kind kind) {
    Token token = passage.at(i);
    return kind == Name.Kind.PERSON
        ? token.text().length() < 2 || token.isInitials() || singles.isOwned(token.low())
        : !singles.isName(i) && kind != Name.Kind.PLACE;
  }
}
