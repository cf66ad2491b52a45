package warta.library.sites;

import java.nio.file.Path;
import warta.library.LessonChange;
import warta.library.LessonChange.Wish;

/// A reader in a process of its own, teaching line after line of one site.
final class LessonWriter {
  private LessonWriter() {}

  /// Teaches them.
  ///
  /// @param arguments folder, site, a word the lines begin with, how many lines
  public static void main(String... arguments) {
    LessonFiles files = new LessonFiles(Path.of(arguments[0]));
    for (int i = 0; i < Integer.parseInt(arguments[3]); i++) {
      String line = arguments[2] + "-" + "x".repeat(i);
      var kept = files.change(new LessonChange(arguments[1], line, Wish.NONE, Wish.REMOVE));
      if (kept.trouble() != null) {
        throw new IllegalStateException(kept.trouble().toString());
      }
    }
  }
}
