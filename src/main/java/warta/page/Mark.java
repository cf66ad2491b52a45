package warta.page;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A byte order mark.
///
/// @param length of the mark in bytes, which are no part of the text
record Mark(Charset charset, int length) {
  private record Form(Charset charset, List<Integer> bytes) {}

  /// Longer marks first: UTF-32LE begins as UTF-16LE does. Feeds and pages glued together by
  /// scripts carry UTF-8's mark twice.
  private static final List<Form> FORMS =
      List.of(
          new Form(UTF_8, List.of(0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF)),
          new Form(UTF_8, List.of(0xEF, 0xBB, 0xBF)),
          new Form(Wide.UTF_32LE, List.of(0xFF, 0xFE, 0, 0)),
          new Form(Wide.UTF_32BE, List.of(0, 0, 0xFE, 0xFF)),
          new Form(UTF_16LE, List.of(0xFF, 0xFE)),
          new Form(UTF_16BE, List.of(0xFE, 0xFF)));

  /// The mark that bytes begin with, or null.
  static @Nullable Mark of(byte[] bytes) {
    for (Form form : FORMS) {
      if (begins(bytes, form.bytes())) {
        return new Mark(form.charset(), form.bytes().size());
      }
    }
    return null;
  }

  private static boolean begins(byte[] bytes, List<Integer> form) {
    for (int i = 0; i < form.size(); i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != form.get(i)) {
        return false;
      }
    }
    return true;
  }
}
