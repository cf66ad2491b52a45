package warta.digest.facts;

/// The person whose name an organisation bears, where the article names others of that family:
/// `Universitas Militer Kim Il Sung` beside `Kim Jong Un`.
final class Namesakes {
  private final Passage passage;
  private final NameRuns runs;
  private final RunWords run;
  private final Sightings names;

  Namesakes(Passage passage, RunWords run, Sightings names, NameRuns runs) {
    this.passage = passage;
    this.runs = runs;
    this.run = run;
    this.names = names;
  }

  /// Takes down the person in the name of an organisation, if there is one.
  ///
  /// @param head the organisation's first word
  void take(int head, int end) {
    int from = head + 1;
    while (from < end && run.isOfficeWord(from)) {
      from++;
    }
    boolean plain = end - from > 1 && end - from <= TitledPersons.MOST_WORDS;
    for (int i = from; i < end; i++) {
      plain &= !run.isOfficeWord(i);
    }
    if (plain && runs.opensAnother(passage.low(from), Sighting.key(passage, from, end))) {
      names.add(from, end, Name.Kind.PERSON);
    }
  }
}
