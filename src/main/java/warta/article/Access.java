package warta.article;

/// How much of the article the page shows, as far as the page says.
public enum Access {
  /// Nothing says that something is missing.
  OPEN,
  /// The page holds an opening and sends the reader elsewhere for the rest.
  TEASER,
  /// The page asks for a login or a payment.
  PAYWALL
}
