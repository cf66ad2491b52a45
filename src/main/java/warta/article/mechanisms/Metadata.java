package warta.article.mechanisms;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import warta.article.draft.Draft;
import warta.article.draft.Fields;
import warta.article.draft.Mechanism;
import warta.article.meta.Outlets;
import warta.article.meta.WebFacts;

/// Fills the fields from what the page tells machines, which is trusted before what it shows.
final class Metadata implements Mechanism {
  @Override
  public void judge(Draft draft) {
    WebFacts facts = draft.facts();
    Fields fields = draft.fields();
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

  private static boolean isName(String said) {
    return !said.startsWith("@")
        && !said.startsWith("http")
        && !said.isBlank()
        && !Outlets.isSystem(said);
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
