package warta.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import warta.app.Settings;
import warta.digest.Budget;
import warta.digest.Summarizer;
import warta.digest.Summary;

/// `warta summary`: pages in, a few unchanged sentences of each out.
@Command(
    name = "summary",
    description = "Prints a summary of every page: unchanged sentences, each with its place.",
    mixinStandardHelpOptions = true)
final class SummaryVerb implements Callable<Integer> {
  @Mixin private Request request = new Request();

  @Option(
      names = "--words",
      defaultValue = "60",
      description = "Words at most; default ${DEFAULT-VALUE}. One sentence is given all the same.")
  private int words = Budget.DEFAULT.words();

  @Option(
      names = "--sentences",
      defaultValue = "5",
      description = "Sentences at most; default ${DEFAULT-VALUE}.")
  private int sentences = Budget.DEFAULT.sentences();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (words < 1 || sentences < 1) {
      String wrong = words < 1 ? "--words " + words : "--sentences " + sentences;
      throw new ParameterException(spec.commandLine(), wrong + ": must be 1 or more");
    }
    Budget budget = new Budget(words, sentences);
    return Printout.print(
        Settings.load(),
        request,
        (file, article) -> {
          Summary summary = Summarizer.summarize(article, budget);
          return new Printout.Forms(
              json -> ArticleJson.write(json, file, article, summary),
              () -> ArticleText.markdown(article, summary),
              () -> ArticleText.plain(article, summary));
        });
  }
}
