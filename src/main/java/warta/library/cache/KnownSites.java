package warta.library.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;

/// The site of each content that was parsed, so that what is known of the site can be asked before
/// parsing it again. At most 20,000 contents (4 MB); what was asked least of late goes first. Safe
/// on any thread.
public final class KnownSites {
  private static final long MOST = 20_000;

  private final Cache<String, String> sites =
      Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

  /// The site of a content, found by `find` where it is not known; two who ask at once have it
  /// found once, the second waits. What `find` throws is thrown on, and nothing is kept.
  ///
  /// @param hash of the content, see [warta.page.Content#hash]
  public String site(String hash, Supplier<String> find) {
    return sites.get(hash, _ -> find.get());
  }
}
