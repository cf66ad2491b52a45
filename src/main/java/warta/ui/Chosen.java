package warta.ui;

/// What the reader chose of a summary. Facts come before sentences, as they stand in the pane.
public sealed interface Chosen {
  /// Which one, counted from 0.
  int index();

  /// A key fact of the strip.
  record Fact(int index) implements Chosen {}

  /// A sentence.
  record Sentence(int index) implements Chosen {}
}
