/// Bytes in, pages out: sources walked, types and character sets sniffed, never trusted from a
/// name.
///
/// In: a file, a folder, standard input. Out: a [warta.page.Page], which is at worst unreadable
/// with a [warta.words.Trouble] that says why; never an exception for what a stranger's file may
/// hold.
@NullMarked
package warta.page;

import org.jspecify.annotations.NullMarked;
