package warta.text;

import org.jspecify.annotations.Nullable;

/// Which language a text is in.
public final class Language {
  private Language() {}

  /// The two-letter code (ISO 639-1) of the language most of the text is in, or null where it
  /// cannot be told.
  public static @Nullable String detect(String text) {
    return null;
  }
}
