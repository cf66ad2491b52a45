package warta.article.draft;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import warta.text.WordCount;

/// Finds the article of a page that brings it in its scripts' data alone, to be set by a program:
/// as markup in one string, or as a row of strings that are paragraphs.
///
/// Strings are read as JSON and JavaScript write them between double quotes, and once more inside
/// each other, for data are often a string in a call. No program is run.
///
/// Cost: linear in the scripts' length, at most [#MOST_DATA] characters, each read three times at
/// most.
final class ScriptText {
  private static final int LONGEST_SCRIPT = 2_000_000;
  private static final int MOST_DATA = 6_000_000;
  private static final int DEEPEST = 2;

  /// A string of fewer characters is no paragraph.
  private static final int SHORTEST = 60;

  private static final int PARAGRAPH_WORDS = 12;

  /// An article in a script has so many words; less is a note to the reader.
  private static final int FEWEST_WORDS = 80;

  private final Set<String> paragraphs = new LinkedHashSet<>();
  private int paragraphWords;
  private @Nullable String markup;
  private int markupWords;

  private ScriptText() {}

  /// The article's text as markup, or null where no script holds one.
  static @Nullable String of(Document document) {
    String best = null;
    int most = FEWEST_WORDS - 1;
    int left = MOST_DATA;
    for (Element script : document.getElementsByTag("script")) {
      String data = script.data();
      if (data.length() <= Math.min(LONGEST_SCRIPT, left)) {
        left -= data.length();
        ScriptText text = new ScriptText();
        text.read(data, 0);
        if (text.words() > most) {
          most = text.words();
          best = text.best();
        }
      }
    }
    return best;
  }

  private int words() {
    return Math.max(markupWords, paragraphWords);
  }

  /// Markup is the article with its headings and links; paragraphs may be anybody's.
  private String best() {
    if (markup != null && markupWords >= Math.max(FEWEST_WORDS, paragraphWords / 2)) {
      return markup;
    }
    StringBuilder joined = new StringBuilder();
    paragraphs.forEach(p -> joined.append("<p>").append(Entities.escape(p)).append("</p>"));
    return joined.toString();
  }

  /// Reads the strings of a stretch of data.
  private void read(String data, int depth) {
    int start = data.indexOf('"');
    while (start >= 0) {
      int end = end(data, start + 1);
      if (end - start > SHORTEST) {
        string(decoded(data, start + 1, end), depth);
      }
      // A line's end closes what was no string, so that one odd quote does not turn all others.
      start = end >= data.length() ? -1 : data.indexOf('"', end + 1);
    }
  }

  private static int end(String data, int from) {
    int at = from;
    while (at < data.length() && data.charAt(at) != '"' && data.charAt(at) != '\n') {
      at += data.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at, data.length());
  }

  private void string(String text, int depth) {
    if (isMarkup(text)) {
      int words = wordsOf(text);
      if (words > markupWords) {
        markupWords = words;
        markup = text;
      }
    } else if (text.indexOf('"') >= 0 && depth < DEEPEST && text.indexOf("\":") >= 0) {
      read(text, depth + 1);
    } else {
      text.lines().map(String::strip).filter(ScriptText::isParagraph).forEach(this::add);
    }
  }

  private void add(String paragraph) {
    if (paragraphs.add(paragraph)) {
      paragraphWords += WordCount.of(paragraph);
    }
  }

  private static boolean isMarkup(String text) {
    boolean begins = text.startsWith("<") && (text.contains("</p>") || text.contains("<br"));
    return begins || text.contains("</p><p");
  }

  private static boolean isParagraph(String text) {
    return text.length() > SHORTEST
        && WordCount.of(text) >= PARAGRAPH_WORDS
        && Outline.endsSentence(text)
        && Character.isLetterOrDigit(text.codePointAt(text.charAt(0) == '"' ? 1 : 0))
        && text.indexOf('{') < 0
        && text.indexOf('<') < 0
        && text.indexOf(';') < 0;
  }

  /// Words outside of tags.
  private static int wordsOf(String markup) {
    StringBuilder text = new StringBuilder(markup.length());
    boolean tag = false;
    for (int i = 0; i < markup.length(); i++) {
      char c = markup.charAt(i);
      if (c == '<' || c == '>') {
        tag = c == '<';
        text.append(' ');
      } else if (!tag) {
        text.append(c);
      }
    }
    return WordCount.of(text.toString());
  }

  private static String decoded(String data, int from, int to) {
    StringBuilder text = new StringBuilder(to - from);
    int at = from;
    while (at < to) {
      char c = data.charAt(at++);
      if (c != '\\' || at >= to) {
        text.append(c);
        continue;
      }
      char escaped = data.charAt(at++);
      switch (escaped) {
        case 'n', 'r' -> text.append('\n');
        case 't' -> text.append(' ');
        case 'u' -> {
          int code = hexadecimal(data, at, to);
          text.append(code < 0 ? 'u' : (char) code);
          at += code < 0 ? 0 : 4;
        }
        default -> text.append(escaped);
      }
    }
    return text.toString();
  }

  private static int hexadecimal(String data, int from, int to) {
    int code = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = i < to ? Character.digit(data.charAt(i), 16) : -1;
      if (digit < 0) {
        return -1;
      }
      code = code * 16 + digit;
    }
    return code;
  }
}
