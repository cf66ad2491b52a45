package warta.ui.panes;

import warta.ui.Model;

/// The marks and rules that are ours: of one column each, in box-drawing characters and geometric
/// shapes every terminal has, or in ASCII.
record Signs(
    String unread,
    String begun,
    String selected,
    String chosen,
    String failed,
    String thumb,
    String across,
    String down,
    String branch,
    String cut,
    String dot) {
  private static final Signs PLAIN =
      new Signs("*", "o", ">", ">", "!", "#", "-", "|", "+", ">", " - ");
  private static final Signs DRAWN =
      new Signs("●", "◐", "›", ">", "!", "▐", "─", "│", "├", "…", " · ");

  static Signs of(Model model) {
    return model.ambient().preferences().ascii() ? PLAIN : DRAWN;
  }
}
