/// The panes of the reader, a file each: every one draws the model into a region.
@NullMarked
package warta.ui.panes;

import org.jspecify.annotations.NullMarked;
