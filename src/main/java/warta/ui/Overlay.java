package warta.ui;

import org.jspecify.annotations.Nullable;
import warta.library.CacheFigures;

/// A pane that a key opened over list and article.
public sealed interface Overlay {
  /// The first of its lines that shows.
  int top();

  /// The same, from another line on.
  Overlay scrolled(int top);

  /// The keys that mean something in a context.
  ///
  /// @param narrowed only those whose line holds these words
  record Help(Context of, String narrowed, int top) implements Overlay {
    @Override
    public Help scrolled(int top) {
      return new Help(of, narrowed, top);
    }
  }

  /// The links of the article.
  ///
  /// @param chosen which of them, counted from 0
  record Links(int chosen, int top) implements Overlay {
    @Override
    public Links scrolled(int top) {
      return new Links(chosen, top);
    }
  }

  /// What is known of a row's article.
  ///
  /// @param row the row's id
  record About(String row, int top) implements Overlay {
    @Override
    public About scrolled(int top) {
      return new About(row, top);
    }
  }

  /// All that went wrong.
  record Problems(int top) implements Overlay {
    @Override
    public Problems scrolled(int top) {
      return new Problems(top);
    }
  }

  /// How the cache fares.
  ///
  /// @param figures null until they are there
  record Cache(@Nullable CacheFigures figures, int top) implements Overlay {
    @Override
    public Cache scrolled(int top) {
      return new Cache(figures, top);
    }
  }
}
