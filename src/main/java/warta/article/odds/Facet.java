package warta.article.odds;

import java.util.Locale;
import warta.article.Block;

/// One question about a block, answered by one of a few numbers. What the answers weigh was learned
/// and stands in `odds.txt`, where a facet is called by its name in lower case.
enum Facet {
  /// What sort of block it is.
  KIND(Group.WORDING, Scale.KINDS, Facet::kind),
  /// How many words it has.
  WORDS(Group.WORDING, Scale.of(3, 6, 10, 16, 25, 40, 70), Surroundings::words),
  /// Whether it ends as sentences do.
  SENTENCE(Group.WORDING, Surroundings::isSentence),
  /// Share of its longer words that stand elsewhere in the text too.
  VOCABULARY(Group.WORDING, Scale.of(0.1, 0.2, 0.35, 0.5, 0.7), Surroundings::vocabulary),
  /// Share of its words that are the headline's.
  HEADLINE(Group.WORDING, Scale.of(0.05, 0.2, 0.5, 0.8), Surroundings::headlineWords),
  /// Share of its characters that stand in links.
  LINKS(Group.LINKS, Scale.of(0.01, 0.15, 0.35, 0.6, 0.9), Surroundings::links),
  /// The same of the element around it, and of the next two.
  LINKS_IN_1(
      Group.LINKS, Scale.of(0.1, 0.3, 0.6, 0.9), (around, block) -> around.linksIn(block, 1)),
  LINKS_IN_2(
      Group.LINKS, Scale.of(0.1, 0.3, 0.6, 0.9), (around, block) -> around.linksIn(block, 2)),
  LINKS_IN_3(
      Group.LINKS, Scale.of(0.1, 0.3, 0.6, 0.9), (around, block) -> around.linksIn(block, 3)),
  /// Share of the page's text that the element around it holds, and the next two.
  TEXT_IN_1(Group.PLACE, Scale.SHARES, (around, block) -> around.textIn(block, 1)),
  TEXT_IN_2(Group.PLACE, Scale.SHARES, (around, block) -> around.textIn(block, 2)),
  TEXT_IN_3(Group.PLACE, Scale.SHARES, (around, block) -> around.textIn(block, 3)),
  /// Share of the text that stands in elements of the same tag and names.
  ALIKE(Group.PLACE, Scale.SHARES, Surroundings::alike),
  /// The same, where the element around must be alike too.
  ALIKE_TWICE(Group.PLACE, Scale.SHARES, Surroundings::alikeTwice),
  /// How many levels up the element stands that holds most paragraphs; 4 and more, or none.
  HOME(Group.PLACE, Scale.of(1, 2, 3, 4), Surroundings::levelsToHome),
  /// Share of the text that stands before it.
  BEFORE(Group.PLACE, Scale.of(0.001, 0.1, 0.3, 0.6, 0.9, 0.999), Surroundings::before),
  /// Whether the block behind it stands in an element of the same tag and names.
  AS_NEXT(Group.PLACE, Surroundings::asNext),
  /// Whether the block behind it stands in an element beside its own.
  BESIDE_NEXT(Group.PLACE, Surroundings::besideNext),
  /// Whether the text the page gives machines holds it; the first answer where there is none.
  TOLD(Group.PLACE, Scale.TOLD, Surroundings::told),
  /// Whether it is running text, and whether it was kept.
  PROSE(Group.PLACE, Surroundings::isProse),
  KEPT(Group.PLACE, Surroundings::isKept);

  /// What a facet speaks of: the group that speaks most against a block is the reason given.
  enum Group {
    WORDING,
    LINKS,
    PLACE
  }

  /// What is asked of a block, as a number that the scale sorts.
  @FunctionalInterface
  private interface Measure {
    double of(Surroundings around, int block);
  }

  /// The same where the answer is yes or no.
  @FunctionalInterface
  private interface Test {
    boolean of(Surroundings around, int block);
  }

  private final Group group;

  @SuppressWarnings("ImmutableEnumChecker") // a scale never changes
  private final Scale scale;

  @SuppressWarnings("ImmutableEnumChecker") // a function of its arguments alone
  private final Measure measure;

  Facet(Group group, Scale scale, Measure measure) {
    this.group = group;
    this.scale = scale;
    this.measure = measure;
  }

  Facet(Group group, Test test) {
    this(group, Scale.YES_NO, (around, block) -> test.of(around, block) ? 1 : 0);
  }

  private static double kind(Surroundings around, int block) {
    return switch (around.found(block).block()) {
      case Block.Paragraph _ -> 0;
      case Block.Heading _ -> 1;
      case Block.Item _ -> 2;
      case Block.Quote _ -> 3;
      case Block.Row _ -> 4;
      case Block.Code _ -> 5;
      case Block.Caption _ -> 6;
    };
  }

  /// The number of a block's answer.
  int of(Surroundings around, int block) {
    return scale.bucket(measure.of(around, block));
  }

  Group group() {
    return group;
  }

  Scale scale() {
    return scale;
  }

  /// What `odds.txt` calls it.
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Facet named(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
