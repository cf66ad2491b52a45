package warta.ui;

import org.jspecify.annotations.Nullable;
import warta.text.Width;

/// What stands on the screen besides list and article.
///
/// @param alone whether the summary shows in the article's stead, where there is no room for both
/// @param single whether one pane shows though two would fit
/// @param overlay a pane that a key opened over the others, or null
/// @param prompt a line being typed, or null
/// @param notice what the line below tells until the next key, or empty
/// @param fresh whether no key was pressed yet
public record Stage(
    Focus focus,
    boolean alone,
    boolean single,
    @Nullable Overlay overlay,
    @Nullable Prompt prompt,
    Notice notice,
    boolean fresh) {
  public static final Stage FIRST =
      new Stage(Focus.LIST, false, false, null, null, Notice.NONE, true);

  /// What the line below tells.
  ///
  /// @param warning whether something went wrong
  /// @param part which part of a text too long for the line, counted from 0; after the last comes
  ///   the first
  public record Notice(String text, boolean warning, int part) {
    public static final Notice NONE = new Notice("", false, 0);

    /// Columns of the longest text told: an address that holds a whole picture is told no further.
    private static final int LONGEST = 2_000;

    public Notice {
      text = Width.cut(text, LONGEST);
    }

    /// Something told.
    public static Notice of(String text) {
      return new Notice(text, false, 0);
    }

    /// The same where it was told right before: its next part.
    public Notice after(Notice before) {
      return text.isEmpty() || !before.text.equals(text)
          ? this
          : new Notice(text, warning, before.part + 1);
    }
  }

  /// With the keys going to a pane.
  public Stage focused(Focus focus) {
    return new Stage(focus, false, single, overlay, prompt, notice, fresh);
  }

  /// With the summary in the article's stead, or the article again.
  public Stage alone(boolean alone) {
    return new Stage(focus, alone, single, overlay, prompt, notice, fresh);
  }

  /// With one pane, or two where they fit.
  public Stage single(boolean single) {
    return new Stage(focus, alone, single, overlay, prompt, notice, fresh);
  }

  /// With a pane over the others, or none.
  public Stage over(@Nullable Overlay overlay) {
    return new Stage(focus, alone, single, overlay, prompt, notice, fresh);
  }

  /// With a line being typed, or none.
  public Stage asking(@Nullable Prompt prompt) {
    return new Stage(focus, alone, single, overlay, prompt, notice, fresh);
  }

  /// With something told until the next key.
  public Stage telling(Notice notice) {
    return new Stage(focus, alone, single, overlay, prompt, notice, fresh);
  }

  /// After a key: nothing is told any more.
  public Stage touched() {
    return new Stage(focus, alone, single, overlay, prompt, Notice.NONE, false);
  }
}
