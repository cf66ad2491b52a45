package warta.ui.panes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warta.article.Moment;
import warta.screen.Size;
import warta.text.Width;
import warta.ui.Model;
import warta.ui.Preferences;
import warta.ui.Start;
import warta.words.Words;

class AgesTest {
  private static final Model MODEL = model("en");

  private static Model model(String language) {
    return Model.start(
        new Size(80, 24),
        Words.of(language),
        Preferences.DEFAULT,
        Instant.parse("2025-07-08T05:00:00Z"),
        ZoneOffset.ofHours(7),
        List.of(),
        Start.edition(true));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-07-08T11:48, 12m",
    "2025-07-08T12:00, 0m",
    "2025-07-08T13:00, 0m",
    "2025-07-08T06:59, 5h",
    "2025-07-07T12:30, 23h",
    "2025-07-07T11:00, 1d",
    "2025-07-02T08:00, 6d",
    "2025-07-01T08:00, 1w",
    "2025-06-17T21:05, 3w",
    "2025-05-10T00:00, 8w",
    "2025-05-08T00:00, 2mo",
    "2024-10-24T10:00, 8mo",
    "2024-07-08T00:00, 1y",
    "1925-01-01T00:00, 100y"
  })
  void agesAreSaidInTheUnitThatFits(String time, String age) {
    Moment moment =
        new Moment(
            LocalDate.parse(time.substring(0, 10)),
            LocalTime.parse(time.substring(11)),
            ZoneOffset.ofHours(7));
    assertThat(Ages.of(moment, MODEL)).isEqualTo(age);
  }

  @ParameterizedTest
  @CsvSource({"2025-07-08, 0d", "2025-07-07, 1d", "2025-06-17, 3w", "2025-07-09, 0d"})
  void aDayAloneHasNoHours(String day, String age) {
    assertThat(Ages.of(Moment.of(LocalDate.parse(day)), MODEL)).isEqualTo(age);
  }

  @Test
  void aTimeWithoutAZoneIsTheReaders() {
    Moment moment = new Moment(LocalDate.of(2025, 7, 8), LocalTime.of(11, 30), null);
    assertThat(Ages.of(moment, MODEL)).isEqualTo("30m");
  }

  @Test
  void whatHasNoDateHasNoAge() {
    assertThat(Ages.of(null, MODEL)).isEmpty();
  }

  @Test
  void agesTakeFourColumnsInEveryLanguage() {
    for (String language : Words.LANGUAGES) {
      Model model = model(language);
      for (int days = 0; days < 20_000; days++) {
        Moment moment = Moment.of(LocalDate.of(2025, 7, 8).minusDays(days));
        assertThat(Width.columns(Ages.of(moment, model))).isLessThanOrEqualTo(4);
      }
    }
  }
}
