package warta.article.mechanisms;

import org.jspecify.annotations.Nullable;
import warta.article.draft.Draft;
import warta.text.Language;

/// The language a page is written in: as its running text tells, else as it declares. Templates are
/// translated last, and a page that declares English may be in any language.
final class PageLanguage {
  /// Running text is read up to so many characters.
  private static final int ENOUGH = 2_000;

  /// What is shorter tells nothing: a menu, a share bar.
  private static final int FEWEST = 150;

  private PageLanguage() {}

  /// The two-letter code, or null where neither text nor page tell.
  ///
  /// Cost: linear in the page's first paragraphs, some 50 microseconds.
  static @Nullable String of(Draft draft) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < draft.size() && text.length() < ENOUGH; i++) {
      if (draft.outline().isProse(i)) {
        text.append(draft.text(i)).append('\n');
      }
    }
    String told = text.length() < FEWEST ? null : Language.detect(text.toString());
    return told == null ? Metadata.language(draft.facts()) : told;
  }
}
