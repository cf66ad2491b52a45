package warta.article.mechanisms;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import warta.article.Moment;
import warta.article.draft.Draft;
import warta.article.draft.Fields;
import warta.article.draft.Mechanism;
import warta.article.meta.Bylines;
import warta.article.meta.Dates;
import warta.article.meta.Outlets;
import warta.article.meta.WebFacts;

/// Fills the fields from what the page tells machines, which is trusted before what it shows.
final class Metadata implements Mechanism {
  private static final int MOST_NAME_WORDS = 5;

  @Override
  public void judge(Draft draft) {
    WebFacts facts = draft.facts();
    Fields fields = draft.fields();
    String language = language(facts);
    fields.published(first(facts.published(), language));
    fields.updated(first(facts.updated(), language));
    fields.byline(people(facts));
    facts.sites().stream().filter(Metadata::isName).findFirst().ifPresent(fields::source);
    for (String address : facts.addresses()) {
      String host = host(address);
      if (host != null) {
        fields.address(address);
        fields.host(host);
      }
    }
    if (fields.host() == null) {
      fields.host(fields.source());
    }
  }

  /// The two-letter code the page declares, or null. Old Java wrote `in` for Indonesian.
  static @Nullable String language(WebFacts facts) {
    for (String said : facts.languages()) {
      String code = said.toLowerCase(Locale.ROOT).split("[-_]", 2)[0].strip();
      if (code.length() == 2 && code.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
        return code.equals("in") ? "id" : code;
      }
    }
    return null;
  }

  private static @Nullable Moment first(List<String> dates, @Nullable String language) {
    for (String date : dates) {
      Moment moment = Dates.parse(date, language);
      if (moment != null) {
        return moment;
      }
    }
    return null;
  }

  private static List<String> people(WebFacts facts) {
    List<String> people = new ArrayList<>();
    for (String person : facts.people()) {
      List<String> names = Bylines.names(person);
      boolean plain = !Outlets.isOutlet(person) && !Outlets.isTeam(person);
      int words = person.split(" ", -1).length;
      if (!names.isEmpty()) {
        people.addAll(names);
      } else if (plain && words <= MOST_NAME_WORDS && !person.contains("/")) {
        people.add(person); // called a person: one word, or a script without capitals
      }
    }
    if (people.isEmpty()) {
      facts.authors().stream().filter(Metadata::isName).map(Bylines::names).forEach(people::addAll);
    }
    return people;
  }

  private static boolean isName(String said) {
    return !said.startsWith("@") && !said.startsWith("http") && !said.isBlank();
  }

  private static @Nullable String host(String address) {
    try {
      String host = new URI(address).getHost();
      return host == null ? null : host.startsWith("www.") ? host.substring(4) : host;
    } catch (URISyntaxException _) {
      return null; // a stranger's typing; no address then
    }
  }
}
