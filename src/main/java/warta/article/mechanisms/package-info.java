/// Mechanisms of the cleaner, a file each; a mechanism only adds verdicts.
@NullMarked
package warta.article.mechanisms;

import org.jspecify.annotations.NullMarked;
