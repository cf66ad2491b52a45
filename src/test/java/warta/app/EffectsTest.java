package warta.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import warta.digest.Budget;
import warta.digest.facts.KeyFact;
import warta.ui.Arrival;
import warta.ui.Effect;
import warta.ui.Message;
import warta.ui.Ticket;

/// The work that is really done, on its threads, on pages on the disk.
class EffectsTest {
  private static final Budget SHORT = new Budget(30, 2);
  private static final Budget LONG = new Budget(80, 5);

  @TempDir Path folder;

  private final LinkedBlockingQueue<Message> posted = new LinkedBlockingQueue<>();
  private final Effects effects =
      new Effects(
          Settings.parse(List.of(), "en"),
          posted::add,
          mistake -> {
            throw new AssertionError(mistake);
          });
  private long tickets;
  private String row = "";

  @BeforeEach
  void page() throws IOException, InterruptedException {
    StringBuilder body = new StringBuilder();
    for (int i = 1; i <= 20; i++) {
      body.append("<p>Warga Desa Kuala Bening menanam ")
          .append(i * 113)
          .append(" pohon bakau di petak ke-")
          .append(i)
          .append(
              " pada Selasa (1/7/2025), kata kepala desa Rahmat Hidayat kepada pengunjung.</p>");
    }
    Path page = folder.resolve("bakau.html");
    Files.writeString(
        page,
        "<html lang=id><head><title>Warga Menanam Bakau</title></head><body><article>"
            + "<h1>Warga Menanam Bakau</h1>"
            + body
            + "</article></body></html>");
    effects.gather(List.of(page.toString()));
    var found =
        (Message.Found)
            await(message -> message instanceof Message.Found(var rows, _, _) && !rows.isEmpty());
    row = found.rows().getFirst().id();
    await(message -> message instanceof Message.Settled);
  }

  private Message await(Predicate<Message> wanted) throws InterruptedException {
    while (true) {
      Message message = posted.poll(20, TimeUnit.SECONDS);
      assertThat(message).as("a message in time").isNotNull();
      if (wanted.test(message)) {
        return message;
      }
    }
  }

  private Arrival.Here opened() throws InterruptedException {
    effects.perform(new Effect.Open(new Ticket(++tickets), row));
    var opened = (Message.Opened) await(message -> message instanceof Message.Opened);
    return new Arrival.Here(opened.article(), opened.origin());
  }

  private Message.Summarized summarized(Arrival.Here here, Budget budget)
      throws InterruptedException {
    effects.perform(new Effect.Summarize(new Ticket(++tickets), row, here, budget));
    return (Message.Summarized) await(message -> message instanceof Message.Summarized);
  }

  private long summariesHeld() throws InterruptedException {
    effects.perform(new Effect.AskCache());
    return ((Message.Cache) await(message -> message instanceof Message.Cache))
        .figures()
        .summaries();
  }

  @Test
  void anArticleIsThereBeforeAnythingIsSummedUp() throws Exception {
    effects.perform(new Effect.Open(new Ticket(1), row));
    Message first = posted.poll(20, TimeUnit.SECONDS);
    assertThat(first).isInstanceOf(Message.Opened.class);
    assertThat(summariesHeld()).isZero();
  }

  @Test
  void aSummaryAndItsFactsAreMadeOnceForALength() throws Exception {
    Arrival.Here here = opened();
    Message.Summarized first = summarized(here, SHORT);
    assertThat(first.summary().picks()).isNotEmpty();
    assertThat(first.facts().facts()).extracting(KeyFact::text).contains("Rahmat Hidayat");
    Message.Summarized again = summarized(here, SHORT);
    assertThat(again.summary()).isSameAs(first.summary());
    assertThat(again.facts()).isSameAs(first.facts());
    assertThat(summarized(opened(), SHORT).summary()).as("opened anew").isSameAs(first.summary());
  }

  @Test
  void anotherLengthAndBackMakesOneMoreAndNoFactsAnew() throws Exception {
    Arrival.Here here = opened();
    Message.Summarized small = summarized(here, SHORT);
    Message.Summarized large = summarized(here, LONG);
    assertThat(large.summary()).isNotSameAs(small.summary());
    assertThat(large.facts()).isSameAs(small.facts());
    assertThat(summarized(here, SHORT).summary()).isSameAs(small.summary());
    assertThat(summarized(here, LONG).summary()).isSameAs(large.summary());
    assertThat(summariesHeld()).isEqualTo(2);
  }
}
