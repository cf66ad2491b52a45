package warta.article.draft;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.article.About;
import warta.article.Access;
import warta.article.Moment;

/// What is known so far of what a page says of itself. Filled by mechanisms in order of trust: a
/// field that is set stays as it is, so whoever is trusted most speaks first.
public final class Fields {
  private @Nullable String title;
  private boolean titleDerived;
  private @Nullable String standfirst;
  private final List<String> byline = new ArrayList<>();
  private @Nullable String source;
  private @Nullable String dateline;
  private @Nullable Moment published;
  private @Nullable Moment updated;
  private @Nullable String pageLanguage;
  private @Nullable String language;
  private @Nullable String address;
  private @Nullable String host;
  private Access access = Access.OPEN;

  public @Nullable String title() {
    return title;
  }

  public void title(@Nullable String value) {
    title = title == null ? value : title;
  }

  /// Sets the title where there is none, and marks it as made by us.
  public void derivedTitle(String value) {
    if (title == null) {
      title = value;
      titleDerived = true;
    }
  }

  public @Nullable String standfirst() {
    return standfirst;
  }

  public void standfirst(@Nullable String value) {
    standfirst = standfirst == null ? value : standfirst;
  }

  public List<String> byline() {
    return List.copyOf(byline);
  }

  /// Sets the authors where none are known.
  public void byline(List<String> names) {
    if (byline.isEmpty()) {
      names.stream().distinct().forEach(byline::add);
    }
  }

  public @Nullable String source() {
    return source;
  }

  public void source(@Nullable String value) {
    source = source == null ? value : source;
  }

  public @Nullable String dateline() {
    return dateline;
  }

  public void dateline(@Nullable String value) {
    dateline = dateline == null ? value : dateline;
  }

  public @Nullable Moment published() {
    return published;
  }

  public void published(@Nullable Moment value) {
    published = published == null ? value : published;
  }

  public @Nullable Moment updated() {
    return updated;
  }

  public void updated(@Nullable Moment value) {
    updated = updated == null ? value : updated;
  }

  /// The language that inserts and dates are asked in, before the body and so its own language is
  /// known.
  public @Nullable String pageLanguage() {
    return pageLanguage;
  }

  public void pageLanguage(@Nullable String value) {
    pageLanguage = value;
  }

  public @Nullable String language() {
    return language;
  }

  public void language(@Nullable String value) {
    language = language == null ? value : language;
  }

  public @Nullable String address() {
    return address;
  }

  public void address(@Nullable String value) {
    address = address == null ? value : address;
  }

  public @Nullable String host() {
    return host;
  }

  public void host(@Nullable String value) {
    host = host == null ? value : host;
  }

  public Access access() {
    return access;
  }

  /// Raises what is known of the access: a paywall stays a paywall.
  public void access(Access value) {
    access = value.compareTo(access) > 0 ? value : access;
  }

  /// All fields as they stand.
  public About about() {
    return new About(
        title == null ? "" : title,
        titleDerived,
        standfirst,
        byline,
        source,
        dateline,
        published,
        updated,
        language,
        address,
        host,
        access);
  }
}
