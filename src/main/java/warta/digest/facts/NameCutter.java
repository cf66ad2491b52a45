package warta.digest.facts;

import java.util.List;
import warta.digest.facts.Lexicon.Kind;
import warta.digest.facts.NameRuns.Run;

/// Cuts a run of capitalised words into the names it holds: `Menteri Luar Negeri Rusia Sergei
/// Lavrov` is a title, a place and a person.
///
/// Told by the words themselves: titles, heads of organisations' names, known places, words that
/// are mostly ordinary ones; where that does not tell, by which of the words stand alone elsewhere
/// in the article.
final class NameCutter {
  /// A person's name has no more words than this.
  private static final int PERSON_WORDS = 5;

  /// How far before a name its title may begin: `menteri luar negeri Rusia` in small letters.
  private static final int TITLE_BEFORE = 3;

  /// Shorter words in `-an` may be names.
  private static final int SHORTEST_RESULT = 5;

  private final Lexicon lexicon;
  private final NameRuns runs;
  private final Passage passage;
  private final RunWords run;
  private final Sightings names;
  private final Phrases phrases;
  private final OfficeNames offices;
  private final PlainNames plain;
  private final Segments segments;
  private final int to;
  private int at;
  private boolean titled;

  /// Whether that title stands before the run, in small letters: `attorney Chip Lewis`.
  private boolean smallTitle;

  /// Whether words of the office stood behind the title already.
  private boolean filled;

  /// Whether the title names whom it heads before the person.
  private boolean seat;

  /// Whether the title is of a part of an office: `Kabid`, `Kasat`.
  private boolean chief;

  private NameCutter(Run bounds, Lexicon lexicon, NameRuns runs) {
    this.lexicon = lexicon;
    this.runs = runs;
    this.passage = bounds.passage();
    this.run = new RunWords(bounds, lexicon, runs);
    this.names = new Sightings(bounds, run, lexicon, runs);
    this.phrases = new Phrases(bounds, run, lexicon, runs);
    this.offices = new OfficeNames(bounds, run, lexicon, runs);
    this.plain = new PlainNames(passage, lexicon, runs, run, names, phrases);
    this.segments = new Segments(passage, lexicon, run, bounds.to());
    this.at = bounds.from();
    this.to = bounds.to();
  }

  /// The names of a run, in their order.
  static List<Sighting> cut(Run bounds, Lexicon lexicon, NameRuns runs) {
    NameCutter cutter = new NameCutter(bounds, lexicon, runs);
    boolean spelt = Unnamed.isSpeltOut(bounds.passage(), bounds.from(), bounds.to());
    if (spelt && !cutter.run.isTitle(bounds.from())) {
      cutter.whole();
    } else if (cutter.begin(bounds.weak())) {
      cutter.go();
    }
    return cutter.names.found();
  }

  /// Goes past an opening word that has its capital from the sentence; false where none is left.
  private boolean begin(boolean weak) {
    titled = !weak && isTitledBefore(at);
    smallTitle = titled;
    if (!weak) {
      at += lexicon.isCommon(passage.low(at - 1), passage.low(at)) ? 1 : 0; // `kantor Pusat BCA`
      return at < to;
    }
    String low = passage.low(at);
    boolean result = Sightings.isTwice(low) || isResult(low); // `Tandukan Gayle`, `Gol-gol El Real`
    boolean opens =
        run.isTitle(at)
            || run.is(Kind.HEAD, at)
            || run.is(Kind.SITE, at)
            || KnownNames.length(passage, at, to) > 0
            || phrases.isHeadline(at)
            || (run.isGlossed(to)
                && (run.isOrdinary(at, to) || low.charAt(0) == passage.low(to + 1).charAt(0))
                && !run.is(Kind.HEAD, at + 1));
    if (to - at == 2
        && run.is(Kind.SITE, at)
        && runs.isSmall(low)
        && Gazetteer.size(passage.low(at + 1)) == Gazetteer.Size.COUNTRY) {
      at++; // `Pasar India`, where `pasar` stands too
      return true;
    }
    boolean common =
        lexicon.isFunction(low)
            || result
            || run.isOrdinary(low)
            || (runs.isSmall(low) && !runs.isStrong(low));
    if (common && !opens && !runs.isWhole(Sighting.key(passage, at, to)) && !isKnownPlace()) {
      at++;
      return at < to;
    }
    boolean known =
        runs.isStrong(low)
            || passage.at(at).isAcronym()
            || Gazetteer.length(passage, at, to) > 0
            || run.is(Kind.KNOWN, at);
    return to - at > 1 || known;
  }

