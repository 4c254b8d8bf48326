package app.mitjul.session;

import java.time.Instant;

/// What was found when a library was opened for writing.
///
/// @param unclean
///            the program that wrote to it last did not close it; all it had acknowledged is there
/// @param lastChange
///            of the newest step of the journal; 1970 when there is none
public record Opened(boolean unclean, Instant lastChange, Provenance provenance) {
}
