package warta.article.mechanisms;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import warta.article.Block;
import warta.article.Reason;
import warta.article.Reason.Kind;
import warta.article.draft.Draft;
import warta.article.draft.Holder;
import warta.article.draft.Mechanism;
import warta.article.draft.Outline;
import warta.article.draft.Verdict;

/// Takes what stands in a box that its author named for what it is: navigation, share buttons,
/// related articles, comments, consent. A box that holds the article is none, whatever its name.
final class Boxes implements Mechanism {
  static final String NAME = "boxes";

  /// How sure a name makes.
  private enum Strength {
    SURE(60, 0.6),
    LIKELY(25, 0.25),
    LONG(25, 0.6),
    SHORT(40, 0.25);

    private final double weight;
    private final double mostShare;

    Strength(double weight, double mostShare) {
      this.weight = weight;
      this.mostShare = mostShare;
    }
  }

  private record Rule(Strength strength, Kind reason) {}

  private static final Rules<Rule> RULES =
      Rules.load(
          "/warta/article/boxes.txt",
          columns ->
              new Rule(
                  Strength.valueOf(columns.getFirst().toUpperCase(Locale.ROOT)),
                  Kind.valueOf(columns.get(1))));

  private static final Rule PAGE_FOOTER = new Rule(Strength.LONG, Kind.NAVIGATION);

  /// What nobody writes an article in, however much text it holds.
  private static final Set<Kind> NEVER_BODY = Set.of(Kind.COMMENTS, Kind.CONSENT);

  /// What is made of short lines: running text in such a box is somebody's text after all.
  private static final Set<Kind> WORDLESS = Set.of(Kind.SHARE, Kind.TAGS, Kind.MENU, Kind.LOGIN);

  /// Holders of the whole page, whose names tell what page it is (`has-sidebar`, `tag-politics`).
  private static final Set<String> WHOLE = Set.of("body", "main", "article");

  private static final double GOOD_PART = 0.2;

  /// Byline, date and picture may stand between headline and teaser.
  private static final int OWN_WITHIN = 8;

  /// A teaser is a paragraph or a few points.
  private static final int OWN_BLOCKS = 4;

  /// Fewer words are a picture's credit.
  private static final int OWN_WORDS = 7;

  private static final int SHORT_WORDS = 20;
  private static final int SHORT_PROSE = 60;

  @Override
  public void judge(Draft draft) {
    Outline outline = draft.outline();
    List<@Nullable Holder> holders = outline.holders();
    @Nullable Rule[] rules = new @Nullable Rule[holders.size()];
    @Nullable String[] names = names(holders);
    Map<String, Double> shares = sharesOfNames(outline, names);
    boolean[] bodies = holdersOfBodies(outline);
    for (int id = 0; id < rules.length; id++) {
      Holder holder = holders.get(id);
      Rule rule = holder == null || bodies[id] ? null : rule(holder, names[id], draft, shares);
      rules[id] = rule != null && holder != null && isWhole(holder) ? null : rule;
    }
    for (int i = 0; i < draft.size(); i++) {
      judge(draft, i, rules);
    }
  }

  /// How much of the page's text each name holds in all its elements together: a name that stands
  /// on most of the page (`sidebar-grid`) tells of its layout and not of a box.
  private static Map<String, Double> sharesOfNames(Outline outline, @Nullable String[] names) {
    Map<String, Double> shares = new HashMap<>();
    for (Holder holder : outline.holders()) {
      String name = holder == null ? null : names[holder.id()];
      if (holder != null && name != null && !nested(holder, name, names)) {
        shares.merge(name, outline.shareOf(holder), Double::sum);
      }
    }
    return shares;
  }

  /// The name of each holder that has a rule; null where none has one.
  private static @Nullable String[] names(List<@Nullable Holder> holders) {
    @Nullable String[] names = new @Nullable String[holders.size()];
    for (Holder holder : holders) {
      if (holder != null && !isWhole(holder)) {
        names[holder.id()] = RULES.nameOf(holder);
      }
    }
    return names;
  }

  /// Which holders hold, or are, the greatest element named for an article's text, if that holds a
  /// good part of all text.
  private static boolean[] holdersOfBodies(Outline outline) {
    boolean[] bodies = new boolean[outline.holders().size()];
    Holder greatest = null;
    for (Holder holder : outline.holders()) {
      if (holder != null
          && Home.isNamedBody(holder)
          && (greatest == null || outline.proseIn(holder) > outline.proseIn(greatest))) {
        greatest = holder;
      }
    }
    if (greatest != null && outline.shareOf(greatest) >= GOOD_PART) {
      for (Holder at = greatest; at != null; at = at.parent()) {
        bodies[at.id()] = true;
      }
    }
    return bodies;
  }