  /// Whether an opening word is made of an ordinary one, and a person's name follows.
  private boolean isResult(String low) {
    boolean made =
        low.endsWith("an")
            && low.length() > SHORTEST_RESULT
            && lexicon.isOrdinary(low.substring(0, low.length() - 2));
    return made
        && !run.isEnglish()
        && !runs.isStrong(low)
        && to - at > 1
        && run.isSomebody(at + 1, to);
  }

  /// Takes all words as one name, as an acronym before them does.
  private void whole() {
    boolean office = run.is(Kind.HEAD, at) || run.is(Kind.TAIL, to - 1);
    if (office || !phrases.isPhrase(at, to)) {
      names.add(at, to, office ? Name.Kind.ORGANISATION : Name.Kind.OTHER);
    }
  }

  /// A place of several words (`Hong Kong`) or one that no ordinary word is.
  private boolean isKnownPlace() {
    return Gazetteer.length(passage, at, to) > 1;
  }

  private void go() {
    if (isPair(at)) {
      pair();
    }
    while (at < to) {
      if (takesKnown() || takesSpelt()) {
        continue;
      }
      if (at + 1 < to
          && run.isTitle(at)
          && lexicon.isCommon(passage.low(at), passage.low(at + 1))) {
        titled = true;
        seat = false;
        filled = true;
        at += 2; // `Ibu Kota`, `Sekretaris Negara`
      } else if (run.isTitle(at)) {
        titled = true;
        smallTitle = false;
        seat = run.is(Kind.SEAT, at);
        chief = lexicon.isChief(passage.low(at));
        filled = false;
        at++;
      } else if (titled && passage.low(at).equals("of")) {
        seat = true; // `Archbishop of Canterbury Justin Welby`
        at++;
      } else if (run.isTie(at) || run.isCounter(at) || run.isFolk(at)) {
        at++;
      } else if (titled) {
        behindTitle();
      } else {
        free();
      }
    }
  }

  /// Takes a name that is known whole; not where its name goes on: `Bank Indonesia Jawa Timur`.
  private boolean takesKnown() {
    int end = at + KnownNames.length(passage, at, to);
    boolean ends =
        end == to
            || run.isTitle(end)
            || run.isTie(end)
            || run.isSomebody(end, to)
            || KnownNames.length(passage, end, to) > 0;
    boolean person = titled && end < to && !run.isOfficeWord(end) && !run.is(Kind.TAIL, end);
    if (end == at || !(ends || person)) {
      return false;
    }
    Name.Kind kind = KnownNames.kind(Lexicon.low(passage.words(at, end)));
    take(end, kind == null ? Name.Kind.OTHER : kind);
    return true;
  }

  /// Takes an office's words whole where an acronym behind them stands for them all: `Badan
  /// Pengatur Jalan Tol (BPJT)`; none where it names nobody.
  private boolean takesSpelt() {
    if (!run.is(Kind.HEAD, at) || !run.isSpelt(at, to)) {
      return false;
    }
    if (lexicon.is(Kind.NONAME, passage.low(to + 1))) {
      at = to; // `Lembaga Swadaya Masyarakat (LSM)`
    } else {
      take(to, Name.Kind.ORGANISATION);
    }
    return true;
  }

