package warta.page.formats;

import warta.page.Content;
import warta.page.Page;

/// One kind of page that Warta reads.
public interface Format {
  /// Whether a decoded text is of this kind.
  ///
  /// @param name the source's name in lower case; a hint, not trusted alone
  /// @param text without byte order mark and NUL
  boolean recognises(String name, String text);

  /// The page of such a text.
  Page.Legible read(Content content, String charset, String text);
}
