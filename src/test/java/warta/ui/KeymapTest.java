package warta.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import warta.words.Resources;
import warta.words.Words;

class KeymapTest {
  /// Keys of issues to come, and those no terminal or shell leaves to a program.
  private static final List<String> UNBOUND =
      List.of(
          "m", "s", "t", "A", "M", "a", "R", "F", "D", "c", "v", "=", "C-s", "C-q", "C-a", "F1");

  @ParameterizedTest
  @EnumSource(Command.class)
  void everyCommandCanBeCalledByAKeyOrFromThePalette(Command command) {
    assertThat(Command.named(command.id())).contains(command);
    List<String> keys = Keymap.standard().keys(command);
    for (Context context : Context.values()) {
      for (String key : keys) {
        assertThat(Keymap.standard().command(key, context).equals(java.util.Optional.of(command)))
            .as("%s calls %s in %s", key, command, context)
            .isEqualTo(command.validIn(context));
      }
    }
    if (keys.isEmpty()) {
      assertThat(command).isIn(Command.SORT, Command.SET, Command.CACHE);
    }
  }

  @Test
  void everyCommandHasALineInTheKeymap() {
    Set<String> named = new HashSet<>();
    for (String line : Resources.lines("/warta/keymaps/default.txt")) {
      assertThat(named.add(line.replaceFirst(" .*", ""))).as(line).isTrue();
    }
    for (Command command : Command.values()) {
      assertThat(named).contains(command.id());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "id"})
  void everyCommandHasHelpInEveryLanguage(String language) {
    List<String> own =
        Resources.lines("/warta/words/" + language + ".txt").stream()
            .map(line -> line.substring(0, line.indexOf(" = ")))
            .toList();
    for (Command command : Command.values()) {
      assertThat(own).contains("command." + command.id(), command.sheet());
    }
  }

  @Test
  void aKeyThatMeansTwoThingsInOneContextIsRefused() {
    assertThatThrownBy(() -> Keymap.of(List.of("down = j", "up = j")))
        .hasMessageContaining("j is down and up");
  }

  @Test
  void aKeyMayMeanTwoThingsWhereTheirContextsDoNotMeet() {
    Keymap keymap = Keymap.of(List.of("view-all = 1", "link = 1"));
    assertThat(keymap.command("1", Context.LIST)).contains(Command.VIEW_ALL);
    assertThat(keymap.command("1", Context.ARTICLE)).contains(Command.LINK);
  }

  @Test
  void aLineOfNoCommandIsNamed() {
    assertThatThrownBy(() -> Keymap.of(List.of("dwon = j"))).hasMessageContaining("dwon = j");
  }

  @Test
  void keysOfLaterIssuesAreFree() {
    for (String key : UNBOUND) {
      assertThat(Keymap.standard().binds(key)).as(key).isFalse();
    }
    for (String key : List.of("3", "4", "/", "r", "z", "Z", "+", "-")) {
      assertThat(Keymap.standard().command(key, Context.LIST)).as(key).isEmpty();
    }
  }

  @Test
  void everythingCanBeDoneWithArrowsEnterSpaceEscTabAndThePalette() {
    for (String key : List.of("Up", "Down", "Enter", "Space", "Esc", ":")) {
      assertThat(Keymap.standard().command(key, Context.LIST)).as(key).isPresent();
      assertThat(Keymap.standard().command(key, Context.ARTICLE)).as(key).isPresent();
    }
  }

  @Test
  void theTableForTheReadmeHoldsEveryKey() {
    String table = KeyTable.markdown(Words.of("en"));
    assertThat(table).contains("|`1` … `99`|");
    for (Command command : Command.values()) {
      for (String key :
          command == Command.LINK ? List.<String>of() : Keymap.standard().keys(command)) {
        assertThat(table).contains("`" + KeyName.shown(key, false) + "`");
      }
    }
    assertThat(table).startsWith("|keys|does|\n|-|-|\n|`j` `↓` · `k` `↑`|line, row|\n");
    assertThat(table.lines()).allMatch(line -> line.split("(?<!\\\\)\\|", -1).length == 4);
  }

  @Test
  void controlKeysAreShownAsPeopleWriteThem() {
    assertThat(KeyName.shown("C-f", false)).isEqualTo("Ctrl-F");
    assertThat(KeyName.shown("Down", false)).isEqualTo("↓");
    assertThat(KeyName.shown("Down", true)).isEqualTo("Down");
    assertThat(KeyName.shown("é", false)).isEqualTo("é");
  }
}
