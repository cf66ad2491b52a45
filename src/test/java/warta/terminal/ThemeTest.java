package warta.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warta.screen.Role;
import warta.words.Resources;

class ThemeTest {
  private static final String FILE = "/warta/themes/attributes.txt";

  private final Theme theme = Theme.named(Theme.ATTRIBUTES);

  @Test
  void everyRoleHasALine() {
    List<String> names =
        Resources.lines(FILE).stream().map(line -> line.substring(0, line.indexOf(" ="))).toList();
    assertThat(names)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Role.values()).map(r -> r.name().toLowerCase(Locale.ROOT)).toList());
  }

  @Test
  void withoutColoursOnlyAttributesAreLeft() {
    assertThat(theme.style(Role.ERROR)).isEqualTo(new Style(true, false, false, false, 9));
    Theme without = theme.withoutColours();
    for (Role role : Role.values()) {
      assertThat(without.style(role).colour()).as(role.name()).isEqualTo(Style.NO_COLOUR);
      assertThat(without.style(role).bold()).isEqualTo(theme.style(role).bold());
    }
  }

  /// `interface.md` §4: nothing has a background but by reverse, and only these four are reversed.
  @Test
  void onlyBarCursorFindAndTargetAreReversed() {
    assertThat(Stream.of(Role.values()).filter(role -> theme.style(role).reverse()))
        .containsExactlyInAnyOrder(Role.BAR, Role.CURSOR, Role.FIND, Role.TARGET);
    assertThat(theme.style(Role.TITLE)).isEqualTo(new Style(true, false, false, false, -1));
    assertThat(theme.style(Role.SUBHEADING)).isEqualTo(new Style(true, true, false, false, -1));
    assertThat(theme.style(Role.LINK)).isEqualTo(new Style(false, false, true, false, -1));
    assertThat(theme.style(Role.DIM)).isEqualTo(new Style(false, true, false, false, -1));
    assertThat(theme.style(Role.TEXT)).isEqualTo(Style.PLAIN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title: bold       | x:3: no `=` in `title: bold`
          titel = bold      | x:3: no role is called `titel`
          title = italic    | x:3: no attribute is called `italic`
          title = colour-x  | x:3: no attribute is called `colour-x`
          title = colour-   | x:3: no attribute is called `colour-`
          title = colour-256| x:3: colour 256
          dim = bold        | x:3: a second line for dim
          rule = dim        | x: no line for text
          """)
  void faultIsNamedByItsLine(String third, String fault) {
    assertThatThrownBy(() -> Theme.parse("x", "# a comment\ndim = dim\n" + third + "\n"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(fault);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          plain           | bold            | 1
          bold            | plain           | -
          bold            | bold dim        | 2
          bold dim        | bold            | 0;1
          bold underlined | bold            | 24
          underlined dim  | underlined bold | 22;1
          reverse bold    | reverse         | 22
          plain           | bold colour-9   | 1;91
          bold colour-9   | bold            | 39
          colour-9        | colour-1        | 31
          plain           | colour-120      | 38;5;120
          bold underlined | dim             | 0;2
          """)
  void changeOfStyleIsTheShortestOneThereIs(String from, String to, String codes) {
    String sequence = "\033[" + codes.replace("-", "") + "m";
    assertThat(style(to).after(style(from))).isEqualTo(sequence);
    assertThat(style(to).after(style(to))).isEmpty();
  }

  private static Style style(String words) {
    String file = FILE;
    String text = Resources.text(file).replaceFirst("(?m)^title = .*$", "title = " + words);
    return Theme.parse(file, text).style(Role.TITLE);
  }
}
