package warta.page.formats;

import warta.page.Content;
import warta.page.Page;

/// Markdown, told by its name: any plain text is Markdown too.
final class Markdown implements Format {
  @Override
  public boolean recognises(String name, String text) {
    return name.endsWith(".md") || name.endsWith(".markdown") || name.endsWith(".mkd");
  }

  @Override
  public Page.Legible read(Content content, String charset, String text) {
    return new Page.Markdown(content.source(), content.hash(), charset, text);
  }
}
