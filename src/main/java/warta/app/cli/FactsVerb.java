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
    return Printout.print(
        Settings.load(),
        request,
        (file, article) -> {
          Facts facts = FactFinder.find(article);
          return new Printout.Forms(
              json -> FactsJson.write(json, file, facts),
              () -> FactsText.markdown(article, facts),
              () -> FactsText.plain(article, facts));
        });
  }
}
