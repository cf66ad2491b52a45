package warta.article;

/// A stretch of one block of an [Article].
///
/// @param block index into [Article#blocks], from 0
/// @param start first UTF-16 unit in the block's text
/// @param end the unit after its last
public record Place(int block, int start, int end) {
  public Place {
    if (block < 0 || start < 0 || end < start) {
      throw new IllegalArgumentException("place " + block + " " + start + ".." + end);
    }
  }
}
