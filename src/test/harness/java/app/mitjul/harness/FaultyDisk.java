package app.mitjul.harness;

import app.mitjul.i18n.Problem;
import app.mitjul.session.Libraries;
import app.mitjul.session.Rebuilt;
import app.mitjul.session.Session;
import app.mitjul.session.Subscription;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/// A process whose disk fails at every point of every step in turn. After each it says on one line what became of it:
/// the step, the point, the error, the call that failed, whether it was reported or absorbed, and what is wrong then.
public final class FaultyDisk {

    private static final PrintStream OUT = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out),
            false, StandardCharsets.UTF_8);
    private static final int MOST_POINTS = 3_000;

    private final Faults faults;
    private final Map<String, Path> bases;
    private final Path folder;
    private final int stride;

    /// One point: what happened to it.
    private static final class Outcome {
        private final List<String> wrong = new ArrayList<>();
        private final List<String> troubles = new ArrayList<>();
        private Optional<String> problem = Optional.empty();
        private Rows acknowledged = new Rows(Map.of(), 0);
    }

    private FaultyDisk(Path preloaded, Path folder, int stride) throws IOException {
        faults = new Faults(preloaded);
        this.folder = folder;
        this.stride = stride;
        bases = FaultySteps.bases(folder.resolve("bases"));
    }

    /// @param arguments
    ///            the preloaded library, an empty folder, every how manieth point, the steps
    public static void main(String[] arguments) throws IOException {
        FaultyDisk disk = new FaultyDisk(Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2]));
        for (String step : arguments[3].split(",")) {
            disk.sweep(FaultySteps.valueOf(step));
        }
        OUT.println("end");
        OUT.flush();
    }

    private void sweep(FaultySteps step) throws IOException {
        for (Faults.Error error : Faults.Error.values()) {
            for (boolean forEver : List.of(false, true)) {
                for (int nth = 1; nth < MOST_POINTS && point(step, nth, error, forEver); nth += stride) {
                    OUT.flush();
                }
            }
        }
    }

    /// @return whether the step came as far as this point
    private boolean point(FaultySteps step, int nth, Faults.Error error, boolean forEver) throws IOException {
        Path home = folder.resolve("home");
        Trees.delete(home);
        Trees.copy(base(step.base()), home);
        Path library = home.resolve("library.mitjul");
        Rows before = switch (step) {
            case CREATE -> new Rows(Map.of(), 0);
            case RECOVER -> rowsOf(base("base"));
            default -> rowsOf(home);
        };
        Outcome outcome = new Outcome();
        faults.arm(home, Long.MAX_VALUE, error, false);
        Runnable arm = () -> faults.arm(home, nth, error, forEver);
        attempt(step, library, arm, outcome);
        long failed = faults.disarm();
        if (failed == 0 && outcome.wrong.isEmpty()) {
            return false;
        }
        String call = faults.first();
        verify(step, library, before, outcome);
        OUT.println(String.join("\t", "point", step.name(), Integer.toString(nth), error.name(),
                forEver ? "for ever" : "once", call,
                outcome.problem.map(p -> "reported " + p)
                        .orElse(outcome.troubles.isEmpty() ? "absorbed" : "told " + outcome.troubles.getFirst()),
                String.join("; ", outcome.wrong)));
        return true;
    }

    private void attempt(FaultySteps step, Path library, Runnable arm, Outcome outcome) {
        if (step == FaultySteps.CARELESS) {
            arm.run();
            FaultySteps.careless(library);
            return;
        }
        if (step == FaultySteps.RECOVER) {
            arm.run();
            guarded(outcome, () -> {
                Rebuilt rebuilt = Safety.recover(library);
                if (rebuilt.missing() > 0 || !rebuilt.unread().isEmpty()) {
                    outcome.problem = Optional.of("what is missing");
                }
                return library;
            });
            return;
        }
        if (step.failsOpening()) {
            arm.run();
        }
        guarded(outcome, () -> {
            Session session = Libraries.create(library);
            try (Subscription trouble = Safety.troubles(session, outcome.troubles)) {
                work(step, session, library, arm, outcome);
            } finally {
                closing(step, session, arm, outcome);
            }
            return session;
        });
    }

    private void work(FaultySteps step, Session session, Path library, Runnable arm, Outcome outcome) {
        if (step == FaultySteps.CLOSE || step.failsOpening()) {
            step.work(session);
            outcome.acknowledged = step.failsOpening() ? outcome.acknowledged : Rows.of(library);
            return;
        }
        long generation = session.reads().info().generation();
        arm.run();
        Object ended = guarded(outcome, () -> {
            step.work(session);
            return step;
        });
        long failed = faults.disarm();
        if (ended == step && step.isCommand()) {
            outcome.acknowledged = Rows.of(library);
            if (session.reads().info().generation() == generation) {
                outcome.wrong.add("said done, did nothing");
            }
        }
        if (failed > 0) {
            goesOn(session, outcome, library);
        }
    }

    /// The disk is sound again: the next command must work without opening anew.
    private static void goesOn(Session session, Outcome outcome, Path library) {
        try {
            FaultySteps.TAG.work(session);
            if (!outcome.acknowledged.all().isEmpty()) {
                outcome.acknowledged = Rows.of(library);
            }
        } catch (RuntimeException e) {
            outcome.wrong.add("unusable afterwards: " + e);
        }
    }

    private void closing(FaultySteps step, Session session, Runnable arm, Outcome outcome) {
        if (step == FaultySteps.CLOSE) {
            arm.run();
        }
        guarded(outcome, () -> {
            session.close();
            return session;
        });
    }

    /// What the application is told as a sentence is reported; anything else that is thrown is a mistake.
    private static <T> @org.jspecify.annotations.Nullable T guarded(Outcome outcome, Supplier<T> work) {
        try {
            return work.get();
        } catch (Problem told) {
            outcome.problem = Optional.of(told.key());
        } catch (RuntimeException | Error mistake) {
            outcome.wrong.add("not a sentence: " + mistake + " at "
                    + (mistake.getStackTrace().length > 0 ? mistake.getStackTrace()[0] : ""));
        }
        return null;
    }

    private void verify(FaultySteps step, Path library, Rows before, Outcome outcome) {
        if (step == FaultySteps.CREATE && Files.notExists(library)) {
            return;
        }
        try (Session session = openedAgain(step, library, outcome)) {
            session.reads().check().findings().forEach(f -> outcome.wrong.add(f.toString()));
            if (!step.base().startsWith("schema")) {
                Rows found = Rows.of(library);
                if (!outcome.acknowledged.all().isEmpty()) {
                    outcome.wrong.addAll(lost(outcome.acknowledged, found));
                } else if (step != FaultySteps.CREATE) {
                    outcome.wrong.addAll(lost(before, found));
                }
            } else {
                outcome.wrong.addAll(Content.missing(base(step.base()).resolve("library.mitjul"), library));
            }
        } catch (RuntimeException | IOException e) {
            outcome.wrong.add("cannot be opened afterwards: " + e);
        }
    }

    /// What was told to be missing is in the copies still: rebuilding once more gives it back.
    private static Session openedAgain(FaultySteps step, Path library, Outcome outcome) throws IOException {
        if (step == FaultySteps.RECOVER && (Files.notExists(library) || outcome.problem.isPresent())) {
            Safety.delete(library);
            Safety.recover(library);
        }
        return Libraries.create(library);
    }

    private static List<String> lost(Rows before, Rows found) {
        Ledger ledger = new Ledger();
        ledger.take("f\t" + before.generation() + before.since(Map.of()) + "\t.");
        return ledger.lost(found);
    }

    private Path base(String name) {
        return Objects.requireNonNull(bases.get(name));
    }

    /// Of a copy: a library left by a kill is not to be recovered by looking at it.
    private Rows rowsOf(Path home) throws IOException {
        Path copy = folder.resolve("copy");
        Trees.delete(copy);
        Trees.copy(home, copy);
        return Rows.of(copy.resolve("library.mitjul"));
    }
}
