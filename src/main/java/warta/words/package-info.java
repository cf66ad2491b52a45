/// What Warta itself says: one bundle a language with its plural forms, every expected trouble as a
/// value with its sentence, and the one loader of resources.
///
/// In: a language, a key, values. Out: sentences for a person. Knows nothing of files, sockets or
/// clocks.
@NullMarked
package warta.words;

import org.jspecify.annotations.NullMarked;
