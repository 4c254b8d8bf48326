package app.mitjul.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.store.Standing.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file that is not the one that was left is noticed.
class StandingTest {

    @TempDir
    private Path folder;

    private Path file;
    private Path memory;
    private Path kept;

    @BeforeEach
    void names() {
        file = folder.resolve("a.mitjul");
        memory = folder.resolve("state/memory.json");
        kept = folder.resolve("kept");
        assertThat(open("one")).isEqualTo(Kind.FIRST);
    }

    /// Opens, commits and closes; answers with how the file stood.
    private Kind open(String... texts) {
        return open(Optional.of(memory), texts);
    }

    private Kind open(Optional<Path> remembering, String... texts) {
        try (LibraryFile library = LibraryFile.open(file, Holder.WINDOW, true, remembering)) {
            for (String text : texts) {
                RawLibrary.add(library, text);
            }
            return library.standing().kind();
        }
    }

    private void keep() throws IOException {
        Files.copy(file, kept, StandardCopyOption.REPLACE_EXISTING);
    }

    private void putBack() throws IOException {
        Files.copy(kept, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private void forgetCopies() throws IOException {
        for (String beside : new String[]{".safety", ".backups"}) {
            Path away = PrivateCopy.beside(file, beside);
            for (String name : RawLibrary.names(away)) {
                Files.delete(away.resolve(name));
            }
            Files.delete(away);
        }
    }

    @Test
    void what_was_left_goes_on() {
        assertThat(open("two")).isEqualTo(Kind.CONTINUES);
        assertThat(open()).isEqualTo(Kind.CONTINUES);
    }

    @Test
    void an_older_file_is_noticed_by_its_log_and_without_it_too() throws IOException {
        keep();
        open("two");
        putBack();
        assertThat(open()).isEqualTo(Kind.OLDER);
        forgetCopies();
        assertThat(open()).isEqualTo(Kind.OLDER);
    }

    @Test
    void it_is_told_until_a_person_has_said_that_it_is_right() throws IOException {
        keep();
        open("two");
        putBack();
        open("other two");
        assertThat(open()).isNotEqualTo(Kind.CONTINUES);
        try (LibraryFile library = LibraryFile.open(file, Holder.WINDOW, false, Optional.of(memory))) {
            library.accept();
        }
        assertThat(open("three")).isEqualTo(Kind.CONTINUES);
        assertThat(open()).isEqualTo(Kind.CONTINUES);
    }

    @Test
    void a_file_that_went_another_way_is_noticed_also_when_it_went_further() throws IOException {
        keep();
        open("two");
        Path ours = Files.copy(file, folder.resolve("ours"));
        putBack();
        forgetCopies();
        open(Optional.empty(), "other two", "other three");
        Files.copy(file, kept, StandardCopyOption.REPLACE_EXISTING);
        Files.copy(ours, file, StandardCopyOption.REPLACE_EXISTING);
        forgetCopies();
        assertThat(open()).isEqualTo(Kind.CONTINUES);
        putBack();
        assertThat(open()).isEqualTo(Kind.FORKED);
    }

    @Test
    void what_another_computer_went_on_with_is_no_fork() throws IOException {
        forgetCopies();
        open(Optional.of(folder.resolve("elsewhere/memory.json")), "two", "three");
        forgetCopies();
        assertThat(open()).isEqualTo(Kind.CONTINUES);
    }

    @Test
    void a_copy_in_another_place_goes_its_own_way() throws IOException {
        keep();
        open("two");
        Path copy = folder.resolve("copy.mitjul");
        Files.copy(kept, copy);
        try (LibraryFile library = LibraryFile.open(copy, Holder.WINDOW, false, Optional.of(memory))) {
            assertThat(library.standing().kind()).isEqualTo(Kind.FIRST);
        }
    }
}
