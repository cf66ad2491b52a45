package warta.digest.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import warta.article.Place;
import warta.digest.facts.Lexicon.Kind;
import warta.digest.facts.NameRuns.Run;

/// Cuts a run of capitalised words into the names it holds: `Menteri Luar Negeri Rusia Sergei
/// Lavrov` is a title, a place and a person.
///
/// Told by the words themselves: titles, heads of organisations' names, known places, words that
/// are mostly ordinary ones; where that does not tell, by which of the words stand alone elsewhere
/// in the article.
final class NameCutter {
  /// More words than this are a headline.
  private static final int MOST_WORDS = 7;

  /// An ordinary phrase that comes so often with capitals names something.
  private static final int OFTEN = 3;

  /// Longer words with `nya` behind them belong to somebody: `Wimbledonnya`, not `Sonya`, `Kenya`.
  private static final int LONGEST_NYA = 6;

  private static final Set<String> ENDINGS = Set.of("nya", "kah", "lah", "pun");

  /// A person's name has no more words than this.
  private static final int PERSON_WORDS = 5;

  /// How far before a name its title may begin: `menteri luar negeri Rusia` in small letters.
  private static final int TITLE_BEFORE = 3;

  private final Lexicon lexicon;
  private final NameRuns runs;
  private final Passage passage;
  private final QuotedTitles quoted;
  private final int begin;
  private final int to;
  private final List<Sighting> found = new ArrayList<>();
  private int at;
  private boolean titled;

  /// Whether that title stands before the run, in small letters: `attorney Chip Lewis`.
  private boolean smallTitle;

  /// Whether words of the office stood behind the title already.
  private boolean filled;

  /// Whether the title names whom it heads before the person.
  private boolean seat;

  private NameCutter(Run run, Lexicon lexicon, NameRuns runs) {
    this.lexicon = lexicon;
    this.runs = runs;
    this.passage = run.passage();
    this.quoted = new QuotedTitles(passage, lexicon);
    this.begin = run.from();
    this.at = begin;
    this.to = run.to();
  }

  /// The names of a run, in their order.
  static List<Sighting> cut(Run run, Lexicon lexicon, NameRuns runs) {
    NameCutter cutter = new NameCutter(run, lexicon, runs);
    if (cutter.begin(run)) {
      cutter.go();
    }
    return cutter.found;
  }

  /// Goes past an opening word that has its capital from the sentence; false where none is left.
  private boolean begin(Run run) {
    titled = !run.weak() && isTitledBefore(at);
    smallTitle = titled;
    if (!run.weak()) {
      return true;
    }
    String low = passage.low(at);
    boolean opens =
        isTitle(at)
            || is(Kind.HEAD, at)
            || is(Kind.SITE, at)
            || KnownNames.length(passage, at, to) > 0
            || isHeadline(at)
            || (isGlossed(to) && isOrdinary(at, to) && !is(Kind.HEAD, at + 1));
    boolean common =
        lexicon.isFunction(low) || isOrdinary(low) || (runs.isSmall(low) && !runs.isStrong(low));
    if (common && !opens && !runs.isWhole(Sighting.key(passage, at, to)) && !isKnownPlace()) {
      at++;
      return at < to;
    }
    boolean known =
        runs.isStrong(low)
            || passage.at(at).isAcronym()
            || Gazetteer.length(passage, at, to) > 0
            || is(Kind.KNOWN, at);
    return to - at > 1 || known;
  }

