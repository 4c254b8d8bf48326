package app.mitjul.ui.shell;

import app.mitjul.i18n.Problem;
import app.mitjul.session.Backup;
import app.mitjul.session.Backups;
import app.mitjul.session.Rebuildable;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/// What is left of a library that could not be opened.
///
/// @param plan
///            what backups and safety log would give back
/// @param newest
///            the newest backup
record Salvage(Optional<Rebuildable> plan, Optional<Backup> newest) {

    static final Salvage NONE = new Salvage(Optional.empty(), Optional.empty());

    /// The library itself is in order, or somebody else's: nothing is to be rebuilt.
    private static final Set<String> NOT_BROKEN = Set.of("library.held-by-window", "library.held-by-command",
            "library.newer", "library.not-readable", "library.not-writable", "library.folder-not-writable",
            "library.busy", "library.folder");

    /// It cannot be written here or now, and nothing is wrong with it.
    private static final Set<String> READABLE = Set.of("library.newer", "library.not-writable",
            "library.folder-not-writable", "library.held-by-command", "library.held-by-window");

    /// Whether a library that could not be opened can be looked at.
    static boolean canBeRead(Throwable why) {
        return why instanceof Problem problem && READABLE.contains(problem.key());
    }

    /// Reads the safety log, which may take seconds: never on the FX thread.
    static Salvage of(Path library, Throwable why) {
        if (why instanceof Problem problem && NOT_BROKEN.contains(problem.key())) {
            return NONE;
        }
        try {
            Backups backups = Backups.beside(library);
            return new Salvage(backups.rebuildable(), backups.all().stream().filter(Backup::sound).findFirst());
        } catch (RuntimeException unreadable) {
            System.getLogger(Salvage.class.getName()).log(System.Logger.Level.WARNING, "nothing to rebuild",
                    unreadable);
            return NONE;
        }
    }

    boolean isEmpty() {
        return plan.isEmpty() && newest.isEmpty();
    }
}
