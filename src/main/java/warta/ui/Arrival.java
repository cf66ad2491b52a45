package warta.ui;

import java.util.ArrayList;
import java.util.List;
import warta.article.Article;
import warta.library.Origin;
import warta.words.Trouble;

/// Whether an article that was asked for is there.
public sealed interface Arrival {
  /// Not yet.
  ///
  /// @param ahead names of the keys pressed meanwhile that are about its text, to be pressed when
  ///   it is there
  record Waiting(List<String> ahead) implements Arrival {
    /// More keys than this are not remembered: by then nobody knows where they lead.
    public static final int MOST = 16;

    /// Nothing was pressed yet.
    public static final Waiting FIRST = new Waiting(List.of());

    public Waiting {
      ahead = List.copyOf(ahead);
    }

    /// With one more key.
    public Waiting with(String key) {
      List<String> more = new ArrayList<>(ahead);
      more.add(key);
      return new Waiting(more);
    }
  }

  /// It is.
  record Here(Article article, Origin origin) implements Arrival {}

  /// It cannot be had.
  record Missing(Trouble trouble) implements Arrival {}
}