  private void behindTitle() {
    int place = Gazetteer.length(passage, at, to);
    boolean alone = at + 1 == to;
    if (run.is(Kind.SITE, at) && (alone || run.isTie(at + 1))) {
      at++;
    } else if (place > 0 && at + place < to && run.is(Kind.TAIL, at + place)) {
      int end = at + place + 1; // `Manchester United`; `Africa Centre for Open Governance`
      boolean more = run.is(Kind.LINK, end) || run.is(Kind.PARTICLE, end);
      take(more ? to : end, Name.Kind.ORGANISATION);
    } else if (place > 0
        && !run.is(Kind.GIVEN, at)
        && !run.is(Kind.OFFICE, at)
        && !(place == 1 && run.isCommonWord(at))) {
      take(run.withSides(at, at + place), Name.Kind.PLACE);
    } else if (run.is(Kind.HEAD, at)) {
      int end = offices.end(at);
      namesake(end);
      take(end, Name.Kind.ORGANISATION);
    } else if (run.is(Kind.SITE, at) && run.is(Kind.HEAD, at + 1)) {
      at++; // `Perhubungan Laut Kementerian Perhubungan`
    } else if (run.is(Kind.SITE, at)) {
      int known = Gazetteer.length(passage, at + 1, to);
      int end = known > 0 ? run.withSides(at, at + 1 + known) : at + 2;
      boolean folk = lexicon.is(Kind.FOLK, passage.low(at - 1)); // `Warga Desa Kuala Bening`
      take(folk && run.isPlain(end, to) ? to : end, Name.Kind.PLACE);
    } else if (isPersonal(at)) {
      person();
    } else if (isLetters(at)) {
      person(); // `Presiden BJ Habibie`
    } else if (run.is(Kind.KNOWN, at) || passage.at(at).isAcronym()) {
      take(acronymEnd(), Name.Kind.ORGANISATION); // `Ketua DPR RI Puan Maharani`
    } else if (at + 2 < to && isOwner(at)) {
      take(at + 2, Name.Kind.ORGANISATION); // `Setara Institute Bonar Tigor`
    } else if (run.isOwner(at)) {
      free(); // `former People's Liberation Army`
    } else if (run.isPeople(at)
        || run.isRoman(at)
        || (lexicon.isOrdinary(passage.low(at))
            && !(smallTitle && run.isEnglish() && to - at == 2))) {
      filled = true;
      at++;
    } else {
      person();
    }
  }

  /// The end of an office that an acronym names: with its number, with whose it is.
  private int acronymEnd() {
    int end = at + 1;
    if (end < to && run.isRoman(end) && run.isTitle(end + 1)) {
      return end + 1; // `Kapolsek SU I AKP Budi`
    }
    if (run.is(Kind.TAIL, end)) {
      return end + 1; // `Manajer Chelsea FC Antonio Conte`
    }
    int place = run.is(Kind.SITE, end) ? Gazetteer.length(passage, end + 1, to) : 0;
    return place > 0
        ? run.withSides(end + 1, end + 1 + place) // `Ketua P2TP2A Kabupaten Sukabumi`
        : run.withSides(at, end);
  }

  /// `Brigjen Pol Agung Setya`: a given name that stands in offices too, behind a rank or a place.
  private boolean isPersonal(int i) {
    boolean behind =
        lexicon.is(Kind.RANK, passage.low(i - 1)) || Gazetteer.length(passage, i - 1, i) > 0;
    return behind && to - i == 2 && lexicon.isGivenName(passage.low(i)) && run.isPlain(i + 1, to);
  }

  /// Whether two capital letters are a person's initials, and no organisation's.
  private boolean isLetters(int i) {
    String low = passage.low(i);
    return passage.at(i).isAcronym()
        && low.length() == 2
        && i + 1 < to
        && run.isPlain(run.is(Kind.PARTICLE, i + 1) && i + 2 < to ? i + 2 : i + 1, to)
        && !lexicon.is(Kind.ACRONYM, low)
        && !lexicon.is(Kind.KNOWN, low)
        && Gazetteer.length(passage, i, to) == 0
        && !runs.isAlone(low);
  }

