package app.mitjul.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.store.table.Sql;
import app.mitjul.store.table.SqlFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectionsTest {

    @TempDir
    private Path folder;

    @Test
    void an_address_names_the_file_whatever_its_name_means_elsewhere() {
        assertThat(Connections.address(Path.of("/a-b/c_d.e/Z9"))).isEqualTo("file:///a-b/c_d.e/Z9");
        assertThat(Connections.address(Path.of("/?#%&=:+ ~"))).isEqualTo("file:///%3f%23%25%26%3d%3a%2b%20%7e");
        assertThat(Connections.address(Path.of("/글é"))).isEqualTo("file:///%ea%b8%80%c3%a9");
        assertThat(Connections.address(Path.of("x"))).isEqualTo(Connections.address(Path.of("x").toAbsolutePath()));
    }

    @Test
    void no_connection_makes_a_file() {
        Path file = folder.resolve("not-there");
        assertThatThrownBy(() -> Connections.writing(file).close()).isInstanceOf(SqlFailure.class);
        assertThatThrownBy(() -> Connections.reading(file).close()).isInstanceOf(SqlFailure.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void every_connection_trusts_no_schema_looks_at_cells_waits_a_moment_and_forces_what_it_writes() {
        Path file = RawLibrary.empty(folder.resolve("a.mitjul"));
        try (Sql writer = Connections.writing(file); Sql reader = Connections.reading(file)) {
            for (Sql sql : new Sql[]{writer, reader}) {
                assertThat(sql.number("PRAGMA trusted_schema")).isZero();
                assertThat(sql.number("PRAGMA cell_size_check")).isOne();
                assertThat(sql.number("PRAGMA foreign_keys")).isOne();
                assertThat(sql.number("PRAGMA mmap_size")).isZero();
            }
            assertThat(writer.number("PRAGMA busy_timeout")).isEqualTo(3_000);
            assertThat(reader.number("PRAGMA busy_timeout")).isEqualTo(1_000);
            assertThat(writer.number("PRAGMA synchronous")).isEqualTo(2);
            assertThat(writer.number("PRAGMA fullfsync")).isOne();
            assertThat(writer.run("UPDATE theme SET description = 'x'")).isEqualTo(3);
            assertThatThrownBy(() -> reader.run("UPDATE theme SET description = 'y'"))
                    .isInstanceOf(SqlFailure.class);
        }
    }

    @Test
    void files_and_folders_of_the_store_are_for_their_owner_alone() throws Exception {
        Path made = Files.createDirectory(folder.resolve("made"), Permissions.folder(folder));
        Path file = Files.createFile(made.resolve("file"), Permissions.file(made));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made))).isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(Permissions.key(Files.createLink(made.resolve("other"), file))).isEqualTo(Permissions.key(file))
                .isNotEqualTo(Permissions.key(made));
        Permissions.force(file);
        assertThatThrownBy(() -> Permissions.force(made.resolve("gone"))).isInstanceOf(java.io.IOException.class);
    }
}
