package warta.digest.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import warta.article.Place;
import warta.text.Sentences;
import warta.text.Span;

/// The text of one block, cut into words, numbers and marks.
///
/// @param block index of the block in the article
/// @param begin index of the first token that is no part of a dateline
record Passage(int block, String text, List<Token> tokens, int begin) {
  private static final int SHOUTED_TOKENS = 10;

  /// Cuts a block's text. Linear.
  ///
  /// @param behindDateline where the text's own words begin
  static Passage of(int block, String text, int behindDateline, String language) {
    List<Token> tokens =
        new Cutting(text, Sentences.of(text, language), language.equals("id")).tokens();
    int begin = behindShouted(tokens);
    while (begin < tokens.size() && tokens.get(begin).start() < behindDateline) {
      begin++;
    }
    return new Passage(block, text, tokens, begin);
  }

  /// `NEW YORK-Petenis`: the token behind shouted words and a hyphen that touches them, or 0.
  private static int behindShouted(List<Token> tokens) {
    int at = 0;
    while (at < tokens.size() && at < SHOUTED_TOKENS && isShouted(tokens.get(at))) {
      at++;
    }
    boolean glued = at > 0 && at < tokens.size() && tokens.get(at).isMark('-');
    return glued && !tokens.get(at).spaced() ? at + 1 : 0;
  }

  private static boolean isShouted(Token token) {
    return token.isMarkOf(".,") || (token.isWord() && token.isAcronym());
  }

  int size() {
    return tokens.size();
  }

  Token at(int index) {
    return tokens.get(index);
  }

  boolean has(int index) {
    return index >= 0 && index < tokens.size();
  }

  /// Whether a token is there and is a mark that is one of these.
  boolean isMarkOf(int index, String marks) {
    return has(index) && at(index).isMarkOf(marks);
  }

  /// The word at an index in small letters, or nothing where there is none.
  String low(int index) {
    return has(index) && at(index).isWord() ? at(index).low() : "";
  }

  /// Whether a token touches the one before it.
  boolean touches(int index) {
    return index > 0 && has(index) && !at(index).spaced();
  }

  /// The words from one token up to, not including, another.
  String words(int from, int to) {
    return text.substring(at(from).start(), at(to - 1).end());
  }

  Place place(int from, int to) {
    return new Place(block, at(from).start(), at(to - 1).end());
  }

  /// One pass over a text.
  private static final class Cutting {
    private static final int LONGEST_DATELINE = 30;

    /// What makes one word with the next: `Indonesia Anti-Scam Center`.
    private static final Set<String> PREFIXES =
        Set.of(
            "anti", "non", "pro", "co", "sub", "post", "pre", "all", "semi", "multi", "ex", "eks",
            "super", "ultra", "inter", "trans", "neo");

    private static final String APOSTROPHES = "'’ʼ`";

    private final String text;
    private final boolean indonesian;
    private final List<Span> sentences;
    private final List<Token> tokens = new ArrayList<>();
    private int sentence;
    private int at;

    Cutting(String text, List<Span> sentences, boolean indonesian) {
      this.indonesian = indonesian;
      this.text = text;
      this.sentences = sentences;
    }

    List<Token> tokens() {
      boolean spaced = true;
      while (at < text.length()) {
        int c = text.codePointAt(at);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
          spaced = true;
          at += Character.charCount(c);
          continue;
        }
        int from = at;
        Token.Kind kind = kindOf(c);
        switch (kind) {
          case NUMBER -> number();
          case WORD -> word();
          case MARK -> at += Character.charCount(c);
        }
        add(kind, from, spaced);
        spaced = false;
      }
      return tokens;
    }

    private static Token.Kind kindOf(int c) {
      if (c >= '0' && c <= '9') {
        return Token.Kind.NUMBER;
      }
      return inWord(c) ? Token.Kind.WORD : Token.Kind.MARK;
    }

    private void add(Token.Kind kind, int from, boolean spaced) {
      while (sentence + 1 < sentences.size() && sentences.get(sentence + 1).start() <= from) {
        sentence++;
      }
      String word = text.substring(from, at);
      tokens.add(new Token(kind, from, at, word, Lexicon.low(word), spaced, sentence));
    }

    private void number() {
      while (at < text.length() && (isDigit(at) || (isPoint(at) && isDigit(at + 1)))) {
        at++;
      }
    }

