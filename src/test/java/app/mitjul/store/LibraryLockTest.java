package app.mitjul.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.i18n.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryLockTest {

    @TempDir
    private Path folder;

    @Test
    void a_lock_says_who_holds_it_to_its_owner_alone_and_is_gone_afterwards() throws IOException {
        Path library = folder.resolve("a.mitjul");
        Path file = folder.resolve("a.mitjul.lock");
        try (LibraryLock lock = LibraryLock.take(library, Holder.COMMAND_LINE)) {
            assertThat(lock).isNotNull();
            assertThat(file).hasContent("{\"pid\":" + ProcessHandle.current().pid() + ",\"holder\":\"COMMAND_LINE\"}");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whoever_asks_while_this_process_holds_it_is_told_of_this_process() {
        Path library = folder.resolve("a.mitjul");
        try (LibraryLock lock = LibraryLock.take(library, Holder.WINDOW)) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(() -> LibraryLock.take(library, Holder.WINDOW)).isInstanceOfSatisfying(Problem.class,
                    p -> assertThat(p.arguments()).containsExactly(library.toString(),
                            Long.toString(ProcessHandle.current().pid())));
        }
        LibraryLock.take(library, Holder.WINDOW).close();
    }

    @Test
    void windows_and_commands_are_told_apart() {
        Path library = folder.resolve("a.mitjul");
        assertThat(LibraryLock.held(library, Holder.WINDOW, 7).key()).isEqualTo("library.held-by-window");
        assertThat(LibraryLock.held(library, Holder.COMMAND_LINE, 7).key()).isEqualTo("library.held-by-command");
    }

    @Test
    void what_a_killed_program_left_in_its_lock_file_means_nothing() throws IOException {
        Path library = folder.resolve("a.mitjul");
        Files.writeString(folder.resolve("a.mitjul.lock"),
                "{\"pid\":1,\"holder\":\"WINDOW\",\"more\":\"" + "x".repeat(2_000));
        try (LibraryLock lock = LibraryLock.take(library, Holder.WINDOW)) {
            assertThat(lock).isNotNull();
            assertThat(folder.resolve("a.mitjul.lock")).content().endsWith("\"holder\":\"WINDOW\"}")
                    .doesNotContain("more");
        }
    }

    /// Killed just then, the next program would not know of the unclean end, and would call the library's own last
    /// commit a stranger's. Somebody looks at the file all the time meanwhile.
    @Test
    void the_file_is_never_empty_while_a_lock_is_taken_over() throws IOException {
        Path library = folder.resolve("a.mitjul");
        Path file = LibraryLock.fileOf(library);
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<Integer> empty = CompletableFuture.supplyAsync(() -> timesEmpty(file, over));
        for (int i = 0; i < 400; i++) {
            Path left = Files.writeString(folder.resolve("left"), "{\"pid\":1,\"holder\":\"WINDOW\"}" + " ".repeat(99));
            Files.move(left, file, StandardCopyOption.ATOMIC_MOVE);
            assertThat(LibraryLock.isLeftOver(library)).isTrue();
            LibraryLock.take(library, Holder.WINDOW).close();
            assertThat(LibraryLock.isLeftOver(library)).isFalse();
        }
        over.set(true);
        assertThat(empty.join()).isZero();
    }

    private static int timesEmpty(Path file, AtomicBoolean over) {
        int empty = 0;
        while (!over.get()) {
            try {
                empty += Files.size(file) == 0 ? 1 : 0;
            } catch (NoSuchFileException betweenTwo) {
                continue;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return empty;
    }

    @Test
    void a_lock_that_somebody_removed_is_let_go_without_taking_a_newer_one_along() throws IOException {
        Path library = folder.resolve("a.mitjul");
        LibraryLock lock = LibraryLock.take(library, Holder.WINDOW);
        Files.delete(folder.resolve("a.mitjul.lock"));
        lock.close();
        assertThat(folder).isEmptyDirectory();
        LibraryLock.take(library, Holder.WINDOW).close();
    }

    @Test
    void a_folder_that_is_gone_is_named() {
        Path library = folder.resolve("gone/a.mitjul");
        assertThatThrownBy(() -> LibraryLock.take(library, Holder.WINDOW)).isInstanceOfSatisfying(Problem.class, p -> {
            assertThat(p.key()).isEqualTo("library.folder-not-writable");
            assertThat(p.arguments()).containsExactly(library.toString(), folder.resolve("gone").toString());
        });
        assertThatThrownBy(() -> LibraryLock.take(Path.of("no-such-folder-at-all/x"), Holder.WINDOW))
                .isInstanceOfSatisfying(Problem.class,
                        p -> assertThat(p.arguments()).last().isEqualTo("no-such-folder-at-all"));
    }
}
