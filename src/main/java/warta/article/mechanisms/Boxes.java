package warta.article.mechanisms;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
  private static final String NAME = "boxes";

  /// How sure a name makes.
  private enum Strength {
    SURE(60, 0.6),
    LIKELY(25, 0.25),
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

  /// What nobody writes an article in, however much text it holds.
  private static final Set<Kind> NEVER_BODY = Set.of(Kind.COMMENTS, Kind.CONSENT);

  /// Holders of the whole page, whose names tell what page it is (`has-sidebar`, `tag-politics`).
  private static final Set<String> WHOLE = Set.of("body", "main", "article");

  private static final int SHORT_WORDS = 20;
  private static final int SHORT_PROSE = 60;

  @Override
  public void judge(Draft draft) {
    Outline outline = draft.outline();
    List<@Nullable Holder> holders = outline.holders();
    Rule[] rules = new Rule[holders.size()];
    for (int id = 0; id < rules.length; id++) {
      Holder holder = holders.get(id);
      if (holder != null) {
        rules[id] = rule(holder, draft);
      }
    }
    for (int i = 0; i < draft.size(); i++) {
      judge(draft, i, rules);
    }
  }

  private static @Nullable Rule rule(Holder holder, Draft draft) {
    if (WHOLE.contains(holder.tag()) || holder.names().contains("hentry")) {
      return null;
    }
    Rule said = RULES.of(holder);
    Rule rule = said == null ? byTag(holder) : said;
    if (rule == null) {
      return null;
    }
    double share = draft.outline().shareOf(holder);
    boolean headlineIn = draft.headline() >= 0 && holds(draft, draft.headline(), holder);
    double most = headlineIn ? rule.strength().mostShare / 4 : rule.strength().mostShare;
    boolean body = share > most && !(NEVER_BODY.contains(rule.reason()) && !headlineIn);
    return body ? null : rule;
  }

  private static boolean holds(Draft draft, int block, Holder holder) {
    return draft.found(block).hints().holder().within(holder);
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

  private static void judge(Draft draft, int index, Rule[] rules) {
    Outline outline = draft.outline();
    if (index == draft.headline()) {
      return;
    }
    Rule strongest = null;
    for (Holder at = draft.found(index).hints().holder(); at != null; at = at.parent()) {
      Rule rule = rules[at.id()];
      boolean fits =
          rule != null
              && (rule.strength() != Strength.SHORT
                  || (outline.words(index) < SHORT_WORDS && outline.proseIn(at) < SHORT_PROSE));
      if (fits && (strongest == null || rule.strength().weight > strongest.strength().weight)) {
        strongest = rule;
      }
    }
    if (strongest != null) {
      draft.judge(
          index,
          Verdict.take(NAME, strongest.strength().weight, Reason.of(strongest.reason())));
    }
  }
}
