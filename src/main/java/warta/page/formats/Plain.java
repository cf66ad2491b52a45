package warta.page.formats;

import warta.page.Content;
import warta.page.Page;

/// Text that is nothing else.
final class Plain implements Format {
  @Override
  public boolean recognises(String name, String text) {
    return true;
  }

  @Override
  public Page.Legible read(Content content, String charset, String text) {
    return new Page.Plain(content.source(), content.hash(), charset, text);
  }
}
