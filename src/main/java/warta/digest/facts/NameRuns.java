package warta.digest.facts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import warta.digest.facts.Lexicon.Kind;

/// Runs of capitalised words in a text, and what the text's other words tell of them. Linear.
final class NameRuns {
  private final Lexicon lexicon;
  private final RunStarts starts;
  private final RunEnds ends;
  private final Unnamed unnamed;
  private final List<Run> runs = new ArrayList<>();
  private final Set<String> small = new HashSet<>();
  private final Set<String> strong = new HashSet<>();
  private final Set<String> alone = new HashSet<>();
  private final Set<String> whole = new HashSet<>();
  private final Set<String> inside = new HashSet<>();
  private final Map<String, Integer> anywhere = new HashMap<>();

  /// Words that open runs of several words, with the key of the first such run.
  private final Map<String, String> openers = new HashMap<>();

  /// Those of them that open two different runs.
  private final Set<String> families = new HashSet<>();

  /// Acronyms that a text explains by ordinary words: `kendaraan listrik (EV)`.
  private final Set<String> things = new HashSet<>();

  /// What stands behind `PT`, from its first two words on.
  private final Set<String> firms = new HashSet<>();

  /// Words that stand together.
  ///
  /// @param to the token after the last
  /// @param weak whether the first word would have a capital anyway, for it opens a sentence
  record Run(Passage passage, int from, int to, boolean weak) {}

  NameRuns(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.starts = new RunStarts(lexicon);
    this.ends = new RunEnds(lexicon);
    this.unnamed = new Unnamed(lexicon);
  }

  List<Run> runs() {
    return runs;
  }

  /// Whether a word stands in small letters somewhere.
  boolean isSmall(String low) {
    return small.contains(low);
  }

  /// Whether a word has a capital where no sentence begins.
  boolean isStrong(String low) {
    return strong.contains(low);
  }

  /// Whether a word stands somewhere as a run of its own.
  boolean isAlone(String low) {
    return alone.contains(low);
  }

  /// Whether a word stands in a run of several words.
  boolean isInside(String low) {
    return inside.contains(low);
  }

  /// Whether these words are a whole run where no sentence begins.
  boolean isWhole(String key) {
    return whole.contains(key);
  }

  /// How often these words are a whole run.
  int times(String key) {
    return anywhere.getOrDefault(key, 0);
  }

  /// Whether an acronym stands for a thing in this article.
  boolean isThing(String low) {
    return things.contains(low);
  }

  /// Whether these words are a firm's, or its first ones.
  boolean isFirm(String key) {
    return firms.contains(key);
  }

  /// Whether a word opens another run of several words than the one with this key.
  boolean opensAnother(String low, String key) {
    String first = openers.get(low);
    return first != null && (!first.equals(key) || families.contains(low));
  }

  /// Takes a passage's runs.
  ///
  /// @param dates tokens that say a time
  void take(Passage passage, BitSet dates) {
    if (Unnamed.isShouted(passage)) {
      return;
    }
    BitSet headlines = unnamed.headlines(passage);
    int i = passage.begin();
    while (i < passage.size()) {
      Token token = passage.at(i);
      if (token.isWord() && !token.isCapital()) {
        small.add(token.low());
      }
      if (!starts.opens(passage, i, dates)) {
        i++;
        continue;
      }
      int end = ends.end(passage, i, dates);
      if (end - i == 1 && unnamed.isThing(passage, i)) {
        things.add(token.low());
      }
      if (unnamed.isMasked(passage, end - 1)) {
        things.add(passage.low(end - 1));
      }
      if (!unnamed.isCutOff(passage, end)
          && !Unnamed.isPartlySpelt(passage, i, end)
          && !(headlines.get(token.sentence()) && unnamed.hasOrdinary(passage, i, end))) {
        add(new Run(passage, i, end, starts.isWeak(passage, i)));
      }
      i = end;
    }
  }

  private void add(Run run) {
    runs.add(run);
    Passage passage = run.passage();
    for (int i = run.from() + (run.weak() ? 1 : 0); i < run.to(); i++) {
      strong.add(passage.at(i).low());
    }
    for (int i = run.from(); run.to() - run.from() > 1 && i < run.to(); i++) {
      inside.add(passage.at(i).low());
    }
    if (run.to() - run.from() == 1) {
      alone.add(passage.at(run.from()).low());
    }
    int name = run.from();
    while (name < run.to() && lexicon.isTitle(passage.low(name))) {
      name++;
    }
    if ("firm".equals(lexicon.value(Kind.HEAD, passage.low(run.from())))) {
      for (int end = run.from() + 3; end <= run.to(); end++) {
        firms.add(Sighting.key(passage, run.from() + 1, end));
      }
    }
    if (run.to() - name > 1) {
      String key = Sighting.key(passage, name, run.to());
      String first = openers.putIfAbsent(passage.at(name).low(), key);
      if (first != null && !first.equals(key)) {
        families.add(passage.at(name).low());
      }
    }
    anywhere.merge(Sighting.key(passage, run.from(), run.to()), 1, Integer::sum);
    if (!run.weak()) {
      whole.add(Sighting.key(passage, run.from(), run.to()));
    }
  }
}
