package warta.article.mechanisms;

import java.util.List;
import warta.article.Block;
import warta.article.draft.Draft;
import warta.article.draft.Mechanism;

/// Short lines between paragraphs that title a section.
final class PlainHeadings implements Mechanism {
  private static final int LONGEST = 12;
  private static final int SECTION = 2;

  @Override
  public void judge(Draft draft) {
    int before = -1;
    for (int i = Takes.nextKept(draft, 0); i < draft.size(); ) {
      int next = Takes.nextKept(draft, i + 1);
      String line = draft.text(i);
      boolean title =
          draft.found(i).block() instanceof Block.Paragraph
              && before >= 0
              && next < draft.size()
              && isTitle(line)
              && !isTitle(draft.text(before))
              && opensSection(draft.text(next));
      if (title) {
        draft.retype(i, new Block.Heading(line, SECTION, List.of()));
      }
      before = i;
      i = next;
    }
  }

  private static boolean isTitle(String line) {
    int words = LineShape.words(line);
    char first = line.charAt(0);
    boolean question = line.endsWith("?") && (words <= 4 || LineShape.isTitleCase(line));
    return words >= 1
        && words <= LONGEST
        && line.length() <= 90
        && (Character.isUpperCase(first) || Character.isDigit(first))
        && (question || !LineShape.endsWithMark(line));
  }

  private static boolean opensSection(String line) {
    return LineShape.words(line) >= 8 || LineShape.endsWithMark(line) || line.length() > 60;
  }
}
