/// What the reader taught of sites with `+` and `-`, on disk: one readable file a site, which a
/// person may edit. In: a folder, changes. Out: lessons by site, troubles. Nothing else is written.
@NullMarked
package warta.library.sites;

import org.jspecify.annotations.NullMarked;
