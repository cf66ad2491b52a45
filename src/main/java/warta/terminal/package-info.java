/// The wire: the only room that knows Lanterna and the bytes a terminal speaks.
///
/// In: a [warta.screen.Screen]. Out: the fewest bytes that show it; and from the bytes that come
/// back, events.
@NullMarked
package warta.terminal;

import org.jspecify.annotations.NullMarked;
