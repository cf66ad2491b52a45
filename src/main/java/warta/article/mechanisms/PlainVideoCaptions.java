package warta.article.mechanisms;

import java.util.regex.Pattern;
import warta.article.Reason.Kind;
import warta.article.draft.Draft;
import warta.article.draft.Mechanism;

/// Paragraphs that describe a video: cut off by the site in the middle of a word, and inviting to
/// watch.
final class PlainVideoCaptions implements Mechanism {
  private static final String NAME = "video captions";

  /// `Simak laporan VOA dari Laut China Ti...`, `Saksikan liputannya beri…`: in the paragraph's
  /// last sentence.
  private static final Pattern INVITATION =
      Pattern.compile(
          "(?:^|[.!?\"”] )(?iu:simak|saksikan|tonton|lihat|watch) [^.!?]{0,160}(?:\\.\\.\\.|…)$");

  @Override
  public void judge(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      String text = draft.text(i);
      int from = Math.max(0, text.length() - 220);
      boolean cutOff = text.endsWith("...") || text.endsWith("…");
      if (cutOff && draft.kept(i) && INVITATION.matcher(text.substring(from)).find()) {
        Takes.take(draft, i, NAME, Kind.VIDEO_CAPTION);
      }
    }
  }
}
