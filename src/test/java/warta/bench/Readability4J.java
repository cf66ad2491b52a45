package warta.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The open extractor for Java that Warta is measured beside, on a class path of its own with its
/// own jsoup: `scripts/bench` fetches it into the folder that `-Dwarta.bench.peer` names.
final class Readability4J {
  private static final String NAME = "net.dankito.readability4j.Readability4J";

  private final Constructor<?> of;
  private final Method parse;
  private final Method text;

  private Readability4J(Class<?> type) throws NoSuchMethodException {
    of = type.getConstructor(String.class, String.class);
    parse = type.getMethod("parse");
    text = parse.getReturnType().getMethod("getTextContent");
  }

  /// Whether it was fetched.
  static boolean isThere() {
    return !jars().isEmpty();
  }

  /// Loads it; its loader lives as long as the program, which does nothing but measure.
  static Readability4J load() {
    try {
      ClassLoader own =
          new URLClassLoader(jars().toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
      return new Readability4J(own.loadClass(NAME));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("readability4j is not in " + jars(), e);
    }
  }

  /// The article's text of a page.
  Object read(String html) {
    try {
      return String.valueOf(text.invoke(parse.invoke(of.newInstance("https://a.example/", html))));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("readability4j threw", e);
    }
  }

  private static List<URL> jars() {
    Path folder = Path.of(System.getProperty("warta.bench.peer", "none"));
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<URL> jars = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".jar")).sorted().toList()) {
        jars.add(url(file));
      }
      return jars;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URL url(Path file) throws MalformedURLException {
    return file.toUri().toURL();
  }
}
