package warta.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import warta.app.Settings;
import warta.digest.facts.FactFinder;
import warta.digest.facts.Facts;

/// `warta facts`: pages in, what each names, counts and dates out.
@Command(
    name = "facts",
    description = "Prints the names, figures and dates of every page, each with its places.",
    mixinStandardHelpOptions = true)
final class FactsVerb implements Callable<Integer> {
  @Mixin private Request request = new Request();

  @Override
  public Integer call() {
    Run run = new Run(Settings.load());
    try (Output out = new Output();
        Printer printer = new Printer(request.format(), out)) {
      return run.over(
              request.sources(),
              out,
              (file, article) -> {
                Facts facts = FactFinder.find(article);
                printer.print(
                    json -> FactsJson.write(json, file, facts),
                    as ->
                        as == Format.MARKDOWN
                            ? FactsText.markdown(article, facts)
                            : FactsText.plain(article, facts));
              })
          .code();
    } finally {
      run.finished();
    }
  }
}
