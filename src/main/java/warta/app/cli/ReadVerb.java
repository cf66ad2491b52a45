package warta.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
  @Mixin private Request request = new Request();

  @Override
  public Integer call() {
    return print((run, out, each) -> run.over(request.sources(), out, each), request.format())
        .code();
  }

  /// What a run goes over.
  interface Over {
    Exit go(Run run, Output out, Run.Each each);
  }

  /// Prints the articles of a run.
  static Exit print(Over over, Format format) {
    Settings settings = Settings.load();
    Words words = settings.words();
    Run run = new Run(settings);
    try (Output out = new Output();
        Printer printer = new Printer(format, out)) {
      return over.go(
          run,
          out,
          (file, article) ->
              printer.print(
                  json -> ArticleJson.write(json, file, article, words),
                  as ->
                      as == Format.MARKDOWN
                          ? ArticleText.markdown(article)
                          : ArticleText.plain(article)));
    } finally {
      run.finished();
    }
  }
}
