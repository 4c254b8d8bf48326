package app.mitjul.session;

import java.time.Instant;

/// What restoring came to.
///
/// @param at
///            the time of the state the library is in now
/// @param changed
///            whether it was in another one
public record Restored(Instant at, boolean changed) {
}