  private static boolean nested(Holder holder, String name, @Nullable String[] names) {
    for (Holder at = holder.parent(); at != null; at = at.parent()) {
      if (name.equals(names[at.id()])) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWhole(Holder holder) {
    return WHOLE.contains(holder.tag()) || holder.names().contains("hentry");
  }

  /// What is said of a holder.
  ///
  /// @param name the one of its names that has a rule
  private static @Nullable Rule rule(
      Holder holder, @Nullable String name, Draft draft, Map<String, Double> shares) {
    Rule said = name == null ? null : RULES.ofName(name);
    Rule rule = isPageFooter(holder) ? PAGE_FOOTER : said == null ? byTag(holder) : said;
    if (rule == null) {
      return null;
    }
    if (rule.strength() == Strength.LIKELY && isOwn(draft, holder, rule.reason())) {
      return null;
    }
    double ofName = name == null ? 0 : shares.getOrDefault(name, 0.0);
    double share = Math.max(draft.outline().shareOf(holder), ofName);
    boolean headlineIn = draft.headline() >= 0 && holds(draft, draft.headline(), holder);
    double most = headlineIn ? rule.strength().mostShare / 4 : rule.strength().mostShare;
    boolean body = share > most && !(NEVER_BODY.contains(rule.reason()) && !headlineIn);
    return body ? null : rule;
  }

  /// Whether what is likely a box of other things is the article's own teaser or section heading.
  private static boolean isOwn(Draft draft, Holder holder, Kind reason) {
    return switch (reason) {
      case RELATED -> isOwnTeaser(draft, holder);
      case NAVIGATION -> isHeading(holder);
      default -> false;
    };
  }

  /// Whether a teaser is the article's own, which many systems print as its first paragraph: it
  /// stands right behind the headline and links to nothing, as those of other articles do.
  private static boolean isOwnTeaser(Draft draft, Holder holder) {
    int first = draft.outline().first(holder);
    int last = draft.outline().last(holder);
    if (draft.headline() < 0
        || first <= draft.headline()
        || first > draft.headline() + OWN_WITHIN
        || last > first + OWN_BLOCKS) {
      return false;
    }
    boolean links = false;
    boolean text = false;
    for (int i = first; i <= last; i++) {
      links |= draft.found(i).hints().linkShare() > 0;
      text |= draft.outline().words(i) >= OWN_WORDS;
    }
    return text && !links;
  }

  /// A section's heading is often named for the list of sections that leads to it:
  /// `id="nav_prices"`.
  private static boolean isHeading(Holder holder) {
    String tag = holder.tag();
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  private static boolean holds(Draft draft, int block, Holder holder) {
    return draft.found(block).hints().holder().within(holder);
  }

  /// Whether an element is the page's own footer: its legal lines may be longer than a short
  /// article. Inside an article a footer holds the article's last paragraphs at times.
  private static boolean isPageFooter(Holder holder) {
    return holder.tag().equals("footer") && !holder.within("article") && !holder.within("main");
  }

  private static @Nullable Rule byTag(Holder holder) {
    return switch (holder.tag()) {
      case "nav" -> new Rule(Strength.SURE, Kind.NAVIGATION);
      case "footer" -> new Rule(Strength.LIKELY, Kind.NAVIGATION);
      case "aside" -> new Rule(Strength.SURE, Kind.BOX);
      case "dialog" -> new Rule(Strength.SURE, Kind.CONSENT);
      case "form", "select", "textarea" -> new Rule(Strength.LIKELY, Kind.FORM);
      case "button", "menu" -> new Rule(Strength.SHORT, Kind.MENU);
      default -> null;
    };
  }

  private static boolean fits(Draft draft, int index, Holder holder, Rule rule) {
    Outline outline = draft.outline();
    int words = outline.words(index);
    if (rule.strength() == Strength.SHORT) {
      boolean heading = draft.found(index).block() instanceof Block.Heading;
      return !heading && words < SHORT_WORDS && outline.proseIn(holder) < SHORT_PROSE;
    }
    return words < SHORT_WORDS || !outline.isProse(index) || !WORDLESS.contains(rule.reason());
  }

  private static void judge(Draft draft, int index, @Nullable Rule[] rules) {
    if (index == draft.headline()) {
      return;
    }
    Rule strongest = null;
    Holder box = null;
    for (Holder at = draft.found(index).hints().holder(); at != null; at = at.parent()) {
      Rule rule = rules[at.id()];
      if (rule != null && fits(draft, index, at, rule)) {
        boolean stronger =
            strongest == null || rule.strength().weight > strongest.strength().weight;
        strongest = stronger ? rule : strongest;
        box = stronger ? at : box;
      }
    }
    if (strongest != null && box != null) {
      Kind reason = reason(draft, index, box, strongest.reason());
      draft.judge(index, Verdict.take(NAME, strongest.strength().weight, Reason.of(reason)));
    }
  }

  /// A box's reason as it reads right for one block in it: what one may choose in a form is the
  /// form's, whatever box that stands in; and above the headline a `banner` is the page's head, as
  /// the role of that name says.
  private static Kind reason(Draft draft, int index, Holder box, Kind said) {
    if (draft.found(index).hints().holder().within("select")) {
      return Kind.FORM;
    }
    boolean head = index < draft.headline() && "banner".equals(RULES.nameOf(box));
    return head ? Kind.NAVIGATION : said;
  }
}
