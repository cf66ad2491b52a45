package warta.digest.facts;

/// What is known of the title that the words still to be cut stand behind.
///
/// @param waits whether its person is still to come
/// @param small whether it stands before the run, in small letters: `attorney Chip Lewis`
/// @param seat whether it names whom it heads before the person
/// @param filled whether words of the office stood behind it already
/// @param chief whether it is of a part of an office: `Kabid`, `Kasat`
record Title(boolean waits, boolean small, boolean seat, boolean filled, boolean chief) {
  /// No title stands before.
  static final Title NONE = new Title(false, false, false, false, false);

  /// One in small letters before the run.
  static Title small(boolean seat) {
    return new Title(true, true, seat, false, false);
  }

  /// One of the run's own words.
  static Title capital(boolean seat, boolean chief) {
    return new Title(true, false, seat, false, chief);
  }

  /// Behind two words that are a title or an office together: `Sekretaris Negara`.
  Title common() {
    return new Title(true, small, false, true, chief);
  }

  /// Behind `of`: `Archbishop of Canterbury`.
  Title of() {
    return new Title(waits, small, true, filled, chief);
  }

  /// Behind a word of its office.
  Title behindWord() {
    return new Title(waits, small, seat, true, chief);
  }

  /// Behind the name of what it is of.
  Title behindName() {
    return new Title(waits, small, false, true, chief);
  }

  /// Behind its person.
  Title behindPerson() {
    return new Title(false, small, seat, filled, chief);
  }
}
