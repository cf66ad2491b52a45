/// The doors: where the program starts, the loop, and who does the work that effects ask for.
@NullMarked
package warta.app;

import org.jspecify.annotations.NullMarked;
