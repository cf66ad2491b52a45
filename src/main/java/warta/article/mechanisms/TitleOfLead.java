package warta.article.mechanisms;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import warta.article.draft.Draft;
import warta.article.draft.Mechanism;
import warta.article.meta.Datelines;
import warta.article.meta.Outlets;
import warta.text.Sentences;
import warta.text.Span;

/// A title for a text that has none: the first sentence of its lead without the dateline, cut at a
/// clause where it is long. The lead stays.
final class TitleOfLead implements Mechanism {
  /// A longer title is cut: two rows of a narrow screen.
  private static final int LONGEST = 100;

  private static final int SHORTEST = 30;

  /// `Dili, East Timor (CNN)Stacey`, `(CNN)An`: an agency that nothing parts from the sentence.
  private static final Pattern GLUED =
      Pattern.compile(
          "^(?:\\p{Lu}[\\p{L}.' -]{1,30}(?:, \\p{Lu}[\\p{L}.' -]{1,30})? )?"
              + "\\(([\\p{L} ]{2,20})\\) ?(?=[\\p{Lu}\"“'‘])");

  @Override
  public void judge(Draft draft) {
    int lead = Takes.nextKept(draft, 0);
    if (draft.fields().title() != null || draft.size() == 0) {
      return;
    }
    String text = draft.text(lead < draft.size() ? lead : 0);
    String body = text.substring(beginning(text));
    draft.fields().derivedTitle(shortened(firstSentence(body, draft.fields().language())));
  }

  private static int beginning(String text) {
    Datelines.Dateline dateline = Datelines.read(text);
    if (dateline != null) {
      return dateline.end();
    }
    Matcher glued = GLUED.matcher(text);
    return glued.lookingAt() && Outlets.isOutlet(glued.group(1)) ? glued.end() : 0;
  }

  private static String firstSentence(String text, @Nullable String language) {
    String front = text.substring(0, Math.min(text.length(), 1_000));
    List<Span> sentences = Sentences.of(front, language == null ? "id" : language);
    String sentence = sentences.isEmpty() ? front : sentences.getFirst().of(front);
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  private static String shortened(String sentence) {
    if (sentence.length() <= LONGEST) {
      return sentence;
    }
    int cut = -1;
    for (int i = SHORTEST; i < LONGEST; i++) {
      boolean clause = ",;—–".indexOf(sentence.charAt(i)) >= 0 && sentence.charAt(i + 1) == ' ';
      cut = clause ? i : cut;
    }
    if (cut < 0) {
      cut = sentence.lastIndexOf(' ', LONGEST);
    }
    return sentence.substring(0, cut <= 0 ? LONGEST : cut).strip() + "…";
  }
}
