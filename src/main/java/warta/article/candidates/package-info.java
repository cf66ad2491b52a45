/// Other ways to tell which blocks are the article, to be held against the best run: the text a
/// page gives to machines, found again in its blocks. Drafts go in, shares and verdicts' grounds
/// come out.
@NullMarked
package warta.article.candidates;

import org.jspecify.annotations.NullMarked;
