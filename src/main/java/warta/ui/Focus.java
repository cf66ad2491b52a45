package warta.ui;

/// Which of the two panes the keys go to. Where only one fits, it is the one that shows.
public enum Focus {
  LIST,
  ARTICLE
}
