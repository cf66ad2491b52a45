/// The cleaner at work: blocks as they were found, hints of where they stood, verdicts so far.
@NullMarked
package warta.article.draft;

import org.jspecify.annotations.NullMarked;
