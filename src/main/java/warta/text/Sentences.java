package warta.text;

import java.util.List;

/// Where sentences begin and end.
public final class Sentences {
  private Sentences() {}

  /// The sentences of one paragraph, in order, without the white space between them.
  ///
  /// @param language two-letter code; an unknown one is read by rules that hold in most
  public static List<Span> of(String paragraph, String language) {
    return paragraph.isEmpty() ? List.of() : List.of(new Span(0, paragraph.length()));
  }
}
