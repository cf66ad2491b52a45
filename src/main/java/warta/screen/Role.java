package warta.screen;

/// What a cell is for. A theme says how a terminal shows each role; nothing else in the program
/// names a colour.
public enum Role {
  TEXT,
  DIM,
  TITLE,
  HEADING,
  SUBHEADING,
  LINK,
  QUOTE,
  CODE,
  FIND,
  TARGET,
  UNREAD,
  STAR,
  CHANGED,
  STORY,
  AGREED,
  DISPUTED,
  SINGLE,
  OK,
  WARN,
  ERROR,
  BAR,
  CURSOR,
  RULE,
  REMOVED
}
