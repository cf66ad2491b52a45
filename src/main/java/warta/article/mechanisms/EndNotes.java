package warta.article.mechanisms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import warta.article.Block;
import warta.article.Reason;
import warta.article.Reason.Kind;
import warta.article.draft.Draft;
import warta.article.draft.Mechanism;
import warta.article.draft.Verdict;
import warta.article.meta.Folding;
import warta.words.Resources;

/// Takes the notes that articles end in: who wrote this and how to reach him, where to follow and
/// subscribe, disclaimers, corrections, citations. What they say is data, `end-notes.txt`; it is
/// asked only of the last paragraphs, one before the other, up to the first that is text.
final class EndNotes implements Mechanism {
  private static final String NAME = "end notes";
  private static final double WEIGHT = 50;

  /// A longer paragraph has more to say.
  private static final int MOST_WORDS = 90;

  private static final int MOST_NOTES = 10;

  /// Notes are less than this part of the text.
  private static final double MOST = 0.4;

  /// `^` before a phrase.
  private static final char FIRST = '^';

  /// `~` before a phrase, and how many signs from the start it may begin.
  private static final char EARLY = '~';

  private static final int EARLY_SIGNS = 40;
  private static final int MOST_SIGNS = Integer.MAX_VALUE;

  /// What a note says: parts that stand in it in this order.
  ///
  /// @param within how many signs from the start of the paragraph the first part may begin
  private record Note(Kind kind, int within, List<String> parts) {
    boolean isIn(String bare) {
      int at = 0;
      for (int i = 0; i < parts.size(); i++) {
        at = bare.indexOf(parts.get(i), at);
        if (at < 0 || (i == 0 && at > within)) {
          return false;
        }
        at += parts.get(i).length() - 1; // the space between two words may be both's
      }
      return true;
    }
  }

  private static final List<Note> NOTES = read();

  @Override
  public void judge(Draft draft) {
    List<Integer> notes = new ArrayList<>();
    List<Kind> kinds = new ArrayList<>();
    int words = 0;
    int from = draft.size();
    for (int i = draft.size() - 1; i > draft.headline() && notes.size() < MOST_NOTES; i--) {
      if (!draft.kept(i) || draft.found(i).block() instanceof Block.Caption) {
        continue;
      }
      Kind kind = kind(draft, i);
      if (kind == null && draft.outline().isProse(i)) {
        break;
      }
      notes.add(i);
      kinds.add(kind == null ? Kind.LABEL : kind);
      words += draft.outline().words(i);
      from = kind == null ? from : i;
    }
    if (words > MOST * draft.outline().allProse()) {
      return;
    }
    for (int n = 0; n < notes.size(); n++) {
      if (notes.get(n) >= from) {
        draft.judge(notes.get(n), Verdict.take(NAME, WEIGHT, Reason.of(kinds.get(n))));
      }
    }
  }

  private static @Nullable Kind kind(Draft draft, int index) {
    if (draft.outline().words(index) > MOST_WORDS) {
      return null;
    }
    String bare = " " + draft.bare(index) + " ";
    for (Note note : NOTES) {
      if (note.isIn(bare)) {
        return note.kind();
      }
    }
    return null;
  }

  private static List<Note> read() {
    List<Note> notes = new ArrayList<>();
    for (String line : Resources.lines("/warta/article/end-notes.txt")) {
      List<String> columns = List.of(line.split(" \\| ", -1));
      Kind kind = Kind.valueOf(columns.getFirst().replace('-', '_').toUpperCase(Locale.ROOT));
      for (String said : columns.getLast().split("; ", -1)) {
        List<String> parts = new ArrayList<>();
        for (String part : said.split("…", -1)) {
          parts.add(" " + Folding.bare(part) + " ");
        }
        int within =
            switch (said.charAt(0)) {
              case FIRST -> 0;
              case EARLY -> EARLY_SIGNS;
              default -> MOST_SIGNS;
            };
        notes.add(new Note(kind, within, List.copyOf(parts)));
      }
    }
    return List.copyOf(notes);
  }
}
