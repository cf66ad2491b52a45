package warta.article.mechanisms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import warta.article.Article;
import warta.article.Reason.Kind;
import warta.words.Resources;

final class InvitationsTest {
  private static Article withLast(String paragraph) {
    return Web.clean(Web.page("id", "", "<p>" + paragraph + "</p>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Want more from the Slipway Desk? Sign up for our newsletter and read it over breakfast.",
        "Follow Harbour Life on Facebook and Instagram.",
        "If you liked this story, you can find us on Telegram every Friday.",
        "Lust auf mehr? Melde dich hier für unseren Newsletter an!",
        "Folgt uns gerne auf Instagram, dort zeigen wir jeden Tag ein Boot.",
        "Únete desde tu celular a nuestro canal de Telegram en este enlace.",
        "Siguenos en Telegram, Instagram y Facebook para recibir todas las noticias del puerto.",
        "Inscrivez-vous à notre newsletter pour lire chaque matin les nouvelles du port.",
        "Iscriviti al nostro canale WhatsApp per sapere quando parte il traghetto.",
        "Inscreva-se no nosso canal do YouTube e veja o porto todos os dias.",
        "Zapisz się na newsletter i czytaj o porcie w każdy piątek rano.",
        "Подписывайтесь на наш телеграм-канал, чтобы не пропустить новости порта.",
        "If this page helped you, become a patron on Patreon or buy me a coffee.",
      })
  void aParagraphThatAsksTheReaderToFollowIsTaken(String paragraph) {
    assertThat(Web.taken(withLast(paragraph), paragraph)).isIn(Kind.FOLLOW, Kind.SUBSCRIBE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council will post its minutes on Facebook from January, the clerk said on Monday.",
        "Thousands follow the ferry on Instagram, where its captain shows the sunrise every day.",
        "The app was downloaded four hundred times before the harbour office withdrew it again.",
        "„Folgt uns auf Instagram“, rief der Kapitän den Kindern am Ufer zum Abschied zu.",
        "Auf Twitter schrieb der Minister, die Fähre werde im Mai wieder fahren wie gewohnt.",
        "Der Newsletter der Gemeinde erscheint seit dem Frühjahr nur noch alle zwei Monate.",
        "Subscribe to the theory or not, the tide will come in at six tomorrow morning.",
      })
  void aParagraphThatOnlyNamesSuchThingsStays(String paragraph) {
    Article article = Web.clean(Web.page("id", "<p>" + paragraph + "</p>", ""));

    assertThat(Web.texts(article)).contains(paragraph);
  }

  @Test
  void whatTheArticleIsAboutIsNoInvitation() {
    String last = "Listen to the podcast on the quay, where a loudspeaker plays it all day long.";
    String page = Web.page("en", "", "<p>" + last + "</p>");
    String about = page.replace("Perajin Menanam Purun Sendiri", "A podcast for the whole quay");

    assertThat(Web.taken(Web.clean(page), last)).isEqualTo(Kind.FOLLOW);
    assertThat(Web.texts(Web.clean(about))).contains(last);
  }

  @Test
  void manyPlacesToFollowAreTheArticlesList() {
    StringBuilder clubs = new StringBuilder();
    for (String club : List.of("Pier", "Lamp", "Net", "Rope")) {
      clubs.append("<p>Follow the " + club + " Book Club on Instagram and Facebook.</p>");
    }

    assertThat(Web.texts(Web.clean(Web.page("en", clubs.toString(), ""))))
        .contains("Follow the Net Book Club on Instagram and Facebook.");
  }

  @Test
  void everyPhraseIsWrittenAsItIsCompared() {
    for (String line : Resources.lines("/warta/article/invitations.txt")) {
      assertThat(line).matches("(what|asks|begins): [\\p{Ll}\\p{M}\\d ]+(, [\\p{Ll}\\p{M}\\d ]+)*");
    }
  }
}
