package warta.article.mechanisms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import warta.article.Article;
import warta.article.Block;
import warta.article.Reason.Kind;
import warta.words.Resources;

/// What stands around and between an article's paragraphs, told by its shape.
final class WebFurnitureTest {
  private static final String HEAD =
      "<html lang='en'><head><link rel='canonical' href='https://harbour.example/ferry'>"
          + "<title>Ferry sails again</title></head><body>";

  private static final List<String> STORY =
      List.of(
          "The old ferry crossed the bay again on Monday after three years in the dry dock of the town.",
          "Its captain, who had steered it since her father fell ill, said that the engine ran well in the cold.",
          "Forty passengers had bought tickets for the first crossing, among them a baker with two baskets.",
          "The harbour master expects that two thousand people will use the boat in its first week alone.",
          "Repairs cost the town four million crowns, of which the fishermen's union paid a quarter.",
          "A second boat will follow in the spring, when the ice on the northern side has gone for good.");

  private static String paragraphs(List<String> sentences) {
    return "<p>" + String.join("</p><p>", sentences) + "</p>";
  }

  private static Article clean(String body) {
    return Web.clean(HEAD + body + "</body></html>");
  }

  /// The article of a page whose element `div.story` holds this and nothing else.
  private static Article page(String inStory) {
    return clean("<h1>Ferry sails again</h1><div class='story'>" + inStory + "</div>");
  }

  /// The article of a page with this between the third and the fourth paragraph of the story.
  private static Article among(String html) {
    return page(paragraphs(STORY.subList(0, 3)) + html + paragraphs(STORY.subList(3, 6)));
  }

  /// The article of a page whose element `div.story` holds the story, with more behind that element
  /// and more at its end.
  private static Article story(String atItsEnd, String behind) {
    return clean(
        "<div class='wrap'><h1>Ferry sails again</h1><div class='story'>"
            + paragraphs(STORY)
            + atItsEnd
            + "</div>"
            + behind
            + "</div>");
  }

  private static void assertStoryAlone(Article article) {
    assertThat(article.text()).isEqualTo(String.join("\n", STORY));
  }

  private static Kind reason(Article article, String text) {
    return article.removed().stream()
        .filter(piece -> piece.text().contains(text))
        .map(piece -> piece.reason().kind())
        .findFirst()
        .orElseThrow();
  }

  private static String card(String tag, String title) {
    return "<"
        + tag
        + " class='u7'><h3><a href='/"
        + title.hashCode()
        + "'>"
        + title
        + "</a></h3><p>What the council of "
        + title.length()
        + " decided on this, and why the baker is still waiting for it.</p></"
        + tag
        + ">";
  }

  private static final List<String> TITLES =
      List.of(
          "Bell foundry closes after ninety years",
          "School boat gets a new engine",
          "Salt pans flooded by spring tide",
          "Roof gardeners win their case");

  private static String cards(String tag) {
    return each(TITLES, title -> card(tag, title));
  }

  private static String each(List<String> texts, UnaryOperator<String> html) {
    return texts.stream().map(html).collect(Collectors.joining());
  }

  @Test
  void linkedHeadlinesWithExcerptsInElementsAlikeAreOtherArticles() {
    for (String tag : List.of("div", "li", "section")) {
      Article article = story("<div>" + cards(tag) + "</div>", "");
      assertStoryAlone(article);
      assertThat(reason(article, "why the baker")).isEqualTo(Kind.RELATED);
    }
  }

  @Test
  void elementsThatAllEndInTheSameLinkAreOtherArticles() {
    String teasers =
        each(
            TITLES,
            title ->
                "<div class='u8'><b>"
                    + title
                    + "</b><p>The whole town talked of it for "
                    + title.length()
                    + " days, said a man who sells nets.</p><p><a href='/"
                    + title.hashCode()
                    + "'>All of it</a></p></div>");
    assertStoryAlone(story("<div>" + teasers + "</div>", ""));
  }

  @Test
  void aListThatIsThePageItselfStays() {
    Article article =
        clean(
            "<h1>Four things to read this week</h1><div class='story'>" + cards("div") + "</div>");
    assertThat(article.text()).contains("why the baker");
  }

  @Test
  void sectionsWithHeadingsOfTheirOwnStay() {
    String sections =
        each(
            STORY,
            s ->
                "<section class='part'><h2>Of "
                    + s.length()
                    + " winters</h2><p>"
                    + s
                    + "</p></section>");
    Article article = page(sections);
    assertThat(article.text()).contains(STORY).contains("winters");
  }

