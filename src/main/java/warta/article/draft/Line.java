package warta.article.draft;

import java.util.ArrayList;
import java.util.List;
import warta.article.Link;
import warta.text.Printable;

/// The words of one block as they are gathered: white space folded, links with their places.
final class Line {
  private static final int LONGEST_DATELINE = 60;
  private static final char NO_BREAK_SPACE = '\u00A0';

  private final StringBuilder text = new StringBuilder();
  private final List<Link> links = new ArrayList<>();
  private String address = "";
  private boolean inLink;
  private int linkStart;
  private int linked;
  private final List<Seam> seams = new ArrayList<>();
  private boolean bold = true;
  private int linkedBefore;

  /// A gathered block.
  record Gathered(String text, List<Link> links, double linkShare, List<Seam> seams) {}

  /// Where a gathered block may be parted.
  ///
  /// @param at the first character behind it
  /// @param label whether what stands before it, up to the seam before, is a heading
  record Seam(int at, boolean label) {}

  boolean isEmpty() {
    return text.isEmpty();
  }

  int length() {
    return text.length();
  }

  /// Where the words end: a space behind them may yet turn out to be the last.
  private int end() {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }

  /// Whether the line is a place before its paragraph: a few words, not linked, and a dash.
  boolean isDateline() {
    int end = end();
    return end > 2
        && end <= LONGEST_DATELINE
        && linked == 0
        && !inLink
        && "-–—".indexOf(text.charAt(end - 1)) >= 0
        && Character.isUpperCase(text.charAt(0));
  }

  /// Whether what stands behind the last seam is the heading of what follows: all in bold, not
  /// linked, and neither a place nor what introduces a link or a name.
  boolean isLabel() {
    int end = end();
    int start = seams.isEmpty() ? 0 : seams.getLast().at();
    return bold
        && end > start
        && linked == linkedBefore
        && !inLink
        && text.charAt(end - 1) != ':'
        && !isDateline();
  }

  /// A place where the line may be parted: what comes begins a line of its own on the page.
  ///
  /// @param label whether what stands before it is a heading
  void seam(boolean label) {
    seams.add(new Seam(text.length(), label));
    bold = true;
    linkedBefore = linked;
  }

  /// Adds a stretch of a page's text, bold or not.
  void add(String raw, boolean bold) {
    this.bold &= bold;
    add(raw);
  }

  /// Adds a stretch of a page's text, which passes the gate here.
  void add(String raw) {
    String clean = Printable.clean(raw);
    int word = 0;
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      if (Character.isWhitespace(c) || c == NO_BREAK_SPACE) {
        text.append(clean, word, i);
        space();
        word = i + 1;
      }
    }
    text.append(clean, word, clean.length());
  }

  void space() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  /// A link begins.
  ///
  /// @param to its address, or empty where it leads nowhere a reader can go
  void open(String to) {
    close();
    inLink = true;
    address = to;
    linkStart = text.length();
  }

  void close() {
    if (inLink) {
      int end = text.length();
      while (end > linkStart && text.charAt(end - 1) == ' ') {
        end--;
      }
      int start = linkStart;
      while (start < end && text.charAt(start) == ' ') {
        start++;
      }
      if (end > start) {
        linked += end - start;
        if (!address.isEmpty()) {
          links.add(new Link(start, end, address));
        }
      }
      inLink = false;
    }
  }

  /// The block so far; the line is empty again, and a link that is open goes on in the next block.
  Gathered take() {
    boolean open = inLink;
    close();
    int end = end();
    String words = text.substring(0, end);
    Gathered gathered =
        new Gathered(
            words,
            List.copyOf(links),
            words.isEmpty() ? 0 : (double) linked / end,
            seams.stream().filter(seam -> seam.at() < words.length()).toList());
    text.setLength(0);
    links.clear();
    linked = 0;
    seams.clear();
    bold = true;
    linkedBefore = 0;
    inLink = open;
    linkStart = 0;
    return gathered;
  }
}
