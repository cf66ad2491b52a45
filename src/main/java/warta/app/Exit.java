package warta.app;

/// How the program ends, for who started it.
public enum Exit {
  /// All was read.
  ALL_READ(0),
  /// At least one source could not be read; standard error names each.
  SOME_UNREAD(1),
  /// The arguments made no sense.
  WRONG_USAGE(2),
  /// Stopped by Ctrl-C; what was printed until then is whole.
  INTERRUPTED(130);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }
}
