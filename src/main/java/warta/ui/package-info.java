/// The reader as a pure function: model and message in, model and effects out, and the model drawn.
///
/// The door, as a loop walks through it:
///
/// ```java
/// Model model = Model.start(size, words, preferences, now, zone, rows, Start.reading(names, -1, true));
/// Step step = Update.begin(model);                    // the first work: the article beside the list
/// for (;;) {
///   step.effects().forEach(effects::perform);         // each answered by a message, or by none
///   terminal.show(View.draw(step.model()));           // once the queue of messages is empty
///   step = Update.update(step.model(), queue.take());
/// }
/// ```
///
/// [warta.ui.Model#start] takes rows that are there already ([warta.ui.Start#edition]) or none
/// ([warta.ui.Start#reading]: [warta.ui.Message.Found] brings them, [warta.ui.Message.Settled] ends
/// the reading). The loop ends with [warta.ui.Effect.Quit].
///
/// Nothing here starts a thread, reads a file or asks a clock: time, size and results arrive as
/// messages, and work to be done leaves as [warta.ui.Effect] values. What a message does is in
/// `update`, a file a concern; what follows from it (lines for a new measure, marks, requests for
/// what is missing) is brought about in one place after each message. `panes` draws, a file a pane;
/// `layout` sets an article in lines.
@NullMarked
package warta.ui;

import org.jspecify.annotations.NullMarked;
