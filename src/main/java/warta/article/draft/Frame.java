package warta.article.draft;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import warta.article.Block;

/// A block element that is open while a document is walked, and what text in it is.
final class Frame {
  /// What the text of an element is, unless an element inside says otherwise.
  enum Kind {
    PARAGRAPH,
    HEADING,
    QUOTE,
    ITEM,
    CODE,
    CAPTION
  }

  /// Elements with a border before and behind them; an element with a `-` in its name is the page's
  /// own and mostly one too.
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "button",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "option",
          "p",
          "picture",
          "pre",
          "search",
          "section",
          "select",
          "summary",
          "table",
          "tbody",
          "td",
          "textarea",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  /// Elements in which a single line break is but a line break.
  private static final Set<String> RUNNING =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "figcaption", "dt", "th", "button");

  private static final Set<String> IMAGES = Set.of("img", "picture", "video", "iframe");

  private final Element element;
  private final Holder holder;
  private final @Nullable Frame outer;
  private final Kind kind;
  private final int heading;
  private final String picture;
  private final int level;
  private final Addresses addresses;
  private int items;
  private @Nullable String shown;
  private @Nullable Boolean bare;

  private Frame(
      Element element,
      Holder holder,
      @Nullable Frame outer,
      Kind kind,
      int heading,
      String picture,
      int level,
      Addresses addresses) {
    this.element = element;
    this.holder = holder;
    this.outer = outer;
    this.kind = kind;
    this.heading = heading;
    this.picture = picture;
    this.level = level;
    this.addresses = addresses;
  }

  static Frame body(Element body, int id, Addresses addresses) {
    Holder holder = new Holder(id, "body", Names.of(body), 0, null);
    return new Frame(body, holder, null, Kind.PARAGRAPH, 0, "", -1, addresses);
  }

  static boolean isBlock(String tag) {
    return BLOCKS.contains(tag) || tag.indexOf('-') > 0;
  }

  /// Whether browsers draw an element amid a line though it may hold a block: a button, a picture,
  /// the page's own elements.
  static boolean mayStandInLine(String tag) {
    return switch (tag) {
      case "button", "picture", "select", "textarea" -> true;
      default -> tag.indexOf('-') > 0;
    };
  }

  /// Whether words on both sides of an element's border are two: formulas have no spaces of their
  /// own.
  static boolean parts(Element element) {
    return isBlock(element.normalName())
        || element.tag().namespace().equals(Parser.NamespaceMathml);
  }

  Element element() {
    return element;
  }

  Holder holder() {
    return holder;
  }

  @Nullable Frame outer() {
    return outer;
  }

  Kind kind() {
    return kind;
  }

  Frame into(Element inner, int id) {
    String tag = inner.normalName();
    Holder held = new Holder(id, tag, Names.of(inner), holder.depth() + 1, holder);
    boolean list = tag.equals("ul") || tag.equals("ol");
    Kind own = kind(inner, tag);
    return new Frame(
        inner,
        held,
        this,
        own,
        own == Kind.HEADING && kind != Kind.HEADING ? tag.charAt(1) - '0' : heading,
        own == Kind.CAPTION && kind != Kind.CAPTION ? picture(inner, tag) : picture,
        list ? level + 1 : level,
        addresses);
  }

  private Kind kind(Element inner, String tag) {
    if (kind == Kind.CODE || (kind == Kind.CAPTION && !tag.equals("blockquote"))) {
      return kind;
    }
    return switch (tag) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Kind.HEADING;
      case "blockquote" -> Kind.QUOTE;
      case "li" -> Kind.ITEM;
      case "pre" -> Kind.CODE;
      case "figcaption" -> Kind.CAPTION;
      case "figure" -> image(inner) == null ? kind : Kind.CAPTION;
      default -> kind;
    };
  }

  /// The address of the picture that a caption's figure shows, or empty. The figure is the block
  /// that the caption stands in, which is asked once however many captions it has.
  private String picture(Element inner, String tag) {
    if (tag.equals("figure")) {
      return address(image(inner));
    }
    if (shown == null) {
      shown = address(image(element));
    }
    return shown;
  }

  private String address(@Nullable Element image) {
    return image == null ? "" : addresses.of(image.attr("src"));
  }

  private static @Nullable Element image(Element figure) {
    return figure.stream().filter(e -> IMAGES.contains(e.normalName())).findFirst().orElse(null);
  }

  /// Whether the words here are one paragraph, heading or item.
  boolean isRunning() {
    return RUNNING.contains(element.normalName());
  }

  /// Whether a single line break parts paragraphs here.
  boolean isBare() {
    if (bare == null) {
      bare = !isRunning() && element.children().stream().noneMatch(c -> c.normalName().equals("p"));
    }
    return bare;
  }

  /// The block that gathered words make here.
  Block block(Line.Gathered line) {
    return switch (kind) {
      case HEADING -> new Block.Heading(line.text(), Math.max(2, heading), line.links());
      case QUOTE -> new Block.Quote(line.text(), line.links());
      case ITEM -> item(line);
      case CAPTION -> new Block.Caption(line.text(), picture);
      case PARAGRAPH, CODE -> new Block.Paragraph(line.text(), line.links());
    };
  }

  /// The first block of a list item is the item, what follows in it are paragraphs.
  private Block item(Line.Gathered line) {
    Frame at = this;
    while (!at.element.normalName().equals("li") && at.outer != null) {
      at = at.outer;
    }
    if (at.items++ > 0) {
      return new Block.Paragraph(line.text(), line.links());
    }
    Frame list = at.outer;
    boolean ordered = list != null && list.element.normalName().equals("ol");
    int number = list != null && ordered ? ++list.items : 0;
    return new Block.Item(line.text(), number, Math.max(0, level), line.links());
  }
}