  /// `Setara Institute`: an ordinary word that an organisation's last word makes its name.
  private boolean isOwner(int i) {
    return lexicon.isOrdinary(passage.low(i))
        && run.is(Kind.TAIL, i + 1)
        && !run.is(Kind.HEAD, i + 1)
        && !run.is(Kind.OFFICE, i);
  }

  /// Takes what a title is of.
  private void take(int end, Name.Kind kind) {
    names.add(at, end, kind);
    at = end;
    seat = false;
    filled = true;
  }

  /// The person behind a title: all that is left, or what is left behind the organisation's name.
  private void person() {
    int end = at;
    int behindAcronym = at;
    int firstAcronym = to;
    boolean place = false;
    while (end < to
        && !(end > at
            && run.isTitle(end)
            && !run.isMiddle(at, end)
            && (end + 1 < to || run.is(Kind.RANK, end)))
        && !(end > at && (run.is(Kind.STARTS, end) || run.isBirthName(end)))) {
      place |= end > at && Gazetteer.length(passage, end, to) > 0;
      boolean acronym =
          (passage.at(end).isAcronym()
                  && !passage.at(end).isInitials()
                  && !(end == at && isLetters(at)))
              || run.is(Kind.KNOWN, end);
      firstAcronym = acronym ? Math.min(firstAcronym, end) : firstAcronym;
      behindAcronym = acronym && end + 2 < to ? end + 1 : behindAcronym;
      end++;
    }
    if (firstAcronym > at && firstAcronym < end && chief) {
      filled = true;
      at = firstAcronym; // `Kabid Berantas BNNP Budi Santoso`
      return;
    }
    if (behindAcronym > at && behindAcronym < end) {
      take(behindAcronym, Name.Kind.ORGANISATION); // `Otorita IKN Basuki Hadimuljono`
      return;
    }
    if (filled && end == to && end - at == 1 && phrases.goesOn(to)) {
      at = end; // `Kepala Bidang Informasi Gempabumi dan Peringatan Dini`
      return;
    }
    boolean organisation = place || run.is(Kind.TAIL, end - 1) || end - at > PERSON_WORDS;
    for (int firm = end - 1; firm > at + 1; firm--) {
      if (runs.isFirm(Sighting.key(passage, at, firm))) {
        take(firm, Name.Kind.ORGANISATION); // `Direktur Kimia Farma Honesti Basyir`
        return;
      }
    }
    for (int tail = at + 1; tail < end - 1; tail++) {
      if (run.is(Kind.TAIL, tail)) {
        take(tail + 1, Name.Kind.ORGANISATION); // `Direktur Ortus Holdings Edward Soeryadjaya`
        return;
      }
    }
    int split =
        end - at > 2 && !filled
            ? split(at, end)
            : end - at == 2 && hasDigit(at) && run.isPlain(at + 1, end) ? at + 1 : at;
    if (split > at) {
      names.add(at, split, Name.Kind.ORGANISATION);
      names.add(split, end, Name.Kind.PERSON);
    } else {
      names.add(at, end, organisation ? Name.Kind.OTHER : Name.Kind.PERSON);
    }
    at = end;
    titled = false;
  }

  /// Where, in words of which the first are an organisation's, the person begins: where words that
  /// stand by themselves elsewhere do; the first index where nothing tells.
  private int split(int from, int end) {
    if (end - from > 2 && isMark(from) && runs.isAlone(passage.low(from))) {
      return from + 1; // `aCommerce Paul Srivorakul`
    }
    if (runs.isAlone(passage.low(from))
        || lexicon.isGivenName(passage.low(from))
        || runs.isWhole(Sighting.key(passage, from, end))) {
      return from;
    }
    for (int i = from + 2; !run.isEnglish() && i < end - 1; i++) {
      if (lexicon.isGivenName(passage.low(i)) && !lexicon.isGivenName(passage.low(i - 1))) {
        return i; // `Direktur Agrinas Pangan Nusantara Joao Mota`
      }
    }
    for (int i = from + 1; i < end; i++) {
      boolean known = end - i > 1 && runs.isWhole(Sighting.key(passage, i, end));
      if (known || (end - i > 1 && runs.isAlone(passage.low(i)))) {
        return i;
      }
    }
    return seat ? from + 1 : from;
  }

