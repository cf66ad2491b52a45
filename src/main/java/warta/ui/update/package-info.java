/// What each message and each command makes of the model, a file a concern: pure functions from a
/// model to a step.
@NullMarked
package warta.ui.update;

import org.jspecify.annotations.NullMarked;
