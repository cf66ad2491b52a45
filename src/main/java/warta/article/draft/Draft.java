package warta.article.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import warta.article.Block;
import warta.article.Piece;
import warta.article.SiteShapes;
import warta.article.meta.Folding;
import warta.article.meta.SiteNames;
import warta.article.meta.WebFacts;
import warta.page.Page;

/// An article in the making: the page's blocks in their order, what mechanisms have said of each,
/// and the fields known so far. Belongs to one cleaning, one thread.
public final class Draft {
  private final Page.Legible page;
  private final Function<String, SiteShapes> known;
  private final List<Found> found;
  private final List<List<Verdict>> verdicts;
  private final String[] texts;
  private final @Nullable String[] bare;
  private final Fields fields = new Fields();
  private final Outline outline;
  private final WebFacts facts;
  private final SiteNames siteNames;
  private double confidence = 1;
  private int headline = -1;
  private @Nullable SiteShapes shapes;

  /// A draft of a page of whose site this is known.
  public Draft(Page.Legible page, SiteShapes shapes, List<Found> found) {
    this(page, _ -> shapes, found);
  }

  /// A draft of a page of which nothing has been said.
  ///
  /// @param known tells what is known of a site; asked once, when a mechanism first wants to know
  public Draft(Page.Legible page, Function<String, SiteShapes> known, List<Found> found) {
    this.page = page;
    this.known = known;
    this.found = new ArrayList<>(found);
    this.verdicts = new ArrayList<>();
    found.forEach(f -> verdicts.add(new ArrayList<>()));
    this.texts = found.stream().map(f -> f.block().text()).toArray(String[]::new);
    this.bare = new @Nullable String[found.size()];
    this.outline = new Outline(found);
    this.facts = page instanceof Page.Html html ? WebFacts.of(html.document()) : WebFacts.NONE;
    this.siteNames = SiteNames.of(facts);
  }

  public Page.Legible page() {
    return page;
  }

  /// The site the page belongs to, as [SiteShapes#site] says it. Known once the metadata were read.
  public String site() {
    String host = fields.host();
    return host != null ? host : page instanceof Page.Html ? "" : SiteShapes.TEXTS;
  }

  /// What is known of the page's site.
  public SiteShapes shapes() {
    SiteShapes asked = shapes == null ? known.apply(site()) : shapes;
    shapes = asked;
    return asked;
  }

  public Fields fields() {
    return fields;
  }

  /// What the page says of itself to machines.
  public WebFacts facts() {
    return facts;
  }

  /// The names the page's site goes by.
  public SiteNames siteNames() {
    return siteNames;
  }

  /// The blocks and their holders in figures.
  public Outline outline() {
    return outline;
  }

  /// The block that is the page's headline, or -1 where none is known.
  public int headline() {
    return headline;
  }

  public void headline(int index) {
    headline = index;
  }

  /// How many blocks there are.
  public int size() {
    return found.size();
  }

  public Found found(int index) {
    return found.get(index);
  }

  public String text(int index) {
    return texts[index];
  }

  /// A block's words folded as [Folding#bare] folds them, once for all who ask.
  public String bare(int index) {
    String known = bare[index];
    String folded = known == null ? Folding.bare(text(index)) : known;
    bare[index] = folded;
    return folded;
  }

  /// Puts another block in a block's place, such as a heading where a short line turned out to be
  /// one. The words stay.
  ///
  /// @throws IllegalArgumentException where the words are others: nothing is lost silently
  public void retype(int index, Block block) {
    if (!block.text().equals(text(index))) {
      throw new IllegalArgumentException("other words: " + block.text());
    }
    found.set(index, new Found(block, found.get(index).hints()));
  }

  /// Says something of a block.
  public void judge(int index, Verdict verdict) {
    verdicts.get(index).add(verdict);
  }

  /// What was said of a block so far: a view, which grows as more is said.
  public List<Verdict> verdicts(int index) {
    return Collections.unmodifiableList(verdicts.get(index));
  }

  /// What is for keeping less what is for taking; 0 where nothing was said.
  public double balance(int index) {
    double balance = 0;
    for (Verdict verdict : verdicts.get(index)) {
      balance += verdict.reason() == null ? verdict.weight() : -verdict.weight();
    }
    return balance;
  }

  /// Whether the block stays as things are: nothing said is for keeping.
  public boolean kept(int index) {
    return balance(index) >= 0;
  }

  public double confidence() {
    return confidence;
  }

  /// Sets how sure the cleaner may be of the body, 0 to 1.
  public void confidence(double value) {
    confidence = Math.clamp(value, 0, 1);
  }

  /// The pieces as the verdicts stand: a block that is taken carries the weightiest reason against
  /// it.
  public List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      pieces.add(piece(i));
    }
    return pieces;
  }

  private Piece piece(int index) {
    Block block = found.get(index).block();
    if (kept(index)) {
      return new Piece.Kept(block);
    }
    Verdict strongest = null;
    for (Verdict verdict : verdicts.get(index)) {
      boolean against = verdict.reason() != null;
      if (against && (strongest == null || verdict.weight() > strongest.weight())) {
        strongest = verdict;
      }
    }
    if (strongest == null || strongest.reason() == null) {
      throw new IllegalStateException("taken without a reason: " + block.text());
    }
    return new Piece.Taken(words(block), strongest.reason());
  }

  /// A block's words; a number that a plain text wrote before an item is one of them.
  private String words(Block block) {
    return block instanceof Block.Item item && item.number() > 0 && page instanceof Page.Plain
        ? item.number() + ". " + item.text()
        : block.text();
  }
}
