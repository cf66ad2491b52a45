package warta.page;

/// The bytes of a source, not yet looked into.
///
/// @param bytes at most [Pages#MAX_BYTES]; never changed by anyone
/// @param hash SHA-256 of the bytes, the first 32 hexadecimal digits: equal content, equal hash
@SuppressWarnings(
    "ArrayRecordComponent") // handed from disk to parser once; the hash stands for equality
public record Content(Source source, byte[] bytes, String hash) implements Loaded {
  @Override
  public boolean equals(Object other) {
    return other instanceof Content that && hash.equals(that.hash) && source.equals(that.source);
  }

  @Override
  public int hashCode() {
    return hash.hashCode();
  }
}
