package warta.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import warta.article.Reason.Kind;
import warta.article.mechanisms.Web;

/// What the text that a page gives machines decides, and what it must not.
final class ToldBodyTest {
  private static final List<String> STORY =
      List.of(
          "The lighthouse at Karang Putih will be lit again on Saturday after nineteen years in the"
              + " dark, the harbour office said, and the keeper's house beside it becomes a library.",
          "Fishermen had asked for the light since two boats ran aground on the reef last winter;"
              + " nobody was hurt, but one of the hulls still lies in the shallows below the tower.",
          "The lamp itself is new and needs no keeper, yet the old lens of ground glass was cleaned"
              + " by hand for eleven weeks and turns on the same ring of mercury as before.",
          "A ferry takes visitors across from the market pier at seven in the evening, and comes"
              + " back when the lamp has made its hundredth turn, which takes about an hour.");

  private static final String TEASER =
      "Bakers of the old town sell their last loaves at half the price an hour before they close,"
          + " and the queue is longer every evening.";

  private static final String PROMOTION =
      "Our harbour letter comes every morning and tells you which boats are late. It costs nothing.";

  private static Article clean(String told, String body) {
    String page =
        """
        <html lang="en"><head><title>Light for Karang Putih</title>
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"Light for Karang Putih",
        "articleBody":"%s"}</script></head>
        <body><main><h1>Light for Karang Putih</h1>%s</main></body></html>
        """
            .formatted(told.replace("\"", "\\\""), body);
    return Web.clean(page);
  }

  private static String told() {
    return String.join(" ", STORY);
  }

  private static String paragraphs(List<String> texts) {
    return texts.stream().map(t -> "<p>" + t + "</p>").collect(Collectors.joining());
  }

  /// The story and what stands behind its last paragraph, in one element.
  private static String story(String behind) {
    return "<div>" + paragraphs(STORY) + behind + "</div>";
  }

  /// The story with this between its second and its third paragraph.
  private static String between(String html) {
    return "<div>"
        + paragraphs(STORY.subList(0, 2))
        + html
        + paragraphs(STORY.subList(2, 4))
        + "</div>";
  }

  private static List<String> kept(Article article) {
    return article.blocks().stream().map(Block::text).toList();
  }

