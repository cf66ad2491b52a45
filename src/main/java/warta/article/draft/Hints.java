package warta.article.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a block's place in its page says of it: all that a mechanism may know of a block besides
/// its text.
///
/// @param holder the innermost element that holds the whole block
/// @param linkShare share of the text's characters that stand in links, 0 to 1
/// @param picture the innermost block element that holds the last picture before the block, where
///   no other block stands between the two; else null
public record Hints(Holder holder, double linkShare, @Nullable Holder picture) {
  /// Plain text has no places.
  public static final Hints NONE = new Hints(new Holder(0, "", List.of(), 0, null), 0);

  /// The hints of a block without a picture before it.
  public Hints(Holder holder, double linkShare) {
    this(holder, linkShare, null);
  }

  /// The names of the innermost element.
  public List<String> names() {
    return holder.names();
  }
}
