package warta.article.mechanisms;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warta.article.draft.Draft;
import warta.article.draft.Mechanism;
import warta.article.meta.Bylines;

/// Reads the authors that a page names as such in its own words, above or below the text: `Penulis:
/// Rina Sari`, `Reporter: Rina Sari | Editor: Budi`. They are trusted before what the page tells
/// machines, where Indonesian sites often name the editor who published it.
final class Credits implements Mechanism {
  /// A line of credits is never longer.
  private static final int LONGEST = 160;

  /// More of them are those of other articles in a list.
  private static final int MOST_LINES = 3;

  /// `Pewarta : `, `Penulis Berita: `; not `Penulis buku itu`.
  private static final Pattern AUTHOR =
      Pattern.compile(
          "^[(\\s]*(?iu)(?:penulis|pewarta|reporter|jurnalis|wartawan|peliput)(?: berita)?\\s?[|:][\\s|:]*(?=\\p{Lu})");

  /// What stands before a name and is none of it: `Kontributor Muara Hulu, `.
  private static final Pattern ROLE =
      Pattern.compile("^(?iu)(?:kontributor|wartawan|koresponden)(?: [^,:]{2,40}, |\\s)");

  /// Where the next credit of the same line begins: ` | Editor: `, ` Sumber Berita : `.
  private static final Pattern NEXT =
      Pattern.compile(
          "[\\s|/(]+(?iu)(?:editor|red|redaktur|penyunting|publisher|uploader|sumber|fotografer)(?: berita| bahasa)?\\s?:");

  @Override
  public void judge(Draft draft) {
    List<String> people = new ArrayList<>();
    int lines = 0;
    for (int i = 0; i < draft.size(); i++) {
      String text = draft.text(i);
      boolean label = text.length() <= LONGEST && (text.indexOf(':') > 0 || text.indexOf('|') > 0);
      Matcher author = AUTHOR.matcher(label ? text : "");
      if (label && author.find()) {
        lines++;
        people.addAll(names(text.substring(author.end())));
      }
    }
    if (lines <= MOST_LINES) {
      draft.fields().byline(people);
    }
  }

  private static List<String> names(String credit) {
    Matcher next = NEXT.matcher(credit);
    String mine = next.find() ? credit.substring(0, next.start()) : credit;
    return Bylines.names(ROLE.matcher(mine).replaceFirst(""));
  }
}
