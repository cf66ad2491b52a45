package warta.digest;

import java.util.BitSet;

/// Where a paragraph is inside a quotation, so that none is cut in half by the end of a sentence.
///
/// A mark that opens and is never closed (the quotation goes on in the next paragraph) holds the
/// rest of its paragraph. Where one mark opens and closes (`"`, `“` in careless texts) one left
/// over tells nothing, unless it is the only one and opens the paragraph or is a `“`. Linear.
final class QuotationMarks {
  /// The places between the marks of a quotation.
  private final BitSet inside = new BitSet();

  private final String text;

  private QuotationMarks(String text) {
    this.text = text;
  }

  static QuotationMarks of(String text) {
    QuotationMarks marks = new QuotationMarks(text);
    marks.alike('"');
    if (text.indexOf('„') >= 0) {
      marks.pairs('„', "“”\"");
    } else if (text.indexOf('”') >= 0) {
      marks.pairs('“', "”\"");
    } else {
      marks.alike('“');
    }
    // »German and Danish« guillemets point inwards
    boolean inwards = text.indexOf('»') >= 0 && text.indexOf('»') < text.indexOf('«');
    marks.pairs(inwards ? '»' : '«', inwards ? "«" : "»");
    marks.pairs('「', "」");
    marks.pairs('『', "』");
    return marks;
  }

  /// Whether a cut at this place leaves half a quotation on either side.
  boolean cutAt(int at) {
    return inside.get(at);
  }

  private void alike(char mark) {
    long marks = text.chars().filter(c -> c == mark).count();
    int open = text.indexOf(mark);
    if (marks % 2 == 0) {
      while (open >= 0) {
        int close = text.indexOf(mark, open + 1);
        inside.set(open + 1, close + 1);
        open = text.indexOf(mark, close + 1);
      }
    } else if (marks == 1 && (open == 0 || mark == '“')) {
      inside.set(open + 1, text.length() + 1);
    }
  }

  private void pairs(char opens, String closes) {
    int open = text.indexOf(opens);
    while (open >= 0) {
      int close = open + 1;
      while (close < text.length() && closes.indexOf(text.charAt(close)) < 0) {
        close++;
      }
      inside.set(open + 1, close + 1);
      open = text.indexOf(opens, close);
    }
  }
}
