package warta.article.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warta.article.Block;
import warta.text.Printable;

/// A Markdown page's blocks in page order: CommonMark's headings, paragraphs, quotes, lists, code
/// and the tables of GitHub's dialect. One pass over the lines; what is none of these is a
/// paragraph.
public final class MarkdownBlocks {
  /// `## Harga beras ##`; no match: `#harga`.
  private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})[ \t]+(.*)");

  /// ` - beras` and `12. beras`; no match: `-beras`.
  private static final Pattern ITEM =
      Pattern.compile("([ \t]*)(?:([-+*])|(\\d{1,9})[.)])[ \t]+(\\S.*)");

  /// `|---|:--:|`; no match: `| a | b |`.
  private static final Pattern RULE_OF_TABLE = Pattern.compile("[ |:]*-[ |:-]*");

  /// `***` and `- - -`; no match: `--`.
  private static final Pattern RULE =
      Pattern.compile(
          " {0,3}(?:-[ \t]*-[ \t]*-[- \t]*|\\*[ \t]*\\*[ \t]*\\*[* \t]*|_[ \t]*_[ \t]*_[_ \t]*)");

  private final List<Found> found = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private boolean quoted;
  private boolean inTable;
  private String fence = "";

  private MarkdownBlocks() {}

  /// The blocks of a text.
  public static List<Found> of(String text) {
    MarkdownBlocks blocks = new MarkdownBlocks();
    List<String> lines = text.lines().toList();
    int start = blocks.frontMatter(lines);
    for (int i = start; i < lines.size(); i++) {
      blocks.line(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : "");
    }
    blocks.flush();
    return blocks.found;
  }

  /// Lines between `---` at the very beginning are each a block of their own.
  private int frontMatter(List<String> lines) {
    if (lines.isEmpty() || !lines.getFirst().strip().equals("---")) {
      return 0;
    }
    int end = lines.subList(1, lines.size()).indexOf("---") + 1;
    for (int i = 1; i < end; i++) {
      add(new Block.Paragraph(words(lines.get(i)).text(), List.of()));
    }
    return end == 0 ? 0 : end + 1;
  }

  private void line(String line, String next) {
    String bare = line.strip();
    if (!fence.isEmpty() || bare.startsWith("```") || bare.startsWith("~~~")) {
      fenced(line, bare);
    } else if (bare.isEmpty()) {
      flush();
    } else if (isRule(bare)) {
      underline(bare);
    } else if (paragraph.isEmpty()
        && (line.startsWith("    ") || line.startsWith("\t"))
        && !isItem(line)) {
      code(line.startsWith("\t") ? line.substring(1) : line.substring(4));
    } else if (inTable || (bare.contains("|") && isTableRule(next))) {
      row(bare, !inTable);
    } else {
      text(line);
    }
  }

  private static boolean isRule(String bare) {
    return RULE.matcher(bare).matches()
        || bare.chars().allMatch(c -> c == '=')
        || bare.equals("--");
  }

  private static boolean isItem(String line) {
    return ITEM.matcher(line).matches();
  }

  private static boolean isTableRule(String line) {
    return line.contains("|") && RULE_OF_TABLE.matcher(line).matches();
  }

  private void fenced(String line, String bare) {
    if (fence.isEmpty()) {
      flush();
      fence = bare.substring(0, 3);
    } else if (bare.startsWith(fence)) {
      fence = "";
    } else {
      code(line);
    }
  }

  private void code(String line) {
    String text = Printable.clean(line).stripTrailing();
    if (!text.isBlank()) {
      add(new Block.Code(text));
    }
  }

  /// A rule under a line makes that line a heading.
  private void underline(String bare) {
    if (!paragraph.isEmpty() && !quoted && "=-".indexOf(bare.charAt(0)) >= 0) {
      Line.Gathered line = words(paragraph.toString());
      paragraph.setLength(0);
      heading(bare.charAt(0) == '=' ? 1 : 2, line);
    }
    flush();
  }

  private void text(String line) {
    Matcher heading = HEADING.matcher(line);
    Matcher item = ITEM.matcher(line);
    if (heading.matches()) {
      flush();
      heading(heading.group(1).length(), words(withoutClosing(heading.group(2))));
    } else if (item.matches()) {
      flush();
      int number = item.group(3) == null ? 0 : Integer.parseInt(item.group(3));
      int level = item.group(1).replace("\t", "    ").length() / 2;
      Line.Gathered words = words(item.group(4));
      if (!words.text().isEmpty()) {
        add(new Block.Item(words.text(), number, Math.min(level, 8), words.links()));
      }
    } else {
      boolean quote = line.strip().startsWith(">");
      if (quote != quoted && !paragraph.isEmpty() && quote) {
        flush();
      }
      String said = quote ? line.strip().substring(1) : line;
      quoted = quote || (quoted && !paragraph.isEmpty());
      if (said.isBlank()) {
        flush();
      }
      paragraph.append(said).append(said.endsWith("  ") ? "\n" : " ");
    }
  }

  private static String withoutClosing(String title) {
    int end = title.strip().length();
    String text = title.strip();
    while (end > 0 && text.charAt(end - 1) == '#') {
      end--;
    }
    return end < text.length() && end > 0 && text.charAt(end - 1) == ' '
        ? text.substring(0, end)
        : text;
  }

  private void heading(int level, Line.Gathered line) {
    if (!line.text().isEmpty()) {
      Holder holder = new Holder(0, "h" + level, List.of(), 0, null);
      Block block = new Block.Heading(line.text(), Math.max(2, level), line.links());
      found.add(new Found(block, new Hints(holder, line.linkShare())));
    }
  }

  private void row(String bare, boolean first) {
    flush();
    inTable = true;
    if (isTableRule(bare)) {
      return;
    }
    String inner = bare.startsWith("|") ? bare.substring(1) : bare;
    String cells = inner.endsWith("|") ? inner.substring(0, inner.length() - 1) : inner;
    List<Line.Gathered> gathered = new ArrayList<>();
    for (String cell : cells.split("\\|", -1)) {
      gathered.add(words(cell));
    }
    Line.Gathered joined = Tables.joined(gathered);
    if (!joined.text().isBlank()) {
      List<String> texts = gathered.stream().map(Line.Gathered::text).toList();
      add(new Block.Row(joined.text(), texts, first, first, joined.links()));
    }
  }

  private void flush() {
    inTable = false;
    Line.Gathered line = words(paragraph.toString());
    paragraph.setLength(0);
    if (!line.text().isEmpty()) {
      add(
          quoted
              ? new Block.Quote(line.text(), line.links())
              : new Block.Paragraph(line.text(), line.links()),
          line.linkShare());
    }
    quoted = false;
  }

  private static Line.Gathered words(String raw) {
    return MarkdownWords.of(raw);
  }

  private void add(Block block) {
    add(block, 0);
  }

  private void add(Block block, double linkShare) {
    found.add(new Found(block, new Hints(Hints.NONE.holder(), linkShare)));
  }
}