  @Test
  void aNoticeThatStandsThreeTimesIsNoText() {
    String notice =
        "<div class='q'><p>Moving pictures</p><p>Here you would see moving pictures if your settings did not "
            + "keep them from being loaded at this place.</p></div>";
    List<String> told = STORY;
    String body =
        "<p>"
            + told.get(0)
            + "</p>"
            + notice
            + "<p>"
            + told.get(1)
            + "</p>"
            + notice
            + paragraphs(told.subList(2, 6))
            + notice
            + "<p>She will sail on Tuesday too, whatever the wind.</p>";
    Article article = page(body);
    assertThat(article.text()).contains(STORY).doesNotContain("oving pictures");
    assertThat(reason(article, "your settings")).isEqualTo(Kind.REPEATED);
  }

  @Test
  void ofASentenceThatStandsTwiceTheOneInTheTextStays() {
    Article article =
        clean(
            "<h1>Ferry sails again</h1><div><div class='x'><p>"
                + STORY.get(2)
                + "</p></div><div class='story'>"
                + paragraphs(STORY)
                + "</div></div>");
    assertStoryAlone(article);
  }

  @Test
  void aPageOfOneSentenceOverAndOverKeepsIt() {
    assertThat(
            clean("<h1>Lines</h1><div>" + ("<p>" + STORY.getFirst() + "</p>").repeat(9) + "</div>")
                .text())
        .contains(STORY.getFirst());
  }

  @Test
  void aSmallArticleInTheArticleIsABox() {
    String inner =
        "<article><h4>Podcast of the week</h4><p>Two sailors talk about the longest night of their lives.</p></article>";
    Article article =
        clean(
            "<article><h1>Ferry sails again</h1>"
                + paragraphs(STORY.subList(0, 3))
                + inner
                + paragraphs(STORY.subList(3, 6))
                + "</article>");
    assertStoryAlone(article);
    assertThat(reason(article, "Two sailors")).isEqualTo(Kind.BOX);
  }

  @Test
  void articlesThatAreThePartsOfALivePageStay() {
    String posts =
        each(STORY, s -> "<article><h3>At " + s.length() + " past</h3><p>" + s + "</p></article>");
    assertThat(clean("<article><h1>Ferry sails again</h1>" + posts + "</article>").text())
        .contains(STORY);
  }

  @Test
  void whatStandsBehindTheTextsElementIsNoText() {
    String appeal =
        "It takes many hands to print a paper on an island, and some of them are yours; the two crowns "
            + "that you send keep the press warm.";
    for (String tag : List.of("div", "section", "blockquote")) {
      Article article = story("", "<" + tag + " class='z'><p>" + appeal + "</p></" + tag + ">");
      assertStoryAlone(article);
      assertThat(reason(article, "many hands")).isEqualTo(Kind.AFTER_END);
    }
  }

  @Test
  void theNextPartInAnElementOfTheSameShapeStays() {
    String next =
        "Nobody on the pier remembers when so many people last waved at a boat, and nobody there wanted "
            + "to go home before its lights had gone behind the second of the two islands.";
    String last = "<div class='story'><p>" + next + "</p></div>";
    assertThat(story("", last).text()).contains(STORY).contains(next);
  }

  @Test
  void itemsThatAreALabelAndALinkAreOtherArticles() {
    String list =
        "<ul><li>Weather: <a href='/1'>Storm expected over the western islands</a></li>"
            + "<li>Interview: <a href='/2'>The man who mends the bells</a></li></ul>";
    Article article = among(list);
    assertStoryAlone(article);
    assertThat(reason(article, "mends the bells")).isEqualTo(Kind.LINK_LIST);
  }

  @Test
  void itemsThatLeadElsewhereAreSourcesAndStay() {
    String list =
        "<ul><li>Register: <a href='https://ships.example/1'>All ferries built in the north</a></li>"
            + "<li>Archive: <a href='https://ships.example/2'>Plans of the old ferry</a></li></ul>";
    Article article = among(list);
    assertThat(article.text()).contains("Plans of the old ferry");
  }

  @Test
  void notesBehindTheLastParagraphGoOneBeforeTheOther() {
    for (String note :
        List.of(
            "Ruth Olsen is a staff writer who covers the coast for this paper.",
            "Ruth Olsen can be reached at ruth@harbour.example and on most evenings in the pub.",
            "The opinions expressed here are those of the author and of nobody else on the island.",
            "Sign up for the Harbour Morning newsletter and have it with your coffee.",
            "Folgen Sie uns auch auf den Kanälen der Insel.",
            "Ikuti kami juga di kanal pulau ini setiap pagi.")) {
      Article article =
          story(
              "<p>"
                  + note
                  + "</p><p>Follow the paper on Facebook and on Instagram, where it has pictures.</p>",
              "");
      assertStoryAlone(article);
    }
  }

