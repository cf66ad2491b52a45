package warta.article.mechanisms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import warta.article.Block;
import warta.article.Link;
import warta.article.Reason.Kind;
import warta.article.draft.Draft;
import warta.article.draft.Holder;
import warta.article.meta.Bylines;
import warta.article.meta.SiteNames;
import warta.article.meta.WebFacts;

/// The people that a visible line names: what it links or marks as an author, else what reads as a
/// name.
final class VisibleNames {
  private static final Set<String> AUTHOR =
      Set.of(
          "author",
          "authors",
          "byline",
          "bylines",
          "writer",
          "penulis",
          "reporter",
          "autor",
          "autoren",
          "auteur",
          "autore",
          "wartawan",
          "jurnalis");

  /// `Penulis: Sari`: a label that only authors' lines have, so that one word is a name behind it.
  private static final Pattern LABELLED =
      Pattern.compile(
          "^(?iu)(?:penulis|pewarta|reporter|wartawan|jurnalis|oleh|author|autor(?:in)?(?:/autor(?:in)?)?|auteur|autore|written by|words by|door|text)\\s*[:|].*|^(?iu)(?:oleh|written by|words by|penulis|pewarta|autorin/autor) .*");

  /// A labelled line of more words is a sentence.
  private static final int MOST_LABELLED = 12;

  private static final int NEAR = 3;

  private VisibleNames() {}

  /// The names of a block, none where it is a reader's.
  static List<String> of(Draft draft, int index) {
    return of(draft, index, draft.text(index));
  }

  /// The names in a part of a block's text.
  static List<String> of(Draft draft, int index, String text) {
    if (isReaders(draft, index)) {
      return List.of();
    }
    List<String> linked = linked(draft.found(index).block());
    if (linked.size() > 1) {
      return linked;
    }
    List<String> credited = credited(draft, text);
    if (!credited.isEmpty()) {
      return credited;
    }
    List<String> names = new ArrayList<>(Bylines.names(text));
    names.removeIf(draft.siteNames()::isDeclared);
    if (!LABELLED.matcher(text).matches()) {
      names.removeIf(name -> name.indexOf(' ') < 0);
    }
    return names;
  }

  /// Several names one after the other, each its own link: nothing else parts them.
  private static List<String> linked(Block block) {
    List<String> names = new ArrayList<>();
    for (Link link : block.links()) {
      String words = block.text().substring(link.start(), link.end());
      if (!Bylines.isName(words)) {
        return List.of();
      }
      names.addAll(Bylines.names(words));
    }
    return names;
  }

  /// What the page marks as authors in a line, for machines: also names that do not look like any.
  private static List<String> credited(Draft draft, String text) {
    SiteNames site = draft.siteNames();
    Set<String> names = new LinkedHashSet<>();
    Set<String> told = new LinkedHashSet<>();
    for (WebFacts.Credit credit : draft.facts().credits()) {
      if (credit.sure() && text.contains(credit.words())) {
        names.addAll(Bylines.names(credit.words()));
        told.add(Bylines.told(credit.words()));
      }
    }
    names.removeIf(site::isDeclared);
    told.removeIf(name -> name.isEmpty() || site.isDeclared(name));
    return List.copyOf(names.isEmpty() ? told : names);
  }

  /// Authors that some line of the page names behind a label, on pages where no line near the
  /// headline does: at the end of the text, in a table of facts.
  static List<String> anywhere(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.outline().words(i) <= MOST_LABELLED && LABELLED.matcher(draft.text(i)).matches()) {
        List<String> names = of(draft, i);
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    return List.of();
  }

  /// Whether a block stands where the page's author puts authors, or holds what the page marks as
  /// one and little else.
  static boolean isMarked(Draft draft, int index) {
    return isNamed(draft, index)
        || draft.facts().credits().stream()
            .anyMatch(c -> draft.text(index).contains(c.words()) && isMost(draft, index, c));
  }

  private static boolean isMost(Draft draft, int index, WebFacts.Credit credit) {
    return draft.text(index).length() <= 3 * credit.words().length() + 20;
  }

  private static boolean isReaders(Draft draft, int index) {
    return Takes.kind(draft, index) == Kind.COMMENTS
        || Takes.kind(draft, index) == Kind.FORM
        || draft.found(index).hints().holder().within("form");
  }

  private static boolean isNamed(Draft draft, int index) {
    Holder at = draft.found(index).hints().holder();
    for (int up = 0; at != null && up < NEAR; at = at.parent(), up++) {
      if (!at.tag().equals("body") && at.names().stream().anyMatch(AUTHOR::contains)) {
        return true;
      }
    }
    return false;
  }
}
