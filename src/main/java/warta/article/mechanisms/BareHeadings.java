package warta.article.mechanisms;

import java.util.EnumSet;
import java.util.Set;
import warta.article.Block;
import warta.article.Reason;
import warta.article.Reason.Kind;
import warta.article.draft.Draft;
import warta.article.draft.Mechanism;
import warta.article.draft.Verdict;

/// Takes headings whose section was taken: what stood between them and the next heading is gone. A
/// notice in place of a video or a post was never a section: the heading above may title it.
final class BareHeadings implements Mechanism {
  private static final String NAME = "bare headings";
  private static final double WEIGHT = 60;

  private static final Set<Kind> NOTICES = EnumSet.of(Kind.REPEATED, Kind.CONSENT, Kind.EMBED);

  private static final Set<Kind> LINKS = EnumSet.of(Kind.READ_ALSO, Kind.LINK_LIST);

  @Override
  public void judge(Draft draft) {
    int deepest = 0; // level of the next kept heading below, 0 where text or the end is next
    boolean bare = true;
    boolean gone = false;
    for (int i = draft.size() - 1; i >= 0; i--) {
      Block block = draft.found(i).block();
      if (!draft.kept(i)) {
        gone |= draft.outline().words(i) > 0 && !NOTICES.contains(Takes.kind(draft, i));
      } else if (block instanceof Block.Heading heading) {
        boolean section = bare && gone && (deepest == 0 || heading.level() >= deepest);
        if (section || announcesLinks(draft, i)) {
          draft.judge(i, Verdict.take(NAME, WEIGHT, Reason.of(Kind.LABEL)));
        } else {
          deepest = heading.level();
          bare = true;
          gone = false;
        }
      } else if (!(block instanceof Block.Caption)) {
        bare = false;
        gone = false;
      }
    }
  }

  /// Whether a heading such as `More:` announces the links right behind it, which were taken; what
  /// follows them is not of its section.
  private static boolean announcesLinks(Draft draft, int index) {
    return draft.text(index).endsWith(":")
        && index + 1 < draft.size()
        && !draft.kept(index + 1)
        && LINKS.contains(Takes.kind(draft, index + 1));
  }
}
