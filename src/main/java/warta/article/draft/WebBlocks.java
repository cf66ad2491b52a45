package warta.article.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import warta.article.Block;
import warta.text.Printable;
import warta.text.WordCount;

/// A web page's blocks in page order, found in one walk over its document.
///
/// Blocks are what stands between the borders of block elements: bare text between them too. All
/// that is seen is in a block, once. The walk does not recurse, so depth costs nothing.
public final class WebBlocks implements NodeFilter {
  /// More blocks than this are joined into long ones: a page of a million paragraphs is no article,
  /// and each block costs some 300 bytes.
  private static final int MANY = 50_000;

  private static final int LONG = 4_000;

  /// `- Maroko belum pernah kalah`, `2. Tidak punya waktu`; not `-5 derajat`, nor `3.000 orang`.
  private static final Pattern ITEM = Pattern.compile("\\s*(?:[-–•*▪●◦·]|\\d{1,2}[.)])\\s+\\S");

  /// A line in bold that heads a paragraph heads no more than that.
  private static final int LABEL_LEVEL = 4;

  /// A page that shows fewer characters than this may hide its article until a script runs.
  private static final int LITTLE = 1_500;

  /// A page of fewer words in paragraphs of so many has no running text.
  private static final int FEWEST_WORDS = 40;

  private static final int PARAGRAPH_WORDS = 12;

  private final List<Found> found = new ArrayList<>();
  private final Addresses addresses;
  private final Line line = new Line();
  private final StringBuilder code = new StringBuilder();
  private final Visible visible;
  private int holders;
  private int breaks;
  private int bold;
  private boolean heads;
  private int hiddenCharacters;
  private Frame frame;
  private @Nullable Holder picture;

  private WebBlocks(Document document, Addresses addresses, Visible visible, int firstHolder) {
    this.addresses = addresses;
    this.visible = visible;
    this.holders = firstHolder;
    this.frame = Frame.body(document.body(), holders++, addresses);
  }

  /// The blocks of a document, which is not changed. Elements the page hides are no part of it, but
  /// where it shows next to nothing and hides much, what it hides is; and where it has no running
  /// text at all, what its scripts would show stands behind what there is.
  public static List<Found> of(Document document) {
    Addresses addresses = Addresses.of(document);
    WebBlocks shown = shown(document, addresses);
    String inScripts = hasRunningText(shown.found) ? null : ScriptText.of(document);
    if (inScripts != null) {
      Document body = Parser.parseBodyFragment(inScripts, "");
      WebBlocks more = new WebBlocks(body, addresses, new Visible(false), shown.holders);
      more.walk(body.body());
      shown.found.addAll(more.found);
    }
    return shown.found;
  }

  private static boolean hasRunningText(List<Found> found) {
    int running = 0;
    for (Found block : found) {
      int words = block.hints().linkShare() < 0.5 ? WordCount.of(block.block().text()) : 0;
      running += words >= PARAGRAPH_WORDS ? words : 0;
      if (running >= FEWEST_WORDS) {
        return true;
      }
    }
    return false;
  }

  private static WebBlocks shown(Document document, Addresses addresses) {
    WebBlocks seen = new WebBlocks(document, addresses, new Visible(false), 0);
    seen.walk(document.body());
    int shown = seen.found.stream().mapToInt(f -> f.block().text().length()).sum();
    if (shown >= LITTLE || seen.hiddenCharacters < LITTLE) {
      return seen;
    }
    WebBlocks all = new WebBlocks(document, addresses, new Visible(true), 0);
    all.walk(document.body());
    return all;
  }

