package warta.text;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import warta.text.EndsCorpus.Text;

/// Prints what is to be marked by eye for `/text/sentence-ends.tsv`: paragraphs in which places are
/// numbered, without a word of which rule took a place for an end. They are all places on which the
/// three rules differ and 300 of those on which they agree, drawn by a fixed seed.
///
/// A line `P set id paragraph`, then the paragraph with `⟦number@offset⟧` behind each place. Run:
/// `java -cp … warta.text.EndCandidates [set|language …]`.
final class EndCandidates {
  private static final long SEED = 77;
  private static final int OF_THOSE_AGREED = 300;

  /// Longer stretches without a place are shown by their ends and their marks.
  private static final int LONGEST = 260;

  private record Candidate(Text text, int paragraph, int end) {}

  private EndCandidates() {}

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    List<Candidate> differ = new ArrayList<>();
    List<Candidate> agreed = new ArrayList<>();
    List<Text> drawn = EndsCorpus.drawn();
    drawn.forEach(text -> sort(text, differ, agreed));
    Collections.shuffle(agreed, new Random(SEED));
    Set<Candidate> shown = new HashSet<>(differ);
    shown.addAll(agreed.subList(0, Math.min(OF_THOSE_AGREED, agreed.size())));
    int number = 0;
    for (Text text : drawn) {
      boolean asked =
          args.length == 0
              || List.of(args).contains(text.set())
              || List.of(args).contains(text.language());
      for (int i = 0; i < text.paragraphs().size(); i++) {
        TreeSet<Integer> ends = new TreeSet<>();
        for (int end : candidates(text, i)) {
          if (shown.contains(new Candidate(text, i, end))) {
            ends.add(end);
          }
        }
        if (!ends.isEmpty() && asked) {
          out.println(
              "P "
                  + text.set()
                  + " "
                  + text.id()
                  + " "
                  + i
                  + "\n"
                  + numbered(text.paragraphs().get(i), ends, number));
        }
        number += ends.size();
      }
    }
    out.flush();
  }

  private static void sort(Text text, List<Candidate> differ, List<Candidate> agreed) {
    for (int i = 0; i < text.paragraphs().size(); i++) {
      String paragraph = text.paragraphs().get(i);
      SortedSet<Integer> naive = EndRules.naive(paragraph);
      SortedSet<Integer> theirs = EndRules.breakIterator(paragraph, text.language());
      SortedSet<Integer> ours = EndRules.ours(paragraph, text.language());
      for (int end : candidates(text, i)) {
        boolean agree =
            naive.contains(end) == ours.contains(end) && theirs.contains(end) == ours.contains(end);
        (agree ? agreed : differ).add(new Candidate(text, i, end));
      }
    }
  }

  private static SortedSet<Integer> candidates(Text text, int index) {
    String paragraph = text.paragraphs().get(index);
    SortedSet<Integer> ends = EndRules.marks(paragraph);
    ends.addAll(EndRules.naive(paragraph));
    ends.addAll(EndRules.breakIterator(paragraph, text.language()));
    ends.addAll(EndRules.ours(paragraph, text.language()));
    return ends;
  }

  private static String numbered(String paragraph, SortedSet<Integer> ends, int before) {
    StringBuilder shown = new StringBuilder();
    int number = before;
    int from = 0;
    for (int end : ends) {
      shown.append(brief(paragraph.substring(from, end)));
      shown.append('⟦').append(++number).append('@').append(end).append('⟧');
      from = end;
    }
    return shown.append(brief(paragraph.substring(from))).toString();
  }

  private static String brief(String stretch) {
    if (stretch.length() <= LONGEST) {
      return stretch;
    }
    int half = LONGEST / 2;
    String inner = stretch.substring(half, stretch.length() - half);
    return stretch.substring(0, half)
        + "[.."
        + inner.replaceAll("[^\"“”„«»()]", "")
        + "..]"
        + stretch.substring(stretch.length() - half);
  }
}
