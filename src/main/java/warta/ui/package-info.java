/// The reader as a pure function: model and message in, model and effects out, and the model drawn.
///
/// Nothing here starts a thread, reads a file or asks a clock: time, size and results arrive as
/// messages, and work to be done leaves as [warta.ui.Effect] values.
@NullMarked
package warta.ui;

import org.jspecify.annotations.NullMarked;
