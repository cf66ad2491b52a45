package warta.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a page says of itself. Every string has passed [warta.text.Printable]; null where the page
/// does not say.
///
/// @param title the exact headline, without the site's name; empty only where the page has no words
///   at all
/// @param titleDerived whether the title was made from the first sentence because the page gives
///   none
/// @param standfirst the summary the page prints under its headline; it is the first paragraph too
/// @param byline people who wrote it, no outlets, no cities
/// @param source the outlet
/// @param dateline where and through whom it was sent, such as `Liputan6.com, Pyongyang`; it stands
///   in its paragraph too
/// @param language two-letter code (ISO 639-1)
/// @param address canonical address
/// @param host the site it belongs to, for what is learned of a site: the address's host, else the
///   site's declared name
public record About(
    String title,
    boolean titleDerived,
    @Nullable String standfirst,
    List<String> byline,
    @Nullable String source,
    @Nullable String dateline,
    @Nullable Moment published,
    @Nullable Moment updated,
    @Nullable String language,
    @Nullable String address,
    @Nullable String host,
    Access access) {
  public About {
    byline = List.copyOf(byline);
  }
}
