package warta.article.mechanisms;

import warta.article.draft.Draft;
import warta.article.draft.Mechanism;
import warta.text.Language;

/// The language of the text itself: plain text declares none.
final class PlainLanguage implements Mechanism {
  private static final int SAMPLE = 20_000;

  @Override
  public void judge(Draft draft) {
    String text = PlainText.of(draft);
    draft.fields().language(Language.detect(text.substring(0, Math.min(text.length(), SAMPLE))));
  }
}
