package warta.digest.facts;

import java.util.BitSet;

/// Which words of a passage are said by somebody: those between the marks of a quotation. A mark
/// that is never closed holds the rest of the passage, as one that goes on in the next paragraph
/// does. What stands in brackets is the writer's: `"Besok (hari ini) kami datang"`. Single marks,
/// which are apostrophes as often, tell nothing. Linear.
final class SpokenWords {
  private static final String OPEN = "“„«";
  private static final String CLOSE = "”»";

  private SpokenWords() {}

  /// The tokens that stand inside a quotation.
  static BitSet of(Passage passage) {
    BitSet spoken = new BitSet();
    boolean inside = false;
    boolean gloss = false;
    for (int i = 0; i < passage.size(); i++) {
      Token token = passage.at(i);
      if (token.isMark('"')) {
        inside = !inside;
      } else if (token.isMarkOf(OPEN)) {
        inside = true;
      } else if (token.isMarkOf(CLOSE)) {
        inside = false;
      }
      gloss = token.isMark('(') || (gloss && !token.isMark(')'));
      spoken.set(i, inside && !gloss);
    }
    return spoken;
  }
}
