package warta.article.draft;

import java.util.List;

/// What a block's place in its page says of it: all that a mechanism may know of a block besides
/// its text.
///
/// @param holder the innermost element that holds the whole block
/// @param linkShare share of the text's characters that stand in links, 0 to 1
public record Hints(Holder holder, double linkShare) {
  /// Plain text has no places.
  public static final Hints NONE = new Hints(new Holder(0, "", List.of(), 0, null), 0);

  /// The names of the innermost element.
  public List<String> names() {
    return holder.names();
  }
}
