package app.mitjul.session;

import java.time.Instant;

/// What backups and safety log would give back.
///
/// @param at
///            of the last change in it
/// @param commits
///            of the safety log that come after the backup
public record Rebuildable(Instant at, long generation, Backup base, long commits) {
}
