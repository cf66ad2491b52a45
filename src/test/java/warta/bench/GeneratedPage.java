package warta.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/// A news page of a wanted size, made of our own words and the same at every call: scripts, menus,
/// an article with its inserts, lists of other articles, comments, a footer.
///
/// Of 1,042 real pages a tenth is smaller than 44 kB, half than 127 kB, and one of twenty is larger
/// than 573 kB; scripts are nearly half of them, and the larger ones have longer lists, not longer
/// articles.
enum GeneratedPage {
  SMALL(44_000),
  MEDIAN(127_000),
  LARGE(573_000);

  private static final List<String> WORDS =
      List.of(
          "warga pasar pagi harga beras naik turun kota desa sungai jembatan kapal sekolah guru murid panen"
              .split(" ", -1));

  private static final int PARAGRAPHS = 14;

  private final int size;

  GeneratedPage(int size) {
    this.size = size;
  }

  static GeneratedPage named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  byte[] bytes() {
    Random random = new Random(size);
    StringBuilder page = new StringBuilder(size + 4_000);
    page.append(
        """
        <!doctype html><html lang="id"><head><meta charset="utf-8"><title>Jembatan Kayu Dibuka Lagi | Kabar Hulu</title>
        <meta property="og:site_name" content="Kabar Hulu"><meta property="og:title" content="Jembatan Kayu Dibuka Lagi">
        <link rel="canonical" href="https://kabarhulu.example/desa/jembatan-kayu">
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"Jembatan Kayu Dibuka Lagi",
        "datePublished":"2025-06-17T21:05:00+07:00","author":{"@type":"Person","name":"Sari Wulan"}}</script>
        """);
    int scripts = size * 9 / 20;
    while (page.length() < scripts) {
      script(page, random);
    }
    page.append("</head><body class=\"single post\"><header class=\"site-header\">");
    list(page, random, "nav", 30);
    page.append("</header><main id=\"content\"><article class=\"post-body\">");
    page.append("<h1>Jembatan Kayu Dibuka Lagi</h1><div class=\"byline\">Sari Wulan</div>");
    page.append("<figure><img src=\"/a.jpg\"><figcaption>Jembatan itu. Foto: Sari</figcaption>");
    page.append("</figure><p><strong>HULU, Kabar Hulu</strong> - ");
    for (int i = 0; i < PARAGRAPHS; i++) {
      page.append(i == 0 ? "" : "<p>");
      sentences(page, random);
      page.append("</p>\n");
      if (i % 4 == 2) {
        page.append("<p>Baca juga: <a href=\"/x/").append(i).append("\">");
        title(page, random);
        page.append("</a></p>");
      }
    }
    page.append("</article><aside class=\"related-posts\">");
    while (page.length() < size - 3_000) {
      list(page, random, "teasers", 12);
    }
    page.append("</aside><section class=\"comments\"><h2>Komentar</h2>");
    sentences(page, random);
    page.append("</section></main><footer class=\"site-footer\">Hak cipta Kabar Hulu</footer>");
    return page.append("</body></html>").toString().getBytes(UTF_8);
  }

  private static void script(StringBuilder page, Random random) {
    page.append("<script>window.dataLayer=window.dataLayer||[];var q={");
    for (int i = 0; i < 40; i++) {
      page.append("\"k").append(i).append("\":\"").append(Long.toHexString(random.nextLong()));
      page.append("\",");
    }
    page.append("\"z\":function(a){if(a<3&&a>1){return '<b>'+a+'</b>'}}};</script>\n");
  }

  private static void list(StringBuilder page, Random random, String name, int items) {
    page.append("<div class=\"")
        .append(name)
        .append(" js-track\"><ul class=\"menu menu--flat\">\n");
    for (int i = 0; i < items; i++) {
      page.append("<li class=\"menu__item menu__item--").append(i);
      page.append("\" data-id=\"").append(random.nextInt(100_000)).append("\">");
      page.append("<a class=\"menu__link\" href=\"https://kabarhulu.example/desa/");
      page.append(random.nextInt(100_000)).append("\"><span class=\"thumb\"><img src=\"/t.jpg\">");
      page.append("</span><span class=\"title\">");
      title(page, random);
      page.append("</span></a></li>\n");
    }
    page.append("</ul></div>\n");
  }

  private static void title(StringBuilder page, Random random) {
    for (int i = 0; i < 6; i++) {
      String word = WORDS.get(random.nextInt(WORDS.size()));
      page.append(i == 0 ? "" : " ").append(Character.toUpperCase(word.charAt(0)));
      page.append(word, 1, word.length());
    }
  }

  private static void sentences(StringBuilder page, Random random) {
    for (int sentence = 0; sentence < 3; sentence++) {
      page.append("Pada hari itu ");
      for (int i = 0; i < 14; i++) {
        page.append(WORDS.get(random.nextInt(WORDS.size()))).append(i == 13 ? ". " : " ");
      }
    }
  }
}
