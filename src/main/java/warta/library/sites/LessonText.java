package warta.library.sites;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.article.Lesson;
import warta.article.Lessons;
import warta.article.SiteShapes;
import warta.library.LessonChange;
import warta.library.LessonChange.Wish;

/// The text of a site's file, line by line. A change touches the line it is about and no other:
/// remarks, order and mistakes of whoever edited the file stay as they are, to the byte. Immutable.
///
/// A line is `# remark`, empty, `site <host>`, `keep <line>` or `remove <line>`. Of two lines that
/// say different things of the same words the later one counts.
///
/// @param lines without their ends, every byte a character (so that bytes that are no UTF-8 stay)
record LessonText(List<String> lines) {
  private static final String KEEP = "keep";
  private static final String REMOVE = "remove";
  private static final String SITE = "site";

  /// What stands on top of a file we make.
  private static final String REMARK =
      """
      # What + and - taught Warta of this site. You may edit it: a line a lesson, in any order.
      # keep: these words stay on every page of the site. remove: they go. Case and spaces do not count,
      # and # stands for any number.
      """;

  LessonText {
    lines = List.copyOf(lines);
  }

  /// The text of a file that was read.
  static LessonText of(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    if (lines.getLast().isEmpty()) {
      lines.removeLast(); // the end of the last line begins none
    }
    return new LessonText(lines);
  }

  /// The text of a file that is not there yet.
  static LessonText none(String host) {
    List<String> lines = new ArrayList<>();
    REMARK.lines().forEach(lines::add);
    lines.add(raw(SITE, host));
    return new LessonText(lines);
  }

  byte[] bytes() {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line).append('\n'));
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /// What the lines teach.
  Lessons lessons() {
    Lessons lessons = Lessons.NONE;
    for (String line : lines) {
      Lesson lesson = lesson(line);
      if (lesson != null) {
        lessons = lessons.with(lesson);
      }
    }
    return lessons;
  }

  /// The site the text names, or null.
  @Nullable String site() {
    for (String line : lines) {
      String words = words(line);
      if (words != null && first(words).equals(SITE)) {
        return rest(words);
      }
    }
    return null;
  }

  /// Indexes of lines that say nothing we understand.
  List<Integer> badLines() {
    List<Integer> bad = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String words = words(lines.get(i));
      boolean silent = words != null && (words.isEmpty() || words.startsWith("#"));
      boolean site = words != null && first(words).equals(SITE) && !rest(words).isEmpty();
      if (!silent && !site && lesson(lines.get(i)) == null) {
        bad.add(i);
      }
    }
    return bad;
  }

  /// The text after a change: every line about its words is gone, and where it wishes something a
  /// line says so, sorted among those of its kind.
  LessonText with(LessonChange change) {
    List<String> changed = new ArrayList<>();
    for (String line : lines) {
      Lesson lesson = lesson(line);
      if (lesson == null || !lesson.line().equals(change.line())) {
        changed.add(line);
      }
    }
    if (change.after() != Wish.NONE) {
      boolean keep = change.after() == Wish.KEEP;
      changed.add(place(changed, keep, change.line()), raw(keep ? KEEP : REMOVE, change.line()));
    }
    return new LessonText(changed);
  }

  /// Before the first line of its kind that sorts behind it, else after the last of its kind; what
  /// is kept stands before what goes where there is none of its kind yet.
  private static int place(List<String> lines, boolean keep, String words) {
    int first = -1;
    int afterKind = -1;
    int afterAll = lines.size();
    for (int i = 0; i < lines.size(); i++) {
      Lesson lesson = lesson(lines.get(i));
      if (lesson == null) {
        continue;
      }
      first = first < 0 ? i : first;
      afterAll = i + 1;
      if (lesson.keep() == keep) {
        if (lesson.line().compareTo(words) > 0) {
          return i;
        }
        afterKind = i + 1;
      }
    }
    if (afterKind >= 0) {
      return afterKind;
    }
    return keep && first >= 0 ? first : afterAll;
  }

  /// Whether nothing is left but what we put on top of every file, so that the file may go.
  boolean isBare(String host) {
    return lines.equals(none(host).lines);
  }

  private static String raw(String word, String words) {
    String line = (word + "       ").substring(0, 7) + " " + words;
    return new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private static @Nullable Lesson lesson(String line) {
    String words = words(line);
    if (words == null) {
      return null;
    }
    String first = first(words);
    String folded = SiteShapes.folded(rest(words));
    boolean known = first.equals(KEEP) || first.equals(REMOVE);
    return known && !folded.isEmpty() ? new Lesson(first.equals(KEEP), folded) : null;
  }

  /// A line's words, or null where its bytes are no UTF-8.
  private static @Nullable String words(String line) {
    try {
      byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
      String words = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return (words.startsWith("\ufeff") ? words.substring(1) : words).strip();
    } catch (CharacterCodingException _) {
      return null;
    }
  }

  private static String first(String words) {
    int end = 0;
    while (end < words.length() && !Character.isWhitespace(words.charAt(end))) {
      end++;
    }
    return words.substring(0, end);
  }

  private static String rest(String words) {
    return words.substring(first(words).length()).strip();
  }
}
