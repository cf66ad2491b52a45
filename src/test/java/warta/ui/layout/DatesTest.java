package warta.ui.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import warta.article.Moment;
import warta.words.Words;

class DatesTest {
  @Test
  void everyMonthHasItsNameInEachLanguage() {
    for (String language : Words.LANGUAGES) {
      Words words = Words.of(language);
      assertThat(words.say("date.months").split(" ")).hasSize(12).doesNotHaveDuplicates();
    }
    Moment august = Moment.of(LocalDate.of(2025, 8, 3));
    assertThat(Dates.day(august, Words.of("en"))).isEqualTo("3 Aug 2025");
    assertThat(Dates.day(august, Words.of("id"))).isEqualTo("3 Agu 2025");
  }

  @Test
  void theTimeOfDayIsSaidWhereThereIsOne() {
    Moment day = Moment.of(LocalDate.of(2025, 12, 31));
    Moment minute = new Moment(day.day(), LocalTime.of(7, 5, 59), null);
    assertThat(Dates.full(day, Words.of("id"))).isEqualTo("31 Des 2025");
    assertThat(Dates.full(minute, Words.of("en"))).isEqualTo("31 Dec 2025 07:05");
  }

  @Test
  void isoDatesAreSaidAsExactlyAsTheyAre() {
    Words en = Words.of("en");
    assertThat(Dates.iso("2025-07-01", en)).isEqualTo("1 Jul 2025");
    assertThat(Dates.iso("2024-12", en)).isEqualTo("Dec 2024");
    assertThat(Dates.iso("2024", en)).isEqualTo("2024");
    assertThat(Dates.iso("2024-05-31", Words.of("id"))).isEqualTo("31 Mei 2024");
  }
}
