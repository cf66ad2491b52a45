package warta.digest.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import warta.digest.facts.Lexicon.Kind;

/// What a figure counts: the noun behind it as it stands, `insinyur tempur` of `1.000 insinyur
/// tempur`; where the sentence only says what became of the counted (`600 di antaranya dipastikan
/// tewas`), that.
final class Counted {
  /// An English noun has no more words before it that belong to it.
  private static final int BEFORE_NOUN = 3;

  /// How far behind `di antaranya` the sentence may say what became of them.
  private static final int FATE_WITHIN = 5;

  private static final Set<String> INDONESIAN = Set.of("id", "ms");

  /// Plurals that stand before others as adjectives do: `crew members`.
  private static final Set<String> ATTRIBUTIVE =
      Set.of("aircraft", "crew", "police", "staff", "women", "youth");

  /// The letters of `-nya`, `-lah`.
  private static final int ENDING = 3;

  private static final Set<String> OPEN = Set.of("calon", "mantan", "bekas", "para", "jenis");

  /// Marks that may touch the end of a word.
  private static final String BETWEEN_WORDS = "/-–—.,;:!?…()[]'’\"”“";

  private final Passage passage;
  private final Lexicon lexicon;

  Counted(Passage passage, Lexicon lexicon) {
    this.passage = passage;
    this.lexicon = lexicon;
  }

  /// What the figure that ends before a token counts, or null.
  @Nullable String behind(int i) {
    int at = i;
    if (lexicon.is(Kind.CLASSIFIER, passage.low(at)) && opensNoun(at + 1) && !isVerb(at + 1)) {
      at++;
    }
    if (!passage.has(at) || !passage.at(at).spaced() || !passage.at(at).isWord()) {
      return null;
    }
    String fate = fate(at);
    if (fate != null) {
      return fate;
    }
    if (!opensNoun(at)) {
      return null;
    }
    return INDONESIAN.contains(lexicon.language())
        ? headFirst(at)
        : lexicon.language().equals("en") ? headLast(at) : passage.at(at).text();
  }

  /// `tewas`, `killed`: right behind the figure, or behind `di antaranya`.
  private @Nullable String fate(int i) {
    if (lexicon.is(Kind.FATE, passage.low(i))) {
      String noun = lexicon.language().equals("en") ? headLast(i) : null;
      return noun == null ? passage.at(i).text() : noun; // `200 wounded soldiers`
    }
    boolean among =
        lexicon.is(Kind.AMONG, passage.low(i)) || lexicon.is(Kind.AMONG, passage.low(i + 1));
    for (int k = i + 1;
        among && k <= i + FATE_WITHIN && passage.has(k) && passage.at(k).isWord();
        k++) {
      if (lexicon.is(Kind.FATE, passage.low(k))) {
        return passage.at(k).text();
      }
    }
    return null;
  }

  private boolean opensNoun(int i) {
    if (!passage.has(i) || !passage.at(i).isWord()) {
      return false;
    }
    Token token = passage.at(i);
    boolean small = !token.isCapital() || lexicon.language().equals("de") || token.isAcronym();
    return small
        && token.low().length() > 2
        && !isBroken(i + 1)
        && !isFunction(token.low())
        && !lexicon.is(Kind.SPAN, token.low())
        && !lexicon.is(Kind.NUMBER, token.low());
  }

  /// Whether a word only ties others together, endings aside: `pertamanya`, `hanyalah`.
  private boolean isFunction(String low) {
    boolean ending = low.endsWith("nya") || low.endsWith("lah");
    return lexicon.isFunction(low)
        || (ending
            && INDONESIAN.contains(lexicon.language())
            && lexicon.isFunction(low.substring(0, low.length() - ENDING)));
  }

  /// Whether a mark touches a word that stands behind none: careless pages have `oráº¡ng`, `kmÂ²`.
  private boolean isBroken(int mark) {
    return passage.touches(mark)
        && !passage.at(mark).isWord()
        && !passage.isMarkOf(mark, BETWEEN_WORDS);
  }

  private boolean isVerb(int i) {
    String low = passage.low(i);
    return lexicon.is(Kind.VERB, low) || isInflected(low);
  }

  /// An Indonesian verb by its prefix: `mengatakan`, `dijual`, `berasal`; not a noun that begins
  /// like one, `dinding`, `terdakwa`.
  private boolean isInflected(String low) {
    boolean passive = low.startsWith("di") && low.length() > 5;
    boolean active = low.startsWith("men") || low.startsWith("mem");
    boolean other = low.startsWith("ber") || low.startsWith("ter");
    return (passive || ((active || other) && low.length() > 6)) && !lexicon.is(Kind.NOUN, low);
  }

  /// The head stands first, one word may follow that says more of it: `insinyur tempur`.
  private @Nullable String headFirst(int i) {
    if (isVerb(i)) {
      return null;
    }
    int end = i + 1;
    if (passage.isMarkOf(end, "/") && passage.touches(end) && opensNoun(end + 1)) {
      return passage.words(i, end + 2); // `kabupaten/kota`
    }
    boolean more =
        opensNoun(end)
            && passage.at(end).sentence() == passage.at(i).sentence()
            && !isVerb(end)
            && !lexicon.is(Kind.FATE, passage.low(end))
            && !passage.at(end).isCapital()
            && !lexicon.is(Kind.CLASSIFIER, passage.low(end))
            && !isOpen(end)
            && !passage.low(end).endsWith("nya");
    return passage.words(i, more ? end + 1 : end);
  }

  /// A word that says little without the next, as `calon` of `paspor calon jemaah`.
  private boolean isOpen(int i) {
    return OPEN.contains(passage.low(i)) && opensNoun(i + 1);
  }

  /// The head stands last and in the plural: `combat engineers`, `wounded soldiers`.
  private @Nullable String headLast(int i) {
    for (int k = i; k <= i + BEFORE_NOUN && opensWord(k, i); k++) {
      if (isPlural(passage.low(k))) {
        boolean more = ATTRIBUTIVE.contains(passage.low(k)) && opensWord(k + 1, i);
        boolean longer = more && isPlural(passage.low(k + 1)); // `aircraft carriers`
        return passage.words(i, longer ? k + 2 : k + 1);
      }
      if (passage.low(k).endsWith("ly") && !isParticiple(passage.low(k + 1))) {
        return null; // `five currently favor`; not `two newly built`
      }
    }
    return null;
  }

  private static boolean isParticiple(String low) {
    return low.endsWith("ed") || low.endsWith("en") || low.endsWith("ing") || low.endsWith("lt");
  }

  private boolean opensWord(int k, int from) {
    return passage.has(k)
        && passage.at(k).isWord()
        && (k == from || passage.at(k).spaced())
        && !lexicon.is(Kind.STOP, passage.low(k));
  }

  private boolean isPlural(String low) {
    boolean plural =
        low.endsWith("s")
            && !low.endsWith("ss")
            && !low.endsWith("us")
            && !low.endsWith("is")
            && !low.endsWith("'s");
    return lexicon.is(Kind.PLURAL, low) || (plural && low.length() > 3);
  }
}
