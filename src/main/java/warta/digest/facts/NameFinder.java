package warta.digest.facts;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import warta.digest.facts.Lexicon.Kind;
import warta.digest.facts.NameRuns.Run;

/// Finds the names of an article: runs of capitalised words, cut at titles and places, folded over
/// their forms. Scripts without capitals have none. Linear.
final class NameFinder {
  private final Lexicon lexicon;

  NameFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// @param dates for each passage, the tokens that say a time
  List<Name> find(List<Passage> passages, List<BitSet> dates) {
    NameRuns runs = new NameRuns(lexicon);
    for (int i = 0; i < passages.size(); i++) {
      runs.take(passages.get(i), dates.get(i));
    }
    NameBook book = new NameBook(lexicon);
    Sighting last = null;
    for (Run run : runs.runs()) {
      for (Sighting sighting : NameCutter.cut(run, lexicon, runs)) {
        book.add(sighting);
        if (last != null && isGloss(run.passage(), last, sighting)) {
          book.gloss(last, sighting);
        }
        last = sighting;
      }
    }
    return book.names();
  }

  /// `Kantor Berita Pusat Korea (KCNA)`, `Korea Utara (Korut)`: one word in parentheses whose
  /// letters are those of the name, or that abbreviates an organisation in another language.
  private boolean isGloss(Passage passage, Sighting name, Sighting inside) {
    int from = inside.place().start();
    int to = inside.place().end();
    String text = passage.text();
    boolean enclosed =
        name.place().block() == inside.place().block()
            && from - name.place().end() == 2
            && text.charAt(from - 1) == '('
            && to < text.length()
            && text.charAt(to) == ')';
    if (!enclosed || inside.key().indexOf(' ') > 0) {
      return false;
    }
    boolean acronym = inside.text().equals(inside.text().toUpperCase(Locale.ROOT));
    boolean office =
        name.kind() == Name.Kind.ORGANISATION
            && name.key().indexOf(' ') > 0
            && !closes(inside.key(), name.key());
    String initials = initials(name.key());
    boolean longer = inside.key().endsWith(initials); // `KSAL`
    return (acronym && office && !longer && inside.kind() != Name.Kind.PLACE)
        || abbreviates(inside.key(), name.key());
  }

  /// Whether a short form stands for the last words of a name only: `ESDM` behind `Badan Geologi
  /// Kementerian Energi dan Sumber Daya Mineral`.
  private boolean closes(String shortForm, String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split(" ", -1)) {
      initials.append(lexicon.is(Kind.LINK, word) ? "" : word.substring(0, 1));
    }
    return initials.length() > shortForm.length() + 1 && initials.toString().endsWith(shortForm);
  }

  /// Whether a short form's letters stand in a name in their order, the first at its beginning, and
  /// it takes some of each of its first two words.
  private static boolean abbreviates(String shortForm, String name) {
    if (initials(name).equals(shortForm)) {
      return true;
    }
    int at = 0;
    int spaces = 0;
    for (int i = 0; i < shortForm.length(); i++) {
      int found = name.indexOf(shortForm.charAt(i), at);
      if (found < 0 || (i == 0 && found > 0)) {
        return false;
      }
      spaces += name.substring(at, found).indexOf(' ') >= 0 ? 1 : 0;
      at = found + 1;
    }
    return spaces > 0 && name.lastIndexOf(' ') < at;
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split(" ", -1)) {
      initials.append(word, 0, 1);
    }
    return initials.length() > 1 ? initials.toString() : " ";
  }
}
