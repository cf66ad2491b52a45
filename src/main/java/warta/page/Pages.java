package warta.page;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import warta.page.formats.Format;
import warta.page.formats.Formats;
import warta.words.Trouble;

/// The door of the room: sources found, their bytes loaded, their pages parsed.
public final class Pages {
  /// The most bytes a page may have: ten million. The largest of 1,600 real news pages has 1.5 MB.
  public static final long MAX_BYTES = 10_000_000;

  private Pages() {}

  /// Finds the pages that arguments name, each as soon as it is found: the arguments in their own
  /// order, a folder's pages in the order of the sorted paths.
  ///
  /// @param arguments files, folders, `-`
  /// @param found asked with each source; answers false to stop the walk
  /// @param troubled told of each argument or file that is no page
  public static void walk(
      List<String> arguments, Predicate<Source> found, Consumer<Trouble> troubled) {
    new Walk(found, troubled).over(arguments);
  }

  /// The bytes of a source, or why there are none. Blocks on disk; never throws for what it finds.
  public static Loaded load(Source source) {
    return Loading.of(source);
  }

  /// What the bytes are: type and character set sniffed, the page parsed. Never throws for what it
  /// finds; an OutOfMemoryError while this page is parsed is this page's trouble.
  public static Page parse(Content content) {
    Source source = content.source();
    try {
      return switch (Sniffer.sniff(content)) {
        case Sniffer.Sniffed.Other(Trouble trouble) -> new Unreadable(source, trouble);
        case Sniffer.Sniffed.Text(String text, String charset) ->
            page(content, charset, TwiceEncoded.mended(text));
      };
    } catch (OutOfMemoryError _) {
      return new Unreadable(source, new Trouble.OutOfMemory(source.name()));
    }
  }

  private static Page page(Content content, String charset, String text) {
    String name = content.source().name().toLowerCase(Locale.ROOT);
    for (Format format : Formats.ALL) {
      if (format.recognises(name, text)) {
        return format.read(content, charset, text);
      }
    }
    throw new IllegalStateException("the last format takes everything");
  }
}