  /// `aCommerce`, `Rumah123`: a word written as no person's name is.
  private boolean isMark(int i) {
    String text = passage.at(i).text();
    boolean inner =
        text.chars().skip(1).anyMatch(Character::isUpperCase)
            && Character.isLowerCase(text.charAt(text.length() - 1))
            && text.indexOf('-') < 0
            && !text.startsWith("Mc")
            && text.indexOf('\'') < 0;
    return inner || hasDigit(i);
  }

  /// `Dewa-19`: no person is written so.
  private boolean hasDigit(int i) {
    return passage.at(i).text().chars().anyMatch(Character::isDigit);
  }

  private void free() {
    int segment = segments.end(at);
    int end = run.is(Kind.HEAD, at) ? segment : segments.beforeTitle(at, segment);
    if (end == at) {
      at = segment;
      return;
    }
    if (!run.isEnglish()
        && run.isPeople(at)
        && Gazetteer.length(passage, at, end) == 0
        && run.isPlace(at + 1, end)) {
      at++; // `Syiah Iran`
    }
    int place = Gazetteer.length(passage, at, end);
    boolean single = end - at == 1;
    if (run.is(Kind.HEAD, at) && !single) {
      int office = at + 1;
      while (office < end && run.isOfficeWord(office)) {
        office++;
      }
      office = run.is(Kind.KNOWN, office) ? office + 1 : office;
      boolean known = run.is(Kind.KNOWN, office - 1) && office > at + 1;
      boolean bare = (lexicon.isBare(passage.low(at)) || known) && office > at + 1;
      boolean somebody = run.isSomebody(office, end) || run.isGivenIn(office, end);
      if (bare && end - office > 1 && somebody) {
        names.add(office, end, Name.Kind.OTHER); // `Pemkab Bone Andi Saharuddin`
        names.add(at, office, Name.Kind.ORGANISATION);
      } else if (firmBefore(end) > at) {
        int firm = firmBefore(end);
        names.add(at, firm, Name.Kind.ORGANISATION);
        names.add(firm, end, Name.Kind.OTHER); // `PT Impexindo Pratama Basuki Hariman`
      } else {
        names.add(at, end, Name.Kind.ORGANISATION);
        namesake(end);
      }
    } else if (run.is(Kind.SITE, at) && !single) {
      int known = at + 1 + Gazetteer.length(passage, at + 1, end);
      boolean somebody = known > at + 1 && end - known > 1 && run.isPlain(known, end);
      names.add(at, somebody ? known : end, Name.Kind.PLACE);
      if (somebody) {
        names.add(known, end, Name.Kind.OTHER); // `Kabupaten Kebumen Andi Pandoyo`
      }
    } else if (place > 0
        && place < end - at
        && (run.is(Kind.TAIL, at + place) || run.is(Kind.TAIL, end - 1))) {
      names.add(at, end, Name.Kind.ORGANISATION);
    } else if (place > 0
        && !(run.is(Kind.GIVEN, at) && end - at > place)
        && !(single && ((run.isPeople(at) && run.isEnglish()) || run.isCommonWord(at)))
        && !(place == 1 && run.isCommonWord(at) && run.isCommonWord(at + 1))) {
      int placeEnd = run.withSides(at, at + place);
      boolean more = placeEnd < end;
      boolean another =
          more
              && (Gazetteer.length(passage, placeEnd, end) > 0
                  || run.is(Kind.HEAD, placeEnd)
                  || run.is(Kind.SITE, placeEnd)
                  || run.isPeople(placeEnd)
                  || isUser(placeEnd, end)
                  || isCalled(placeEnd, end)
                  || (run.isLand(at, placeEnd) && run.isSomebody(placeEnd, end)));
      if (another) {
        names.add(at, placeEnd, Name.Kind.PLACE);
        at = placeEnd;
        return;
      }
      names.add(at, end, more ? plain.kind(at, end) : Name.Kind.PLACE);
    } else if (!single || names.isName(at)) {
      plain.cut(at, end);
    }
    at = segment;
  }

