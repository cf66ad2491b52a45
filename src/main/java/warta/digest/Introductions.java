package warta.digest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import warta.article.Article;
import warta.article.Place;
import warta.digest.facts.FactFinder;
import warta.digest.facts.Person;

/// Which sentences have somebody act or speak by one word of their name whom only an earlier one
/// introduces: `Dewi menegaskan`, three sentences behind `Kepala Humas Dewi Pascarani`. Without it
/// nobody knows who she is; of 454 summaries of detik 66 had such a sentence.
///
/// A person is introduced by a name of two words or more, by one with an office, or by the title
/// above the article.
///
/// @param needs by sentence, for each of those persons: the sentences before it that introduce them
record Introductions(Map<Integer, List<Set<Integer>>> needs) {
  private static final String QUOTES = "\"“”„«»";

  Introductions {
    needs = Map.copyOf(needs);
  }

  /// Of sentences of an article, in the order of the text. Linear.
  static Introductions of(Article article, List<Sentence> sentences) {
    Map<Integer, List<Set<Integer>>> needs = new HashMap<>();
    if (!sentences.isEmpty()) {
      int blocks = sentences.getLast().place().block() + 1;
      String title = article.about().titleDerived() ? "" : article.about().title();
      Set<String> known = new HashSet<>(Terms.words(title, Terms.MOST_TERMS));
      for (Person person : FactFinder.persons(article, blocks)) {
        take(person, article, sentences, known, needs);
      }
    }
    return new Introductions(needs);
  }

  private static void take(
      Person person,
      Article article,
      List<Sentence> sentences,
      Set<String> known,
      Map<Integer, List<Set<Integer>>> needs) {
    Set<Integer> introducing = new TreeSet<>();
    boolean introduced = false;
    int at = 0;
    for (Person.Mention mention : person.mentions()) {
      Place place = mention.place();
      while (at < sentences.size() && isBefore(sentences.get(at).place(), place)) {
        at++;
      }
      boolean picked = at < sentences.size() && holds(sentences.get(at).place(), place);
      introduced |= mention.introduces();
      if (picked && mention.introduces()) {
        introducing.add(at);
      } else if (picked
          && introduced
          && !introducing.contains(at)
          && acts(sentences.get(at), place)
          && !known.contains(word(article, place))) {
        needs.computeIfAbsent(at, _ -> new ArrayList<>()).add(new TreeSet<>(introducing));
      }
    }
  }

  private static String word(Article article, Place place) {
    String text = article.blocks().get(place.block()).text();
    return text.substring(place.start(), place.end()).toLowerCase(Locale.ROOT);
  }

  /// Whether who is named at a place does or says what the sentence tells: they open it, or it
  /// quotes them. Who is named elsewhere is mostly told of; with them too, 0.1 to 0.2 ROUGE-1 of
  /// detik go.
  private static boolean acts(Sentence sentence, Place name) {
    return name.start() == sentence.place().start()
        || QUOTES.indexOf(sentence.text().charAt(0)) >= 0;
  }

  private static boolean isBefore(Place sentence, Place name) {
    return sentence.block() < name.block()
        || (sentence.block() == name.block() && sentence.end() <= name.start());
  }

  private static boolean holds(Place sentence, Place name) {
    return sentence.block() == name.block()
        && sentence.start() <= name.start()
        && name.end() <= sentence.end();
  }

  /// Without the needs that no summary can meet: where each sentence that introduces somebody may
  /// not be picked, or not beside the one that needs it, the bare name is better than silence.
  ///
  /// @param together whether the second of two sentences may be picked beside the first
  Introductions possible(BiPredicate<Integer, Integer> together) {
    Map<Integer, List<Set<Integer>>> possible = new HashMap<>();
    needs.forEach((sentence, all) -> {
      List<Set<Integer>> met =
          all.stream()
              .filter(any -> any.stream().anyMatch(other -> together.test(sentence, other)))
              .toList();
      if (!met.isEmpty()) {
        possible.put(sentence, met);
      }
    });
    return new Introductions(possible);
  }

  /// Somebody whom a chosen sentence names and none introduces.
  ///
  /// @param introducing the sentences of which any does
  record Stranger(int sentence, Set<Integer> introducing) {}

  /// The first of those in a set of sentences; null where everybody is introduced.
  @Nullable Stranger stranger(List<Integer> chosen) {
    for (int sentence : chosen) {
      for (Set<Integer> introducing : needs.getOrDefault(sentence, List.of())) {
        if (introducing.stream().noneMatch(chosen::contains)) {
          return new Stranger(sentence, introducing);
        }
      }
    }
    return null;
  }

  /// Whether a sentence introduces somebody who acts in another of a set.
  boolean introduces(int sentence, List<Integer> chosen) {
    return chosen.stream()
        .flatMap(other -> needs.getOrDefault(other, List.of()).stream())
        .anyMatch(introducing -> introducing.contains(sentence));
  }
}
