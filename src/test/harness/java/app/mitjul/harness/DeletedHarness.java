package app.mitjul.harness;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.session.Backups;
import app.mitjul.session.Libraries;
import app.mitjul.session.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A library of many annotations is deleted and comes back; and one is closed right after they were made.
class DeletedHarness {

    @TempDir
    private Path folder;

    @Test
    void all_of_a_deleted_library_comes_back_and_exports_the_same_bytes() throws Exception {
        Figures figures = new Figures("library deleted");
        int annotations = Figures.of("annotations", 10_000);
        Path library = folder.resolve("library.mitjul");
        String before;
        // Never closed: only the backup of its opening and the safety log are there, the longest way back.
        Session session = Libraries.create(library);
        Lab.fill(session, annotations);
        before = Lab.json(session);
        Path elsewhere = Trees.copy(folder, folder.resolveSibling(folder.getFileName() + "-gone"));
        Path gone = elsewhere.resolve("library.mitjul");
        session.close();
        double fromLog = rebuild(gone, before, annotations);
        Safety.delete(library);
        double fromBackup = rebuild(library, before, annotations);
        figures.say(
                "%d annotations, all back, export byte-equal (%d characters): %.1f s from the safety log, %.1f s from "
                        + "the backup of closing",
                annotations, before.length(), fromLog, fromBackup);
        assertThat(Math.max(fromLog, fromBackup)).isLessThan(10);
        Trees.delete(elsewhere);
    }

    private static double rebuild(Path library, String before, int annotations) throws Exception {
        Safety.delete(library);
        Files.deleteIfExists(library.resolveSibling("library.mitjul.lock"));
        Instant began = Instant.now();
        Backups.beside(library).recover();
        double seconds = seconds(began);
        try (Session session = Libraries.read(library)) {
            assertThat(session.reads().info().annotations()).isEqualTo(annotations);
            assertThat(Lab.json(session)).isEqualTo(before);
            assertThat(session.reads().check().findings()).isEmpty();
        }
        return seconds;
    }

    @Test
    void control_without_its_copies_a_library_does_not_come_back() throws Exception {
        Figures figures = new Figures("library deleted, control");
        Path library = folder.resolve("library.mitjul");
        String before;
        try (Session session = Libraries.create(library)) {
            Lab.fill(session, 30);
            before = Lab.json(session);
            Safety.backUp(session);
            Lab.fill(session, 60);
        }
        Path log = folder.resolve("library.mitjul.safety");
        assertThat(log).isDirectory();
        Trees.delete(log);
        Path newest = Backups.beside(library).all().getFirst().file();
        Files.delete(newest);
        Safety.delete(library);
        Backups.beside(library).recover();
        try (Session session = Libraries.read(library)) {
            int back = session.reads().info().annotations();
            figures.say("%d of 60 annotations back without log and newest backup", back);
            assertThat(back).isLessThan(60);
            assertThat(before).isNotEmpty();
        }
    }

    @Test
    void closing_after_ten_thousand_fresh_notes_takes_a_second_at_most() {
        Figures figures = new Figures("close");
        int notes = Figures.of("notes", 10_000);
        Session session = Libraries.create(folder.resolve("library.mitjul"));
        Lab.fill(session, notes);
        Instant began = Instant.now();
        Duration worked = worked();
        session.close();
        double seconds = seconds(began);
        double cpu = worked().minus(worked).toMillis() / 1_000.0;
        try (Session again = Libraries.read(folder.resolve("library.mitjul"))) {
            assertThat(again.reads().info().annotations()).isEqualTo(notes);
        }
        figures.say("closed %.2f s after %d fresh notes (%.2f s of processor time)", seconds, notes, cpu);
        assertThat(seconds).isLessThanOrEqualTo(1);
    }

    private static Duration worked() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static double seconds(Instant began) {
        return Duration.between(began, Instant.now()).toMillis() / 1_000.0;
    }
}
