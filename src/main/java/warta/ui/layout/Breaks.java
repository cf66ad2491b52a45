package warta.ui.layout;

import java.util.BitSet;

/// Where a line may end other than at white space: in scripts that are written without it, and
/// after an em dash.
///
/// The sets are those of classes CL, CP, EX, IS, NS, OP, PR and PO of Unicode's line breaking (UAX
/// 14) as far as they meet ideographs, with the small kana that JIS X 4051 keeps from a line's
/// start. Korean ends its lines at spaces (the first of the two styles UAX 14 names). Thai, Lao,
/// Khmer and Burmese would need a dictionary; their phrases stand between spaces and are broken as
/// long words are.
final class Breaks {
  private static final int EM_DASH = '—';

  /// No line begins with one of these.
  private static final BitSet NEVER_FIRST =
      set(
          ")]}.,;:!?%\"'\u00a0\u202f\u2007»›’”…‥–—‰°℃¢"
              + "、。〃々〉》」』】〕〗〙〛〜〞〟〻゛゜ゝゞ・ーヽヾ゠"
              + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ"
              + "！％），．：；？］｝～｠｡｣､･ｧｨｩｪｫｬｭｮｯｰﾞﾟ￠‼⁇⁈⁉");

  /// No line ends with one of these.
  private static final BitSet NEVER_LAST =
      set("([{\"'\u00a0\u202f\u2007«‹‘“$£¥€#№" + "〈《「『【〔〖〘〚〝＃＄（［｛｟｢￡￥");

  private Breaks() {}

  /// Whether a line may end between two clusters that no white space parts.
  ///
  /// @param before first code point of the cluster that would end the line
  /// @param after first code point of the cluster that would begin the next
  static boolean between(int before, int after) {
    if (before < EM_DASH && after < EM_DASH) {
      return false; // nearly all text leaves here
    }
    if (NEVER_FIRST.get(after) || NEVER_LAST.get(before)) {
      return false;
    }
    return before == EM_DASH || ideographic(before) || ideographic(after);
  }

  /// Han, kana, bopomofo, Yi, their punctuation and full-width forms.
  private static boolean ideographic(int c) {
    return (c >= 0x2E80 && c <= 0x312F)
        || (c >= 0x31A0 && c <= 0xA4CF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE4F)
        || (c >= 0xFF00 && c <= 0xFF9F)
        || (c >= 0x1B000 && c <= 0x1B2FF)
        || (c >= 0x20000 && c <= 0x3FFFF);
  }

  private static BitSet set(String members) {
    BitSet set = new BitSet();
    members.codePoints().forEach(set::set);
    return set;
  }
}
