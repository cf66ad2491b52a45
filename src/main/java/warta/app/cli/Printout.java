package warta.app.cli;

import java.util.function.Supplier;
import warta.app.Exit;
import warta.app.Settings;
import warta.article.Article;

/// What the verbs over pages have in common: a run over sources, and of each article something
/// printed.
final class Printout {
  private Printout() {}

  /// What a run goes over.
  interface Over {
    Exit go(Run run, Output out, Run.Each each);
  }

  /// What a verb makes of an article.
  interface Making {
    Forms of(String file, Article article);
  }

  /// What is printed of an article, in every form there is; only the one asked for is made.
  record Forms(Printer.ToJson json, Supplier<String> markdown, Supplier<String> plain) {}

  /// Prints what a verb makes of each article that a request names.
  ///
  /// @return the verb's exit code
  static int print(Settings settings, Request request, Making making) {
    Over over = (run, out, each) -> run.over(request.sources(), out, each);
    return print(settings, over, request.format(), making).code();
  }

  /// Prints what is made of each article of a run.
  static Exit print(Settings settings, Over over, Format format, Making making) {
    Run run = new Run(settings);
    try (Output out = new Output();
        Printer printer = new Printer(format, out)) {
      return over.go(run, out, (file, article) -> printer.print(making.of(file, article)));
    } finally {
      run.finished();
    }
  }
}
