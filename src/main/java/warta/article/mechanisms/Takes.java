package warta.article.mechanisms;

import org.jspecify.annotations.Nullable;
import warta.article.Reason;
import warta.article.draft.Draft;
import warta.article.draft.Verdict;

/// Verdicts of plain text, which has no half measures: a line is an insert or it is none.
final class Takes {
  private Takes() {}

  static void take(Draft draft, int index, String mechanism, Reason.Kind kind) {
    if (draft.kept(index)) {
      draft.judge(index, Verdict.take(mechanism, Verdict.CERTAIN, Reason.of(kind)));
    }
  }

  /// Why a block is taken as things are, or null where it is kept.
  static Reason.@Nullable Kind kind(Draft draft, int index) {
    if (draft.kept(index)) {
      return null;
    }
    for (Verdict verdict : draft.verdicts(index)) {
      if (verdict.reason() != null) {
        return verdict.reason().kind();
      }
    }
    return null;
  }

  /// The next block from an index on that is kept, or the draft's size.
  static int nextKept(Draft draft, int from) {
    int i = from;
    while (i < draft.size() && !draft.kept(i)) {
      i++;
    }
    return i;
  }

  /// The last kept block before an index, or -1.
  static int lastKept(Draft draft, int before) {
    int i = before - 1;
    while (i >= 0 && !draft.kept(i)) {
      i--;
    }
    return i;
  }
}
