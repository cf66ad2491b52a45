package warta.digest.facts;

import warta.digest.facts.Lexicon.Kind;

/// Words with hyphens that are made of names and are none.
final class Hyphenated {
  private final Lexicon lexicon;

  Hyphenated(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// `Texas-based`, `Korean-American`, `Oktober-Desember`: made of names, and none.
  boolean isAdjective(Token token) {
    String low = token.low();
    int hyphen = low.indexOf('-');
    if (hyphen < 0) {
      return false;
    }
    String first = low.substring(0, hyphen);
    String last = low.substring(low.lastIndexOf('-') + 1);
    boolean peoples = isPeople(first) && isPeople(last);
    boolean land = lexicon.isPeople(first) && Gazetteer.isLand(last); // `Afghan-Pakistan`
    boolean quarter =
        Character.isDigit(last.charAt(0)) && Token.isRoman(token.text().substring(0, hyphen));
    boolean small = Character.isLowerCase(last.charAt(0)) && token.text().endsWith(last);
    boolean words = // `Liga Inggris-di Stadion`
        small
            && (lexicon.is(Kind.STOP, last)
                || (last.length() > 3
                    && (hyphen > 3 || isShort(token, hyphen))
                    && lexicon.isOrdinary(last)));
    boolean letter =
        hyphen == 1
            && (Character.isLowerCase(token.text().charAt(2)) // `T-shirt`
                || Gazetteer.isLand(last)); // `D-Oregon`
    boolean place = // `British-accented`, `Boston-area`
        lexicon.language().equals("en")
            && small
            && last.length() > 3
            && (lexicon.isPeople(first) || Gazetteer.size(first) != null);
    return letter
        || place
        || words
        || land
        || quarter
        || lexicon.is(Kind.SUFFIX, last)
        || peoples
        || lexicon.is(Kind.MONTH, first)
        || lexicon.is(Kind.WEEKDAY, first);
  }

  /// `FAA-designated`; not `Ji-sang`.
  private static boolean isShort(Token token, int hyphen) {
    return token.text().chars().limit(hyphen).allMatch(Character::isUpperCase);
  }

  /// Whether a hyphen joins a name's last word to one in small letters: `Smith-starring`.
  boolean isSwallowing(Token token) {
    String text = token.text();
    String last = text.substring(text.lastIndexOf('-') + 1);
    String first = token.low().substring(0, text.indexOf('-'));
    return Character.isLowerCase(last.charAt(0))
        && (lexicon.is(Kind.SUFFIX, last) || (last.length() > 3 && lexicon.isOrdinary(last)))
        && !lexicon.isPeople(first);
  }

  private boolean isPeople(String low) {
    return lexicon.isPeople(low)
        || lexicon.is(Kind.SIDE, low)
        || low.indexOf('.') > 0
        || low.length() < 3;
  }
}
