package warta.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
    Settings settings = Settings.load();
    return Printout.print(settings, request, articles(settings));
  }

  /// The cleaned article itself.
  static Printout.Making articles(Settings settings) {
    Words words = settings.words();
    return (file, article) ->
        new Printout.Forms(
            json -> ArticleJson.write(json, file, article, words),
            () -> ArticleText.markdown(article),
            () -> ArticleText.plain(article));
  }
}
