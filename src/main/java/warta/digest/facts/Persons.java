package warta.digest.facts;

import java.util.ArrayList;
import java.util.List;
import warta.article.Place;
import warta.digest.facts.Person.Mention;

/// Tells of the persons among names which of their mentions introduce them.
final class Persons {
  /// What a sentence or a quotation ends with, before the space.
  private static final String ENDS = ".!?\"”";

  private Persons() {}

  static List<Person> of(List<Name> names, List<Passage> passages, Lexicon lexicon) {
    List<Person> persons = new ArrayList<>();
    for (Name name : names) {
      if (name.kind() == Name.Kind.PERSON) {
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        for (Place place : name.places()) {
          while (passages.get(at).block() != place.block()) {
            at++;
          }
          mentions.add(new Mention(place, introduces(passages.get(at), place, lexicon)));
        }
        persons.add(new Person(mentions));
      }
    }
    return persons;
  }

  private static boolean introduces(Passage passage, Place place, Lexicon lexicon) {
    String text = passage.text();
    if (text.substring(place.start(), place.end()).indexOf(' ') > 0) {
      return true;
    }
    int end = place.start() - 1;
    if (end < 1) {
      return false;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String before = text.substring(start, end);
    return lexicon.isTitle(Lexicon.low(before)) || isOffice(text, start, before);
  }

  /// Whether a word with a capital, before a name, is more than a sentence's first: `Kota Farhan`.
  private static boolean isOffice(String text, int start, String word) {
    boolean within = start > 1 && text.charAt(start - 1) == ' ';
    return within
        && !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && ENDS.indexOf(text.charAt(start - 2)) < 0;
  }
}
