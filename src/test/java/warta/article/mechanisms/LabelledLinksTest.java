package warta.article.mechanisms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import warta.article.Article;
import warta.article.Reason.Kind;

final class LabelledLinksTest {
  private static Article with(String line) {
    return Web.clean(Web.page("zu", line, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>FUNDA NALOLU DABA | <a href=/a>Isikebhe esisha sizosuka ngoMeyi ekuseni</a></p>",
        "<p>Loe lisaks: <a href=/a>Uus praam sõidab saarele juba mai lõpus</a></p>",
        "<blockquote>SEE ALSO » <a href=/a>New ferry sails to the island in May</a></blockquote>",
      })
  void aLabelAndALinkedHeadlineAreTakenInAnyLanguage(String line) {
    String text = line.replaceAll("<[^>]*>", "");

    assertThat(Web.taken(with(line), text)).isEqualTo(Kind.READ_ALSO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Website: <a href=/a>Harbour Office</a></p>",
        "<p>The rule is simple: <a href=/a>nobody may land before the flood ends</a>, he said.</p>",
        "<p>What the harbour master said to us twice this week was: <a href=/a>no boat may land here</a></p>",
        "<p>Read the report on <a href=/a>ferries and what they cost the island</a></p>",
      })
  void aLinkedNameAndALinkInASentenceStay(String line) {
    assertThat(Web.texts(with(line))).contains(line.replaceAll("<[^>]*>", ""));
  }
}