  private void walk(Element body) {
    NodeTraversor.filter(this, body);
    flush();
    take();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    switch (node) {
      case TextNode text when Visible.drawn(text) -> text(text.getWholeText());
      case Element element when depth > 0 -> {
        return element(element);
      }
      default -> {}
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult element(Element element) {
    if (Visible.unseen(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (visible.hides(element)) {
      if (hiddenCharacters < LITTLE) {
        hiddenCharacters += element.text().length();
      }
      return FilterResult.SKIP_ENTIRELY;
    }
    String tag = element.normalName();
    switch (tag) {
      case "br" -> lineBreak();
      case "b", "strong" -> bold(element);
      case "hr" -> flush();
      case "img" -> picture = line.isEmpty() ? frame.holder() : picture;
      case "a" -> {
        if (element.hasAttr("href")) {
          beforeText("");
          line.open(addresses.of(element.attr("href")));
        }
      }
      case "table" -> {
        if (found.size() < MANY && Tables.isData(element)) {
          enter(element);
          Tables.rows(element, visible, addresses, this::add);
          leave();
          return FilterResult.SKIP_ENTIRELY;
        }
        enter(element);
      }
      default -> {
        if (isEmptyInLine(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        if (Frame.isBlock(tag)) {
          enter(element);
        } else if (Frame.parts(element)) {
          line.space();
        }
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && depth > 0) {
      if (frame.element().equals(element)) {
        flush();
        leave();
      } else if (element.normalName().equals("a")) {
        line.close();
      } else if (isBold(element)) {
        bold--;
      } else if (Frame.parts(element)) {
        line.space();
      }
    }
    return FilterResult.CONTINUE;
  }

  /// Whether an element stands empty amid the words of a paragraph: a button that only its style
  /// draws, the page's own element that a script would fill. It parts no words.
  private boolean isEmptyInLine(Element element) {
    return frame.isRunning()
        && !line.isEmpty()
        && Frame.mayStandInLine(element.normalName())
        && !element.hasText();
  }

  private void enter(Element element) {
    if (element.normalName().equals("p") && line.isDateline()) {
      line.space(); // `Jakarta -` stands alone before its paragraph
      breaks = 0;
    } else {
      flush();
    }
    frame = frame.into(element, holders++);
  }

  private void leave() {
    Frame outer = frame.outer();
    frame = outer == null ? frame : outer;
  }

  private void lineBreak() {
    if (frame.kind() == Frame.Kind.CODE) {
      code.append('\n');
    } else {
      breaks++;
    }
  }

  private void text(String text) {
    if (frame.kind() == Frame.Kind.CODE) {
      code.append(text);
    } else if (!text.isBlank()) {
      beforeText(text);
      line.add(text, bold > 0);
    } else {
      line.space();
    }
  }

  private static boolean isBold(Element element) {
    return element.normalName().equals("b") || element.normalName().equals("strong");
  }

  /// Bold words begin. Those that have a line to themselves are a heading, though the page marks
  /// none.
  private void bold(Element element) {
    bold++;
    Node next = element.nextSibling();
    while (next instanceof TextNode text && text.isBlank()) {
      next = next.nextSibling();
    }
    heads = bold == 1 && next instanceof Element after && after.normalName().equals("br");
  }

  /// Two line breaks part paragraphs; so does one where the page writes its paragraphs with breaks
  /// alone. Any other is a seam behind a line all in bold, and before one, and before a list's
  /// item.
  ///
  /// @param text what comes, or empty where a link begins
  private void beforeText(String text) {
    if (breaks >= 2 || (breaks == 1 && frame.isBare())) {
      flush();
    } else if (breaks == 1) {
      line.space();
      boolean label = bold == 0 && line.isLabel();
      if (frame.kind() == Frame.Kind.PARAGRAPH
          && (label || heads || ITEM.matcher(text).lookingAt())) {
        line.seam(label);
      }
    }
    breaks = 0;
    heads = false;
  }

  /// Ends a block; where there are very many the line goes on until it is long.
  private void flush() {
    breaks = 0;
    if (frame.kind() == Frame.Kind.CODE) {
      code();
    } else if (found.size() >= MANY && line.length() < LONG) {
      line.space();
    } else {
      take();
    }
  }

  private void take() {
    if (!line.isEmpty()) {
      Line.Gathered gathered = line.take();
      if (!gathered.text().isBlank()) {
        ParagraphLines.parts(gathered).forEach(part -> put(block(part), part.line().linkShare()));
      }
    }
  }

  private Block block(ParagraphLines.Part part) {
    Line.Gathered words = part.line();
    return part.heading()
        ? new Block.Heading(words.text(), LABEL_LEVEL, words.links())
        : frame.block(words);
  }

  private void code() {
    code.toString().lines().forEach(this::codeLine);
    code.setLength(0);
  }

  private void codeLine(String raw) {
    String text = Printable.clean(raw).stripTrailing();
    if (!text.isBlank()) {
      add(new Block.Code(text), 0);
    }
  }

  /// Adds a line of code or a row; where there are very many blocks its words go to a long one.
  private void add(Block block, double linkShare) {
    if (found.size() < MANY) {
      put(block, linkShare);
      return;
    }
    line.space();
    line.add(block.text());
    if (line.length() >= LONG) {
      take();
    }
  }

  private void put(Block block, double linkShare) {
    found.add(new Found(block, new Hints(frame.holder(), linkShare, picture)));
    picture = null;
  }
}
