package warta.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import warta.app.Exit;
import warta.app.Settings;
import warta.words.Words;

/// `warta read`: pages in, cleaned articles out.
@Command(
    name = "read",
    description =
        "Prints the cleaned article of every page: what is kept, what was removed and why.",
    mixinStandardHelpOptions = true)
final class ReadVerb implements Callable<Integer> {
  @Parameters(
      paramLabel = "SOURCE",
      arity = "1..*",
      description = "A saved page, a text, a folder of them, or - for standard input.")
  private List<String> sources = List.of();

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
  private Format format = Format.TEXT;

  @Override
  public Integer call() {
    return print((run, out, each) -> run.over(sources, out, each), format).code();
  }

  /// What a run goes over.
  interface Over {
    Exit go(Run run, Output out, Run.Each each);
  }

  /// Prints the articles of a run.
  static Exit print(Over over, Format format) {
    Words words = Settings.load().words();
    try (Output out = new Output();
        Printer printer = new Printer(format, out)) {
      return over.go(
          new Run(words),
          out,
          (file, article) ->
              printer.print(
                  json -> ArticleJson.write(json, file, article, words),
                  as ->
                      as == Format.MARKDOWN
                          ? ArticleText.markdown(article)
                          : ArticleText.plain(article)));
    }
  }
}
