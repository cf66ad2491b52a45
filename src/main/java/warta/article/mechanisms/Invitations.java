package warta.article.mechanisms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import warta.article.Block;
import warta.article.Reason;
import warta.article.Reason.Kind;
import warta.article.draft.Draft;
import warta.article.draft.Mechanism;
import warta.article.draft.Verdict;
import warta.article.meta.Folding;
import warta.words.Resources;

/// Takes paragraphs that ask the reader to subscribe, to follow, to join or to download: running
/// text in the article's own element, which no label and no class name gives away. Two things must
/// meet, what one is to follow and the words that ask for it; `invitations.txt` lists both.
final class Invitations implements Mechanism {
  private static final String NAME = "invitations";

  /// More than best run's vote, less than what a page's author named its text.
  private static final double WEIGHT = 40;

  /// Who writes more has something to tell.
  private static final int MOST_WORDS = 60;

  /// The words of the longest phrase, such as `bleiben sie auf dem laufenden`.
  private static final int LONGEST_PHRASE = 5;

  private static final Phrases WHAT = Phrases.of(read("what: "));
  private static final Beginnings MAY_BE_WHAT = Beginnings.of(WHAT.all());
  private static final Phrases ASKS = Phrases.of(read("asks: "));
  private static final Set<String> BEGINS = read("begins: ");

  /// A page that names more places to follow lists them: its article is about such places.
  private static final int MOST_UNADDRESSED = 3;

  private record Found(int block, Kind kind, boolean addressed) {}

  @Override
  public void judge(Draft draft) {
    String title = draft.fields().title();
    Set<String> subject = title == null ? Set.of() : phrases(words(title), WHAT);
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < draft.size(); i++) {
      Found invitation = i != draft.headline() && mayBe(draft, i) ? find(draft, i, subject) : null;
      if (invitation != null) {
        found.add(invitation);
      }
    }
    boolean lists = found.stream().filter(f -> !f.addressed()).count() > MOST_UNADDRESSED;
    for (Found invitation : found) {
      if (invitation.addressed() || !lists) {
        draft.judge(invitation.block(), Verdict.take(NAME, WEIGHT, Reason.of(invitation.kind())));
      }
    }
  }

  private static boolean mayBe(Draft draft, int index) {
    int words = draft.outline().words(index);
    return words > 2
        && words <= MOST_WORDS
        && "\"“„«‘'".indexOf(draft.text(index).charAt(0)) < 0 // somebody says it
        && switch (draft.found(index).block()) {
          case Block.Paragraph _, Block.Heading _ -> true;
          case Block.Item _, Block.Quote _, Block.Code _, Block.Row _, Block.Caption _ -> false;
        };
  }

  /// What a paragraph invites to, or null where it does not.
  ///
  /// @param subject what the article itself is about: an article on a podcast may ask to hear it
  private static @Nullable Found find(Draft draft, int index, Set<String> subject) {
    if (!MAY_BE_WHAT.in(draft.bare(index), 1)) {
      return null;
    }
    String text = draft.text(index);
    List<String> all = List.of(draft.bare(index).split(" ", -1));
    Set<String> what = phrases(all, WHAT);
    what.removeAll(subject);
    if (what.isEmpty()) {
      return null;
    }
    boolean letter = what.stream().anyMatch(w -> w.contains("letter") || w.contains("mail"));
    Kind kind = letter ? Kind.SUBSCRIBE : Kind.FOLLOW;
    if (!phrases(all, ASKS).isEmpty()) {
      return new Found(index, kind, true);
    }
    for (int from = 0; from >= 0; from = nextSentence(text, from)) {
      int next = nextSentence(text, from);
      List<String> sentence = words(text.substring(from, next < 0 ? text.length() : next));
      if (begins(sentence) && phrases(sentence, WHAT).stream().anyMatch(what::contains)) {
        return new Found(index, kind, false);
      }
    }
    return null;
  }

  private static int nextSentence(String text, int from) {
    for (int i = from; i + 1 < text.length(); i++) {
      boolean end = ".!?…".indexOf(text.charAt(i)) >= 0;
      if (end && Character.isWhitespace(text.charAt(i + 1))) {
        return i + 1;
      }
    }
    return -1;
  }

  private static boolean begins(List<String> words) {
    StringBuilder phrase = new StringBuilder();
    for (int i = 0; i < Math.min(words.size(), LONGEST_PHRASE); i++) {
      phrase.append(i == 0 ? "" : " ").append(words.get(i));
      if (BEGINS.contains(phrase.toString())) {
        return true;
      }
    }
    return false;
  }

  /// A list of phrases, and the words they begin with: nearly no word of a text is one of these.
  private record Phrases(Set<String> all, Set<String> first) {
    static Phrases of(Set<String> all) {
      Set<String> first = new HashSet<>();
      all.forEach(phrase -> first.add(phrase.split(" ", 2)[0]));
      return new Phrases(all, Set.copyOf(first));
    }
  }

  /// The phrases of a list that stand among words.
  private static Set<String> phrases(List<String> words, Phrases list) {
    Set<String> found = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      if (!list.first().contains(words.get(i))) {
        continue;
      }
      StringBuilder phrase = new StringBuilder();
      for (int j = i; j < Math.min(words.size(), i + LONGEST_PHRASE); j++) {
        phrase.append(j == i ? "" : " ").append(words.get(j));
        if (list.all().contains(phrase.toString())) {
          found.add(phrase.toString());
        }
      }
    }
    return found;
  }

  private static List<String> words(String text) {
    return List.of(Folding.bare(text).split(" ", -1));
  }

  private static Set<String> read(String list) {
    List<String> phrases = new ArrayList<>();
    for (String line : Resources.lines("/warta/article/invitations.txt")) {
      if (line.startsWith(list)) {
        phrases.addAll(List.of(line.substring(list.length()).split(", ", -1)));
      }
    }
    return Set.copyOf(new HashSet<>(phrases));
  }
}
