package warta.page;

import warta.words.Trouble;

/// A source that could not be read, and why.
public record Unreadable(Source source, Trouble trouble) implements Loaded, Page {}