  @Test
  void theSameWordsAmongTheTextStay() {
    String said =
        "She is a staff writer of songs by night, and said that her father could be reached at sea only.";
    Article article = among(paragraphs(List.of(said)));
    assertThat(article.text()).contains(said);
  }

  @Test
  void aHeadingThatSaysTheHeadlineInOtherWordsIsNoStandfirst() {
    Article article =
        clean(
            "<h2>Bay crossing: The old ferry sails again after three years</h2><p>"
                + String.join("</p><p>", STORY)
                + "</p>",
            "Old ferry sails again after years");
    assertThat(article.text()).doesNotContain("Bay crossing").contains(STORY);
    assertThat(reason(article, "Bay crossing")).isEqualTo(Kind.TITLE);
  }

  private static Article clean(String body, String title) {
    return clean("<meta property='og:title' content='" + title + "'>" + body);
  }

  @Test
  void wordsInAnElementNamedForAPictureAreItsCaption() {
    for (String name : List.of("image-box", "articlePhoto", "foto")) {
      String picture =
          "<div class='"
              + name
              + "'><span></span><p>The ferry at the pier on its first morning</p></div>";
      Article article = among(picture);
      assertThat(article.blocks())
          .filteredOn(block -> block instanceof Block.Caption)
          .extracting(Block::text)
          .contains("The ferry at the pier on its first morning");
    }
  }

  @Test
  void textBesideAPictureWithAHeadingOfItsOwnIsNoCaption() {
    String part =
        "<div class='image-text'><h2>The captain</h2><p>She learned to steer when she was nine years old.</p></div>";
    Article article = among(part);
    assertThat(article.blocks())
        .filteredOn(block -> block instanceof Block.Paragraph)
        .extracting(Block::text)
        .contains("She learned to steer when she was nine years old.");
  }

  @Test
  void theRestOfAConsentDialogGoesWithIt() {
    String dialog =
        "<div class='y'><p>Strictly needed</p><p>We store cookies with your consent so that the pages of this paper "
            + "load faster on the slow lines of the island, and so that partners may count you.</p>"
            + "<p>You can change your mind in the settings at any time you like to.</p></div>";
    Article article = story("", dialog);
    assertThat(reason(article, "change your mind")).isEqualTo(Kind.CONSENT);
    assertThat(reason(article, "Strictly needed")).isEqualTo(Kind.CONSENT);
  }

  @Test
  void aShareLabelDoesNotTakeTheTextOfItsBox() {
    Article article =
        clean(
            "<h1>Ferry sails again</h1><div class='story'><div><p>Share</p><p>"
                + STORY.get(0)
                + "</p><p>"
                + STORY.get(1)
                + "</p></div>"
                + "<div>"
                + paragraphs(STORY.subList(2, 6))
                + paragraphs(
                    TITLES.stream()
                        .map(t ->
                            t
                                + ", and the whole of the town went to the square to talk about nothing else until night fell.")
                        .toList())
                + "</div></div>");
    assertThat(article.text()).contains(STORY);
  }

  @Test
  void thePagesFooterIsNoTextHoweverLongItIs() {
    String legal =
        "<p>Quotes are delayed by twenty minutes, and nothing on these pages is advice to buy or sell a boat, a "
            + "net or a share in the harbour, whatever the pictures of happy fishermen may make you believe.</p>";
    Article article =
        clean(
            "<main><h1>Ferry sails again</h1><div class='story'>"
                + paragraphs(STORY.subList(0, 3))
                + "</div></main><footer class='footer'>"
                + legal
                + "<p>The island's paper is printed on the island by people of the island, and all of it belongs to them.</p></footer>");
    assertThat(article.text()).isEqualTo(String.join("\n", STORY.subList(0, 3)));
    assertThat(reason(article, "delayed by twenty")).isEqualTo(Kind.NAVIGATION);
  }

  @Test
  void everyEndNoteHasAKindAndWords() {
    for (String line : Resources.lines("/warta/article/end-notes.txt")) {
      String[] columns = line.split(" \\| ", -1);
      assertThat(columns).as(line).hasSize(2);
      assertThat(List.of(columns[1].split("; ", -1)))
          .as(line)
          .doesNotHaveDuplicates()
          .allMatch(p -> p.length() > 7);
    }
  }
}
