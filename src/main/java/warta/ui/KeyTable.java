package warta.ui;

import java.util.ArrayList;
import java.util.List;
import warta.words.Words;

/// The table of keys for the README, in Markdown: made from the commands and the keymap, so that a
/// test can say when the README differs.
public final class KeyTable {
  private KeyTable() {}

  /// The table, a line a sheet, each line ended.
  public static String markdown(Words words) {
    StringBuilder table = new StringBuilder();
    row(table, words.say("table.keys"), words.say("table.does"));
    table.append("|-|-|\n");
    for (Sheet sheet : Sheet.all()) {
      row(table, keys(sheet), sheet.say(words));
    }
    return table.toString();
  }

  private static void row(StringBuilder table, String keys, String does) {
    table.append('|').append(keys).append('|').append(does.replace("|", "\\|")).append("|\n");
  }

  private static String keys(Sheet sheet) {
    List<String> commands = new ArrayList<>();
    if (sheet.commands().getFirst() == Command.LINK) {
      return code("1") + " … " + code("99");
    }
    for (Command command : sheet.commands()) {
      List<String> keys = Keymap.standard().keys(command);
      String joined =
          keys.isEmpty()
              ? code(":" + command.id())
              : String.join(
                  " ", keys.stream().map(key -> code(KeyName.shown(key, false))).toList());
      commands.add(joined);
    }
    return String.join(" · ", commands);
  }

  private static String code(String key) {
    return "`" + key.replace("|", "\\|") + "`";
  }
}
