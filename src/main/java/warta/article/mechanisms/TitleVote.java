package warta.article.mechanisms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import warta.article.draft.Draft;
import warta.article.meta.Folding;
import warta.article.meta.Sections;
import warta.article.meta.SiteNames;
import warta.article.meta.WebFacts;

/// Which of the titles that a page gives is its headline: its first-level headings, what it tells
/// machines, the window's title without the site's name, and headings it shows that machines are
/// told too. On 700 labelled pages each alone is exact on 58 to 89 of a hundred.
///
/// A vote counts once a source. What search engines are told (the window's title, the address on
/// social networks) is often one and the same and often not what the page shows; the page's own
/// heading goes before it where both are about the same thing.
final class TitleVote {
  private static final double STRUCTURED = 0.8;
  private static final double SHARED = 0.7;
  private static final double SHARED_AGAIN = 0.3;
  private static final double WINDOW = 0.4;
  private static final double SHOWN = 1.0;
  private static final double ALTERNATIVE = 0.2;
  private static final double AGREED_KICKER = 0.5;

  /// How a heading's weight is shared where it begins with a kicker.
  private static final double WITH_KICKER = 0.5;

  private static final double WITHOUT_KICKER = 0.8;

  /// A title without a part that nothing says to be the site's name is this much less sure.
  private static final double UNSURE = 0.15;

  /// What is left of a full title's weight where a part of it is known to be the site's name.
  private static final double WITH_SITE = 0.3;

  private static final double UNCUT_WINDOW = 0.6;

  /// Between a kicker and a headline: `Taman Kota: Kebun di atap`.
  private static final String KICKER_SEAM = ": ";

  private static final List<String> KICKER_SEAMS = List.of(KICKER_SEAM, " - ", " – ", " | ");

  /// What a site's name or a section's stands behind: ` | `, `-`, `, Harian Kabar Senja`.
  private static final Pattern TAIL = Pattern.compile("^\\s*[|ǀㅣ｜–—»·•,-].*");

  /// @param text as it is written
  /// @param bare as it is compared
  /// @param whole whether it is all that its source says, not a part
  private record Candidate(String text, String bare, double weight, boolean whole) {}

  private final Draft draft;
  private final WebFacts facts;
  private final SiteNames site;
  private final List<Candidate> candidates = new ArrayList<>();
  private final Map<String, List<SiteNames.Cut>> withoutSite = new HashMap<>();
  private final List<FirstHeadings.Head> heads;
  private final boolean searchWords;

  private TitleVote(Draft draft) {
    this.draft = draft;
    this.facts = draft.facts();
    this.site = draft.siteNames();
    this.heads = FirstHeadings.of(draft, told(), site);
    String shown = ShownTitles.heading(draft, toldTitles());
    this.searchWords =
        shown != null && heads.stream().allMatch(FirstHeadings.Head::path) && !heads.isEmpty();
    gather(shown);
  }

  /// The headline's words, or null where the page gives none.
  static @Nullable String of(Draft draft) {
    return new TitleVote(draft).winner();
  }

  /// What is left of a title without the site's name, found once: three questions ask it.
  private List<SiteNames.Cut> without(String title) {
    return withoutSite.computeIfAbsent(title, site::without);
  }

  private Set<String> told() {
    Set<String> told = new HashSet<>(FirstHeadings.words(facts.headline()));
    List<String> titles = new ArrayList<>(facts.titles());
    titles.add(facts.windowTitle());
    for (String title : titles) {
      List<SiteNames.Cut> cuts = without(title);
      boolean cut = cuts.stream().anyMatch(SiteNames.Cut::sure);
      cuts.stream().map(SiteNames.Cut::title).forEach(t -> told.addAll(FirstHeadings.words(t)));
      if (!cut) {
        told.addAll(FirstHeadings.words(title));
      }
    }
    return told;
  }

  private void gather(@Nullable String shown) {
    for (FirstHeadings.Head head : heads) {
      WebFacts.Parting kicker = kicker(head);
      double weight = searchWords ? ALTERNATIVE : head.weight();
      add(head.text(), kicker == null ? weight : weight * WITH_KICKER, true);
      if (kicker != null) {
        add(kicker.rest(), weight * WITHOUT_KICKER, false);
      }
    }
    addTitle(facts.headline(), STRUCTURED);
    double weight = SHARED;
    for (String title : facts.titles()) {
      addTitle(title, weight);
      weight = SHARED_AGAIN;
    }
    facts.alternatives().forEach(title -> addTitle(title, ALTERNATIVE));
    addWindow(searchWords ? ALTERNATIVE : WINDOW);
    if (shown != null && (searchWords || heads.isEmpty())) {
      add(shown, SHOWN, true);
    }
    if (heads.isEmpty() && facts.headline().isEmpty() && facts.titles().isEmpty()) {
      String line = ShownTitles.line(draft, facts.windowTitle());
      add(line == null ? "" : line, SHOWN, false);
    }
  }

