package warta.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import warta.app.Edition;
import warta.app.Exit;
import warta.app.Log;
import warta.app.Settings;
import warta.page.Source;
import warta.words.Trouble;
import warta.words.Words;

/// The verbs. Adding one: its file, its line here, and its name in [VerbNames].
@Command(
    name = "warta",
    mixinStandardHelpOptions = true,
    versionProvider = Verbs.Version.class,
    subcommands = {ReadVerb.class, SummaryVerb.class, FactsVerb.class},
    synopsisSubcommandLabel = "[SOURCE... | COMMAND]",
    description = {
      "Reads news in a terminal: the list, the cleaned article, its summary.",
      "Without arguments it opens the bundled edition; with files or folders it opens those."
    })
public final class Verbs implements Runnable {
  /// Runs a verb, or says what is wrong with the arguments.
  public static Exit run(String... arguments) {
    String[] asked = arguments[0].equals("help") ? new String[] {"--help"} : arguments;
    int code =
        new CommandLine(new Verbs())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .registerConverter(Format.class, Verbs::format)
            .setAbbreviatedOptionsAllowed(false)
            .setExecutionExceptionHandler((mistake, _, _) -> tell(mistake))
            .execute(asked);
    for (Exit exit : Exit.values()) {
      if (exit.code() == code) {
        return exit;
      }
    }
    throw new IllegalStateException("an exit code nobody declared: " + code);
  }

  /// A mistake of ours in one line; the log has the rest.
  private static int tell(Exception mistake) {
    Log log = new Log(System.getenv());
    log.write(mistake);
    Words words = Settings.load().words();
    System.err.println("warta: " + new Trouble.Mistake("warta", log.path()).sentence(words));
    return Exit.SOME_UNREAD.code();
  }

  /// Prints the articles of sources as text, for a reader without a terminal; the bundled edition
  /// where there are none.
  public static Exit text(List<String> sources) {
    Settings settings = Settings.load();
    return Printout.print(
        settings,
        (run, out, each) ->
            sources.isEmpty() ? run.over(Verbs::edition, out, each) : run.over(sources, out, each),
        Format.TEXT,
        ReadVerb.articles(settings));
  }

  private static void edition(Predicate<Source> found, Consumer<Trouble> troubled) {
    for (Source source : Edition.sources()) {
      if (!found.test(source)) {
        return;
      }
    }
  }

  private static Format format(String name) {
    for (Format format : Format.values()) {
      if (format.name().equals(name.toUpperCase(Locale.ROOT))) {
        return format;
      }
    }
    throw new CommandLine.TypeConversionException(
        "`" + name + "` is none of text, markdown, json, jsonl");
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }

  /// The version, from the jar's manifest.
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Words.class.getPackage().getImplementationVersion();
      return new String[] {"warta " + (version == null ? "(unpacked)" : version)};
    }
  }
}
