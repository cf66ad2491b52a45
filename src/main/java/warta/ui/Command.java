package warta.ui;

import static warta.ui.Context.ARTICLE;
import static warta.ui.Context.HELP;
import static warta.ui.Context.LINKS;
import static warta.ui.Context.LIST;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import warta.words.Words;

/// Everything a reader can ask for, declared once: help, palette, the README's table and rebinding
/// follow from here. Which keys call it stands in a keymap file.
///
/// What it does, in a line, is `command.<name>` in the bundles. Commands of one sheet stand in one
/// line of help, whose words are `sheet.<sheet>`.
public enum Command {
  DOWN(Group.MOVE, "line", everywhere()),
  UP(Group.MOVE, "line", everywhere()),
  READ_ON(Group.MOVE, "read-on", everywhere()),
  PAGE(Group.MOVE, "page", everywhere()),
  PAGE_BACK(Group.MOVE, "page", everywhere()),
  HALF(Group.MOVE, "half", everywhere()),
  HALF_BACK(Group.MOVE, "half", everywhere()),
  TOP(Group.MOVE, "ends", everywhere()),
  END(Group.MOVE, "ends", everywhere()),
  PREVIOUS_LANDMARK(Group.MOVE, "landmark", ARTICLE),
  NEXT_LANDMARK(Group.MOVE, "landmark", ARTICLE),
  NEXT_ARTICLE(Group.MOVE, "article", LIST, ARTICLE),
  PREVIOUS_ARTICLE(Group.MOVE, "article", LIST, ARTICLE),
  NEXT(Group.MOVE, "next", LIST, ARTICLE),
  PREVIOUS(Group.MOVE, "next", LIST, ARTICLE),
  NEXT_PANE(Group.MOVE, "pane", LIST, ARTICLE),
  PREVIOUS_PANE(Group.MOVE, "pane", LIST, ARTICLE),

  IN(Group.READ, "in", LIST, ARTICLE, LINKS),
  OUT(Group.READ, "out", everywhere()),
  FACE(Group.READ, "face", ARTICLE),
  PREVIOUS_SENTENCE(Group.READ, "sentence", ARTICLE),
  NEXT_SENTENCE(Group.READ, "sentence", ARTICLE),
  RETURN(Group.READ, "return", ARTICLE),
  SUMMARY(Group.READ, "summary", LIST, ARTICLE),
  FIND(Group.READ, "find", ARTICLE),
  NARROW(Group.READ, "narrow", HELP),
  LINK(Group.READ, "link", ARTICLE),
  ADDRESS(Group.READ, "address", LIST, ARTICLE, LINKS),
  COPY(Group.READ, "address", LIST, ARTICLE, LINKS),
  LINKS_LIST(Group.READ, "address", ARTICLE),
  ABOUT(Group.READ, "about", LIST, ARTICLE),

  VIEW_ALL(Group.STATE, "views", LIST),
  VIEW_UNREAD(Group.STATE, "views", LIST),
  SORT(Group.STATE, "sort", LIST, ARTICLE),
  NARROWER(Group.STATE, "measure", LIST, ARTICLE),
  WIDER(Group.STATE, "measure", LIST, ARTICLE),
  LAYOUT(Group.STATE, "layout", LIST, ARTICLE),
  KEEP(Group.STATE, "teach", ARTICLE),
  REMOVE(Group.STATE, "teach", ARTICLE),
  UNDO(Group.STATE, "undo", ARTICLE),
  REDO(Group.STATE, "undo", ARTICLE),
  CLEANER(Group.STATE, "cleaner", ARTICLE),
  SET(Group.STATE, "set", everywhere()),

  HELP_PANE(Group.ELSEWHERE, "help", everywhere()),
  PALETTE(Group.ELSEWHERE, "palette", everywhere()),
  PROBLEMS(Group.ELSEWHERE, "problems", everywhere()),
  CACHE(Group.ELSEWHERE, "cache", everywhere()),
  BACK(Group.ELSEWHERE, "back", everywhere()),
  ESCAPE(Group.ELSEWHERE, "escape", everywhere()),
  QUIT(Group.ELSEWHERE, "quit", everywhere()),
  INTERRUPT(Group.ELSEWHERE, "interrupt", everywhere()),
  REDRAW(Group.ELSEWHERE, "redraw", everywhere());

  /// The headings of the help pane.
  public enum Group {
    MOVE,
    READ,
    STATE,
    ELSEWHERE;

    /// The heading's words.
    public String say(Words words) {
      return words.say("group." + name().toLowerCase(Locale.ROOT));
    }
  }

  private final Group group;
  private final String sheet;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable; its type does not say so
  private final Set<Context> valid;

  Command(Group group, String sheet, Context... valid) {
    this.group = group;
    this.sheet = sheet;
    this.valid = Set.of(valid);
  }

  private static Context[] everywhere() {
    return Context.values();
  }

  /// What the palette and keymap files call it, such as `next-article`.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The command of an [#id].
  public static Optional<Command> named(String id) {
    for (Command command : values()) {
      if (command.id().equals(id)) {
        return Optional.of(command);
      }
    }
    return Optional.empty();
  }

  /// What it does, in a line.
  public String say(Words words) {
    return words.say("command." + id());
  }

  public Group group() {
    return group;
  }

  /// The key of the words that stand for it and its like in a line of help.
  public String sheet() {
    return "sheet." + sheet;
  }

  /// Whether it means something there.
  public boolean validIn(Context context) {
    return valid.contains(context);
  }

  /// Whether it can be called without a word behind it.
  public boolean needsWord() {
    return this == SORT || this == SET;
  }
}
