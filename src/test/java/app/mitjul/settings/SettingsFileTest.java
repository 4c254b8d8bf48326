package app.mitjul.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.i18n.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    @TempDir
    Path folder;

    @Test
    void what_was_written_is_read_again() {
        Settings settings = new Settings(new Person("0190-id", "김연구"),
                new WindowState(10, 20, 1200, 800, true, false, true, 300, 310, true, 0.4),
                new Reading(20, 1.8, 36, false, "SEPIA", "ko", true, "OUTLET", 150),
                List.of("/a/한글.mitjul", "/b.mitjul"),
                Map.of("library-1", new Place("article-1", "", Map.of("article-1", "3:120"))),
                new Keys(Map.of("UNDO", List.of("Shortcut+U"), "OF_ANOTHER_VERSION", List.of("F9"))),
                new Marking("MERGE"), List.of("risk CLOUD library-1"), List.of("관세 전쟁", "dksqh"),
                new Columns(Map.of("제목|내용", Map.of("내용", "BODY", "제목", "TITLE"))), "/c/옮긴 곳.mitjul");
        file().write(settings);
        assertThat(file().read()).isEqualTo(settings);
    }

    @Test
    void the_defaults_survive_the_file() {
        Settings first = file().read();
        file().write(first);
        assertThat(file().read()).isEqualTo(first);
        assertThat(first.window()).isEqualTo(WindowState.DEFAULT);
        assertThat(first.reading()).isEqualTo(Reading.DEFAULT);
    }

    @Test
    void what_another_program_changed_meanwhile_stays() {
        Place mine = new Place("a", "", Map.of("a", "30"));
        Place other = new Place("b", "", Map.of("b", "7"));
        Settings was = file().read().withPlace("1", mine).withPlace("2", mine);
        file().write(was);
        file().write(was.withHome("/there.mitjul").withPlace("2", other));
        file().write(was, was.withMarking(new Marking("MERGE")).withPlace("1", other).withPlace("3", mine));
        Settings both = file().read();
        assertThat(both.home()).isEqualTo("/there.mitjul");
        assertThat(both.marking()).isEqualTo(new Marking("MERGE"));
        assertThat(both.places()).isEqualTo(Map.of("1", other, "2", other, "3", mine));
        assertThat(both.person()).isEqualTo(was.person());
    }

    @Test
    void settings_that_somebody_removed_meanwhile_are_written_whole() throws IOException {
        Settings was = file().read();
        Files.delete(file().path());
        file().write(was, was.withHome("/there.mitjul"));
        assertThat(file().read()).isEqualTo(was.withHome("/there.mitjul"));
    }

    @Test
    void a_library_that_was_moved_is_known_at_its_new_place() throws IOException {
        Settings was = file().read().withRecent("/c.mitjul").withRecent("/old.mitjul").withPlace("id", Place.NONE);
        file().write(was);
        file().change(s -> s.moved("/old.mitjul", "/new.mitjul", true));
        assertThat(file().read().recent()).containsExactly("/new.mitjul", "/c.mitjul");
        assertThat(file().read().home()).isEqualTo("/new.mitjul");
        assertThat(file().read().places()).isEqualTo(was.places());
        file().change(s -> s.moved("/c.mitjul", "/d.mitjul", false));
        assertThat(file().read().home()).isEqualTo("/new.mitjul");
        Files.delete(file().path());
        file().change(s -> s.moved("/e.mitjul", "/f.mitjul", false));
        assertThat(file().path()).as("nothing to change").doesNotExist();
    }

    @Test
    void the_annotator_id_is_made_once() {
        String id = file().read().person().annotatorId();
        assertThat(id).hasSize(36);
        assertThat(file().read().person().annotatorId()).isEqualTo(id);
    }

    @Test
    void peeking_creates_nothing() throws IOException {
        assertThat(file().peek().person()).isEqualTo(Person.UNKNOWN);
        assertThat(names()).isEmpty();
    }

    @Test
    void an_annotator_id_that_cannot_be_stored_stays_for_this_run() throws IOException {
        Files.writeString(folder.resolve("blocked"), "");
        SettingsFile file = new SettingsFile(folder.resolve("blocked/settings.json"));
        String id = file.read().person().annotatorId();
        assertThat(id).hasSize(36);
        assertThat(file.read().person().annotatorId()).isEqualTo(id);
        assertThatThrownBy(() -> file.write(Settings.DEFAULT)).isInstanceOf(Problem.class)
                .hasMessageContaining("settings.unwritable");
    }

    @Test
    void keys_of_a_later_version_stay_in_the_file() throws IOException {
        write("""
                {"later":[1,2],"reading":{"size":20,"font":"Nanum"},"places":{"l":{"article":"a","zoom":3}}}
                """);
        file().write(file().read().withReading(Reading.DEFAULT.withSize(24)));
        assertThat(Files.readString(path())).contains("\"later\"").contains("\"font\": \"Nanum\"")
                .contains("\"zoom\": 3").contains("\"size\": 24");
    }

    @Test
    void a_broken_file_is_set_aside_and_defaults_are_used() throws IOException {
        for (String broken : List.of("{\"reading\":", "[1]", "", "{\"a\":1} x", "{'a':1}")) {
            write(broken);
            Settings settings = file().read();
            assertThat(settings.reading()).as(broken).isEqualTo(Reading.DEFAULT);
            assertThat(Files.readString(folder.resolve("mitjul/settings.json.broken"))).isEqualTo(broken);
        }
    }

    @Test
    void values_of_another_type_have_their_default() throws IOException {
        write("""
                {"person":7,"reading":{"size":"big","serif":3,"look":[]},"recent":{"a":1},"places":{"l":4,"m":{"scroll":2}},
                "window":null}
                """);
        Settings settings = file().read();
        assertThat(settings.reading()).isEqualTo(Reading.DEFAULT);
        assertThat(settings.window()).isEqualTo(WindowState.DEFAULT);
        assertThat(settings.recent()).isEmpty();
        assertThat(settings.places()).containsOnlyKeys("m");
    }

    @Test
    void values_out_of_range_are_clamped() throws IOException {
        write("""
                {"reading":{"size":900,"lineHeight":0,"width":-3,"look":"PINK","language":"xx","order":"RANDOM"},
                "window":{"width":1,"height":1e300,"splitDivider":7}}
                """);
        Settings settings = file().read();
        assertThat(settings.reading()).isEqualTo(new Reading(32, 1.4, 24, true, "SYSTEM", "", false, "ADDED", 100));
        assertThat(settings.window().width()).isEqualTo(900);
        assertThat(settings.window().height()).isEqualTo(20_000);
        assertThat(settings.window().splitDivider()).isEqualTo(0.9);
    }

    @Test
    void only_the_owner_can_read_it() throws IOException {
        file().write(Settings.DEFAULT);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path()))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path().getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void recent_libraries_are_the_newest_ten_without_doubles() {
        Settings settings = Settings.DEFAULT;
        for (int i = 0; i < 15; i++) {
            settings = settings.withRecent("/l" + i);
        }
        settings = settings.withRecent("/l12");
        assertThat(settings.recent()).hasSize(10).startsWith("/l12", "/l14", "/l13", "/l11");
        assertThat(settings.withoutRecent("/l14").recent()).startsWith("/l12", "/l13");
    }

    private SettingsFile file() {
        return new SettingsFile(path());
    }

    private Path path() {
        return folder.resolve("mitjul/settings.json");
    }

    private void write(String json) throws IOException {
        Files.createDirectories(path().getParent());
        Files.writeString(path(), json);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(p -> p.getFileName().toString()).toList();
        }
    }
}
