package warta.digest.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A figure of a passage before its parts are looked for.
///
/// @param unit what it is measured in, or null
/// @param of what it counts, or null
/// @param to the token after its last
record FoundFigure(
    BigDecimal value, @Nullable String unit, @Nullable String of, int from, int to) {}
