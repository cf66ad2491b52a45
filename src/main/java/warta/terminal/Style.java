package warta.terminal;

import org.jspecify.annotations.Nullable;

/// How a terminal shows a cell: attributes and a colour of its palette. No background: that comes
/// by reverse alone (`interface.md`, roles).
///
/// @param colour 0 to 255, or [#NO_COLOUR] for the terminal's own
record Style(boolean bold, boolean dim, boolean underlined, boolean reverse, int colour) {
  static final int NO_COLOUR = -1;
  static final Style PLAIN = new Style(false, false, false, false, NO_COLOUR);

  Style {
    if (colour < NO_COLOUR || colour > 255) {
      throw new IllegalArgumentException("colour " + colour);
    }
  }

  // Written out, because a record's own are linked by method handles at their first call, which is
  // twenty milliseconds before the first paint of a JVM without a cache.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Style s
        && bold == s.bold
        && dim == s.dim
        && underlined == s.underlined
        && reverse == s.reverse
        && colour == s.colour;
  }

  @Override
  public int hashCode() {
    int attributes = (bold ? 1 : 0) | (dim ? 2 : 0) | (underlined ? 4 : 0) | (reverse ? 8 : 0);
    return colour << 4 | attributes;
  }

  /// Whether a space in this style looks like a space in any other of which this is true.
  boolean flat() {
    return !underlined && !reverse;
  }

  /// The same without its colour.
  Style withoutColour() {
    return new Style(bold, dim, underlined, reverse, NO_COLOUR);
  }

  /// The shortest SGR sequence that makes this style of another one, empty where they are the same.
  String after(Style before) {
    if (equals(before)) {
      return "";
    }
    String turned = turn(before);
    String anew = from(PLAIN);
    String reset = anew.isEmpty() ? "\033[m" : "\033[0;" + anew + "m";
    String difference = "\033[" + turned + "m";
    return difference.length() < reset.length() ? difference : reset;
  }

  private String turn(Style before) {
    StringBuilder codes = new StringBuilder();
    // 22 ends bold and dim alike
    boolean weightEnds = (before.bold && !bold) || (before.dim && !dim);
    Style kept = before;
    if (weightEnds) {
      add(codes, "22");
      kept = new Style(false, false, before.underlined, before.reverse, before.colour);
    }
    if (before.underlined && !underlined) {
      add(codes, "24");
    }
    if (before.reverse && !reverse) {
      add(codes, "27");
    }
    if (before.colour != colour && colour == NO_COLOUR) {
      add(codes, "39");
    }
    add(codes, from(kept));
    return codes.toString();
  }

  /// The codes that turn on what this style has and another lacks.
  private String from(Style other) {
    StringBuilder codes = new StringBuilder();
    if (bold && !other.bold) {
      add(codes, "1");
    }
    if (dim && !other.dim) {
      add(codes, "2");
    }
    if (underlined && !other.underlined) {
      add(codes, "4");
    }
    if (reverse && !other.reverse) {
      add(codes, "7");
    }
    if (colour != other.colour && colour != NO_COLOUR) {
      add(codes, foreground(colour));
    }
    return codes.toString();
  }

  private static String foreground(int colour) {
    if (colour < 8) {
      return Integer.toString(30 + colour);
    }
    return colour < 16 ? Integer.toString(90 + colour - 8) : "38;5;" + colour;
  }

  private static void add(StringBuilder codes, String code) {
    if (!code.isEmpty() && !codes.isEmpty()) {
      codes.append(';');
    }
    codes.append(code);
  }
}
