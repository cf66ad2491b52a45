package warta.page;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import warta.words.Trouble;

/// One walk over what arguments name. An argument after another as they were given; within a folder
/// in the order of the sorted paths. A folder is listed when the walk reaches it, so the first
/// source is offered after one listing.
final class Walk {
  private final Predicate<Source> found;
  private final Consumer<Trouble> troubled;
  private final Companions companions = Companions.load();
  private boolean stopped;
  private int offered;

  Walk(Predicate<Source> found, Consumer<Trouble> troubled) {
    this.found = found;
    this.troubled = troubled;
  }

  void over(List<String> arguments) {
    for (String argument : arguments) {
      if (stopped) {
        return;
      }
      if (argument.equals("-")) {
        offer(new Source.StandardInput());
      } else {
        argument(argument);
      }
    }
  }

  /// A link that is named itself is followed; only links inside a folder are not.
  private void argument(String name) {
    try {
      Path path = Path.of(name);
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        int before = offered;
        folder(path, withoutLastSlash(name));
        if (offered == before && !stopped) {
          troubled.accept(new Trouble.NoPages(name));
        }
      } else if (attributes.isRegularFile()) {
        offer(new Source.OnDisk(path, name));
      } else {
        troubled.accept(new Trouble.NotAFile(name));
      }
    } catch (InvalidPathException e) {
      troubled.accept(new Trouble.NoSuchFile(name));
    } catch (IOException e) {
      troubled.accept(trouble(name, e));
    }
  }

  private void folder(Path folder, String name) {
    List<Entry> entries;
    try {
      entries = list(folder);
    } catch (IOException e) {
      troubled.accept(trouble(name, e));
      return;
    }
    List<String> names = entries.stream().map(Entry::name).toList();
    for (Entry entry : entries) {
      if (stopped) {
        return;
      }
      String reached = name.endsWith("/") ? name + entry.name() : name + "/" + entry.name();
      switch (entry.kind()) {
        case FOLDER -> {
          if (!companions.folder(entry.name(), names)) {
            folder(entry.path(), reached);
          }
        }
        case FILE -> {
          if (!companions.file(entry.name())) {
            offer(new Source.OnDisk(entry.path(), reached));
          }
        }
        case OTHER -> {
          if (!companions.file(entry.name())) {
            troubled.accept(new Trouble.NotAFile(reached));
          }
        }
        case GONE -> troubled.accept(new Trouble.NoSuchFile(reached));
      }
    }
  }

  private static List<Entry> list(Path folder) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path path : stream) {
        String name = path.getFileName().toString();
        if (!name.startsWith(".")) {
          entries.add(new Entry(path, name, Kind.of(path)));
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    entries.sort(Comparator.comparing(Entry::sortKey));
    return entries;
  }

  private void offer(Source source) {
    offered++;
    stopped = !found.test(source);
  }

  static Trouble trouble(String name, IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> new Trouble.NoSuchFile(name);
      case AccessDeniedException _ -> new Trouble.NotPermitted(name);
      case FileSystemException refused when refused.getReason() != null ->
          new Trouble.Failed(name, refused.getReason());
      default -> new Trouble.Failed(name, String.valueOf(e.getMessage()));
    };
  }

  private static String withoutLastSlash(String name) {
    return name.length() > 1 && name.endsWith("/")
        ? withoutLastSlash(name.substring(0, name.length() - 1))
        : name;
  }

  /// What stands in a folder.
  ///
  /// @param path as the system knows it
  private record Entry(Path path, String name, Kind kind) {
    /// A folder sorts as its pages' paths do: with the `/` that follows it.
    String sortKey() {
      return kind == Kind.FOLDER ? name + "/" : name;
    }
  }

  private enum Kind {
    FOLDER,
    FILE,
    OTHER,
    GONE;

    static Kind of(Path path) {
      try {
        BasicFileAttributes attributes =
            Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (attributes.isDirectory()) {
          return FOLDER;
        }
        return attributes.isRegularFile() ? FILE : OTHER;
      } catch (IOException _) {
        return GONE; // between the listing and the look
      }
    }
  }
}
