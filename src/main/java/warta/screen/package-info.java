/// What a terminal shows and says, as values: a grid of cells with roles, and the events that come
/// back.
///
/// In: text that has passed the gate. Out: a [warta.screen.Screen] any terminal can be made to
/// show. Knows no terminal and no article; both sides of the program speak it.
@NullMarked
package warta.screen;

import org.jspecify.annotations.NullMarked;
