package warta.digest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import warta.article.Article;
import warta.article.Block;
import warta.article.Place;
import warta.text.Language;
import warta.text.Sentences;
import warta.text.Span;

/// What is wrong with a summary, found without the chooser's own lists and measures: with
/// [Leaning], [QuotedSpans] and a likeness of words of its own. Only the ends of sentences are the
/// program's.
final class SummaryCheck {
  /// Sentences that share more of their words than this say the same.
  private static final double SAME = 0.6;

  /// Shorter words say little: `yang`, `and the`.
  private static final int SHORTEST_WORD = 4;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final String QUESTION_MARKS = "?？؟";
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /// What a summary must not do.
  enum Fault {
    /// A sentence that does not stand in the article as given, whole, in order, within one block of
    /// running text.
    MOVED,
    /// More words or sentences than asked for.
    OVER,
    /// The summary opens with a connective or pronoun, and the article does not.
    OPENING,
    /// A sentence opens so and the one before it is not there.
    ORPHAN,
    /// A question, and the sentence behind it is not there.
    QUESTION,
    /// A sentence begins or ends inside a quotation.
    QUOTATION,
    /// Two sentences say the same.
    REPEAT
  }

  /// A fault and the sentence that has it.
  record Finding(Fault fault, String language, String sentence) {}

  private final Article article;
  private final String language;
  private final List<Place> sentences = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private SummaryCheck(Article article) {
    this.article = article;
    String said = article.about().language();
    String told = Language.detect(article.text());
    this.language = told != null ? told : said != null ? said : "en";
    for (int i = 0; i < article.blocks().size(); i++) {
      if (isRunning(article.blocks().get(i))) {
        for (Span span : Sentences.of(article.blocks().get(i).text(), language)) {
          sentences.add(new Place(i, span.start(), span.end()));
        }
      }
    }
  }

  /// All faults of a summary, in its order; none where it is sound.
  static List<Finding> of(Article article, Summary summary, Budget budget) {
    SummaryCheck check = new SummaryCheck(article);
    check.length(summary, budget);
    Place before = null;
    check.questions(summary.picks());
    for (Pick pick : summary.picks()) {
      if (!check.stands(pick, before)) {
        check.found(Fault.MOVED, pick.text());
        continue;
      }
      check.lean(pick, before);
      check.quotations(pick);
      before = pick.place();
    }
    check.repeats(summary.picks());
    return check.findings;
  }

  private void found(Fault fault, String sentence) {
    findings.add(new Finding(fault, language, sentence));
  }

  private static boolean isRunning(Block block) {
    return block instanceof Block.Paragraph
        || block instanceof Block.Quote
        || block instanceof Block.Item;
  }

  private void length(Summary summary, Budget budget) {
    int words = summary.picks().stream().mapToInt(pick -> words(pick.text())).sum();
    boolean several = summary.picks().size() > 1;
    if (summary.picks().size() > budget.sentences() || (several && words > budget.words())) {
      found(Fault.OVER, words + " words, " + summary.picks().size() + " sentences");
    }
  }

  /// Words as `wc -w` counts them.
  private static int words(String text) {
    return SPACE.split(text.strip()).length;
  }

  private boolean stands(Pick pick, @Nullable Place before) {
    Place place = pick.place();
    if (place.block() >= article.blocks().size()) {
      return false;
    }
    Block block = article.blocks().get(place.block());
    boolean behind =
        before == null
            || place.block() > before.block()
            || (place.block() == before.block() && place.start() >= before.end());
    return isRunning(block)
        && behind
        && place.end() <= block.text().length()
        && block.text().substring(place.start(), place.end()).equals(pick.text())
        && sentences.stream()
            .anyMatch(s ->
                s.block() == place.block()
                    && s.end() == place.end()
                    && (s.start() == place.start()
                        // a dateline is cut from the first sentence of its paragraph
                        || (s.start() < place.start() && s.start() <= firstLetter(block))));
  }

  private static int firstLetter(Block block) {
    int at = 0;
    while (Character.isWhitespace(block.text().charAt(at))) {
      at++;
    }
    return at;
  }

  private void lean(Pick pick, @Nullable Place before) {
    int at = at(pick.place());
    if (at == 0 || !Leaning.leans(pick.text(), language)) {
      return;
    }
    Place needed = sentences.get(at - 1);
    if (before == null) {
      found(Fault.OPENING, pick.text());
    } else if (needed.block() != before.block() || needed.end() != before.end()) {
      found(Fault.ORPHAN, pick.text());
    }
  }

  private void questions(List<Pick> picks) {
    for (Pick pick : picks) {
      int last = pick.text().codePointBefore(pick.text().length());
      if (picks.size() > 1 && QUESTION_MARKS.indexOf(last) >= 0) {
        int next = 1 + at(pick.place());
        boolean answered =
            next < sentences.size() && picks.stream().anyMatch(other -> at(other.place()) == next);
        if (!answered) {
          found(Fault.QUESTION, pick.text());
        }
      }
    }
  }

  /// Which of the sentences ends where a place does; -1 where none does.
  private int at(Place place) {
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).block() == place.block() && sentences.get(i).end() == place.end()) {
        return i;
      }
    }
    return -1;
  }

  private void quotations(Pick pick) {
    QuotedSpans spans = QuotedSpans.of(article.blocks().get(pick.place().block()).text());
    if (spans.breaks(pick.place().start(), pick.place().end())) {
      found(Fault.QUOTATION, pick.text());
    }
  }

  private void repeats(List<Pick> picks) {
    for (int i = 0; i < picks.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (likeness(terms(picks.get(i).text()), terms(picks.get(j).text())) > SAME) {
          found(Fault.REPEAT, picks.get(j).text() + " = " + picks.get(i).text());
        }
      }
    }
  }

  private static double likeness(Set<String> one, Set<String> other) {
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(other);
    int all = one.size() + other.size() - shared.size();
    return all == 0 ? 0 : (double) shared.size() / all;
  }

  /// Long words and figures in small letters; every word cut to pairs of characters where the
  /// script has no spaces.
  private static Set<String> terms(String text) {
    Set<String> terms = new HashSet<>();
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      String word = matcher.group();
      boolean dense = Character.isIdeographic(word.codePointAt(0));
      boolean figure = Character.isDigit(word.charAt(0));
      for (int i = 0; dense && i + 2 <= word.length(); i++) {
        terms.add(word.substring(i, i + 2));
      }
      if (!dense && (figure || word.length() >= SHORTEST_WORD)) {
        terms.add(word);
      }
    }
    return terms;
  }
}
