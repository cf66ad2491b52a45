package warta.digest.facts;

import warta.digest.facts.Lexicon.Kind;
import warta.digest.facts.NameRuns.Run;

/// Where the name of an office or a firm ends that a title heads: `Kepala Dinas Kesehatan Jawa
/// Timur Budi Santoso`, `Direktur PT Jasa Marga Rina Wati`.
final class OfficeNames {
  private final Passage passage;
  private final Lexicon lexicon;
  private final NameRuns runs;
  private final RunWords run;
  private final Glosses glosses;
  private final int begin;
  private final int to;

  OfficeNames(Run bounds, RunWords run, Lexicon lexicon, NameRuns runs) {
    this.passage = bounds.passage();
    this.lexicon = lexicon;
    this.runs = runs;
    this.run = run;
    this.glosses = new Glosses(passage, lexicon);
    this.begin = bounds.from();
    this.to = bounds.to();
  }

  /// The end of an organisation's name behind a title; a person follows it.
  int end(int from) {
    if (run.is(Kind.STARTS, from)) {
      return firmEnd(from);
    }
    if (run.is(Kind.KNOWN, from + 1)) {
      return from + 2; // `Partai Hanura Wiranto`
    }
    int whole = from + 1;
    boolean given = false;
    while (whole < to && (!run.isTitle(whole) || run.isMember(whole) || run.isLinked(whole))) {
      given |= lexicon.isGivenName(passage.low(whole));
      whole++;
    }
    if (whole == to && !given && run.isApposed(to)) {
      return whole; // `Kepala Satuan Aviation Security, Budi Santoso`
    }
    if (runs.times(Sighting.key(passage, from, whole)) > (from == begin ? 1 : 0)) {
      return whole;
    }
    int end = from + 1;
    int common = 0;
    while (end < to && !ends(end) && isPart(end)) {
      int known = KnownNames.length(passage, end, to);
      int place = Gazetteer.length(passage, end, to);
      common++;
      end = known > 0 ? end + known : place > 0 ? run.withSides(end, end + place) : end + 1;
    }
    int left = 0;
    while (end + left < to && !ends(end + left)) {
      left++;
    }
    if (left > 0 && run.isPlace(end + 1, end + left)) {
      return end + left; // `Universitas Muhammadiyah Malang`
    }
    boolean takesName = !lexicon.isBare(passage.low(from));
    boolean told = run.endsPlace(from, end) || (end > from + 1 && passage.at(end - 1).isAcronym());
    if (left == 1 && told && end + 1 == to) {
      return end; // `Ketua Pengadilan Negeri Bengkulu Kaswanto`, `Anggota Komisi VII DPR Kurtubi`
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

  /// Whether a given name begins a person; not `PT Menara Agung, Budi Santoso`.
  private boolean isPerson(int i) {
    return lexicon.isGivenName(passage.low(i)) && (i + 1 < to || !run.isApposed(to));
  }

  private boolean isAlone(int i) {
    return runs.isAlone(passage.low(i)) && Gazetteer.length(passage, i, to) == 0;
  }

  private boolean isPart(int i) {
    return run.isOfficeWord(i) || run.isMember(i) || KnownNames.length(passage, i, to) > 0;
  }

  /// Whether another begins at an index: a person's title, or a firm.
  private boolean ends(int i) {
    return (run.isTitle(i) && !run.isMember(i) && !run.isLinked(i))
        || run.is(Kind.STARTS, i)
        || run.isBirthName(i); // `Universitas Udayana Ni Nyoman Wardani`
  }

  /// Whether who heads a firm stands before the title and a comma.
  private boolean isHeadOf(int firm) {
    int title = firm - 1;
    while (title > begin && run.isOfficeWord(title) && !run.isTitle(title)) {
      title--;
    }
    return title == begin
        && run.isTitle(title)
        && passage.isMarkOf(title - 1, ",")
        && passage.has(title - 2)
        && passage.at(title - 2).isCapital()
        && !run.isOrdinary(passage.low(title - 2));
  }

  /// The end of a firm behind which nobody is named.
  private int firm(int from) {
    int end = from + 1;
    while (end < to && !run.isTitle(end)) {
      end++;
    }
    return end;
  }

  /// The end of `PT Jasa Marga`: where a given name or a title stands, or a comma ends the run.
  private int firmEnd(int from) {
    if (runs.times(Sighting.key(passage, from, to)) > (from == begin ? 1 : 0)) {
      return to;
    }
    int end = from + 1 + Math.max(1, KnownNames.length(passage, from + 1, to));
    while (end < to && !run.isTitle(end) && !isPerson(end)) {
      end++;
    }
    if (end == from + 2 && lexicon.isGivenName(passage.low(end + 1))) {
      end++; // `PT Dhirga Surya Ari Wibowo`
    }
    if (isHeadOf(from)) {
      return firm(from); // `Rina, Direktur PT Wanda Fatimah Zahra`
    }
    boolean open = end == to && !run.isApposed(to) && !glosses.isGlossed(to);
    if (!open) {
      return end;
    }
    for (int i = from + 2; i < end; i++) {
      if (runs.isWhole(Sighting.key(passage, i, end)) || isAlone(i)) {
        return i;
      }
    }
    return end - from > 4 ? end - 2 : end;
  }
}
