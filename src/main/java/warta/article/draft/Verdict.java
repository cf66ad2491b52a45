package warta.article.draft;

import org.jspecify.annotations.Nullable;
import warta.article.Reason;

/// What one mechanism says of one block.
///
/// @param weight how sure it is; the sum of what speaks for keeping less what speaks for taking
///   decides, and [#CERTAIN] outweighs everything less
/// @param reason why it should be taken; null exactly where it should be kept
public record Verdict(String mechanism, double weight, @Nullable Reason reason) {
  /// The weight of what leaves no doubt, such as a line that says `Baca juga:`.
  public static final double CERTAIN = 1000;

  public Verdict {
    if (!(weight > 0)) {
      throw new IllegalArgumentException("a verdict without weight: " + mechanism);
    }
  }

  /// A verdict that the block belongs to the article.
  public static Verdict keep(String mechanism, double weight) {
    return new Verdict(mechanism, weight, null);
  }

  /// A verdict that the block does not; it cannot be made without its reason.
  public static Verdict take(String mechanism, double weight, Reason reason) {
    return new Verdict(mechanism, weight, reason);
  }
}
