package warta.library.sites;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import warta.article.Lessons;
import warta.library.LessonChange;
import warta.text.Printable;
import warta.words.Trouble;

/// The files of what a reader taught, one a site, in `$XDG_DATA_HOME/warta/sites`
/// (`~/.local/share/warta/sites`). A folder that is not there is an empty one.
///
/// A change is read, made and written under one lock, so that two readers at once lose nothing of
/// each other's; it is there whole or not at all, whatever happens meanwhile (written beside,
/// synced, moved). Safe on any thread; blocks on disk.
public final class LessonFiles {
  private static final String LOCK = ".lock";
  private static final String UNFINISHED = ".unfinished-";
  private static final long MOST_BYTES = 10_000_000;
  private static final int MOST_SHOWN = 60;

  /// A file's lock holds between processes; within this one, threads wait here.
  private static final Object HERE = new Object();

  private final Path folder;

  /// The files of a folder.
  public LessonFiles(Path folder) {
    this.folder = folder;
  }

  /// The files where the environment says they are.
  public static LessonFiles of(Map<String, String> environment) {
    String data = environment.get("XDG_DATA_HOME");
    Path base =
        data == null || data.isEmpty()
            ? Path.of(environment.getOrDefault("HOME", "."), ".local", "share")
            : Path.of(data);
    return new LessonFiles(base.resolve("warta").resolve("sites"));
  }

  /// All that was taught.
  ///
  /// @param lessons by site
  /// @param troubles files that could not be read, lines that make no sense
  public record All(Map<String, Lessons> lessons, List<Trouble> troubles) {
    public All {
      lessons = Map.copyOf(lessons);
      troubles = List.copyOf(troubles);
    }
  }

  /// Reads every file.
  public All all() {
    Map<String, Lessons> lessons = new TreeMap<>();
    List<Trouble> troubles = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(LessonFiles::isOurs).sorted().toList()) {
        read(file, lessons, troubles);
      }
    } catch (NoSuchFileException _) {
      return new All(Map.of(), List.of()); // nothing was taught yet
    } catch (IOException e) {
      troubles.add(new Trouble.Failed(folder.toString(), why(e)));
    }
    return new All(lessons, troubles);
  }

  private static boolean isOurs(Path file) {
    return !file.getFileName().toString().startsWith(".") && Files.isRegularFile(file);
  }

  private static void read(Path file, Map<String, Lessons> lessons, List<Trouble> troubles) {
    try {
      LessonText text = LessonText.of(bytes(file));
      for (int line : text.badLines()) {
        troubles.add(bad(file, line, text.lines().get(line)));
      }
      String name = file.getFileName().toString();
      String site = text.site();
      String host = site != null && SiteNames.file(site).equals(name) ? site : SiteNames.host(name);
      if (host == null) {
        troubles.add(new Trouble.UnknownSite(file.toString()));
      } else {
        lessons.put(host, text.lessons());
      }
    } catch (IOException e) {
      troubles.add(new Trouble.Failed(file.toString(), why(e)));
    }
  }

  private static Trouble bad(Path file, int line, String raw) {
    byte[] bytes = raw.getBytes(StandardCharsets.ISO_8859_1);
    String shown = Printable.clean(new String(bytes, StandardCharsets.UTF_8));
    return new Trouble.BadLesson(
        file + ":" + (line + 1),
        shown.length() > MOST_SHOWN ? shown.substring(0, MOST_SHOWN) + "…" : shown);
  }

  private static byte[] bytes(Path file) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      throw new IOException("> " + MOST_BYTES / 1_000_000 + " MB");
    }
    return Files.readAllBytes(file);
  }

  /// What came of a change.
  ///
  /// @param lessons all that the site's file teaches now, other readers' changes among it; null
  ///   where it could not be changed
  /// @param trouble why it could not be changed, or null
  public record Kept(@Nullable Lessons lessons, @Nullable Trouble trouble) {}

  /// Makes a change in the site's file.
  public Kept change(LessonChange change) {
    Path file = folder.resolve(SiteNames.file(change.host()));
    try {
      synchronized (HERE) {
        Files.createDirectories(folder);
        try (FileChannel lock =
                FileChannel.open(
                    folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var _ = lock.lock()) {
          return new Kept(changed(file, change), null);
        }
      }
    } catch (IOException e) {
      return new Kept(null, new Trouble.NotKept(file.toString(), why(e)));
    }
  }

  private Lessons changed(Path file, LessonChange change) throws IOException {
    LessonText text;
    try {
      text = LessonText.of(bytes(file));
    } catch (NoSuchFileException _) {
      text = LessonText.none(change.host());
    }
    LessonText changed = text.with(change);
    if (changed.isBare(change.host())) {
      Files.deleteIfExists(file);
      sync(folder);
    } else if (!changed.equals(text)) {
      write(file, changed.bytes());
    }
    return changed.lessons();
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    // Where the reader keeps the file elsewhere and a link here, the link stays.
    Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file;
    Path parent = target.getParent();
    if (parent == null) {
      throw new IOException("no folder: " + target);
    }
    Path beside = Files.createTempFile(parent, UNFINISHED, "");
    try {
      try (FileChannel out = FileChannel.open(beside, StandardOpenOption.WRITE)) {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
          out.write(left);
        }
        out.force(true);
      }
      Files.move(
          beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
    sync(parent);
  }

  /// Makes a rename last. Only systems that let a folder be opened need it and can do it: Windows
  /// writes a rename to its file system's journal itself.
  private static void sync(Path folder) throws IOException {
    FileChannel open;
    try {
      open = FileChannel.open(folder, StandardOpenOption.READ);
    } catch (FileSystemException _) {
      return;
    }
    try (open) {
      open.force(true);
    }
  }

  /// The system's own words; where it has none but the file's name, its name for the fault.
  private static String why(IOException e) {
    if (e instanceof NotDirectoryException
        || (e instanceof FileSystemException fault && fault.getReason() == null)) {
      return e.getClass().getSimpleName().replace("Exception", "");
    }
    return e instanceof FileSystemException fault
        ? String.valueOf(fault.getReason())
        : String.valueOf(e.getMessage());
  }
}
