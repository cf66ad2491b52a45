package warta.article.mechanisms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import warta.article.Reason;
import warta.article.Reason.Kind;
import warta.article.draft.Draft;
import warta.article.draft.Mechanism;
import warta.article.meta.Bylines;
import warta.article.meta.Folding;
import warta.article.meta.Outlets;
import warta.article.meta.SiteNames;
import warta.article.meta.WebFacts;

/// The people a page tells machines wrote it. Not its editors, whom content systems fill in as
/// authors while the page says `Editor: X`, and not its site, which they fill in where nobody is
/// known.
final class Authors implements Mechanism {
  /// An editor's line is never longer.
  private static final int MOST_LINE_WORDS = 8;

  /// `Der `, `The `, `La `: what newspapers' names begin with and people's rarely.
  private static final Pattern ARTICLE =
      Pattern.compile("(?i)(?:der|die|das|the|le|la|les|el|il|o|de) ");

  @Override
  public void judge(Draft draft) {
    WebFacts facts = draft.facts();
    SiteNames site = draft.siteNames();
    Set<String> others = editors(draft);
    List<String> people = proper(facts.people(), site, others);
    for (String said : facts.authors()) {
      List<String> names = proper(List.of(said), site, others);
      if (names.size() > people.size() && names.containsAll(people)) {
        people = names; // one string that lists them all, where structured data has the first
      }
    }
    if (people.isEmpty()) {
      people = proper(facts.authors(), site, others);
    }
    draft.fields().byline(people);
    draft.fields().byline(told(facts.people(), site, others));
    draft.fields().byline(told(facts.authors(), site, others));
  }

  /// People whose site has their own name, as JSON-LD says that they are people; `Der Kurier` is
  /// none, whatever it says.
  static List<String> namesakes(Draft draft) {
    SiteNames site = draft.siteNames();
    return draft.facts().people().stream()
        .filter(site::isDeclared)
        .filter(name -> Bylines.isName(name) && !ARTICLE.matcher(name).lookingAt())
        .toList();
  }

  /// The people that strings name in words that look like names.
  private static List<String> proper(List<String> said, SiteNames site, Set<String> others) {
    List<String> names = new ArrayList<>();
    for (String author : said) {
      if (isName(author) && !site.isDeclared(author)) {
        names.addAll(Bylines.names(author));
      }
    }
    names.removeIf(name -> isNobody(name, site, others));
    return names.stream().distinct().toList();
  }

  /// What must be a person because it stands where authors are told, such as `Andrea`.
  private static List<String> told(List<String> said, SiteNames site, Set<String> others) {
    List<String> told = new ArrayList<>();
    for (String author : said) {
      String name = isName(author) ? Bylines.told(author) : "";
      if (!name.isEmpty() && !isNobody(name, site, others)) {
        told.add(name);
      }
    }
    return told;
  }

  private static boolean isNobody(String name, SiteNames site, Set<String> others) {
    return Outlets.isOutlet(name)
        || Outlets.isTeam(name)
        || site.isDeclared(name)
        || others.contains(Folding.bare(name));
  }

  private static Set<String> editors(Draft draft) {
    Set<String> editors = new HashSet<>();
    draft.facts().editors().forEach(e -> add(editors, e));
    String language = draft.fields().pageLanguage();
    for (int i = 0; i < draft.size(); i++) {
      if (draft.outline().words(i) <= MOST_LINE_WORDS && isEditors(draft.text(i), language)) {
        add(editors, draft.text(i));
      }
    }
    return editors;
  }

  /// Whether a line says that it names editors: those have a label and a sign behind it.
  private static boolean isEditors(String line, @Nullable String language) {
    boolean label = line.indexOf(':') >= 0 || line.indexOf('|') >= 0;
    Reason reason = label ? Inserts.reason(line, language) : null;
    return reason != null && reason.kind() == Kind.EDITOR;
  }

  private static void add(Set<String> editors, String line) {
    int label = Math.max(line.indexOf(':'), line.indexOf('|')) + 1;
    for (String name : Bylines.names(line.substring(label))) {
      editors.add(Folding.bare(name));
    }
  }

  private static boolean isName(String said) {
    return !said.startsWith("@") && !said.startsWith("http") && !said.isBlank();
  }
}