  private static Kind reason(Article article, String text) {
    return article.removed().stream()
        .filter(p -> p.text().equals(text))
        .map(p -> p.reason().kind())
        .findFirst()
        .orElseThrow(() -> new AssertionError("kept: " + text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='x7'><h2>Bread at dusk</h2><p>%s</p></div>",
        "<section><p>%s</p></section>",
        "<ul><li>%s</li></ul>",
      })
  void whatStandsBehindTheToldTextGoes(String shape) {
    Article article = clean(told(), story(shape.formatted(TEASER)));

    assertThat(kept(article)).isEqualTo(STORY);
    assertThat(reason(article, TEASER)).isEqualTo(Kind.UNTOLD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='k3'><p>%s</p></div>",
        "<section class='k3'><h3>From the pier</h3><p>%s</p></section>",
        "<div><div><span>%s</span></div></div>",
      })
  void aBoxBetweenToldParagraphsGoes(String shape) {
    Article article = clean(told(), between(shape.formatted(PROMOTION)));

    assertThat(kept(article)).isEqualTo(STORY);
    assertThat(reason(article, PROMOTION)).isEqualTo(Kind.UNTOLD);
  }

  @Test
  void whatToldTextsLeaveOutStays() {
    String body =
        paragraphs(STORY.subList(0, 1))
            + "<h2>Nineteen dark years</h2>"
            + paragraphs(STORY.subList(1, 2))
            + "<blockquote><p>We waited longer than the tower.</p></blockquote>"
            + "<ul><li>Tickets: the market pier, from six</li><li>Children sail free</li></ul>"
            + paragraphs(STORY.subList(2, 3))
            + "<p>The reef is charted.</p>"
            + paragraphs(STORY.subList(3, 4));
    Article article = clean(told(), "<div>" + body + "</div>");

    assertThat(kept(article))
        .contains(
            "Nineteen dark years",
            "We waited longer than the tower.",
            "Tickets: the market pier, from six",
            "The reef is charted.")
        .containsAll(STORY);
  }

  @Test
  void aFirstParagraphThatIsNotToldStays() {
    Article article = clean(String.join(" ", STORY.subList(1, 4)), story(""));

    assertThat(kept(article)).isEqualTo(STORY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<aside>%s</aside>", "<div class='related'>%s</div>"})
  void aToldParagraphComesInWhereItStoodInABox(String box) {
    String body = paragraphs(STORY.subList(0, 3)) + box.formatted(paragraphs(STORY.subList(3, 4)));
    Article article = clean(told(), "<div>" + body + "</div>");

    assertThat(kept(article)).isEqualTo(STORY);
  }

  @Test
  void aReadAlsoLineDoesNotComeInThoughItIsTold() {
    String readAlso =
        "Read also: The bakers of the old town sell their last loaves at half the price.";
    Article article = clean(told() + " " + readAlso, between("<p>" + readAlso + "</p>"));

    assertThat(kept(article)).isEqualTo(STORY);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aToldTextThatIsATeaserDecidesNothing(int told) {
    Article flat = clean(String.join(" ", STORY.subList(0, told)) + " …", story(""));
    Article leadApart =
        clean(
            String.join(" ", STORY.subList(0, told)),
            "<div><div>"
                + paragraphs(STORY.subList(0, told))
                + "</div><div>"
                + paragraphs(STORY.subList(told, 4))
                + "</div></div>");

    assertThat(kept(flat)).isEqualTo(STORY);
    assertThat(kept(leadApart)).isEqualTo(STORY);
  }

  @Test
  void aToldTextThatEndsInTheMiddleDecidesNothing() {
    Article article = clean(String.join(" ", STORY.subList(0, 3)), story(""));

    assertThat(kept(article)).isEqualTo(STORY);
  }

  @Test
  void aToldTextThatIsMostlyNotOnThePageDecidesNothing() {
    String other =
        "Nobody has counted the gulls that sleep on the roof of the old cannery. ".repeat(12);
    Article article =
        clean(told() + " " + other, between("<div class='k3'><p>" + TEASER + "</p></div>"));

    assertThat(kept(article)).containsAll(STORY).contains(TEASER);
  }

  @Test
  void aNoticeBetweenStandfirstAndToldTextGoes() {
    String notice = "We may earn a small commission on ferry tickets bought through this page.";
    String standfirst = "A tower that guided three generations is dark no more.";
    Article article =
        clean(
            told(),
            "<p class='standfirst'>"
                + standfirst
                + "</p><div class='k4'><p>"
                + notice
                + "</p></div>"
                + story(""));

    assertThat(kept(article)).startsWith(standfirst).containsAll(STORY).doesNotContain(notice);
  }

  @Test
  void aLeadInTheHeadOfTheArticleStaysThoughItIsNotTold() {
    String standfirst = "A tower that guided three generations is dark no more.";
    String lead = "Karang Putih waited nineteen years for its light to come back.";
    Article article =
        clean(
            told(),
            "<header><p class='standfirst'>"
                + standfirst
                + "</p><p>"
                + lead
                + "</p></header>"
                + story(""));

    assertThat(kept(article)).startsWith(standfirst, lead);
  }

  @Test
  void firstParagraphsThatAreNotToldStayWhereNoStandfirstIsKnown() {
    Article article = clean(String.join(" ", STORY.subList(2, 4)), story(""));

    assertThat(kept(article)).isEqualTo(STORY);
  }

  @Test
  void aLineBesideTheLastToldParagraphGoes() {
    String line = "The harbour office answers letters on Tuesdays.";
    Article article = clean(told(), story("<p>" + line + "</p>"));

    assertThat(kept(article)).isEqualTo(STORY);
    assertThat(reason(article, line)).isEqualTo(Kind.UNTOLD);
  }

  @Test
  void aToldTextOfAllThePagesWordsBringsNothingIn() {
    String comment =
        "Splendid, I will bring my father, who lit the old lamp every evening for years and still"
            + " talks of it.";
    Article article =
        clean(
            told() + " " + comment + " " + TEASER,
            story("")
                + "<div class='comments'><p>"
                + comment
                + "</p></div><div class='related'><p>"
                + TEASER
                + "</p></div>");

    assertThat(kept(article)).isEqualTo(STORY);
  }

  @Test
  void markupInAToldTextIsNoPartOfIt() {
    String marked =
        told()
            .replace(" the ", "<\\/p> <p class=\"harbour news\">the <em>")
            .replace(" and ", " and <\\/em>");
    Article article = clean(marked, story("<div class='x7'><p>" + TEASER + "</p></div>"));

    assertThat(kept(article)).isEqualTo(STORY);
  }
}
