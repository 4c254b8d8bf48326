package app.mitjul.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.i18n.Messages;
import app.mitjul.i18n.Problem;
import app.mitjul.store.migration.Migrations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Everything that is not a library says so, in its own words, and is left as it is.
class OpeningTest {

    @TempDir
    private Path folder;

    @Test
    void a_missing_file_is_named_and_not_made() {
        Path file = folder.resolve("no.mitjul");
        refused("library.missing", () -> LibraryFile.read(file)).hasMessageContaining("no.mitjul");
        refused("library.missing", () -> LibraryFile.write(file, Holder.COMMAND_LINE));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_missing_folder_is_named_apart_from_a_missing_file() {
        Path file = folder.resolve("nowhere/no.mitjul");
        refused("library.folder-missing", () -> LibraryFile.read(file)).hasMessageContaining("nowhere");
        refused("library.folder-missing", () -> LibraryFile.write(file, Holder.COMMAND_LINE));
    }

    @Test
    void a_folder_is_no_library() {
        refused("library.folder", () -> LibraryFile.read(folder));
        refused("library.folder", () -> LibraryFile.create(folder, Holder.WINDOW));
    }

    @Test
    void an_empty_file_is_no_library_and_stays_empty() throws IOException {
        Path file = Files.createFile(folder.resolve("empty.mitjul"));
        refused("library.empty", () -> LibraryFile.read(file));
        refused("library.empty", () -> LibraryFile.create(file, Holder.WINDOW));
        assertThat(file).isEmptyFile();
    }

    @Test
    void any_other_file_is_foreign_and_untouched() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "메모 ".repeat(100));
        String before = RawLibrary.hash(file);
        refused("library.foreign", () -> LibraryFile.read(file));
        refused("library.foreign", () -> LibraryFile.write(file, Holder.WINDOW));
        assertThat(RawLibrary.hash(file)).isEqualTo(before);
        assertThat(RawLibrary.names(folder)).containsExactly("notes.txt");
    }

    @Test
    void a_few_bytes_of_a_library_are_no_library() throws IOException {
        Path file = Files.writeString(folder.resolve("stub"), "SQLite format 3\0");
        refused("library.foreign", () -> LibraryFile.read(file));
    }

    @Test
    void a_database_of_another_program_is_foreign_and_untouched() {
        Path file = folder.resolve("other.sqlite");
        RawLibrary.run(file, "CREATE TABLE library (key TEXT, value TEXT)", "PRAGMA user_version = 1");
        String before = RawLibrary.hash(file);
        refused("library.foreign", () -> LibraryFile.write(file, Holder.WINDOW));
        assertThat(RawLibrary.hash(file)).isEqualTo(before);
    }

    @Test
    void a_library_of_a_newer_program_names_both_schemas() {
        Path file = RawLibrary.empty(folder.resolve("new.mitjul"));
        RawLibrary.run(file, "PRAGMA user_version = 7");
        String before = RawLibrary.hash(file);
        refused("library.newer", () -> LibraryFile.write(file, Holder.WINDOW))
                .satisfies(e -> assertThat(((Problem) e).arguments()).containsExactly(file.toString(), 7,
                        Migrations.SHIPPED.newest()));
        assertThat(RawLibrary.hash(file)).isEqualTo(before);
    }

    @Test
    void a_library_whose_pages_are_overwritten_is_damaged() throws IOException {
        Path file = RawLibrary.empty(folder.resolve("bad.mitjul"));
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 100; i < bytes.length; i++) {
            bytes[i] = (byte) 0xA5;
        }
        Files.write(file, bytes);
        refused("library.damaged", () -> LibraryFile.read(file)).hasMessageContaining("bad.mitjul.backups");
        refused("library.damaged", () -> LibraryFile.write(file, Holder.WINDOW));
    }

    @Test
    void a_library_that_lost_its_end_is_damaged() throws IOException {
        Path file = RawLibrary.empty(folder.resolve("short.mitjul"));
        try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            channel.truncate(4096);
        }
        refused("library.damaged", () -> LibraryFile.read(file));
    }

    @Test
    void a_library_without_its_own_name_is_damaged() {
        Path file = RawLibrary.empty(folder.resolve("nameless.mitjul"));
        RawLibrary.run(file, "DELETE FROM library");
        refused("library.damaged", () -> LibraryFile.write(file, Holder.WINDOW));
    }

    @Test
    void a_second_writer_in_the_same_program_is_refused_and_the_first_keeps_its_lock() {
        Path file = RawLibrary.empty(folder.resolve("a.mitjul"));
        try (LibraryFile first = LibraryFile.write(file, Holder.WINDOW)) {
            refused("library.held-by-window", () -> LibraryFile.write(file, Holder.COMMAND_LINE));
            refused("library.held-by-window", () -> LibraryFile.create(file, Holder.COMMAND_LINE));
            assertThat(OtherJvm.run("write", file)).isEqualTo("library.held-by-window");
            RawLibrary.add(first, "still writable");
        }
        LibraryFile.write(file, Holder.WINDOW).close();
    }

    @Test
    void two_names_of_one_file_are_one_library() throws IOException {
        Path file = RawLibrary.empty(folder.resolve("a.mitjul"));
        Path link = Files.createLink(folder.resolve("b.mitjul"), file);
        Path symbolic = Files.createSymbolicLink(folder.resolve("c.mitjul"), file);
        try (LibraryFile first = LibraryFile.write(file, Holder.WINDOW)) {
            refused("library.held-by-window", () -> LibraryFile.write(link, Holder.WINDOW));
            refused("library.held-by-window", () -> LibraryFile.write(symbolic, Holder.WINDOW));
            assertThat(first.path()).isEqualTo(file.toRealPath());
        }
    }

    @Test
    void names_with_signs_of_addresses_open() {
        for (String name : List.of("물음? #우물 %41 100% 'a' \"b\" & ;=.mitjul", "😀한글.mitjul", "한글.mitjul",
                "a:b\\c?mode=ro&immutable=1.mitjul", " .mitjul", "+.mitjul")) {
            Path file = folder.resolve(name);
            try (LibraryFile made = LibraryFile.create(file, Holder.WINDOW)) {
                RawLibrary.add(made, "text");
            }
            try (LibraryFile read = LibraryFile.read(file)) {
                assertThat((Boolean) read.read(tx -> tx.articles().hasAny())).as(name).isTrue();
            }
            assertThat(file).isRegularFile();
        }
    }

    @Test
    void every_refusal_has_a_sentence_in_both_languages() throws IOException {
        Path foreign = Files.writeString(folder.resolve("x"), "x", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> LibraryFile.read(foreign)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(new Messages(Locale.ENGLISH).of(problem)).contains(foreign.toString()).contains("not a Mitjul");
            assertThat(new Messages(Locale.KOREAN).of(problem)).contains(foreign.toString()).contains("아닙니다");
        });
    }

    private static AbstractThrowableAssert<?, ?> refused(String key, Supplier<LibraryFile> opening) {
        return assertThatThrownBy(() -> opening.get().close()).isInstanceOf(Problem.class)
                .satisfies(e -> assertThat(((Problem) e).key()).isEqualTo(key));
    }
}
