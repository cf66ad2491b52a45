package warta.article.mechanisms;

import warta.article.draft.Draft;

/// The whole text of a draft, kept and taken alike.
final class PlainText {
  private PlainText() {}

  static String of(Draft draft) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < draft.size(); i++) {
      text.append(draft.text(i)).append('\n');
    }
    return text.toString();
  }

  /// The kept text.
  static String kept(Draft draft) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < draft.size(); i++) {
      if (draft.kept(i)) {
        text.append(draft.text(i)).append('\n');
      }
    }
    return text.toString();
  }
}
