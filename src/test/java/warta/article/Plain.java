package warta.article;

import warta.page.Page;
import warta.page.Source;

/// Plain text cleaned, for tests.
final class Plain {
  private Plain() {}

  static Article clean(String text) {
    return Cleaner.clean(
        new Page.Plain(new Source.StandardInput(), "0", "UTF-8", text), SiteShapes.NONE);
  }
}
