package warta.app;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import warta.article.Lessons;
import warta.article.SiteShapes;

/// What is known of every site of a run: what its pages repeat, and what the reader taught. Safe on
/// any thread.
final class Sites {
  private final Map<String, Lessons> taught = new HashMap<>();
  private final Consumer<String> changed;

  /// @param changed told of a site, on the thread that changed it, whenever its shapes are others
  Sites(Consumer<String> changed) {
    this.changed = changed;
  }

  /// What is known of a site now; [SiteShapes#NONE] where nothing is.
  synchronized SiteShapes shapes(String host) {
    Lessons lessons = taught.getOrDefault(host, Lessons.NONE);
    return lessons.isEmpty()
        ? SiteShapes.NONE
        : new SiteShapes(
            host, 0, Map.of(), lessons, Integer.toHexString(lessons.toString().hashCode()));
  }

  /// The lessons of a site are these from now on.
  void teach(String host, Lessons lessons) {
    synchronized (this) {
      taught.put(host, lessons);
    }
    changed.accept(host);
  }
}
