package warta.article;

import java.util.List;
import java.util.Locale;
import warta.words.Words;

/// Why a piece was taken out, in words a reader understands.
///
/// @param kind what sort of piece it is; its words are `reason.<kind>` in the bundles
/// @param values what the words leave room for, such as how many pages of the site hold the piece
public record Reason(Kind kind, List<String> values) {
  public Reason {
    values = List.copyOf(values);
  }

  /// Sorts of pieces that are taken out. The name in lower case with `-` is the key of its words.
  public enum Kind {
    TITLE,
    BYLINE,
    DATE,
    OUTLET,
    TAGLINE,
    STANDFIRST,
    EDITOR,
    REPORTER,
    INITIALS,
    SOURCE_CREDIT,
    RIGHTS,
    CAPTION,
    CREDIT,
    READ_ALSO,
    VIDEO_TEASER,
    VIDEO_CAPTION,
    EMBED,
    NEXT_ARTICLE,
    RELATED,
    AGGREGATOR_LINK,
    COUNTER,
    CATEGORY_BAR,
    NAVIGATION,
    PAGING,
    SHARE,
    FOLLOW,
    SUBSCRIBE,
    ADVERTISEMENT,
    COMMENTS,
    CONSENT,
    LOGIN,
    PAYWALL,
    TAGS,
    NOTE,
    AUTHOR_NOTE,
    SYNDICATION,
    FORM,
    MENU,
    LINK_LIST,
    LABEL,
    REPEATED,
    SITEWIDE,
    IN_TEXTS,
    TAUGHT,
    BOX,
    UNLIKE_WORDING,
    UNLIKE_LINKS,
    UNLIKE_PLACE,
    OUTSIDE,
    UNTOLD,
    AFTER_END,
    BEFORE_START,
    EMPTY;

    String key() {
      return "reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// A reason that needs no values.
  public static Reason of(Kind kind) {
    return new Reason(kind, List.of());
  }

  /// The reason as a short phrase, such as `link to another article`.
  public String say(Words words) {
    return words.say(kind.key(), values.toArray());
  }
}
