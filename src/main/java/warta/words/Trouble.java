package warta.words;

import org.jspecify.annotations.Nullable;

/// Something expected that went wrong with one named thing; the rest goes on.
///
/// Its [#sentence] is one line that says what, why and what to do. The same line stands in the
/// status row, on standard error and in the log.
public sealed interface Trouble {
  /// What it is about, as the reader named it: a path, `-`, a setting.
  String name();

  /// One line for a person: what, why, what to do.
  default String sentence(Words words) {
    return switch (this) {
      case NoSuchFile _ -> words.say("trouble.no-such-file", name());
      case NotPermitted _ -> words.say("trouble.not-permitted", name());
      case NotAFile _ -> words.say("trouble.not-a-file", name());
      case TooLarge(var name, long bytes, long limit) ->
          words.say("trouble.too-large", name, megabytes(bytes), megabytes(limit));
      case NotText(var name, var evidence, int percent) ->
          evidence == null
              ? words.say("trouble.not-text.control", name, percent)
              : words.say("trouble.not-text.signature", name, evidence);
      case Empty _ -> words.say("trouble.empty", name());
      case NoPages _ -> words.say("trouble.no-pages", name());
      case OutOfMemory _ -> words.say("trouble.out-of-memory", name());
      case Changed _ -> words.say("trouble.changed", name());
      case Failed(var name, var why) -> words.say("trouble.failed", name, why);
      case NoTerminal(var why) -> words.say("trouble.no-terminal", why);
      case BadSetting(var name, var why) -> words.say("trouble.bad-setting", name, why);
      case BadLesson(var name, var line) -> words.say("trouble.bad-lesson", name, line);
      case UnknownSite _ -> words.say("trouble.unknown-site", name());
      case NotKept(var name, var why) -> words.say("trouble.not-kept", name, why);
      case Mistake(var name, var log) -> words.say("trouble.mistake", name, log);
    };
  }

  private static String megabytes(long bytes) {
    return Long.toString(Math.round(bytes / 1_000_000.0));
  }

  /// There is nothing at this path.
  record NoSuchFile(String name) implements Trouble {}

  /// The path may not be read.
  record NotPermitted(String name) implements Trouble {}

  /// A pipe, a device, a socket, or a link that leads to one.
  record NotAFile(String name) implements Trouble {}

  /// More bytes than a page may have.
  ///
  /// @param bytes what there is, or what was read when reading stopped
  /// @param limit how many a page may have
  record TooLarge(String name, long bytes, long limit) implements Trouble {}

  /// Bytes that are no text.
  ///
  /// @param evidence a known signature's name (`PNG image`), or null where control bytes told
  /// @param controlPercent share of control bytes, 0 to 100
  record NotText(String name, @Nullable String evidence, int controlPercent) implements Trouble {}

  /// A file with nothing in it. It was read, so this is a remark and no failure.
  record Empty(String name) implements Trouble {}

  /// A folder in which there is no page.
  record NoPages(String name) implements Trouble {}

  /// One page needed more memory than there is; it was given up, the rest goes on.
  record OutOfMemory(String name) implements Trouble {}

  /// A file that was not the same when it was read for the second time. It was read, so this is a
  /// remark and no failure.
  record Changed(String name) implements Trouble {}

  /// The system refused a read.
  ///
  /// @param why the system's own words
  record Failed(String name, String why) implements Trouble {}

  /// The terminal could not be opened for reading keys.
  ///
  /// @param why the system's own words
  record NoTerminal(String why) implements Trouble {
    @Override
    public String name() {
      return "/dev/tty";
    }
  }

  /// A line of the settings that could not be used.
  ///
  /// @param name where: `config:3` or the setting
  /// @param why what is wrong and what would be right
  record BadSetting(String name, String why) implements Trouble {}

  /// A line of what the reader taught of a site that makes no sense.
  ///
  /// @param name where: the file and the line's number
  /// @param line the line, printable
  record BadLesson(String name, String line) implements Trouble {}

  /// A file among those of what the reader taught that names no site.
  record UnknownSite(String name) implements Trouble {}

  /// What the reader taught could not be written down.
  ///
  /// @param why the system's own words
  record NotKept(String name, String why) implements Trouble {}

  /// A mistake of ours, caught where it could do no harm.
  ///
  /// @param log where the details were written
  record Mistake(String name, String log) implements Trouble {}
}
