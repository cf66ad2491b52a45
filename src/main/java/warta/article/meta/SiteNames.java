package warta.article.meta;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The names a page's site goes by: as it declares them, and as its address spells them. Tells what
/// of a title is the site's: `Harga Beras Turun - Kabar Senja`, `Kabar Senja | Harga Beras Turun`.
public final class SiteNames {
  /// A spaced sign between a title and a site's name: ` | `, ` - `, ` :: `, ` — `; not the hyphen
  /// of `Anak-anak`.
  private static final Pattern SEAM = Pattern.compile(" (?:[|ǀㅣ｜–—»·•›/]|-{1,2}|::|//) ");

  /// The same without its spaces, which parts only what is known to be the site's name: `Harga
  /// Beras Turun|Kabar Senja`, `… -정치ㅣ한국일보`.
  private static final Pattern CLOSE_SEAM = Pattern.compile(" ?[|ǀㅣ｜–—»·•›_-] ?");

  /// `kabarsenja` of `www.kabarsenja.co.id`: what stands before the ending.
  private static final Pattern ENDING =
      Pattern.compile("(?:\\.(?:com?|org|net|or|go|ac))?\\.[^.]+$");

  /// A shorter part of a host's name says nothing.
  private static final int FEWEST_LETTERS = 3;

  /// A shorter label of a host is a kind of page: `blog`, `www2`, `news`.
  private static final int FEWEST_IN_LABEL = 6;

  private final Set<String> declared = new LinkedHashSet<>();
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> hosts = new LinkedHashSet<>();
  private final Set<String> labels = new LinkedHashSet<>();

  private SiteNames() {}

  /// The names that a page's facts give.
  public static SiteNames of(WebFacts facts) {
    SiteNames site = new SiteNames();
    facts.sites().stream()
        .map(SiteNames::glued)
        .filter(n -> !n.isEmpty())
        .forEach(site.declared::add);
    site.names.addAll(site.declared);
    facts.homes().stream().map(SiteNames::glued).filter(n -> !n.isEmpty()).forEach(site.names::add);
    for (String address : facts.addresses()) {
      String host = host(address);
      if (!host.isEmpty()) {
        site.hosts.add(glued(ENDING.matcher(host).replaceFirst("")));
        site.hosts.add(glued(host));
        for (String label : host.split("[.]", -1)) {
          if (label.length() >= FEWEST_IN_LABEL) {
            site.labels.add(glued(label));
          }
        }
      }
    }
    return site;
  }

  private static String glued(String name) {
    return Folding.bare(name).replace(" ", "");
  }

  private static String host(String address) {
    try {
      String host = new URI(address).getHost();
      return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    } catch (URISyntaxException _) {
      return ""; // a stranger's typing: no host then
    }
  }

  /// Whether words are the site's name, a part of it, or that with more behind it.
  public boolean isSite(String part) {
    String bare = glued(part);
    if (bare.isEmpty()) {
      return false;
    }
    for (String name : names) {
      if (name.startsWith(bare) || bare.startsWith(name)) {
        return true;
      }
    }
    if (labels.stream().anyMatch(bare::startsWith)) {
      return true;
    }
    return bare.length() >= FEWEST_LETTERS && hosts.stream().anyMatch(h -> h.contains(bare));
  }

  /// Whether an address is a front page's: `/`, `https://kabarsenja.example/`, an archive's copy.
  public static boolean isFront(String address) {
    return HomeLinks.isFront(address);
  }

  /// Whether a name is the site's own and no person's: its declared name, or its address's words.
  public boolean isExactly(String name) {
    String bare = glued(name);
    return names.contains(bare) || hosts.contains(bare);
  }

  /// Whether a name is one that the site declares or its address's words. A link home may say whose
  /// page it is: a person's.
  public boolean isDeclared(String name) {
    String bare = glued(name);
    return declared.contains(bare) || hosts.contains(bare);
  }

  /// A title without one part that may be the site's name.
  ///
  /// @param sure whether that part is known to be a name of the site
  public record Cut(String title, boolean sure) {}

  /// What is left of a title when parts are cut from its end, one after the other, and the rest
  /// behind its first part where that is the site's name. Cost: linear in the title for each part.
  public List<Cut> without(String title) {
    List<Cut> cuts = new ArrayList<>();
    String rest = title;
    for (Matcher seam = last(SEAM, rest); seam != null; seam = last(SEAM, rest)) {
      boolean sure = isSite(rest.substring(seam.end()));
      rest = rest.substring(0, seam.start()).strip();
      cuts.add(new Cut(rest, sure));
    }
    Matcher close = last(CLOSE_SEAM, title);
    if (cuts.isEmpty() && close != null && isExactly(title.substring(close.end()))) {
      cuts.add(new Cut(title.substring(0, close.start()).strip(), true));
    }
    Matcher first = SEAM.matcher(title);
    boolean spaced = first.find() && first.start() > 0;
    if (spaced && isSite(title.substring(0, first.start()))) {
      cuts.add(new Cut(title.substring(first.end()), true));
    }
    Matcher firstClose = CLOSE_SEAM.matcher(title);
    if (!spaced
        && firstClose.find()
        && firstClose.start() > 0
        && isExactly(title.substring(0, firstClose.start()))) {
      cuts.add(new Cut(title.substring(firstClose.end()), true));
    }
    cuts.removeIf(cut -> cut.title().isBlank());
    return cuts;
  }

  private static @Nullable Matcher last(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    int start = -1;
    while (matcher.find()) {
      start = matcher.start();
    }
    return start > 0 && matcher.find(start) ? matcher : null;
  }
}
