package warta.article.site;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import warta.article.Block;
import warta.article.SiteShapes;
import warta.article.draft.Draft;
import warta.article.draft.Found;
import warta.article.draft.Holder;
import warta.article.plain.PlainBlocks;
import warta.page.Page;

/// A block as it is compared with the blocks of the site's other pages.
///
/// Two blocks are the same line when their words are the same and they are short: then it does not
/// matter where on the page they stand. What is longer, or has numbers in it, is the same only in
/// an element of the same names. A line that is no sentence may have other numbers there (`Read by
/// 1,204 people`), for it counts something; running text and entries of lists must have the same
/// ones: what changes from day to day in the report on prices is what the reader came for. In plain
/// text there are no elements, and only whole lines that are the same letter by letter count.
///
/// Headings, captions and listings are never compared: sections of an article may be called alike
/// on every page (`What we know`), and a caption is no part of the text.
public final class SiteLine {
  /// What a line of the site's own says in few words; a longer text must stand in the same element.
  static final int SHORT_WORDS = 25;

  /// A line of fewer letters is a mark, a number or an initial.
  private static final int FEWEST_LETTERS = 2;

  private SiteLine() {}

  /// The number that stands for a block's line, or null where it is not compared.
  ///
  /// @param index of the block in the draft
  /// @param found the block as it was found, or as it is now
  public static @Nullable Long of(Draft draft, int index, Found found) {
    String text = found.block().text();
    if (!isCompared(found.block()) || !hasLetters(text)) {
      return null;
    }
    if (!(draft.page() instanceof Page.Html)) {
      boolean part = found.hints().names().contains(PlainBlocks.PART_OF_LINE);
      return part ? null : Fingerprint.of("line", text);
    }
    String folded = SiteShapes.folded(text);
    boolean numbers = folded.indexOf('#') >= 0;
    if (!numbers && draft.outline().words(index) <= SHORT_WORDS) {
      return Fingerprint.of("", folded);
    }
    boolean exact = numbers && (draft.outline().isProse(index) || isEntry(found.block()));
    String words = exact ? text.toLowerCase(Locale.ROOT) : folded;
    return Fingerprint.of(names(found.hints().holder()), words);
  }

  private static boolean isCompared(Block block) {
    return switch (block) {
      case Block.Paragraph _, Block.Quote _, Block.Item _, Block.Row _ -> true;
      case Block.Heading _, Block.Caption _, Block.Code _ -> false;
    };
  }

  private static boolean isEntry(Block block) {
    return block instanceof Block.Item || block instanceof Block.Row;
  }

  /// The element a block stands in, by the names its author gave it or the next one around it.
  private static String names(Holder holder) {
    StringBuilder names = new StringBuilder(holder.tag());
    Holder named = holder;
    while (named.names().isEmpty() && named.parent() != null) {
      named = named.parent();
    }
    for (String name : named.names()) {
      names.append(' ').append(SiteShapes.folded(name));
    }
    return names.toString();
  }

  private static boolean hasLetters(String text) {
    int letters = 0;
    for (int i = 0; i < text.length() && letters < FEWEST_LETTERS; i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters >= FEWEST_LETTERS;
  }
}
