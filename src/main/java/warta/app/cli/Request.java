package warta.app.cli;

import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What every verb over pages takes: the sources, and how to print.
final class Request {
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

  List<String> sources() {
    return sources;
  }

  Format format() {
    return format;
  }
}
