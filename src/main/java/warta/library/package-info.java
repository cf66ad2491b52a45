/// What is kept, as values: rows of the list and what was read of them.
@NullMarked
package warta.library;

import org.jspecify.annotations.NullMarked;
