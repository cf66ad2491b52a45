package warta.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import warta.library.Row;
import warta.library.cache.ArticleCache;
import warta.ui.Message;
import warta.words.Trouble;

class GatheringTest {
  @TempDir Path folder;

  private final LinkedBlockingQueue<Message> posted = new LinkedBlockingQueue<>();
  private final ArticleCache cache = new ArticleCache();
  private final Shelf shelf = new Shelf();
  private final Gathering gathering =
      new Gathering(
          new Intake(cache),
          shelf,
          new Workers(mistake -> {
            throw new AssertionError(mistake);
          }),
          posted::add);

  private void page(String name, String town) throws IOException {
    Files.writeString(
        folder.resolve(name),
        "<html><head><title>Pasar Pagi "
            + town
            + " Pindah</title></head><body><article><h1>Pasar Pagi "
            + town
            + " Pindah</h1><p>Pasar pagi di "
            + town
            + " pindah ke lapangan dekat stasiun mulai pekan depan karena atap lama bocor di banyak tempat.</p></article></body></html>");
  }

  /// All messages up to the one that says that everything was read.
  private List<Message> all() throws InterruptedException {
    List<Message> all = new ArrayList<>();
    while (all.isEmpty() || !(all.getLast() instanceof Message.Settled)) {
      Message message = posted.poll(20, TimeUnit.SECONDS);
      assertThat(message).as("a message after %s", all).isNotNull();
      all.add(message);
    }
    return all;
  }

  private static Map<String, Row> rows(List<Message> messages) {
    Map<String, Row> rows = new LinkedHashMap<>();
    for (Message message : messages) {
      if (message instanceof Message.Found found) {
        found.rows().forEach(row -> rows.put(row.id(), row));
      }
    }
    return rows;
  }

  @Test
  void everyPageBecomesARowAndItsSourceIsKnown() throws Exception {
    page("a.html", "Rawa");
    page("b.html", "Muara");
    gathering.start(List.of(folder.toString()));
    List<Message> messages = all();
    assertThat(rows(messages).values())
        .extracting(Row::title)
        .containsExactlyInAnyOrder("Pasar Pagi Rawa Pindah", "Pasar Pagi Muara Pindah");
    assertThat(messages.getLast()).isEqualTo(new Message.Settled(2, false));
    for (String id : rows(messages).keySet()) {
      assertThat(shelf.find(id)).isPresent();
    }
  }

  @Test
  void twoFilesOfTheSameContentAreOneRow() throws Exception {
    page("a.html", "Rawa");
    page("copy-of-a.html", "Rawa");
    gathering.start(List.of(folder.toString()));
    Map<String, Row> rows = rows(all());
    assertThat(rows).hasSize(1);
    assertThat(rows.values().iterator().next().files()).hasSize(2);
    assertThat(cache.figures().misses()).as("parsed once").isEqualTo(1);
  }

  @Test
  void aTroubleIsToldAndTheRestGoesOn() throws Exception {
    page("a.html", "Rawa");
    Files.write(folder.resolve("b.html"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    gathering.start(List.of(folder.toString()));
    List<Message> messages = all();
    assertThat(rows(messages)).hasSize(1);
    assertThat(messages)
        .filteredOn(Message.Troubled.class::isInstance)
        .singleElement()
        .satisfies(message ->
            assertThat(((Message.Troubled) message).trouble()).isInstanceOf(Trouble.NotText.class));
  }

  @Test
  void anEmptyFileIsARowAndARemark() throws Exception {
    Files.writeString(folder.resolve("a.html"), "");
    gathering.start(List.of(folder.toString()));
    List<Message> messages = all();
    assertThat(rows(messages)).hasSize(1);
    assertThat(messages).anyMatch(message -> message instanceof Message.Troubled(Trouble.Empty _));
  }

  @Test
  void stoppingReadsNoFurtherAndSaysSo() throws Exception {
    for (int i = 0; i < 400; i++) {
      page("p" + i + ".html", "Kota " + i);
    }
    gathering.start(List.of(folder.toString()));
    Message first = posted.poll(20, TimeUnit.SECONDS);
    gathering.stop();
    List<Message> messages = all();
    messages.addFirst(first);
    assertThat(messages.getLast()).isInstanceOf(Message.Settled.class);
    assertThat(((Message.Settled) messages.getLast()).stopped()).isTrue();
    assertThat(rows(messages)).hasSizeLessThan(400);
  }

  @Test
  void progressGrowsAndEndsAtTheTotal() throws Exception {
    for (int i = 0; i < 50; i++) {
      page("p" + i + ".html", "Kota " + i);
    }
    gathering.start(List.of(folder.toString()));
    int before = 0;
    Message.Found last = null;
    for (Message message : all()) {
      if (message instanceof Message.Found found) {
        assertThat(found.read()).isGreaterThanOrEqualTo(before);
        before = found.read();
        last = found;
      }
    }
    assertThat(last).isNotNull();
    assertThat(last.read()).isEqualTo(50);
    assertThat(last.total()).isEqualTo(50);
  }

  @Test
  void whatWasLearnedIsKnownWhenAllIsRead() throws Exception {
    Sites sites = new Sites(_ -> {});
    Gathering learning =
        new Gathering(
            new Intake(cache, sites),
            shelf,
            new Workers(mistake -> {
              throw new AssertionError(mistake);
            }),
            posted::add);
    for (int i = 0; i < 5; i++) {
      String town = List.of("Rawa", "Muara", "Lembah", "Bukit", "Tanjung").get(i);
      page("p" + i + ".html", town);
      Path page = folder.resolve("p" + i + ".html");
      Files.writeString(
          page,
          Files.readString(page)
              .replace("<html>", "<html><meta property=og:site_name content=Kabar>")
              .replace("</article>", "<p>Lampu kami menyala</p></article>"));
    }
    learning.start(List.of(folder.toString()));
    all();
    assertThat(sites.shapes("Kabar").pages()).as("not the three at which it was told").isEqualTo(5);
  }
}
