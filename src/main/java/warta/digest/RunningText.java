package warta.digest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import warta.article.Article;
import warta.article.Block;
import warta.article.Link;
import warta.article.Place;
import warta.text.Language;
import warta.text.Sentences;
import warta.text.Span;
import warta.text.WordCount;

/// The sentences of an article that may be picked, in the order of the text.
///
/// Those of its paragraphs; of quotations and list items only where the paragraphs have too few.
/// Never captions, headings, rows or code.
///
/// @param sentences what may be picked: at most [#MOST], none too short to say something, none
///   twice
/// @param people who has to be introduced before they are named by one word
/// @param count of all sentences of paragraphs, quotations and items
/// @param language of the article, `en` where nobody knows
record RunningText(List<Sentence> sentences, Introductions people, int count, String language) {
  /// News says what matters early: the 200th of an article's sentences is picked by nobody, and the
  /// choice takes time for each.
  static final int MOST = 200;

  /// Fewer sentences than this in paragraphs, and quotations and items may be picked too.
  private static final int FEW = 3;

  /// Fewer words are no statement: a label, a name, a cry.
  private static final int SHORTEST = 4;

  /// A line without a sentence's end is none unless it has so many words.
  private static final int LONGER_THAN_LABELS = 9;

  /// A dateline stands in front of the first paragraph or behind a standfirst and a lead.
  private static final int DATELINES_WITHIN = 5;

  static RunningText of(Article article) {
    String language = article.about().language();
    if (language == null) {
      language = Language.detect(article.text());
    }
    Reading reading = new Reading(article, language == null ? "en" : language);
    for (int i = 0; i < article.blocks().size(); i++) {
      switch (article.blocks().get(i)) {
        case Block.Paragraph paragraph -> reading.paragraph(i, paragraph.text());
        case Block.Quote quote -> reading.aside(i, quote.text());
        case Block.Item item -> reading.aside(i, item.text());
        case Block.Heading _, Block.Code _, Block.Row _, Block.Caption _ -> {}
      }
    }
    return reading.text();
  }

  /// A sentence and which of all the article's sentences it is, from 0.
  private record Candidate(Sentence sentence, int number) {}

  /// An article being read.
  private static final class Reading {
    private final Article article;
    private final String language;
    private final List<Candidate> inParagraphs = new ArrayList<>();
    private final List<Candidate> everywhere = new ArrayList<>();
    private final Set<List<String>> seen = new HashSet<>();
    private int count;
    private int paragraphs;

    Reading(Article article, String language) {
      this.article = article;
      this.language = language;
    }

    void paragraph(int block, String text) {
      int begin =
          paragraphs++ < DATELINES_WITHIN ? Dateline.end(text, article.about().dateline()) : 0;
      List<Candidate> found = whole(block, sentences(block, text, begin));
      inParagraphs.addAll(found);
      everywhere.addAll(found);
    }

    void aside(int block, String text) {
      everywhere.addAll(sentences(block, text, 0));
    }

    /// Without what a break between two lines cut in two: the one ends within a sentence, the next
    /// begins with a small letter. A short line may pass for a heading.
    private List<Candidate> whole(int block, List<Candidate> found) {
      List<Candidate> whole = new ArrayList<>(found);
      if (isBroken(block)) {
        whole.removeIf(
            it -> it.sentence().place().end() == article.blocks().get(block).text().length());
      }
      if (isBroken(block - 1)) {
        whole.removeIf(it -> it.sentence().first());
      }
      return whole;
    }

    private boolean isBroken(int block) {
      if (block < 0 || block + 1 >= article.blocks().size()) {
        return false;
      }
      Block line = article.blocks().get(block);
      return (line instanceof Block.Paragraph || line instanceof Block.Heading)
          && article.blocks().get(block + 1) instanceof Block.Paragraph(String next, List<Link> _)
          && Character.isLetterOrDigit(line.text().codePointBefore(line.text().length()))
          && Character.isLowerCase(next.codePointAt(0));
    }

    private List<Candidate> sentences(int block, String text, int begin) {
      List<Candidate> found = new ArrayList<>();
      QuotationMarks marks = QuotationMarks.of(text);
      boolean asked = false;
      for (Span span : Sentences.of(text, language)) {
        if (span.end() <= begin) {
          continue;
        }
        int number = count++;
        boolean answers = asked;
        asked = text.charAt(span.end() - 1) == '?';
        int start = Math.max(span.start(), begin);
        String words = text.substring(start, span.end());
        int length = WordCount.withMarks(words);
        if (everywhere.size() + found.size() >= MOST
            || length < SHORTEST
            || announces(words)
            || isLabel(text, span, length)
            || !seen.add(Terms.words(words, Integer.MAX_VALUE))) {
          continue;
        }
        found.add(
            new Candidate(
                new Sentence(
                    new Place(block, start, span.end()),
                    words,
                    length,
                    found.isEmpty(),
                    answers || Openers.lean(words, language),
                    marks.cutAt(start) || marks.cutAt(span.end())),
                number));
      }
      return found;
    }

    /// Whether what follows is told, and is no part of it: `The mayor named these reasons:`, `as
    /// the verse says,`, `Check it out: .`, of which a picture was the rest.
    private static boolean announces(String words) {
      String bare = words.endsWith(" .") ? words.substring(0, words.length() - 2) : words;
      char last = bare.charAt(bare.length() - 1);
      return last == ':' || last == ',' || last == ';';
    }

    /// A line of few words without a sentence's end: a byline, a place and hour, who is on a
    /// picture.
    private static boolean isLabel(String text, Span span, int words) {
      char last = text.charAt(span.end() - 1);
      return span.start() == 0
          && span.end() == text.length()
          && words < LONGER_THAN_LABELS
          && (Character.isLetterOrDigit(last) || last == ')');
    }

    RunningText text() {
      List<Candidate> all = inParagraphs.size() < FEW ? everywhere : inParagraphs;
      List<Sentence> sentences = upright(answered(all));
      if (sentences.isEmpty() && !all.isEmpty()) {
        sentences.add(all.getFirst().sentence());
      }
      Introductions people = Introductions.of(article, sentences);
      return new RunningText(List.copyOf(sentences), people, count, language);
    }

    /// Without those that ask and are not followed by a sentence that is one of them.
    private static List<Candidate> answered(List<Candidate> all) {
      List<Candidate> answered = new ArrayList<>();
      int behind = -1;
      for (Candidate candidate : all.reversed()) {
        if (!candidate.sentence().asks() || candidate.number() == behind - 1) {
          answered.addFirst(candidate);
          behind = candidate.number();
        }
      }
      return answered;
    }

    /// Without those that lean on a sentence that is none of them.
    private static List<Sentence> upright(List<Candidate> all) {
      List<Sentence> sentences = new ArrayList<>();
      int before = -1; // an article that itself begins so leans on nothing
      for (Candidate candidate : all) {
        if (!candidate.sentence().leans() || candidate.number() == before + 1) {
          sentences.add(candidate.sentence());
          before = candidate.number();
        }
      }
      return sentences;
    }
  }
}
