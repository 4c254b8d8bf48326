package app.mitjul.ui.backup;

import app.mitjul.session.Backup;
import app.mitjul.session.Backups;
import app.mitjul.session.BackupTest;
import app.mitjul.session.Differences;
import app.mitjul.session.Restored;
import app.mitjul.ui.common.FxThread;
import app.mitjul.ui.common.Jobs;
import app.mitjul.ui.model.LibraryModel;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The backups of the open library and what is known of each.
final class BackupsViewModel {

    /// A backup and what a look at all of its rows found; nothing while nobody looked.
    record Line(Backup backup, Optional<BackupTest> test) {
    }

    /// How much room the copies take.
    ///
    /// @param limit
    ///            of the backups: twice the library
    record Room(int count, long backups, long limit, long log) {
    }

    /// How far testing all is.
    record Testing(int done, int all) {
    }

    private record Read(List<Backup> all, Room room) {
    }

    private final LibraryModel library;
    private final Jobs jobs;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Room>> room = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Testing>> testing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<Path, BackupTest> tested = new HashMap<>();
    private final Deque<Backup> toTest = new ArrayDeque<>();
    private int asked;

    BackupsViewModel(LibraryModel library, Jobs jobs) {
        this.library = library;
        this.jobs = jobs;
    }

    /// The newest first.
    ObservableList<Line> lines() {
        return lines;
    }

    ReadOnlyObjectProperty<Optional<Room>> roomProperty() {
        return room.getReadOnlyProperty();
    }

    /// While all are being tested.
    ReadOnlyObjectProperty<Optional<Testing>> testingProperty() {
        return testing.getReadOnlyProperty();
    }

    /// @param name what the status bar says meanwhile
    void load(String name, Runnable done, Consumer<Throwable> failed) {
        jobs.run(name, this::read, read -> {
            room.set(Optional.of(read.room()));
            lines.setAll(read.all().stream().map(this::line).toList());
            done.run();
        }, failed);
    }

    private Read read() {
        Backups backups = library.session().backups();
        List<Backup> all = backups.all();
        long limit = 2 * library.session().reads().info().bytes();
        return new Read(all, new Room(all.size(), backups.bytes(), limit, backups.logBytes()));
    }

    private Line line(Backup backup) {
        return new Line(backup, Optional.ofNullable(tested.get(backup.file())));
    }

    /// What differs between now and a backup; only the newest question is answered.
    void differences(Backup backup, Consumer<Differences> answer, Consumer<Throwable> failed) {
        int mine = ++asked;
        FxThread.then(library.session().differences(backup), found -> {
            if (mine == asked) {
                answer.accept(found);
            }
        }, error -> {
            if (mine == asked) {
                failed.accept(error);
            }
        });
    }

    /// Takes one now; the answer is empty when the newest is of this very state.
    CompletableFuture<Optional<Backup>> backUp() {
        return library.session().backUp();
    }

    /// Makes the library what the backup says, as one step of undo.
    void restore(Backup backup, Consumer<Restored> done) {
        library.tell(c -> c.restore(backup), done);
    }

    /// Looks at every row, text and file of every backup, one after the other.
    void testAll(String name, Consumer<Throwable> failed) {
        toTest.clear();
        lines.forEach(l -> toTest.add(l.backup()));
        testNext(name, toTest.size(), new ArrayList<>(), failed);
    }

    private void testNext(String name, int all, List<Throwable> errors, Consumer<Throwable> failed) {
        Backup next = toTest.poll();
        if (next == null) {
            testing.set(Optional.empty());
            errors.stream().findFirst().ifPresent(failed);
            return;
        }
        testing.set(Optional.of(new Testing(all - toTest.size() - 1, all)));
        jobs.run(name, () -> library.session().backups().test(next), test -> {
            tested.put(next.file(), test);
            lines.replaceAll(l -> l.backup().file().equals(next.file()) ? new Line(l.backup(), Optional.of(test)) : l);
            testNext(name, all, errors, failed);
        }, error -> {
            errors.add(error);
            testNext(name, all, errors, failed);
        });
    }

    /// Ends testing after the backup that is being looked at.
    void stopTesting() {
        toTest.clear();
    }
}
