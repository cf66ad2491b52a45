package warta.article.odds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The different words of blocks, and what they share.
class BlockWordsTest {
  @Test
  void aWordOfABlockCountsOnceWhateverItsCase() {
    BlockWords words = new BlockWords();
    assertThat(words.of("Pasar, pasar; PASAR pagi!")).hasSize(2);
    assertThat(words.of("pagi di pasar")).hasSize(3).contains(words.of("Pasar"));
    assertThat(words.of(" — ")).isEmpty();
  }

  @Test
  void sharesAreOfDifferentWords() {
    BlockWords words = new BlockWords();
    int[] headline = words.of("Harga beras turun");
    assertThat(words.shareIn(words.of("beras beras itu turun jauh"), headline)).isEqualTo(0.5);
    assertThat(words.shareIn(words.of(""), headline)).isZero();
  }

  @Test
  void onlyLongerWordsTellWhatATextIsAbout() {
    BlockWords words = new BlockWords();
    words.addText(words.of("jembatan kayu di desa"));
    words.addText(words.of("jembatan beton di kota"));
    assertThat(words.shareInText(words.of("jembatan di beton"), 1)).isEqualTo(1);
    assertThat(words.shareInText(words.of("jembatan di beton"), 2)).isEqualTo(0.5);
    assertThat(words.shareInText(words.of("di kota"), 1)).isZero();
  }

  @Test
  void manyWordsAreToldApart() {
    BlockWords words = new BlockWords();
    List<String> many = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      many.add("kata" + i);
    }
    int[] all = words.of(String.join(" ", many));
    assertThat(all).hasSize(2_000).doesNotHaveDuplicates();
    assertThat(words.shareIn(words.of("kata0 kata1999 lain"), all)).isEqualTo(2.0 / 3);
  }
}
