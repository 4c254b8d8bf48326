package app.mitjul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.cli.Typed.Reply;
import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.session.OpenRequest;
import app.mitjul.session.Session;
import app.mitjul.settings.Place;
import app.mitjul.settings.Settings;
import app.mitjul.settings.SettingsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class RelocateVerbTest {

    @TempDir
    private Path folder;

    private Typed typed;
    private Path old;
    private Path disk;

    @BeforeEach
    void a_library_with_a_mark() throws IOException {
        typed = new Typed(folder).withFive();
        typed.tag(1, 22, 36, "--theme", "Security");
        typed.type("backup");
        old = typed.places.defaultLibrary();
        disk = Files.createDirectory(folder.resolve("다른 디스크"));
    }

    private SettingsFile settings() {
        return new SettingsFile(typed.places.settingsFile());
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return new TreeSet<>(all.map(f -> f.getFileName().toString()).toList());
        }
    }

    /// The old library is there with all that belongs to it, and is the default one.
    private void nothingHappened() {
        assertThat(settings().peek().home()).isEmpty();
        assertThat(typed.json("info").text("library")).isEqualTo(old.toString());
        assertThat(typed.json("passages", "안보").list("passages")).hasSize(1);
        assertThat(typed.json("verify").exit()).isZero();
    }

    @Test
    void the_default_library_goes_with_its_copies_and_is_the_default_one_there() throws IOException {
        Set<String> backups = names(old.resolveSibling("library.mitjul.backups"));
        Path place = disk.resolve("자료.mitjul");
        Reply reply = typed.json("relocate", place.toString());
        assertThat(reply.exit()).as(reply.err()).isZero();
        assertThat(reply.text("library")).isEqualTo(place.toString());
        assertThat(reply.text("from")).isEqualTo(old.toString());
        assertThat(reply.json().get("default").getAsBoolean()).isTrue();
        assertThat(names(typed.places.data())).isEmpty();
        assertThat(names(disk)).containsExactly("자료.mitjul", "자료.mitjul.backups", "자료.mitjul.safety");
        assertThat(names(disk.resolve("자료.mitjul.backups"))).containsAll(backups);
        assertThat(typed.json("info").text("library")).isEqualTo(place.toString());
        assertThat(typed.json("verify").exit()).isZero();
        assertThat(typed.type("undo").exit()).as("history came along").isZero();
    }

    @Test
    void a_library_that_is_named_goes_into_a_folder_and_the_settings_know_it_there() throws IOException {
        Path other = folder.toRealPath().resolve("other.mitjul");
        assertThat(typed.type("import", Typed.FIVE, "--library", other.toString()).exit()).isZero();
        Place place = new Place("a", "", Map.of("a", "30"));
        Settings before = settings().read().withRecent(other.toString()).withRecent(old.toString())
                .withPlace("some id", place);
        settings().write(before);
        Reply reply = typed.type("relocate", disk.toString(), "--library", other.toString());
        assertThat(reply.exit()).as(reply.err()).isZero();
        Path there = disk.toRealPath().resolve("other.mitjul");
        assertThat(reply.out()).contains(there.toString());
        assertThat(other).doesNotExist();
        assertThat(settings().read()).isEqualTo(before.moved(other.toString(), there.toString(), false));
        assertThat(settings().read().recent()).containsExactly(old.toString(), there.toString());
        assertThat(typed.json("info", "--library", there.toString()).number("articles")).isEqualTo(5);
        nothingHappened();
    }

    @Test
    void what_is_there_already_stays_and_so_does_the_library() throws IOException {
        Path taken = Files.writeString(disk.resolve("library.mitjul"), "mine");
        for (String place : new String[]{taken.toString(), disk.toString(), old.toString()}) {
            Reply reply = typed.json("relocate", place);
            assertThat(reply.exit()).isEqualTo(Exit.FAILED);
            assertThat(reply.sentence()).contains("is there already");
            assertThat(reply.text("error")).isEqualTo(reply.sentence());
        }
        assertThat(taken).hasContent("mine");
        nothingHappened();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_place_that_cannot_be_written_to_is_said() {
        for (String place : new String[]{"/proc/a.mitjul", folder.resolve("no/such/folder/a.mitjul").toString()}) {
            Reply reply = typed.type("relocate", place);
            assertThat(reply.exit()).isEqualTo(Exit.FAILED);
            assertThat(reply.sentence()).contains("could not be moved", "stays where it is");
        }
        nothingHappened();
    }

    @Test
    void a_library_that_is_open_stays_where_it_is() {
        Annotator me = new Annotator(new AnnotatorId("01900000-0000-7000-8000-00000000000a"), "김연구");
        try (Session window = Session.open(
                new OpenRequest(old, OpenRequest.Mode.WRITE, me, OpenRequest.Holder.WINDOW))) {
            Reply reply = typed.type("relocate", disk.toString());
            assertThat(reply.exit()).isEqualTo(Exit.FAILED);
            assertThat(reply.sentence()).contains(old.toString());
            assertThat(window.reads().info().articles()).isEqualTo(5);
        }
        assertThat(disk).isEmptyDirectory();
        nothingHappened();
    }

    @Test
    void settings_that_cannot_name_the_new_one_leave_the_old_one() throws IOException {
        Path config = typed.places.settingsFile();
        Files.delete(config);
        Files.delete(typed.places.config());
        Files.writeString(typed.places.config(), "in the way");
        Reply reply = typed.type("relocate", disk.toString());
        assertThat(reply.exit()).isEqualTo(Exit.FAILED);
        assertThat(reply.err()).contains(config.toString());
        assertThat(disk).isEmptyDirectory();
        assertThat(old).exists();
        assertThat(typed.json("info").text("library")).isEqualTo(old.toString());
    }

    @Test
    void a_library_that_is_missing_is_said() {
        Reply reply = typed.type("relocate", disk.toString(), "--library", folder.resolve("none.mitjul").toString());
        assertThat(reply.exit()).isEqualTo(Exit.FAILED);
        assertThat(reply.sentence()).contains("none.mitjul");
        assertThat(disk).isEmptyDirectory();
    }
}
