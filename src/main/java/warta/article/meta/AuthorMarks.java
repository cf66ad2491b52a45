package warta.article.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import warta.text.Stems;

/// What a page marks as naming an author, in its order: links to an author's page, elements with
/// `rel=author` or `itemprop=author`, elements whose names say so. The marks stand in lines, so
/// blocks alone do not show them.
final class AuthorMarks {
  /// A page with more lists other articles.
  private static final int MOST = 24;

  private static final int LONGEST = 120;

  /// How far up a comment's element is looked for.
  private static final int COMMENT_DEPTH = 8;

  /// `/author/rina-sari`, `/autoren/max/`, `/penulis/budi`; not `/authority/`.
  private static final Pattern AUTHOR_PAGE =
      Pattern.compile("(?i)/(?:" + ElementNames.anyOf("author page") + ")/[^/?#]+");

  private static final Stems AUTHOR = Stems.of("author");

  private static final Stems PAGES =
      Stems.of(ElementNames.stems("author page").map(name -> "/" + name).toArray(String[]::new));

  /// `author`, `article__author-name`, `byline`, `vcard fn`; not `authorized` nor `author-box`.
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:"
              + ElementNames.anyOf("byline")
              + ")(?:-txt|-link|-page-link)?(?:$|\\s)");

  /// One of these stands in every name that [#NAMED] finds. Nearly no element has one, and a search
  /// for a few words costs a tenth of the pattern's.
  private static final Stems STEMS = Stems.of(ElementNames.stems("byline").toArray(String[]::new));

  private final List<WebFacts.Credit> credits = new ArrayList<>();

  void look(Element element) {
    if (credits.size() >= MOST || element.attributesSize() == 0) {
      return;
    }
    Attributes attributes =
        element.attributes(); // as the parser spells them: an element would look in any case
    boolean link = element.normalName().equals("a") && isAuthorPage(attributes.get("href"));
    boolean marked =
        AUTHOR.in(attributes.get("rel")) || attributes.get("itemprop").equals("author");
    boolean named = !link && !marked && isNamed(attributes.get("class"));
    if (link || marked || named) {
      String words = WebFacts.clean(element.text());
      if (!words.isEmpty() && words.length() <= LONGEST && !isComments(element)) {
        credits.add(new WebFacts.Credit(words, link || marked));
        parts(element);
      }
    }
  }

  private static boolean isAuthorPage(String address) {
    return PAGES.in(address) && AUTHOR_PAGE.matcher(address).find();
  }

  private static boolean isNamed(String names) {
    return STEMS.in(names) && NAMED.matcher(names).find();
  }

  /// Several names, each in an element of its own and nothing between them: `<span>Rina Sari</span>
  /// <span>Budi Hartono</span>`.
  private void parts(Element element) {
    Element at = element;
    while (at.childrenSize() == 1 && at.ownText().isBlank()) {
      at = at.child(0);
    }
    boolean names = at.childrenSize() > 1 && at.ownText().isBlank();
    for (Element part : at.children()) {
      names = names && Bylines.isName(WebFacts.clean(part.text()));
    }
    if (names) {
      at.children()
          .forEach(part -> credits.add(new WebFacts.Credit(WebFacts.clean(part.text()), true)));
    }
  }

  private static boolean isComments(Element element) {
    Element at = element;
    for (int up = 0; at != null && up < COMMENT_DEPTH; at = at.parent(), up++) {
      String names = (at.className() + " " + at.id()).toLowerCase(Locale.ROOT);
      if (names.contains("comment") && !at.normalName().equals("body")) {
        return true;
      }
    }
    return false;
  }

  List<WebFacts.Credit> all() {
    return List.copyOf(credits);
  }
}
