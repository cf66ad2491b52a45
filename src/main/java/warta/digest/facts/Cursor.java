package warta.digest.facts;

/// How far a run is cut.
///
/// @param at the token that comes next
/// @param title the title that stands before it
record Cursor(int at, Title title) {
  /// Past words that tell nothing of the title.
  Cursor past(int end) {
    return new Cursor(end, title);
  }

  /// Past words of the title's office.
  Cursor pastWord(int end) {
    return new Cursor(end, title.behindWord());
  }

  /// Past a name that the title is of.
  Cursor pastName(int end) {
    return new Cursor(end, title.behindName());
  }

  /// Past the person whose title it is.
  Cursor pastPerson(int end) {
    return new Cursor(end, title.behindPerson());
  }
}
