package warta.article.mechanisms;

import org.jspecify.annotations.Nullable;
import warta.article.draft.Draft;
import warta.article.draft.Mechanism;
import warta.text.Language;

/// The language a page is in, before its body is known: inserts and dates are asked in it.
///
/// Templates are translated last: a quarter of the old Indonesian pages looked at declare `en`, as
/// the template's author left it. A declared language other than English was written by hand and is
/// believed; else the running text from the headline on tells, where it is in another than English:
/// English lines are asked of every page, and a page that declares nothing is asked all.
final class PageLanguage implements Mechanism {
  private static final String MOST_DECLARED = "en";

  /// Some 200 words: running text of other languages than one is told by far fewer.
  private static final int SAMPLE = 1_200;

  @Override
  public void judge(Draft draft) {
    draft.fields().pageLanguage(of(draft));
  }

  private static @Nullable String of(Draft draft) {
    String declared = Metadata.language(draft.facts());
    if (declared != null && !declared.equals(MOST_DECLARED)) {
      return declared;
    }
    String detected = Language.detect(sample(draft));
    return detected == null || detected.equals(MOST_DECLARED) ? declared : detected;
  }

  private static String sample(Draft draft) {
    StringBuilder sample = new StringBuilder();
    for (int i = Math.max(0, draft.headline()); i < draft.size() && sample.length() < SAMPLE; i++) {
      if (draft.outline().isProse(i)) {
        sample.append(draft.text(i)).append('\n');
      }
    }
    return sample.toString();
  }
}