  /// Where a firm ends that stands elsewhere without the person behind it; -1 where none does.
  private int firmBefore(int end) {
    for (int firm = end - 2;
        run.is(Kind.STARTS, at) && !run.is(Kind.TAIL, end - 1) && firm > at + 1;
        firm--) {
      if (runs.isWhole(Sighting.key(passage, at, firm)) && run.isPlain(firm, end)) {
        return firm;
      }
    }
    return -1;
  }

  /// `Rusia-Ukraina`: two places in one word.
  private boolean isPair(int i) {
    int hyphen = passage.at(i).text().indexOf('-');
    String low = passage.at(i).low();
    return hyphen > 0
        && to - i == 1
        && Gazetteer.size(low) == null
        && Gazetteer.size(low.substring(0, hyphen)) != null
        && Gazetteer.size(low.substring(hyphen + 1)) != null;
  }

  private void pair() {
    Token token = passage.at(at);
    int hyphen = token.start() + token.text().indexOf('-');
    names.addPart(token.start(), hyphen);
    names.addPart(hyphen + 1, token.end());
    at++;
  }

  /// `Makassar Zainal`: one given name behind an Indonesian place.
  private boolean isCalled(int i, int end) {
    return !run.isEnglish()
        && end - i == 1
        && lexicon.isGivenName(passage.low(i))
        && !run.isOfficeWord(i);
  }

  /// `di Indonesia OLX`: an organisation behind a place that something is in.
  private boolean isUser(int i, int end) {
    boolean organisation = run.is(Kind.KNOWN, i) || passage.at(i).isAcronym();
    return organisation && end - i == 1 && lexicon.is(Kind.AT, passage.low(at - 1));
  }

  /// The person whose name an organisation bears, where the article names others of that family:
  /// `Universitas Militer Kim Il Sung` beside `Kim Jong Un`.
  private void namesake(int end) {
    int from = at + 1;
    while (from < end && run.isOfficeWord(from)) {
      from++;
    }
    boolean plain = end - from > 1 && end - from <= PERSON_WORDS;
    for (int i = from; i < end; i++) {
      plain &= !run.isOfficeWord(i);
    }
    if (plain && runs.opensAnother(passage.low(from), Sighting.key(passage, from, end))) {
      names.add(from, end, Name.Kind.PERSON);
    }
  }

  /// Whether a title in small letters stands before, perhaps with a word or two of its office.
  private boolean isTitledBefore(int i) {
    for (int back = 1; back <= TITLE_BEFORE; back++) {
      String low = passage.low(i - back);
      if (low.isEmpty() || passage.at(i - back).sentence() != passage.at(i).sentence()) {
        return false;
      }
      seat |= back == 1 && (lexicon.is(Kind.SEAT, low) || lexicon.is(Kind.HEAD, low));
      if (lexicon.isCommon(low, passage.low(i - back + 1))) {
        return false; // `tuan rumah`
      }
      if (lexicon.isTitle(low)) {
        return !run.is(Kind.HEAD, i) || !isApposition(i - back);
      }
      if (lexicon.is(Kind.STOP, low)) {
        return false;
      }
    }
    return false;
  }

  /// Whether a title stands behind the person and a comma: `Rina, rektor Universitas Budi Luhur`.
  private boolean isApposition(int title) {
    return passage.isMarkOf(title - 1, ",")
        && passage.has(title - 2)
        && passage.at(title - 2).isCapital();
  }
}
