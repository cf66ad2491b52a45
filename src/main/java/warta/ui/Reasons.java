package warta.ui;

import java.util.List;
import java.util.stream.Collectors;
import warta.article.Article;
import warta.article.Block;
import warta.article.Place;
import warta.digest.Pick;
import warta.digest.Summary;
import warta.digest.Why;
import warta.digest.facts.KeyFact;
import warta.words.Words;

/// Why a sentence was chosen and what a key fact is, in words of the interface's language.
public final class Reasons {
  /// Up to here numbers that begin a reason are words: `two figures`.
  private static final int LAST_WORD = 9;

  private Reasons() {}

  /// What spoke for a sentence: `first sentence; shares 4 words with the title; two figures`.
  ///
  /// @param summary of which it is part
  public static String why(Pick pick, Summary summary, Words words) {
    return pick.why().stream()
        .map(why -> say(why, summary, words))
        .collect(Collectors.joining("; "));
  }

  private static String say(Why why, Summary summary, Words words) {
    int count = why.count();
    return switch (why.kind()) {
      case FIRST -> words.say("why.first");
      case EARLY -> words.say("why.early", count, summary.sentences());
      case TITLE -> words.count("why.title", count);
      case ARTICLE -> words.count("why.article", count);
      case FIGURES -> words.count("why.figures", count, number(count, words));
      case OPENS -> words.say("why.opens");
      case NEEDED -> words.say("why.needed");
      case ANSWERS -> words.say("why.answers");
      case INTRODUCES -> words.say("why.introduces");
      case FILLS -> words.say("why.fills");
    };
  }

  private static String number(int count, Words words) {
    return count >= 1 && count <= LAST_WORD
        ? List.of(words.say("number.words").split(" ")).get(count - 1)
        : words.number(count);
  }

  /// What a key fact answers, and how often the text says it: `Who: Rahmat Hidayat; named in 3
  /// places`.
  public static String fact(KeyFact fact, Article article, Words words) {
    return words.say(
        "why.fact",
        Strip.label(fact.kind(), words),
        Strip.text(fact, words),
        words.count("why.places", Mentions.of(article, fact.place())));
  }

  /// Which of the article's paragraphs a place is in; items and quotations count, headings and
  /// captions do not.
  public static String paragraph(Place place, Article article, Words words) {
    int at = 0;
    int all = 0;
    for (int i = 0; i < article.blocks().size(); i++) {
      boolean counts =
          switch (article.blocks().get(i)) {
            case Block.Paragraph _, Block.Quote _, Block.Item _, Block.Code _, Block.Row _ -> true;
            case Block.Heading _, Block.Caption _ -> false;
          };
      all += counts ? 1 : 0;
      at += counts && i <= place.block() ? 1 : 0;
    }
    return words.say("why.paragraph", at, all);
  }
}
