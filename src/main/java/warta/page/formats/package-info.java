/// The kinds of page Warta reads, a file each.
@NullMarked
package warta.page.formats;

import org.jspecify.annotations.NullMarked;
