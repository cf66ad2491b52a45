package warta.digest.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import warta.article.Place;
import warta.digest.facts.Lexicon.Kind;

/// Folds the names an article has at many places into one each.
///
/// Two that differ in case, hyphens or dots are one. A short form is joined to the one full name of
/// the article that holds it; where two could be meant it is none (`Kim` beside `Kim Kum-chol` and
/// `Kim Jong Un`). Linear in the number of names.
final class NameBook {
  /// A full name's words are looked up by each stretch of them; longer names have no short forms.
  private static final int LONGEST = 6;

  private final Lexicon lexicon;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /// Which full names hold these words.
  private final Map<String, Set<Entry>> holders = new HashMap<>();

  /// Acronyms that stand in parentheses behind a name, by key.
  private final Map<String, String> glosses = new HashMap<>();

  NameBook(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// A name with all its places.
  private static final class Entry {
    final String key;
    final List<Sighting> sightings = new ArrayList<>();
    @Nullable Entry full;

    Entry(String key) {
      this.key = key;
    }

    int words() {
      return (int) key.chars().filter(c -> c == ' ').count() + 1;
    }

    boolean isPlain() {
      return sightings.getFirst().plain();
    }
  }

  void add(Sighting sighting) {
    entries.computeIfAbsent(sighting.key(), Entry::new).sightings.add(sighting);
  }

  /// Takes down that a short form stands in parentheses behind a name.
  void gloss(Sighting name, Sighting shortForm) {
    glosses.putIfAbsent(shortForm.key(), name.key());
  }

  /// The names, in the order of the text.
  List<Name> names() {
    List<Entry> byLength = new ArrayList<>(entries.values());
    byLength.sort(Comparator.comparingInt(Entry::words).reversed());
    Map<Entry, Name.Kind> kinds = new HashMap<>();
    List<Entry> dropped = new ArrayList<>();
    for (Entry entry : byLength) {
      kinds.put(entry, kind(entry));
      String glossed = glosses.get(entry.key);
      Entry meant = glossed == null ? null : entries.get(glossed);
      if (meant != null && meant != entry && meant.full != entry) {
        entry.full = root(meant);
        continue;
      }
      Set<Entry> candidates = candidates(entry, kinds);
      if (candidates.size() == 1) {
        entry.full = candidates.iterator().next();
      } else if (candidates.size() > 1 && entry.words() == 1) {
        dropped.add(entry);
      } else {
        hold(entry);
      }
    }
    dropped.forEach(entry -> entries.remove(entry.key));
    return written(kinds);
  }

  private static Entry root(Entry entry) {
    Entry root = entry;
    while (root.full != null) {
      root = root.full;
    }
    return root;
  }

  /// The full names that a shorter one may stand for.
  private Set<Entry> candidates(Entry entry, Map<Entry, Name.Kind> kinds) {
    Set<Entry> candidates = new LinkedHashSet<>();
    boolean place = kinds.get(entry) == Name.Kind.PLACE;
    if (place || !entry.isPlain() || !hasLetters(entry)) {
      return candidates;
    }
    for (Entry full : holders.getOrDefault(entry.key, Set.of())) {
      Name.Kind kind = kinds.get(full);
      boolean person =
          kind == Name.Kind.PERSON
              || (kind == Name.Kind.OTHER && full.isPlain() && !lexicon.is(Kind.KNOWN, entry.key));
      boolean company =
          kind == Name.Kind.ORGANISATION
              && full.words() <= entry.words() + 1
              && !isVenue(full)
              && (isFirm(full)
                  || KnownNames.kind(full.key) != null
                  || !lexicon.is(Kind.KNOWN, entry.key))
              && kinds.get(entry) != Name.Kind.PERSON
              && (isFirm(full)
                  || full.key.startsWith(entry.key)
                  || KnownNames.kind(full.key) == Name.Kind.ORGANISATION);
      boolean other =
          kind == Name.Kind.OTHER
              && !full.isPlain()
              && entry.words() > 1
              && full.key.startsWith(entry.key);
      if ((person || company || other) && !isToldBefore(entry, full)) {
        candidates.add(full);
      }
    }
    return candidates;
  }

  /// Whether a short form stands with a title before its full name was told: `President Obama`, and
  /// then `Michelle Obama`.
  private static boolean isToldBefore(Entry entry, Entry full) {
    Sighting first = entry.sightings.getFirst();
    return first.kind() == Name.Kind.PERSON
        && byPlace(first.place(), full.sightings.getFirst().place()) < 0;
  }

  /// `PT Kimia Farma`, which is `Kimia Farma`; not `Polsek Cipondoh`, which is no place.
  private boolean isFirm(Entry entry) {
    return "firm".equals(lexicon.value(Kind.HEAD, entry.key.split(" ", 2)[0]));
  }

  /// `Juventus Stadium`, which is not `Juventus`.
  private boolean isVenue(Entry entry) {
    String last = entry.key.substring(entry.key.lastIndexOf(' ') + 1);
    return "venue".equals(lexicon.value(Kind.TAIL, last));
  }

  private static boolean hasLetters(Entry entry) {
    return entry.key.chars().filter(Character::isLetter).count() > 1;
  }

  /// Takes down which words a full name holds. Two holders are enough to know that a short form
  /// tells nothing.
  private void hold(Entry entry) {
    String[] words = entry.key.split(" ", -1);
    boolean oneWord = entry.sightings.getFirst().text().indexOf(' ') < 0; // `Anies-Sandi` are two
    if (words.length > LONGEST || oneWord) {
      return;
    }
    int family = family(words);
    for (int from = 0; from < family; from++) {
      StringBuilder part = new StringBuilder();
      for (int i = from; i < (from == 0 ? words.length : family); i++) {
        part.append(i > from ? " " : "").append(words[i]);
        boolean whole = i - from + 1 == words.length;
        Set<Entry> known = holders.computeIfAbsent(part.toString(), _ -> new LinkedHashSet<>());
        if (!whole && known.size() < 4) {
          known.add(entry);
        }
      }
    }
  }

  /// Where a name says whose child somebody is: who is named there is another.
  private static int family(String[] words) {
    for (int i = 1; i < words.length; i++) {
      if (words[i].equals("bin") || words[i].equals("binti") || words[i].equals("ibn")) {
        return i;
      }
    }
    return words.length;
  }

  private Name.Kind kind(Entry entry) {
    int person = 0;
    int at = 0;
    Map<Name.Kind, Integer> said = new HashMap<>();
    for (Sighting sighting : entry.sightings) {
      person += sighting.person();
      at += sighting.at();
      said.merge(sighting.kind(), 1, Integer::sum);
    }
    if (said.containsKey(Name.Kind.PLACE)) {
      return Name.Kind.PLACE;
    }
    if (said.containsKey(Name.Kind.ORGANISATION)) {
      return Name.Kind.ORGANISATION;
    }
    boolean called = entry.words() > 1 ? person > 0 : person > 1;
    if (said.containsKey(Name.Kind.PERSON) || (called && person >= at && entry.isPlain())) {
      return Name.Kind.PERSON;
    }
    return at > 0 && 2 * at >= entry.sightings.size() && entry.words() < 4 && entry.isPlain()
        ? Name.Kind.PLACE
        : Name.Kind.OTHER;
  }

  private List<Name> written(Map<Entry, Name.Kind> kinds) {
    Map<Entry, List<Entry>> forms = new LinkedHashMap<>();
    for (Entry entry : entries.values()) {
      forms.computeIfAbsent(root(entry), _ -> new ArrayList<>()).add(entry);
    }
    List<Name> names = new ArrayList<>();
    forms.forEach((root, its) -> {
      if (!isNoun(root, its) && !isDoubtful(root, its, kinds)) {
        names.add(name(root, its, kinds));
      }
    });
    names.sort(Comparator.comparing(name -> name.places().getFirst(), NameBook::byPlace));
    return names;
  }

  /// A lone word in a language that writes every noun with a capital, and nothing says that it is
  /// more than one.
  private boolean isNoun(Entry root, List<Entry> forms) {
    return lexicon.capitalNouns()
        && root.words() == 1
        && forms.size() == 1
        && root.sightings.stream().allMatch(s -> s.kind() == Name.Kind.OTHER && s.person() == 0);
  }

  /// What stands once, and nothing tells what it is of: an acronym, one word, ordinary words with
  /// capitals.
  ///
  /// Of words of kind `OTHER` beside which nothing stands that stands beside names a quarter were
  /// no names in a hundred articles read, of all others one in fifteen.
  private boolean isDoubtful(Entry root, List<Entry> forms, Map<Entry, Name.Kind> kinds) {
    Sighting first = root.sightings.getFirst();
    boolean once = forms.size() == 1 && root.sightings.size() == 1;
    boolean told =
        kinds.get(root) == Name.Kind.PLACE
            || first.person() > 0
            || glosses.containsKey(root.key)
            || lexicon.is(Kind.ACRONYM, root.key)
            || lexicon.is(Kind.KNOWN, root.key)
            || KnownNames.kind(root.key) != null;
    if (!once || told) {
      return false;
    }
    if (root.words() == 1 && isAcronym(first.text())) {
      return entries.keySet().stream().noneMatch(key -> isWordOf(root.key, key));
    }
    boolean other = kinds.get(root) == Name.Kind.OTHER && !first.told();
    return other && !tells(root) && isVague(root);
  }

  /// Whether a word of a name is a given name, a place, or an organisation's.
  private boolean tells(Entry entry) {
    return Arrays.stream(entry.key.split(" ", -1))
        .anyMatch(word ->
            lexicon.isGivenName(word)
                || Gazetteer.size(word) != null
                || lexicon.is(Kind.HEAD, word)
                || lexicon.is(Kind.TAIL, word)
                || lexicon.is(Kind.CLOSES, word)
                || lexicon.is(Kind.KNOWN, word)
                || lexicon.is(Kind.ACRONYM, word));
  }

  /// Whether a name is one word, or some of its words are ordinary ones.
  private boolean isVague(Entry entry) {
    String[] words = entry.key.split(" ", -1);
    return words.length == 1
        || Arrays.stream(words).anyMatch(lexicon::isOrdinary)
        || Arrays.stream(words).allMatch(lexicon::isForeign); // `Guest House` in Indonesian
  }

  private static boolean isAcronym(String text) {
    return text.chars().noneMatch(Character::isLowerCase);
  }

  private static boolean isWordOf(String word, String name) {
    return (" " + name + " ").contains(" " + word + " ") && !name.equals(word);
  }

  private Name name(Entry root, List<Entry> forms, Map<Entry, Name.Kind> kinds) {
    Set<String> variants = new LinkedHashSet<>();
    root.sightings.forEach(sighting -> variants.add(sighting.text()));
    List<Entry> others = new ArrayList<>(forms);
    others.remove(root);
    others.sort(Comparator.comparingInt(Entry::words).reversed());
    List<Place> places = new ArrayList<>();
    root.sightings.forEach(sighting -> places.add(sighting.place()));
    boolean person = false;
    for (Entry other : others) {
      other.sightings.forEach(sighting -> variants.add(sighting.text()));
      other.sightings.forEach(sighting -> places.add(sighting.place()));
      person |= other.isPlain() && (kinds.get(other) == Name.Kind.PERSON || other.words() == 1);
    }
    places.sort(NameBook::byPlace);
    Name.Kind kind = kinds.getOrDefault(root, Name.Kind.OTHER);
    boolean called = kind == Name.Kind.OTHER && person && root.isPlain() && root.words() > 1;
    return new Name(
        root.sightings.getFirst().text(),
        called && !opensOffice(root) ? Name.Kind.PERSON : kind,
        List.copyOf(variants),
        places);
  }

  private boolean opensOffice(Entry entry) {
    String first = entry.key.split(" ", 2)[0];
    return lexicon.is(Kind.HEAD, first) || lexicon.is(Kind.SITE, first);
  }

  private static int byPlace(Place one, Place other) {
    int block = Integer.compare(one.block(), other.block());
    return block != 0 ? block : Integer.compare(one.start(), other.start());
  }
}
