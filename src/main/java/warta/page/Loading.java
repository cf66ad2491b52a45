package warta.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import warta.words.Resources;
import warta.words.Trouble;

/// A source's bytes, at most one more than a page may have.
final class Loading {
  private static final int HASH_DIGITS = 32;

  private Loading() {}

  static Loaded of(Source source) {
    try {
      return switch (source) {
        case Source.OnDisk(Path path, _) -> onDisk(source, path);
        case Source.StandardInput _ -> bounded(source, System.in);
        case Source.Packed(String resource, _) -> content(source, Resources.bytes(resource));
      };
    } catch (IOException e) {
      return new Unreadable(source, Walk.trouble(source.name(), e));
    } catch (UncheckedIOException e) {
      return new Unreadable(
          source, new Trouble.Failed(source.name(), String.valueOf(e.getMessage())));
    } catch (IllegalStateException _) {
      return new Unreadable(source, new Trouble.NoSuchFile(source.name())); // not packed
    } catch (OutOfMemoryError _) {
      return new Unreadable(source, new Trouble.OutOfMemory(source.name()));
    }
  }

  /// Looks before it opens: opening a pipe waits for somebody to write into it.
  private static Loaded onDisk(Source source, Path path) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
    if (!attributes.isRegularFile()) {
      return new Unreadable(source, new Trouble.NotAFile(source.name()));
    }
    if (attributes.size() > Pages.MAX_BYTES) {
      return tooLarge(source, attributes.size());
    }
    try (InputStream in = Files.newInputStream(path)) {
      return bounded(source, in);
    }
  }

  private static Loaded bounded(Source source, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes((int) Pages.MAX_BYTES + 1);
    return bytes.length > Pages.MAX_BYTES ? tooLarge(source, bytes.length) : content(source, bytes);
  }

  private static Loaded tooLarge(Source source, long bytes) {
    return new Unreadable(source, new Trouble.TooLarge(source.name(), bytes, Pages.MAX_BYTES));
  }

  private static Loaded content(Source source, byte[] bytes) {
    return new Content(source, bytes, hash(bytes));
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
