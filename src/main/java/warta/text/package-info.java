/// Strangers' text made safe and measured: the one gate that makes it printable, its clusters and
/// their widths, its sentences, its language.
///
/// In: any string. Out: the same string where nothing was wrong; offsets always in UTF-16 units of
/// what came in. Pure; safe on any thread.
@NullMarked
package warta.text;

import org.jspecify.annotations.NullMarked;
