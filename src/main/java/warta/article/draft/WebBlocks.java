package warta.article.draft;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import warta.article.Block;
import warta.text.Printable;

/// A web page's blocks in page order, found in one walk over its document.
///
/// Blocks are what stands between the borders of block elements: bare text between them too. All
/// that is seen is in a block, once. The walk does not recurse, so depth costs nothing.
public final class WebBlocks implements NodeFilter {
  /// More blocks than this are joined into long ones: a page of a million paragraphs is no article,
  /// and each block costs some 300 bytes.
  private static final int MANY = 50_000;

  private static final int LONG = 4_000;

  /// A page that shows fewer characters than this may hide its article until a script runs.
  private static final int LITTLE = 1_500;

  private final List<Found> found = new ArrayList<>();
  private final Addresses addresses;
  private final Line line = new Line();
  private final StringBuilder code = new StringBuilder();
  private final boolean unhide;
  private int holders;
  private int breaks;
  private int hiddenCharacters;
  private Frame frame;
  private @Nullable Holder picture;

  private WebBlocks(Document document, Addresses addresses, boolean unhide) {
    this.addresses = addresses;
    this.unhide = unhide;
    this.frame = Frame.body(document.body(), holders++, addresses);
  }

  /// The blocks of a document, which is not changed. Elements the page hides are no part of it, but
  /// where it shows next to nothing and hides much, what it hides is.
  public static List<Found> of(Document document) {
    Addresses addresses = Addresses.of(document);
    WebBlocks seen = new WebBlocks(document, addresses, false);
    seen.walk(document.body());
    int shown = seen.found.stream().mapToInt(f -> f.block().text().length()).sum();
    if (shown >= LITTLE || seen.hiddenCharacters < LITTLE) {
      return seen.found;
    }
    WebBlocks all = new WebBlocks(document, addresses, true);
    all.walk(document.body());
    return all.found;
  }

  private void walk(Element body) {
    NodeTraversor.filter(this, body);
    flush();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    switch (node) {
      case TextNode text -> text(text.getWholeText());
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
    if (!unhide && Visible.hidden(element)) {
      hiddenCharacters += element.text().length();
      return FilterResult.SKIP_ENTIRELY;
    }
    String tag = element.normalName();
    switch (tag) {
      case "br" -> breaks++;
      case "hr" -> flush();
      case "img" -> picture = line.isEmpty() ? frame.holder() : picture;
      case "a" -> {
        if (element.hasAttr("href")) {
          beforeText();
          line.open(addresses.of(element.attr("href")));
        }
      }
      case "table" -> {
        if (Tables.isData(element)) {
          table(element);
          return FilterResult.SKIP_ENTIRELY;
        }
        enter(element);
      }
      default -> {
        if (Frame.isBlock(tag)) {
          enter(element);
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
        Frame outer = frame.outer();
        frame = outer == null ? frame : outer;
      } else if (element.normalName().equals("a")) {
        line.close();
      }
    }
    return FilterResult.CONTINUE;
  }

  private void enter(Element element) {
    flush();
    frame = frame.into(element, holders++);
  }

  private void text(String text) {
    if (frame.kind() == Frame.Kind.CODE) {
      code.append(text);
    } else if (!text.isBlank()) {
      beforeText();
      line.add(text);
    } else {
      line.space();
    }
  }

  /// Two line breaks part paragraphs; so does one where the page writes its paragraphs with breaks
  /// alone.
  private void beforeText() {
    if (breaks >= 2 || (breaks == 1 && frame.isBare())) {
      flush();
    } else if (breaks == 1) {
      line.space();
    }
    breaks = 0;
  }

  private void flush() {
    breaks = 0;
    if (frame.kind() == Frame.Kind.CODE) {
      code();
      return;
    }
    if (line.isEmpty()) {
      return;
    }
    if (found.size() >= MANY && line.length() < LONG) {
      line.space();
      return;
    }
    Line.Gathered gathered = line.take();
    if (!gathered.text().isBlank()) {
      add(frame.block(gathered), gathered.linkShare());
    }
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

  private void add(Block block, double linkShare) {
    found.add(new Found(block, new Hints(frame.holder(), linkShare, picture)));
    picture = null;
  }

  private void table(Element table) {
    enter(table);
    boolean first = true;
    for (Element row : Tables.rows(table)) {
      List<Line.Gathered> cells = new ArrayList<>();
      boolean header = true;
      for (Element cell : row.children()) {
        if (Tables.isCell(cell) && (unhide || !Visible.hidden(cell))) {
          cells.add(Tables.cell(cell, addresses));
          header &= cell.normalName().equals("th");
        }
      }
      Line.Gathered joined = Tables.joined(cells);
      if (!joined.text().isBlank()) {
        List<String> words = cells.stream().map(Line.Gathered::text).toList();
        add(new Block.Row(joined.text(), words, header, first, joined.links()), joined.linkShare());
        first = false;
      }
    }
    Frame outer = frame.outer();
    frame = outer == null ? frame : outer;
  }
}
