package app.mitjul.session;

import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.i18n.Problem;
import app.mitjul.session.CheckReport.Finding;
import app.mitjul.store.LibraryFile;
import app.mitjul.store.Recovery;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whether a library is whole, and everything that could bring it back: each backup is unpacked and looked at, and the
/// library is rebuilt from backups and safety log and compared with what is there. Costs seconds for each of them.
///
/// @param log
///            of the newest backup together with the safety log
public record Verification(Result library, List<OfBackup> backups, Result log) {

    /// How often it is compared anew because somebody writes to the library meanwhile.
    private static final int TRIES = 5;

    public Verification {
        backups = List.copyOf(backups);
    }

    /// @param problem
    ///            why it could not be looked at
    public record Result(List<Finding> findings, Optional<Problem> problem) {

        public Result {
            findings = List.copyOf(findings);
        }

        public boolean ok() {
            return findings.isEmpty() && problem.isEmpty();
        }
    }

    public record OfBackup(Backup backup, Result result) {
    }

    private record State(long generation, LibraryCopy copy) {
    }

    public boolean ok() {
        return library.ok() && log.ok() && backups.stream().allMatch(b -> b.result().ok());
    }

    /// Looks at everything; works beside a program that has the library open, and without a library. Blocks.
    public static Verification of(Path library) {
        Backups backups = Backups.beside(library);
        Result whole = result(() -> check(library));
        List<OfBackup> each = backups.all().stream()
                .map(b -> new OfBackup(b, result(() -> backups.test(b).findings()))).toList();
        return new Verification(whole, each, result(() -> rebuilt(library, backups)));
    }

    private interface Look {
        List<Finding> findings();
    }

    private static Result result(Look look) {
        try {
            return new Result(look.findings(), Optional.empty());
        } catch (Problem problem) {
            return new Result(List.of(), Optional.of(problem));
        }
    }

    private static List<Finding> check(Path library) {
        try (LibraryFile file = LibraryFile.read(library)) {
            return file.read(tx -> new TxReads(file, tx).check().findings());
        }
    }

    private static State state(Path library) {
        try (LibraryFile file = LibraryFile.read(library)) {
            return file.read(tx -> new State(tx.library().generation(), new TxReads(file, tx).copy()));
        }
    }

    private static List<Finding> rebuilt(Path library, Backups backups) {
        for (int i = 1;; i++) {
            List<Finding> findings = Recovery.inPrivate(file -> compared(library, backups, file));
            if (i == TRIES || findings.stream().noneMatch(f -> f.key().startsWith("log-"))) {
                return findings;
            }
        }
    }

    /// What would come back must be what is there.
    private static List<Finding> compared(Path library, Backups backups, Path file) {
        List<Finding> findings = new ArrayList<>();
        Rebuilt rebuilt = backups.rebuild(file);
        rebuilt.unread().forEach(name -> findings.add(new Finding("copies-unread", List.of(name))));
        if (rebuilt.missing() > 0) {
            findings.add(new Finding("copies-missing", List.of(rebuilt.missing())));
        }
        State again = state(file);
        Optional<State> here = readable(library);
        if (here.isPresent() && here.get().generation() != again.generation()) {
            findings.add(new Finding("log-elsewhere",
                    List.of(Long.toString(again.generation()), Long.toString(here.get().generation()))));
        } else if (here.isPresent() && !here.get().copy().equals(again.copy())) {
            findings.add(new Finding("log-differs", List.of()));
        }
        return findings;
    }

    /// Nothing when it cannot be read: that is found elsewhere.
    private static Optional<State> readable(Path library) {
        try {
            return Optional.of(state(library));
        } catch (Problem unreadable) {
            return Optional.empty();
        }
    }
}