    private void word() {
      int from = at;
      int piece = at;
      boolean dotted = false;
      while (at < text.length()) {
        int c = text.codePointAt(at);
        if (inWord(c)) {
          at += Character.charCount(c);
        } else if (isDigit(at)) {
          if (isMoney(from)) {
            return; // `Rp900`
          }
          at++;
        } else if (c == '.' && joinsAtDot(piece)) {
          dotted = true;
          at++;
          piece = at;
        } else if (joins(c)) {
          at++;
          piece = at;
        } else {
          break;
        }
      }
      boolean initial = at - piece == 1 && Character.isUpperCase(text.charAt(piece));
      boolean first = piece == 0 || !Character.isLetterOrDigit(text.charAt(piece - 1));
      if (initial && (dotted || first) && at < text.length() && text.charAt(at) == '.') {
        at++;
      }
    }

    /// `U.S`, `M.Si`, `detik.com`; not `selesai.Kami`, where a space was lost.
    private boolean joinsAtDot(int piece) {
      if (at + 1 >= text.length()) {
        return false;
      }
      char next = text.charAt(at + 1);
      return Character.isLowerCase(next) ? at - piece > 1 : isLetter(next) && at - piece <= 2;
    }

    /// A hyphen before a letter or digit, an apostrophe before a letter; not the `'s` of a
    /// genitive.
    private boolean joins(int c) {
      if (at + 1 >= text.length()) {
        return false;
      }
      char next = text.charAt(at + 1);
      if (c == '-' || c == '‑') {
        return (isLetter(next) && !isDateline() && !isPair() && !isOutlet())
            || (isDigit(at + 1) && !isDay());
      }
      if (APOSTROPHES.indexOf(c) < 0 || !isLetter(next)) {
        return false;
      }
      boolean last = at + 2 >= text.length() || !Character.isLetter(text.charAt(at + 2));
      return !last || (next != 's' && next != 'S');
    }

    /// `30 November-12 Desember`: a number before the word, and behind its hyphen.
    private boolean isDay() {
      return !tokens.isEmpty() && tokens.getLast().isNumber();
    }

    private boolean isMoney(int from) {
      return at - from == 2 && text.regionMatches(true, from, "rp", 0, 2);
    }

    /// `Budi Santoso-Rina Wati`: a hyphen between two people, of whom both have several words.
    private boolean isPair() {
      int first = at;
      while (first > 0 && Character.isLetter(text.charAt(first - 1))) {
        first--;
      }
      boolean before =
          !PREFIXES.contains(Lexicon.low(text.substring(first, at)))
              && !tokens.isEmpty()
              && tokens.getLast().isCapital()
              && tokens.getLast().end() < at;
      int end = at + 1;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      boolean behind =
          end + 1 < text.length()
              && text.charAt(end) == ' '
              && Character.isUpperCase(text.charAt(end + 1))
              && !text.startsWith("ing", end - 3); // `Decision-Making Laboratory`
      return indonesian && before && behind && Character.isUpperCase(text.charAt(at + 1));
    }

    /// `Kabarkota.com-Komisi Informasi`: an outlet's address in front of a text.
    private boolean isOutlet() {
      int dot = at < LONGEST_DATELINE ? text.indexOf('.') : -1;
      boolean address = dot > 0 && dot < at && Character.isLowerCase(text.charAt(dot + 1));
      boolean news = at < LONGEST_DATELINE && text.startsWith("news", at - 4); // `Rimanews-Budi`
      return (address || news)
          && text.indexOf(' ') > at
          && Character.isUpperCase(text.charAt(at + 1));
    }

    /// `JAKARTA-Pemain`: a shouted word in front of a text and a beginning behind the hyphen.
    private boolean isDateline() {
      boolean begins =
          at < LONGEST_DATELINE
              && at + 2 < text.length()
              && Character.isUpperCase(text.charAt(at + 1))
              && Character.isLowerCase(text.charAt(at + 2));
      for (int i = 0; begins && i < at; i++) {
        begins = Character.isUpperCase(text.charAt(i)) || " .,".indexOf(text.charAt(i)) >= 0;
      }
      return begins && at > 3;
    }

    private boolean isDigit(int index) {
      return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private boolean isPoint(int index) {
      return text.charAt(index) == '.' || text.charAt(index) == ',';
    }

    private static boolean isLetter(char c) {
      return Character.isLetter(c) || Character.isSurrogate(c);
    }

    private static boolean inWord(int c) {
      return Character.isLetter(c)
          || Character.getType(c) == Character.NON_SPACING_MARK
          || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }
  }
}
