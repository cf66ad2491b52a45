package warta.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import warta.article.site.SiteCounts;
import warta.page.Content;
import warta.page.Page;
import warta.page.Pages;
import warta.page.Source;
import warta.words.Words;

/// What is learned from the pages of a site and what it does to each: `src/test/resources/outlet`
/// holds twelve pages of one invented outlet in two templates, and four of another.
final class SiteRepetitionTest {
  private static final Path OUTLET = Path.of("src/test/resources/outlet");
  private static final Path TEXTS = Path.of("src/test/resources/outlet-texts");

  private static final String SLOGAN = "Kabar Muara, dari dermaga untuk warga";
  private static final String PROVERB = "Semua orang di muara tahu kapan pasang datang.";
  private static final String ABOUT = "Kabar Muara ditulis di sebuah rumah panggung";
  private static final String STRAP = "Edisi ke-1184, dirakit di rumah panggung pada pukul 3.10";

  private static Page.Legible page(Path path) {
    Source source = new Source.OnDisk(path, path.getFileName().toString());
    return (Page.Legible) Pages.parse((Content) Pages.load(source));
  }

  private static Page.Legible page(String name, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return (Page.Legible)
        Pages.parse(
            new Content(new Source.Packed(name, name), bytes, Integer.toString(bytes.length)));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /// The articles of files, learned from all of them first.
  private static Map<String, Article> articles(List<Path> files) {
    SiteCounts counts = new SiteCounts();
    for (Path file : files) {
      counts.add(Cleaner.study(page(file), _ -> SiteShapes.NONE).page());
    }
    Map<String, Article> articles = new LinkedHashMap<>();
    for (Path file : files) {
      articles.put(
          file.getFileName().toString(),
          Cleaner.clean(page(file), site -> counts.shapes(site, Lessons.NONE)));
    }
    return articles;
  }

  private static Article alone(String file) {
    return Cleaner.clean(page(OUTLET.resolve(file)), SiteShapes.NONE);
  }

  /// Why a line of an article was taken, in words, or that it stands.
  private static String fate(Article article, String line, String language) {
    for (Piece piece : article.pieces()) {
      if (piece.text().startsWith(line)) {
        return piece instanceof Piece.Taken(_, Reason reason)
            ? reason.say(Words.of(language))
            : "kept";
      }
    }
    return "not there";
  }

  private static String fate(Article article, String line) {
    return fate(article, line, "en");
  }

  @Test
  void whatManyPagesRepeatGoesWithItsFigures() throws IOException {
    Map<String, Article> articles = articles(files(OUTLET));
    Article first = articles.get("muara-01.html");
    assertThat(fate(first, SLOGAN)).isEqualTo("on 11 of 12 pages of this site");
    assertThat(fate(first, SLOGAN, "id")).isEqualTo("di 11 dari 12 halaman situs ini");
    assertThat(fate(first, PROVERB)).isEqualTo("on 10 of 12 pages of this site");
    assertThat(fate(first, STRAP))
        .as("its number moves")
        .isEqualTo("on 12 of 12 pages of this site");
    assertThat(fate(first, ABOUT)).as("of 37 words").isEqualTo("on 12 of 12 pages of this site");
    assertThat(fate(articles.get("harbour-4.html"), "Printed where the river bends"))
        .isEqualTo("on 4 of 4 pages of this site");
    assertThat(first.text()).startsWith("Pekerja mulai membongkar").endsWith("matahari terbit.");
  }

  @Test
  void withoutTheOtherPagesNothingOfItGoes() {
    for (String line : List.of(SLOGAN, PROVERB, STRAP, ABOUT)) {
      assertThat(fate(alone("muara-01.html"), line)).as(line).isEqualTo("kept");
    }
  }

  @Test
  void aLineStaysWhereItIsTheLead() throws IOException {
    Map<String, Article> articles = articles(files(OUTLET));
    assertThat(articles.get("muara-07.html").text()).startsWith(PROVERB);
  }

  @Test
  void headingsAndListsWithAnEntryOfTheirOwnStay() throws IOException {
    Map<String, Article> articles = articles(files(OUTLET));
    assertThat(fate(articles.get("muara-01.html"), "Yang masih ditunggu")).isEqualTo("kept");
    assertThat(fate(articles.get("muara-02.html"), "Sepasang sarung tangan")).isEqualTo("kept");
    assertThat(fate(articles.get("muara-02.html"), "Sebotol air minum")).isEqualTo("kept");
  }

  /// The article of the first of three pages with one more thing each, learned from all.
  private static Article withInserts(String... inserts) {
    List<Page.Legible> pages = new ArrayList<>();
    for (int i = 0; i < inserts.length; i++) {
      pages.add(page("p" + i, html(i, inserts[i])));
    }
    SiteCounts counts = new SiteCounts();
    pages.forEach(page -> counts.add(Cleaner.study(page, _ -> SiteShapes.NONE).page()));
    return Cleaner.clean(pages.getFirst(), site -> counts.shapes(site, Lessons.NONE));
  }

  @Test
  void aListThatIsTheSameFromEndToEndGoes() {
    String list = "<ul><li>Dermaga timur, pintu hijau</li><li>Ketuk dua kali</li></ul>";
    assertThat(fate(withInserts(list, list, list), "Ketuk dua kali"))
        .isEqualTo("on 3 of 3 pages of this site");
  }

  @Test
  void aLineWithAnotherNumberGoesOnlyInTheSameElement() {
    assertThat(
            fate(
                withInserts(
                    "<p class='hitung-1'>Tirai ke-12 dibuka</p>",
                    "<p class='hitung-2'>Tirai ke-340 dibuka</p>",
                    "<p class='hitung-3'>Tirai ke-5 dibuka</p>"),
                "Tirai"))
        .isEqualTo("on 3 of 3 pages of this site");
    assertThat(
            fate(
                withInserts(
                    "<p class='hitung'>Tirai ke-12 dibuka</p>",
                    "<p class='panggung'>Tirai ke-340 dibuka</p>",
                    "<p class='lampu'>Tirai ke-5 dibuka</p>"),
                "Tirai"))
        .isEqualTo("kept");
  }

  @Test
  void sentencesAndListsThatDifferInTheirFiguresAreTheReport() {
    String report =
        "<p>Harga beras di pasar itu naik menjadi %d rupiah sekilo pada Senin pagi.</p><ul><li>Beras putih %d rupiah</li><li>Beras merah %d rupiah</li></ul>";
    Article article =
        withInserts(
            report.formatted(12_000, 12_000, 15_000),
            report.formatted(12_400, 12_400, 15_100),
            report.formatted(11_900, 11_900, 14_800));
    assertThat(fate(article, "Harga beras")).isEqualTo("kept");
    assertThat(fate(article, "Beras putih")).isEqualTo("kept");
  }

  private static String html(int number, String insert) {
    String town = List.of("Rawa", "Muara", "Lembah").get(number);
    return """
    <html><head><title>Pasar %1$s</title><link rel="canonical" href="https://pasar.example/%1$s"></head>
    <body><article><h1>Pasar %1$s Pindah Ke Lapangan</h1>
    <p>Pasar pagi %1$s pindah ke lapangan dekat stasiun mulai pekan depan karena atap lamanya bocor di banyak tempat sejak hujan.</p>
    <p>Pedagang %1$s mendapat tenda dari kecamatan dan boleh menempatinya tanpa sewa sampai atap yang baru selesai dipasang oleh tukang.</p>
    %2$s
    <p>Pembeli %1$s mengatakan lapangan itu lebih dekat dari rumah mereka, tetapi becek kalau hujan turun semalam suntuk.</p>
    </article></body></html>
    """
        .formatted(town, insert);
  }

  @Test
  void anotherOutletsPagesKeepTheLineTheyShare() throws IOException {
    Map<String, Article> articles = articles(files(OUTLET));
    assertThat(fate(articles.get("harbour-1.html"), PROVERB)).isEqualTo("kept");
    assertThat(fate(articles.get("harbour-2.html"), PROVERB)).isEqualTo("kept");
  }

  @Test
  void twoPagesAreTooFewToLearnFrom() {
    List<Path> two = List.of(OUTLET.resolve("muara-01.html"), OUTLET.resolve("muara-02.html"));
    Map<String, Article> articles = articles(two);
    assertThat(articles.get("muara-01.html")).isEqualTo(alone("muara-01.html"));
    List<Path> three = List.of(two.getFirst(), two.getLast(), OUTLET.resolve("muara-05.html"));
    assertThat(fate(articles(three).get("muara-01.html"), SLOGAN))
        .isEqualTo("on 3 of 3 pages of this site");
  }

  @Test
  void ofPlainTextsOnlyWholeLinesGo() throws IOException {
    Map<String, Article> articles = articles(files(TEXTS));
    String line = "Dari meja redaksi untuk meja makan";
    assertThat(fate(articles.get("teks-1.txt"), line)).isEqualTo("in 5 of 6 texts");
    assertThat(fate(articles.get("teks-1.txt"), line, "id")).isEqualTo("di 5 dari 6 teks");
    assertThat(fate(articles.get("teks-1.txt"), "Halaman 3 lembar sore"))
        .as("its number moves, so it is another line each time")
        .isEqualTo("kept");
    assertThat(articles.get("teks-6.txt").text())
        .as("at the end of a line that says more")
        .contains("sekarung beras. " + line);
  }

  @Test
  void aPieceCutOutOfALineIsNoWholeLine() {
    String line = "Dari meja redaksi untuk meja makan warga.";
    String body =
        "Pasar %s pindah ke seberang sungai sejak Senin pagi, kata pengelolanya kepada para pedagang.";
    SiteCounts counts = new SiteCounts();
    for (String town : List.of("Rawa", "Muara", "Lembah")) {
      String text =
          "Pasar %1$s Pindah\n\n%2$s\n\n%3$s\n".formatted(town, body.formatted(town), line);
      counts.add(Cleaner.study(page(town, text), _ -> SiteShapes.NONE).page());
    }
    String inside =
        "Pasar Bukit Pindah\n\n%s\n\nPedagang mendapat tenda dari kecamatan. SCROLL TO CONTINUE WITH CONTENT %s\n"
            .formatted(body.formatted("Bukit"), line);
    Article article =
        Cleaner.clean(page("Bukit", inside), site -> counts.shapes(site, Lessons.NONE));
    assertThat(article.removed()).extracting(Piece.Taken::text).anyMatch(t -> t.contains("SCROLL"));
    assertThat(fate(article, line)).isEqualTo("kept");
    Article whole =
        Cleaner.clean(
            page("Bukit", inside.replace(" SCROLL TO CONTINUE WITH CONTENT ", "\n\n")),
            site -> counts.shapes(site, Lessons.NONE));
    assertThat(fate(whole, line)).isEqualTo("in 3 of 3 texts");
  }

  @Test
  void whatAPageShowsOfItsSiteDoesNotDependOnWhatIsKnown() throws IOException {
    SiteCounts blind = new SiteCounts();
    SiteCounts knowing = new SiteCounts();
    for (Path file : files(OUTLET)) {
      blind.add(Cleaner.study(page(file), _ -> SiteShapes.NONE).page());
      knowing.add(Cleaner.study(page(file), site -> knowing.shapes(site, Lessons.NONE)).page());
    }
    assertThat(knowing.shapes("kabarmuara.example", Lessons.NONE))
        .isEqualTo(blind.shapes("kabarmuara.example", Lessons.NONE))
        .isNotEqualTo(SiteShapes.NONE);
  }

  private static Article taught(String file, boolean keep, String line) {
    Lessons lessons = Lessons.NONE.with(new Lesson(keep, SiteShapes.folded(line)));
    Page.Legible page = page(OUTLET.resolve(file));
    return Cleaner.clean(page, site -> SiteShapes.of(site, 0, Map.of(), lessons));
  }

  @Test
  void aLineTheReaderRemovedGoes() {
    Article article = taught("muara-01.html", false, STRAP.replace("1184", "77"));
    assertThat(fate(article, STRAP)).isEqualTo("removed by you on this site");
    assertThat(fate(article, STRAP, "id")).isEqualTo("Anda buang di situs ini");
    assertThat(fate(article, SLOGAN)).isEqualTo("kept");
  }

  @Test
  void aLineTheReaderKeepsStaysWhateverOthersSay() {
    String footer = "Rumah panggung nomor tiga, dermaga timur";
    assertThat(fate(alone("muara-01.html"), footer)).isEqualTo("navigation");
    Article article = taught("muara-01.html", true, footer);
    assertThat(fate(article, footer)).isEqualTo("kept");
    assertThat(article.text()).startsWith("Pekerja mulai membongkar").endsWith(footer);
  }

  @Test
  void aReadersKeepBeatsWhatLeavesNoDoubt() {
    String text =
        "Pasar Ikan Pindah\n\nPasar ikan pindah ke seberang sungai sejak Senin pagi, kata pengelolanya.\n\nBaca juga: Harga Garam Naik\n\nPembeli datang dengan perahu sejak subuh.\n";
    Page.Legible page = page("pasar.txt", text);
    assertThat(fate(Cleaner.clean(page, SiteShapes.NONE), "Baca juga")).isNotEqualTo("kept");
    Lessons lessons =
        Lessons.NONE.with(new Lesson(true, SiteShapes.folded("Baca juga: Harga Garam Naik")));
    Article article = Cleaner.clean(page, SiteShapes.of(SiteShapes.TEXTS, 0, Map.of(), lessons));
    assertThat(fate(article, "Baca juga")).isEqualTo("kept");
    assertThat(SiteShapes.site(article)).isEqualTo(SiteShapes.TEXTS);
  }

  @Test
  void whatIsKeptBeatsWhatIsRepeated() throws IOException {
    SiteCounts counts = new SiteCounts();
    for (Path file : files(OUTLET)) {
      counts.add(Cleaner.study(page(file), _ -> SiteShapes.NONE).page());
    }
    Lessons lessons = Lessons.NONE.with(new Lesson(true, SiteShapes.folded(SLOGAN)));
    Article article =
        Cleaner.clean(page(OUTLET.resolve("muara-01.html")), site -> counts.shapes(site, lessons));
    assertThat(fate(article, SLOGAN)).isEqualTo("kept");
    assertThat(fate(article, PROVERB)).isEqualTo("on 10 of 12 pages of this site");
  }

  @Test
  void markdownThatNamesItsOutletLearnsFromItsOwn() {
    List<Page.Legible> notes = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      String town = List.of("Rawa", "Muara", "Lembah").get(i);
      notes.add(
          page(
              town + ".md",
              "---\nsite: Warta Pasar\n---\n# Pasar %1$s Pindah\n\nPasar pagi %1$s pindah ke lapangan dekat stasiun mulai pekan depan.\n\nDicetak di atas kertas bekas\n\nPedagang %1$s mendapat tenda dari kecamatan sampai atap baru selesai.\n"
                  .formatted(town)));
    }
    SiteCounts counts = new SiteCounts();
    notes.forEach(note -> counts.add(Cleaner.study(note, _ -> SiteShapes.NONE).page()));
    Article article = Cleaner.clean(notes.getFirst(), site -> counts.shapes(site, Lessons.NONE));
    assertThat(article.about().host()).isEqualTo("Warta Pasar");
    assertThat(fate(article, "Dicetak di atas")).isEqualTo("on 3 of 3 pages of this site");
  }
}
