package warta.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import warta.page.Source;

/// Pages of one invented site, each with a line of its own and one that may stand on all.
final class MarketPages {
  static final String SITE = "kabarsenja.example";
  static final String SLOGAN = "Lampu kami menyala sampai pagi";

  private MarketPages() {}

  /// Writes a page into a folder, over the one of the same number.
  static Source write(Path folder, int number, String line) throws IOException {
    Path file = folder.resolve("p" + number + ".html");
    Files.writeString(
        file,
        """
        <html><head><title>Pasar %1$d</title><link rel="canonical" href="https://www.kabarsenja.example/%1$d"></head>
        <body><article><h1>Pasar Pagi Nomor %1$d Pindah</h1>
        <p>Pasar pagi nomor %1$d pindah ke lapangan dekat stasiun mulai pekan depan karena atap lamanya bocor di banyak tempat.</p>
        <p>%2$s</p>
        <p>Pedagang di pasar %1$d mendapat tenda dari kecamatan dan boleh menempatinya tanpa sewa sampai atap baru selesai.</p>
        </article></body></html>
        """
            .formatted(number, line));
    return new Source.OnDisk(file, file.toString());
  }
}
