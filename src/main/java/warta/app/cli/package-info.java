/// The verbs, a file each.
@NullMarked
package warta.app.cli;

import org.jspecify.annotations.NullMarked;
