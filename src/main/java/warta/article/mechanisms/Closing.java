package warta.article.mechanisms;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import warta.article.Access;
import warta.article.Block;
import warta.article.Reason.Kind;
import warta.article.draft.Draft;
import warta.article.draft.Mechanism;
import warta.article.draft.Verdict;
import warta.article.meta.Datelines;
import warta.article.meta.Outlets;
import warta.text.Language;
import warta.text.WordCount;

/// What can be said once the body is known: its language, its dateline, how much of the article it
/// is.
final class Closing implements Mechanism {
  /// An article that ends sooner, on a page that asks for a login or money, is cut off there.
  private static final int SHORT = 220;

  /// The dateline stands in the first paragraph, or behind a summary that nothing names so.
  private static final int LEADS = 2;

  private static final int MOST_SITE_WORDS = 5;
  private static final int LANGUAGE_WORDS = 30;

  /// ` | Kabar Senja` behind a title.
  private static final Pattern SEAM_BEFORE = Pattern.compile("^\\s*[|–—»·•:-]{1,2}\\s*");

  /// `Kabar Senja :: ` before one.
  private static final Pattern SEAM_BEHIND = Pattern.compile("\\s*[|–—»·•:-]{1,2}\\s*$");

  @Override
  public void judge(Draft draft) {
    StringBuilder text = new StringBuilder();
    List<String> leads = new ArrayList<>();
    String last = "";
    boolean asks = !draft.facts().free();
    for (int i = 0; i < draft.size(); i++) {
      Block block = draft.found(i).block();
      if (draft.kept(i) && !(block instanceof Block.Caption)) {
        text.append(block.text()).append('\n');
        boolean paragraph = block instanceof Block.Paragraph && draft.outline().isProse(i);
        boolean standfirst = block.text().equals(draft.fields().standfirst());
        if (paragraph && !standfirst && leads.size() < LEADS) {
          leads.add(block.text());
        }
        last = paragraph ? block.text() : last;
      }
      asks |= isPaywall(draft, i);
    }
    String body = text.toString();
    int words = WordCount.of(body);
    dateline(draft, leads, body);
    language(draft, body, words);
    access(draft, words, asks, last);
  }

  private static boolean isPaywall(Draft draft, int index) {
    for (Verdict verdict : draft.verdicts(index)) {
      if (verdict.reason() != null && verdict.reason().kind() == Kind.PAYWALL) {
        return !draft.kept(index);
      }
    }
    return false;
  }

  private static void dateline(Draft draft, List<String> leads, String text) {
    for (String lead : leads) {
      Datelines.Dateline dateline = Datelines.read(lead);
      if (dateline != null) {
        draft.fields().dateline(dateline.span().of(lead));
        String outlet = dateline.outlet();
        draft.fields().source(outlet == null ? null : Outlets.asWritten(outlet, text));
        break;
      }
    }
    draft.fields().source(siteBesideTitle(draft));
  }

  /// What a window's title says behind the headline or before it, or null.
  private static @Nullable String siteBesideTitle(Draft draft) {
    String title = draft.fields().title();
    String window = draft.facts().windowTitle();
    if (title == null || title.isEmpty() || window.length() == title.length()) {
      return null;
    }
    String site = "";
    if (window.startsWith(title)) {
      String behind = window.substring(title.length());
      site = SEAM_BEFORE.matcher(behind).lookingAt() ? behind : "";
    } else if (window.endsWith(title)) {
      String before = window.substring(0, window.length() - title.length());
      site = SEAM_BEHIND.matcher(before).find() ? before : "";
    }
    site = SEAM_BEHIND.matcher(SEAM_BEFORE.matcher(site).replaceFirst("")).replaceFirst("");
    return site.isEmpty() || WordCount.of(site) > MOST_SITE_WORDS ? null : site;
  }

  /// The body's own language is surer than what the page declares: templates are translated last.
  /// What a page declares may be more exact: Norwegian has two written forms.
  private static void language(Draft draft, String text, int words) {
    String detected = words >= LANGUAGE_WORDS ? Language.detect(text) : null;
    String declared = Metadata.language(draft.facts());
    boolean exact = "no".equals(detected) && ("nb".equals(declared) || "nn".equals(declared));
    draft.fields().language(detected == null || exact ? declared : detected);
  }

  private static void access(Draft draft, int words, boolean asks, String last) {
    boolean cut = last.endsWith("…") || last.endsWith("...") || last.endsWith("[…]");
    if (asks && words < SHORT) {
      draft.fields().access(Access.PAYWALL);
    } else if (cut && words < SHORT) {
      draft.fields().access(Access.TEASER);
    }
  }
}