  /// How a heading is parted that begins with what its author named a kicker, or null.
  private WebFacts.@Nullable Parting kicker(FirstHeadings.Head head) {
    for (WebFacts.Parting parting : facts.partings()) {
      String whole = Folding.bare(parting.front() + " " + parting.rest());
      if (parting.kicker() && whole.equals(Folding.bare(head.text()))) {
        return parting;
      }
    }
    return null;
  }

  private void add(String text, double weight, boolean whole) {
    String bare = Folding.bare(text);
    if (!bare.isEmpty()) {
      double few = bare.indexOf(' ') < 0 && bare.length() < 16 ? 0.5 : 1;
      candidates.add(new Candidate(text, bare, weight * few, whole));
    }
  }

  private void addTitle(String title, double weight) {
    if (!title.startsWith("http")) {
      boolean sure = addCuts(title, weight);
      add(title, sure ? weight * WITH_SITE : weight, true);
    }
  }

  /// A window's title mostly ends with the site's name, whether that is known or not.
  private void addWindow(double weight) {
    boolean sure = addCuts(facts.windowTitle(), weight);
    add(facts.windowTitle(), weight * (sure ? WITH_SITE : UNCUT_WINDOW), true);
  }

  /// Adds what is left of a title without the site's name; says whether that is known.
  private boolean addCuts(String title, double weight) {
    double less = weight;
    boolean sure = false;
    for (SiteNames.Cut cut : without(title)) {
      add(cut.title(), cut.sure() ? less : less - UNSURE, false);
      sure |= cut.sure();
      less -= 0.1;
    }
    return sure;
  }

  /// The titles that machines are told: whole, without the site's name, without a kicker.
  private List<String> toldTitles() {
    List<String> told = new ArrayList<>();
    List<String> titles = new ArrayList<>(facts.titles());
    titles.add(facts.headline());
    titles.addAll(facts.alternatives());
    for (String title : titles) {
      told.add(title);
      without(title).stream()
          .filter(SiteNames.Cut::sure)
          .map(SiteNames.Cut::title)
          .forEach(told::add);
      KICKER_SEAMS.stream()
          .filter(title::contains)
          .map(seam -> title.substring(title.indexOf(seam) + seam.length()))
          .forEach(told::add);
    }
    return told;
  }

  private @Nullable String winner() {
    Candidate best = null;
    double most = 0;
    for (Candidate candidate : candidates) {
      double votes = votes(candidate);
      if (votes > most) {
        most = votes;
        best = candidate;
      }
    }
    return best == null ? null : spelled(best);
  }

  private double votes(Candidate candidate) {
    double votes = candidate.weight() / 10; // among equals the most trusted one's spelling
    for (Candidate other : candidates) {
      if (other.bare().equals(candidate.bare())) {
        votes += other.weight();
      } else if (candidate.whole() && hasTail(other.text(), candidate.text())) {
        votes += other.weight();
      } else if (other.weight() >= SHARED && near(other.bare(), candidate.bare())) {
        votes += other.weight() / 4;
      }
    }
    return votes + (isAgreedKicker(candidate) ? AGREED_KICKER : 0);
  }

  /// Whether JSON-LD and the title for sharing both put the same kicker before what the page shows
  /// as its heading: `Taman Kota: Kebun di atap`. A section's name is no kicker.
  private boolean isAgreedKicker(Candidate candidate) {
    boolean agreed =
        candidate.whole()
            && candidate.text().equals(facts.headline())
            && facts.titles().stream().anyMatch(t -> Folding.bare(t).equals(candidate.bare()));
    for (FirstHeadings.Head head : heads) {
      String text = candidate.text();
      int seam = text.indexOf(KICKER_SEAM);
      if (agreed
          && seam > 0
          && Folding.bare(text.substring(seam + KICKER_SEAM.length()))
              .equals(Folding.bare(head.text()))
          && !Sections.isSection(text.substring(0, seam))) {
        return true;
      }
    }
    return false;
  }

  /// Whether one title is another with a site's name or a section behind a sign.
  private static boolean hasTail(String longer, String title) {
    return longer.length() > title.length()
        && longer.startsWith(title)
        && TAIL.matcher(longer.substring(title.length())).matches();
  }

  /// A heading that runs kicker and headline together is written as machines are told: with a sign
  /// between them.
  private String spelled(Candidate best) {
    if (best.text().contains(KICKER_SEAM)) {
      return best.text();
    }
    for (Candidate other : candidates) {
      if (other.bare().equals(best.bare()) && other.text().contains(KICKER_SEAM)) {
        return other.text();
      }
    }
    return best.text();
  }

  /// Whether one begins or ends with the other: a kicker in front, a site's name behind.
  static boolean near(String one, String other) {
    String longer = one.length() > other.length() ? one : other;
    String shorter = one.length() > other.length() ? other : one;
    return shorter.length() * 2 > longer.length()
        && (longer.startsWith(shorter) || longer.endsWith(shorter));
  }
}