  /// `Human Rights Watch`, `New Yorker`: English words of which the first two are ordinary ones, so
  /// that the sentence alone did not give both their capitals.
  private boolean isHeadline(int i) {
    String low = passage.low(i);
    boolean ordinary = lexicon.isOrdinary(low) && !lexicon.isFunction(low);
    String next = i + 1 < to ? passage.low(i + 1) : "";
    boolean more = lexicon.isOrdinary(next) && !lexicon.isFunction(next) && !isTitle(i + 1);
    return isEnglish() && ordinary && more;
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
      if (takesKnown()) {
        continue;
      }
      if (isTitle(at)) {
        titled = true;
        smallTitle = false;
        seat = is(Kind.SEAT, at);
        filled = false;
        at++;
      } else if (titled && passage.low(at).equals("of")) {
        seat = true; // `Archbishop of Canterbury Justin Welby`
        at++;
      } else if (isTie(at) || isCounter(at) || isFolk(at)) {
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
            || isTitle(end)
            || isTie(end)
            || isSomebody(end, to)
            || KnownNames.length(passage, end, to) > 0;
    boolean person = titled && end < to && !isOfficeWord(end) && !is(Kind.TAIL, end);
    if (end == at || !(ends || person)) {
      return false;
    }
    Name.Kind kind = KnownNames.kind(Lexicon.low(passage.words(at, end)));
    take(end, kind == null ? Name.Kind.OTHER : kind);
    return true;
  }

  /// Whether a word only ties others together, and is no part of a name that begins with it.
  private boolean isTie(int i) {
    String low = passage.low(i);
    return low.isEmpty()
        || (lexicon.isFunction(low)
            && Gazetteer.length(passage, i, to) == 0
            && !passage.at(i).isAcronym()
            && !is(Kind.GIVEN, i));
  }

  /// `II Idham Holik`, `Dolar Amerika Serikat`: what stands before a name and is none.
  private boolean isCounter(int i) {
    boolean numeral = passage.at(i).text().length() > 1 && isRoman(i);
    boolean unit = is(Kind.UNIT, i) && passage.at(i).text().length() > 2; // not `Ha Sung-woon`
    return to - i > 1 && (numeral || unit);
  }

  /// `Warga Jakarta`; not `Rakyat Mart`, which is a name.
  private boolean isFolk(int i) {
    boolean head = is(Kind.HEAD, i + 1) || is(Kind.SITE, i + 1) || is(Kind.KNOWN, i + 1);
    return is(Kind.FOLK, i)
        && (i + 1 == to
            || passage.at(i + 1).isAcronym()
            || KnownNames.length(passage, i + 1, to) > 0
            || head
            || Gazetteer.length(passage, i + 1, to) > 0
            || isTitle(i + 1));
  }

  private void behindTitle() {
    int place = Gazetteer.length(passage, at, to);
    boolean alone = at + 1 == to;
    if (is(Kind.SITE, at) && alone) {
      at++;
    } else if (place > 0 && at + place < to && is(Kind.TAIL, at + place)) {
      int end = at + place + 1; // `Manchester United`; `Africa Centre for Open Governance`
      boolean more = is(Kind.LINK, end) || is(Kind.PARTICLE, end);
      take(more ? to : end, Name.Kind.ORGANISATION);
    } else if (place > 0 && !is(Kind.GIVEN, at) && !is(Kind.OFFICE, at)) {
      take(withSides(at, at + place), Name.Kind.PLACE);
    } else if (is(Kind.HEAD, at)) {
      int end = officeEnd(at);
      namesake(end);
      take(end, Name.Kind.ORGANISATION);
    } else if (is(Kind.SITE, at) && is(Kind.HEAD, at + 1)) {
      at++; // `Perhubungan Laut Kementerian Perhubungan`
    } else if (is(Kind.SITE, at)) {
      int known = Gazetteer.length(passage, at + 1, to);
      take(known > 0 ? withSides(at, at + 1 + known) : at + 2, Name.Kind.PLACE);
    } else if (is(Kind.KNOWN, at) || passage.at(at).isAcronym()) {
      take(withSides(at, at + 1), Name.Kind.ORGANISATION); // `Ketua DPR RI Puan Maharani`
    } else if (isPeople(at)
        || isRoman(at)
        || (lexicon.isOrdinary(passage.low(at)) && !(smallTitle && isEnglish() && to - at == 2))) {
      filled = true;
      at++;
    } else {
      person();
    }
  }

  /// Takes what a title is of.
  private void take(int end, Name.Kind kind) {
    emit(at, end, kind);
    at = end;
    seat = false;
    filled = true;
  }

  /// The person behind a title: all that is left, or what is left behind the organisation's name.
  private void person() {
    int end = at;
    int behindAcronym = at;
    boolean place = false;
    while (end < to
        && !(end > at && isTitle(end) && (end + 1 < to || is(Kind.RANK, end)))
        && !(end > at && is(Kind.STARTS, end))) {
      place |= end > at && Gazetteer.length(passage, end, to) > 0;
      boolean acronym =
          (passage.at(end).isAcronym() && !passage.at(end).isInitials()) || is(Kind.KNOWN, end);
      behindAcronym = acronym && end + 2 < to ? end + 1 : behindAcronym;
      end++;
    }
    if (behindAcronym > at && behindAcronym < end) {
      take(behindAcronym, Name.Kind.ORGANISATION); // `Otorita IKN Basuki Hadimuljono`
      return;
    }
    boolean organisation = place || is(Kind.TAIL, end - 1) || end - at > PERSON_WORDS;
    for (int firm = end - 1; firm > at + 1; firm--) {
      if (runs.isFirm(Sighting.key(passage, at, firm))) {
        take(firm, Name.Kind.ORGANISATION); // `Direktur Kimia Farma Honesti Basyir`
        return;
      }
    }
    for (int tail = at + 1; tail < end - 1; tail++) {
      if (is(Kind.TAIL, tail)) {
        take(tail + 1, Name.Kind.ORGANISATION); // `Direktur Ortus Holdings Edward Soeryadjaya`
        return;
      }
    }
    int split = end - at > 2 && !filled ? split(at, end) : at;
    if (split > at) {
      emit(at, split, Name.Kind.OTHER);
      emit(split, end, Name.Kind.PERSON);
    } else {
      emit(at, end, organisation ? Name.Kind.OTHER : Name.Kind.PERSON);
    }
    at = end;
    titled = false;
  }

  /// Where, in words of which the first are an organisation's, the person begins: where words that
  /// stand by themselves elsewhere do; the first index where nothing tells.
  private int split(int from, int end) {
    if (runs.isAlone(passage.low(from)) || runs.isWhole(Sighting.key(passage, from, end))) {
      return from;
    }
    for (int i = from + 1; i < end; i++) {
      boolean known = end - i > 1 && runs.isWhole(Sighting.key(passage, i, end));
      if (known || (end - i > 1 && runs.isAlone(passage.low(i)))) {
        return i;
      }
    }
    return seat ? from + 1 : from;
  }

  /// The end of an organisation's name behind a title; a person follows it.
  private int officeEnd(int from) {
    if (is(Kind.STARTS, from)) {
      return firmEnd(from);
    }
    if (is(Kind.KNOWN, from + 1)) {
      return from + 2; // `Partai Hanura Wiranto`
    }
    int whole = from + 1;
    boolean given = false;
    while (whole < to && !isTitle(whole)) {
      given |= lexicon.isGivenName(passage.low(whole));
      whole++;
    }
    if (whole == to && !given && isApposed(to)) {
      return whole; // `Kepala Satuan Aviation Security, Budi Santoso`
    }
    if (runs.times(Sighting.key(passage, from, whole)) > (from == begin ? 1 : 0)) {
      return whole;
    }
    int end = from + 1;
    int common = 0;
    while (end < to && !isTitle(end) && !is(Kind.STARTS, end) && isOfficeWord(end)) {
      int place = Gazetteer.length(passage, end, to);
      common++;
      end = place > 0 ? withSides(end, end + place) : end + 1;
    }
    int left = 0;
    while (end + left < to && !isTitle(end + left) && !is(Kind.STARTS, end + left)) {
      left++;
    }
    if (left > 0 && isPlace(end + 1, end + left)) {
      return end + left; // `Universitas Muhammadiyah Malang`
    }
    boolean takesName = !lexicon.isBare(passage.low(from));
    if (left == 1 && endsPlace(from, end) && end + 1 == to) {
      return end; // `Ketua Pengadilan Negeri Bengkulu Kaswanto`
    }
    if (left == 1 && !runs.isAlone(passage.low(end))) {
      return takesName || common > 0 ? end + 1 : end;
    }
    if (left > 1 && common == 0 && !takesName && !passage.at(from).isAcronym()) {
      return end + 1;
    }
    if (left == 0 || common > 0 || !takesName) {
      return end;
    }
    for (int i = end + 1; i < end + left; i++) {
      if (runs.isWhole(Sighting.key(passage, i, end + left)) || runs.isAlone(passage.low(i))) {
        return i;
      }
    }
    return left <= 2 ? end + left : end + left - 2;
  }

  /// Whether a place's name ends before an index.
  private boolean endsPlace(int from, int end) {
    for (int i = from; i < end; i++) {
      int length = Gazetteer.length(passage, i, to);
      if (length > 0 && withSides(i, i + length) == end) {
        return true;
      }
    }
    return false;
  }

  /// The end of `PT Jasa Marga`: where a given name or a title stands, or a comma ends the run.
  private int firmEnd(int from) {
    int end = from + 1 + Math.max(1, KnownNames.length(passage, from + 1, to));
    while (end < to && !isTitle(end) && !lexicon.isGivenName(passage.low(end))) {
      end++;
    }
    if (end == from + 2 && lexicon.isGivenName(passage.low(end + 1))) {
      end++; // `PT Dhirga Surya Ari Wibowo`
    }
    boolean open = end == to && !isApposed(to);
    if (!open) {
      return end;
    }
    for (int i = from + 2; i < end; i++) {
      if (runs.isWhole(Sighting.key(passage, i, end)) || runs.isAlone(passage.low(i))) {
        return i;
      }
    }
    return end - from > 4 ? end - 2 : end;
  }

  /// Whether a name stands behind a comma.
  private boolean isApposed(int comma) {
    String low = passage.low(comma + 1);
    return passage.isMarkOf(comma, ",")
        && passage.has(comma + 1)
        && passage.at(comma + 1).isCapital()
        && !lexicon.is(Kind.WEEKDAY, low)
        && !lexicon.is(Kind.MONTH, low);
  }

  private boolean isOfficeWord(int i) {
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

  private boolean isPeople(int i) {
    return i < to && lexicon.isPeople(passage.low(i));
  }

  private boolean isRoman(int i) {
    if (lexicon.is(Kind.BIRTH, passage.low(i + 1))) {
      return false; // `I Made Parwita`
    }
    return passage.at(i).text().chars().allMatch(c -> "IVX".indexOf(c) >= 0);
  }

  private void free() {
    int segment = segmentEnd();
    int end = is(Kind.HEAD, at) ? segment : beforeTitle(segment);
    if (end == at) {
      at = segment;
      return;
    }
    if (!isEnglish()
        && isPeople(at)
        && Gazetteer.length(passage, at, end) == 0
        && isPlace(at + 1, end)) {
      at++; // `Syiah Iran`
    }
    int place = Gazetteer.length(passage, at, end);
    boolean single = end - at == 1;
    if (is(Kind.HEAD, at) && !single) {
      int office = at + 1;
      while (office < end && isOfficeWord(office)) {
        office++;
      }
      office = is(Kind.KNOWN, office) ? office + 1 : office;
      boolean known = is(Kind.KNOWN, office - 1) && office > at + 1;
      boolean bare = (lexicon.isBare(passage.low(at)) || known) && office > at + 1;
      if (bare && end - office > 1 && isSomebody(office, end)) {
        emit(office, end, Name.Kind.OTHER); // `Pemkab Bone Andi Saharuddin`
        emit(at, office, Name.Kind.ORGANISATION);
      } else {
        emit(at, end, Name.Kind.ORGANISATION);
        namesake(end);
      }
    } else if (is(Kind.SITE, at) && !single) {
      int known = at + 1 + Gazetteer.length(passage, at + 1, end);
      boolean somebody = known > at + 1 && end - known > 1 && isPlain(known, end);
      emit(at, somebody ? known : end, Name.Kind.PLACE);
      if (somebody) {
        emit(known, end, Name.Kind.OTHER); // `Kabupaten Kebumen Andi Pandoyo`
      }
    } else if (place > 0
        && place < end - at
        && (is(Kind.TAIL, at + place) || is(Kind.TAIL, end - 1))) {
      emit(at, end, Name.Kind.ORGANISATION);
    } else if (place > 0
        && !(is(Kind.GIVEN, at) && end - at > place)
        && !(single && ((isPeople(at) && isEnglish()) || isCommonWord(at)))
        && !(place == 1 && isCommonWord(at) && isCommonWord(at + 1))) {
      int placeEnd = withSides(at, at + place);
      boolean more = placeEnd < end;
      boolean another =
          more
              && (Gazetteer.length(passage, placeEnd, end) > 0
                  || is(Kind.HEAD, placeEnd)
                  || is(Kind.SITE, placeEnd)
                  || isPeople(placeEnd)
                  || (isLand(at, placeEnd) && isSomebody(placeEnd, end)));
      if (another) {
        emit(at, placeEnd, Name.Kind.PLACE);
        at = placeEnd;
        return;
      }
      emit(at, end, more ? generic(end) : Name.Kind.PLACE);
    } else if (!single || isName(at)) {
      words(end);
    }
    at = segment;
  }

  private boolean isEnglish() {
    return lexicon.language().equals("en");
  }

  private boolean isPlace(int from, int end) {
    return from < end && Gazetteer.length(passage, from, end) == end - from;
  }

  private boolean isCommonWord(int i) {
    return is(Kind.SITE, i) || (i < to && lexicon.isOrdinary(passage.low(i)));
  }

  /// Where a segment ends without the words that belong to the title behind it: `Russian Foreign`
  /// before `Minister`; nothing is left of a people's title alone, `Chinese President`.
  private int beforeTitle(int segment) {
    boolean titleEnds = segment == to && to - at > 1 && isTitle(to - 1);
    int end = titleEnds ? segment - 1 : segment;
    if (end == to) {
      return allPeoples(end) ? at : end;
    }
    while (end > at && (lexicon.isOrdinary(passage.low(end - 1)) || isTie(end - 1))) {
      end--;
    }
    boolean name = !isEnglish();
    for (int i = at; i < end; i++) {
      name |= lexicon.isGivenName(passage.low(i)) || is(Kind.GIVEN, i);
    }
    boolean surname = titleEnds && name && end == segment - 1 && !allPeoples(end);
    return surname ? segment : allPeoples(end) ? at : end;
  }

  private boolean allPeoples(int end) {
    boolean peoples = Gazetteer.length(passage, at, end) < end - at; // `Jawa Barat`
    for (int i = at; i < end; i++) {
      peoples &= isPeople(i) || is(Kind.SIDE, i);
    }
    return peoples;
  }

  /// Whether the words behind a place are a person whom the article names elsewhere without it.
  private boolean isSomebody(int from, int end) {
    boolean plain = end - from > 1 || runs.isAlone(passage.low(from));
    boolean given = end - from > 1 && lexicon.isGivenName(passage.low(from));
    return plain
        && isPlain(from, end)
        && (given
            || runs.isWhole(Sighting.key(passage, from, end))
            || runs.isAlone(passage.low(end - 1))
            || runs.isAlone(passage.low(from)));
  }

  /// Words that open with none of those known.
  private void words(int end) {
    int from = at;
    if (isPeople(from) && end - from > 1 && is(Kind.GIVEN, from + 1)) {
      from++;
    }
    boolean acronymBehind = end - from == 2 && passage.at(from + 1).isAcronym();
    if (isPeople(from) && (acronymBehind || (end - from > 2 && isPlain(from + 1, end)))) {
      from++; // `Yemeni ISIS`, `American David Berry`
    }
    if (isPhrase(from, end) || isShouted(from, end) || isCounted(from, end)) {
      return;
    }
    if (end - from > 1
        && runs.isSmall(passage.low(from))
        && !lexicon.isGivenName(passage.low(from))
        && isSomebody(from + 1, end)) {
      from++; // `Tandukan Gayle`, where `tandukan` stands too
    }
    for (int i = from + 1; i < end - 1; i++) {
      if (lexicon.isGivenName(passage.low(i))
          && isPlain(i, end)
          && hasOffice(from, i)
          && !is(Kind.TAIL, end - 1)) {
        boolean named = i - from < 3 && (passage.at(from).isAcronym() || is(Kind.KNOWN, from));
        if (named) {
          emit(from, i, Name.Kind.ORGANISATION);
        }
        emit(i, end, Name.Kind.PERSON); // `Supervisi KPK Wilayah V Dian Patria`
        return;
      }
    }
    if (end - from > 2 && is(Kind.KNOWN, end - 1) && isPlain(from, end - 1)) {
      emit(from, end - 1, Name.Kind.OTHER); // `Kimi Raikkonen Ferrari`
      from = end - 1;
    }
    for (int i = from; i < end - 2; i++) {
      if (is(Kind.KNOWN, i) && isPlain(i + 1, end)) {
        emit(from, i + 1, Name.Kind.OTHER); // `Integrasi Kemenhub Budi Santoso`
        from = i + 1;
      }
    }
    if (end - from == 2
        && is(Kind.KNOWN, from)
        && !is(Kind.GIVEN, from)
        && runs.isAlone(passage.low(end - 1))) {
      emit(from, from + 1, Name.Kind.ORGANISATION); // `Kemendagri Sumarsono`
      from++;
    }
    boolean acronym = passage.at(from).isAcronym() && end - from > 2;
    if ((acronym || is(Kind.KNOWN, from))
        && end - from > 2
        && runs.isWhole(Sighting.key(passage, from + 1, end))) {
      emit(from, from + 1, Name.Kind.ORGANISATION);
      from++;
    }
    if (countWords(from, end) <= MOST_WORDS) {
      at = from;
      emit(from, end, generic(end));
    }
  }

  /// Whether Indonesian words are ordinary ones with capitals, as laws and plans have them: `Hukum
  /// Kelautan`. Where they come again or an acronym stands for them, they name something.
  private boolean isPhrase(int from, int end) {
    boolean indonesian = lexicon.language().equals("id") || lexicon.language().equals("ms");
    boolean ordinary = indonesian && isOrdinary(from, end);
    boolean names = isGlossed(end) || runs.times(Sighting.key(passage, from, end)) >= OFTEN;
    return ordinary && (!names || isListed(from, end));
  }

  /// Whether words are one part of a longer name that `dan` parts: `Anggaran Pendapatan dan Belanja
  /// Negara`.
  private boolean isListed(int from, int end) {
    boolean tail =
        lexicon.is(Kind.ADDS, passage.low(from - 1))
            && passage.has(from - 2)
            && isCapitalOrdinary(from - 2);
    boolean rest =
        from > 0
            && passage.at(from - 1).isCapital()
            && passage.at(from - 1).sentence() == passage.at(from).sentence();
    return tail || rest || (lexicon.is(Kind.ADDS, passage.low(end)) && isCapitalOrdinary(end + 1));
  }

  private boolean isOrdinary(int from, int end) {
    boolean ordinary = true;
    for (int i = from; i < end; i++) {
      ordinary &= isOrdinary(passage.low(i)) || (i > from && isRoman(i));
    }
    return ordinary;
  }

  private boolean isCapitalOrdinary(int i) {
    return passage.has(i) && passage.at(i).isCapital() && isOrdinary(passage.low(i));
  }

  /// `13 Reasons Why`: a title that begins with its number, or what is counted.
  private boolean isCounted(int from, int end) {
    boolean counted =
        passage.has(from - 1)
            && passage.at(from - 1).isNumber()
            && passage.at(from - 1).text().length() < 4;
    String low = passage.low(from);
    return counted && end - from > 1 && (lexicon.isOrdinary(low) || lexicon.isForeign(low));
  }

  /// Whether an acronym in parentheses stands behind.
  private boolean isGlossed(int end) {
    return passage.isMarkOf(end, "(")
        && passage.has(end + 1)
        && passage.at(end + 1).isAcronym()
        && !lexicon.is(Kind.NONAME, passage.low(end + 1))
        && passage.isMarkOf(end + 2, ")");
  }

  private boolean hasOffice(int from, int end) {
    boolean office = isOfficeWord(end - 1);
    for (int i = from; i < end; i++) {
      office |= is(Kind.OFFICE, i) || is(Kind.KNOWN, i) || passage.at(i).isAcronym();
    }
    return office;
  }

  /// Whether a place is a country or a region: behind a city's name its club's follows more often
  /// than a person's.
  private boolean isLand(int from, int end) {
    Gazetteer.Size size = Gazetteer.size(passage.words(from, end));
    return size == Gazetteer.Size.COUNTRY || (size == Gazetteer.Size.REGION && !isEnglish());
  }

  /// Ordinary words in capitals for their loudness: `JUST THINKING`.
  private boolean isShouted(int from, int end) {
    boolean shouted = end - from > 1;
    boolean ordinary = false;
    for (int i = from; i < end; i++) {
      shouted &= passage.at(i).isAcronym();
      ordinary |= lexicon.isOrdinary(passage.low(i)) || lexicon.isFunction(passage.low(i));
    }
    return shouted && ordinary;
  }

  private boolean isPlain(int from, int end) {
    boolean plain = true;
    for (int i = from; i < end; i++) {
      plain &= !isOfficeWord(i) && !is(Kind.KNOWN, i);
    }
    return plain;
  }

  private int countWords(int from, int end) {
    int words = 0;
    for (int i = from; i < end; i++) {
      words += passage.at(i).isWord() ? 1 : 0;
    }
    return words;
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
    part(token.start(), hyphen);
    part(hyphen + 1, token.end());
    at++;
  }

  private void part(int start, int end) {
    String text = passage.text().substring(start, end);
    Place place = new Place(passage.block(), start, end);
    found.add(new Sighting(Lexicon.low(text), text, place, Name.Kind.PLACE, 0, 0, true));
  }

  private Name.Kind generic(int end) {
    if (end - at > 1 && is(Kind.TAIL, end - 1)) {
      return Name.Kind.ORGANISATION;
    }
    Token token = passage.at(at);
    boolean organisation =
        (token.isAcronym() && token.text().length() < 7 && !token.isInitials())
            || (is(Kind.KNOWN, at) && (end - at == 1 || isOfficeWord(at + 1)));
    return organisation ? Name.Kind.ORGANISATION : Name.Kind.OTHER;
  }

  /// Whether a single word can be a name.
  private boolean isName(int i) {
    Token token = passage.at(i);
    String low = token.low();
    boolean degree = token.isInitials() || low.length() < 2 || token.text().indexOf('.') > 0;
    return !degree
        && !isRoman(i)
        && !isPeople(i)
        && !isTitle(i)
        && !is(Kind.HEAD, i)
        && !is(Kind.SITE, i)
        && !lexicon.isCreed(low)
        && !is(Kind.COMMON, i)
        && !isLettered(token)
        && !isTwice(low)
        && !(low.endsWith("nya") && low.length() > LONGEST_NYA && !isEnglish())
        && (token.isAcronym()
            ? !isLoud(low) && !runs.isThing(low)
            : !isOrdinary(low) && !(lexicon.isForeign(low) && !runs.isInside(low)));
  }

  /// `BUMN-BUMN`: several of what a word means.
  private static boolean isTwice(String low) {
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
    return digits && (letters < 2 || formula) && !lexicon.is(Kind.KNOWN, token.low());
  }

  /// Whether an ordinary word may stand in capitals for its loudness: `NEVER`.
  private boolean isLoud(String low) {
    return lexicon.isFunction(low) || (low.length() > 3 && lexicon.isOrdinary(low));
  }

  /// An ordinary word, perhaps with an Indonesian ending: `Baratnya`, `Inikah`.
  private boolean isOrdinary(String low) {
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

  /// Where the next title parts the words; a title that ends them is a surname.
  private int segmentEnd() {
    boolean office = false;
    for (int i = at; i < to; i++) {
      boolean last = i + 1 == to;
      boolean headed =
          i == at + 1
              && is(Kind.HEAD, at)
              && !lexicon.isBare(passage.low(at)); // `Universitas Jenderal Soedirman`
      boolean members = // `Ikatan Dokter Indonesia`
          i > at
              && is(Kind.HEAD, i - 1)
              && (Gazetteer.length(passage, i + 1, to) > 0
                  || is(Kind.SITE, i + 1)
                  || (i + 1 < to && lexicon.isOrdinary(passage.low(i + 1))));
      headed |= members || (i > at && is(Kind.SITE, i - 1)); // `Jalan Kapten Muslihat`
      if (i > at && is(Kind.STARTS, i) && !(is(Kind.SITE, i) && isOfficeWord(i - 1))) {
        return i; // `Technical Consultant PT Prosperita`
      }
      if (i > at && !last && !headed && isTitle(i) && (office || is(Kind.RANK, i))) {
        return i;
      }
      office |= isOfficeWord(i) || is(Kind.KNOWN, i) || is(Kind.SITE, i);
    }
    return to;
  }

  /// The person whose name an organisation bears, where the article names others of that family:
  /// `Universitas Militer Kim Il Sung` beside `Kim Jong Un`.
  private void namesake(int end) {
    int from = at + 1;
    while (from < end && isOfficeWord(from)) {
      from++;
    }
    boolean plain = end - from > 1 && end - from <= PERSON_WORDS;
    for (int i = from; i < end; i++) {
      plain &= !isOfficeWord(i);
    }
    if (plain && runs.opensAnother(passage.low(from), Sighting.key(passage, from, end))) {
      emit(from, end, Name.Kind.PERSON);
    }
  }

  private int withSides(int from, int end) {
    int sides = end;
    while (sides < to && sides > from && is(Kind.SIDE, sides)) {
      sides++;
    }
    return sides;
  }

  private boolean isTitle(int i) {
    return i < to && lexicon.isTitle(passage.low(i)) && Gazetteer.length(passage, i, to) < 2;
  }

  private boolean is(Kind kind, int i) {
    return passage.has(i) && i < to && lexicon.is(kind, passage.low(i));
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
        return !is(Kind.HEAD, i) || !isApposition(i - back);
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

  private void emit(int from, int end, Name.Kind kind) {
    int first = from;
    int last = end;
    while (first < last && isEdge(first)) {
      first++;
    }
    while (first < last && (isEdge(last - 1) || (last - first > 1 && is(Kind.TRAIL, last - 1)))) {
      last--;
    }
    if (first == last
        || (last - first == 1 && isOnlyWord(first, kind))
        || (last - first == 2 && lexicon.isCommon(passage.low(first), passage.low(first + 1)))
        || (kind == Name.Kind.PLACE && isMoney(first - 1))
        || quoted.splits(first, last)
        || isNumbered(last - 1)) {
      return;
    }
    boolean plain = true;
    for (int i = first; i < last; i++) {
      String low = passage.low(i);
      plain &=
          !low.isEmpty()
              && !lexicon.isOrdinary(low)
              && !is(Kind.HEAD, i)
              && !passage.at(i).isAcronym();
    }
    Place place = passage.place(first, last);
    String text = passage.words(first, last);
    int person = (kind == Name.Kind.PERSON ? 2 : 0) + beside(first, last);
    int before = lexicon.is(Kind.AT, passage.low(first - 1)) ? 1 : 0;
    found.add(
        new Sighting(Sighting.key(passage, first, last), text, place, kind, person, before, plain));
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

  private boolean isOnlyWord(int i, Name.Kind kind) {
    Token token = passage.at(i);
    return kind == Name.Kind.PERSON
        ? token.text().length() < 2 || token.isInitials()
        : !isName(i) && kind != Name.Kind.PLACE;
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
}
