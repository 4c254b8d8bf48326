package app.mitjul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.cli.Typed.Reply;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The verbs for backups and for what comes after an accident.
class SafetyVerbsTest {

    @TempDir
    Path folder;

    private Typed typed = new Typed(Path.of(""));

    @BeforeEach
    void sit_down() {
        typed = new Typed(folder).withFive();
    }

    private Path library() {
        return typed.places.defaultLibrary();
    }

    @Test
    void a_backup_is_taken_once_for_each_state_and_listed() {
        typed.tag(1, 22, 36, "--theme", "Security");
        Reply first = typed.json("backup");
        assertThat(first.exit()).isZero();
        String name = first.json().getAsJsonObject("backup").get("name").getAsString();
        Reply again = typed.json("backup");
        assertThat(again.json().get("taken").getAsBoolean()).isFalse();
        assertThat(again.json().getAsJsonObject("backup").get("name").getAsString()).isEqualTo(name);
        List<JsonObject> all = typed.json("backup", "--list").list("backups");
        assertThat(all.getFirst().get("name").getAsString()).isEqualTo(name);
        assertThat(all).allMatch(b -> b.get("sound").getAsBoolean());
        assertThat(typed.type("backup", "--list").out()).contains(name);
        assertThat(typed.in(Locale.KOREAN).type("backup").out()).contains("바뀐 것이 없습니다");
    }

    @Test
    void restoring_a_backup_is_a_step_that_undo_takes_back() {
        String mark = typed.tag(1, 22, 36, "--theme", "Security", "--note", "전");
        String backup = typed.json("backup").json().getAsJsonObject("backup").get("name").getAsString();
        typed.type("note", "후", "--annotation", mark);
        typed.tag(2, 0, 5, "--theme", "Trade");
        String before = export();

        Reply forecast = typed.json("restore", backup, "--dry-run");
        assertThat(count(forecast, "annotations")).isEqualTo("1 0 1");
        assertThat(count(forecast, "taggings")).isEqualTo("1 0 0");
        assertThat(typed.type("restore", backup, "--dry-run").out())
                .contains("Annotations: 1 only here, 0 only in the backup, 1 different").doesNotContain("Terms");
        assertThat(export()).isEqualTo(before);

        Reply done = typed.json("restore", backup);
        assertThat(done.err()).isEmpty();
        assertThat(done.json().get("changed").getAsBoolean()).isTrue();
        assertThat(typed.json("show", "1").list("annotations")).singleElement()
                .satisfies(a -> assertThat(a.get("note").getAsString()).isEqualTo("전"));
        assertThat(typed.json("history").list("steps").getFirst().get("step").getAsString())
                .startsWith("Restored the backup of ");
        assertThat(typed.json("restore", backup).json().get("changed").getAsBoolean()).isFalse();
        assertThat(typed.type("undo").exit()).isZero();
        assertThat(export()).isEqualTo(before);
        assertThat(typed.type("restore", "none").sentence()).contains("none", "backup --list");
    }

    @Test
    void a_backup_becomes_a_library_of_its_own() {
        typed.tag(1, 22, 36, "--theme", "Security");
        String name = typed.json("backup").json().getAsJsonObject("backup").get("name").getAsString();
        typed.tag(1, 0, 5, "--theme", "Security");
        Path copy = folder.resolve("copy.mitjul");
        assertThat(typed.json("restore", name, "--to", copy.toString()).text("file")).isEqualTo(copy.toString());
        assertThat(typed.json("info", "--library", copy.toString()).number("annotations")).isOne();
        assertThat(typed.json("info").number("annotations")).isEqualTo(2);
        assertThat(typed.type("restore", name, "--to", copy.toString()).exit()).isEqualTo(Exit.FAILED);
    }

    @Test
    void verify_looks_at_library_backups_and_log() throws IOException {
        typed.tag(1, 22, 36, "--theme", "Security");
        typed.type("backup");
        Reply good = typed.json("verify");
        assertThat(good.json().get("ok").getAsBoolean()).as(good.err()).isTrue();
        assertThat(good.exit()).isZero();
        assertThat(typed.type("verify").out().lines()).hasSize(3);

        Path newest;
        try (Stream<Path> files = Files.list(Path.of(typed.json("backup", "--list").text("folder")))) {
            newest = files.filter(f -> f.toString().endsWith(".gz")).sorted().reduce((a, b) -> b).orElseThrow();
        }
        try (RandomAccessFile file = new RandomAccessFile(newest.toFile(), "rw")) {
            file.seek(file.length() / 2);
            file.write(new byte[]{1, 2, 3, 4, 5, 6, 7, 8});
        }
        Reply damaged = typed.json("verify");
        assertThat(damaged.exit()).isEqualTo(Exit.FAILED);
        assertThat(damaged.json().get("ok").getAsBoolean()).isFalse();
        assertThat(damaged.json().getAsJsonObject("library").get("ok").getAsBoolean()).isTrue();
        assertThat(damaged.err()).contains(newest.getFileName().toString());
    }

    @Test
    void a_deleted_library_is_rebuilt_with_everything_in_it() throws IOException {
        typed.tag(1, 22, 36, "--theme", "Security", "--note", "메모");
        String before = export();
        assertThat(typed.type("recover").sentence()).contains("whole and up to date");
        Files.delete(library());
        assertThat(typed.type("verify").exit()).isEqualTo(Exit.FAILED);
        Path beside = folder.resolve("beside.mitjul");
        assertThat(typed.json("recover", "--to", beside.toString()).number("annotations")).isOne();
        assertThat(library()).doesNotExist();
        Reply done = typed.json("recover");
        assertThat(done.err()).isEmpty();
        assertThat(done.text("file")).isEqualTo(library().toString());
        assertThat(done.number("missing")).isZero();
        assertThat(done.text("damaged")).isEmpty();
        assertThat(export()).isEqualTo(before);
        assertThat(typed.type("undo").exit()).isZero();
    }

    @Test
    void a_damaged_library_is_set_aside_and_rebuilt() throws IOException {
        typed.tag(1, 22, 36, "--theme", "Security", "--note", "메모");
        String before = export();
        try (RandomAccessFile file = new RandomAccessFile(library().toFile(), "rw")) {
            file.seek(200);
            file.write(new byte[(int) file.length() - 300]);
        }
        assertThat(typed.type("check").exit()).isEqualTo(Exit.FAILED);
        Reply done = typed.type("recover");
        assertThat(done.exit()).as(done.err()).isZero();
        assertThat(done.out().lines()).hasSize(3);
        assertThat(Path.of(done.out().lines().skip(2).findFirst().orElseThrow().replaceAll("^.*: ", ""))).exists();
        assertThat(export()).isEqualTo(before);
        assertThat(typed.json("check").json().get("ok").getAsBoolean()).isTrue();
    }

    @Test
    void an_older_file_in_the_place_of_the_library_is_told_on_stderr() throws IOException {
        typed.tag(1, 22, 36, "--theme", "Security");
        Path older = folder.resolve("older.mitjul");
        Files.copy(library(), older);
        typed.tag(1, 0, 5, "--theme", "Trade");
        Files.copy(older, library(), StandardCopyOption.REPLACE_EXISTING);
        Reply reply = typed.json("tag", "2", "--start", "0", "--end", "5", "--theme", "Trade");
        assertThat(reply.exit()).isZero();
        assertThat(reply.sentence()).contains("is older than", "mitjul recover --to");
        assertThat(reply.json().get("annotation")).isNotNull();
    }

    @Test
    void a_report_says_how_things_are_and_nothing_a_person_wrote() throws Exception {
        String canary = "Kanarienvogel";
        Path text = Files.writeString(folder.resolve(canary + ".txt"), canary + " 기자 | " + canary + " 본문 " + canary);
        typed.type("import", text.toString());
        String mark = typed.tag(6, 0, 5, "--theme", "Security", "--note", canary);
        assertThat(typed.type("note", canary, "--theme", "Trade").exit()).isZero();
        assertThat(typed.type("translate", "6", "1", canary, "--question", canary).exit()).isZero();
        assertThat(typed.type("terms", "import",
                Files.writeString(folder.resolve("t.tsv"), canary + "\t" + canary + "\n").toString()).exit()).isZero();
        Files.createDirectories(typed.places.logFile().getParent());
        Files.writeString(typed.places.logFile(), """
                Nov 22, 2026 5:03:01 PM app.mitjul.cli.Complaints about
                SEVERE: unexpected %1$s
                java.lang.IllegalStateException: %1$s is not good
                \tat app.mitjul/app.mitjul.session.Marks.tag(Marks.java:12)
                Caused by: app.mitjul.store.table.SqlFailure: %1$s
                \tat app.mitjul/app.mitjul.store.table.Sql.run(Sql.java:3)
                \tat %1$s
                %1$s
                """.formatted(canary));
        try (var sql = java.sql.DriverManager.getConnection("jdbc:sqlite:" + library());
                var statement = sql.createStatement()) {
            statement.executeUpdate("UPDATE annotation SET note = note || 'x'");
            statement.executeUpdate("UPDATE source_file SET bytes = x'00'");
        }
        Path report = folder.resolve("report.txt");
        assertThat(typed.json("report", report.toString()).text("file")).isEqualTo(report.toString());
        String said = Files.readString(report);
        assertThat(said).doesNotContain(canary).doesNotContain(folder.toString())
                .doesNotContain("thegmnews-central-asia").doesNotContain(System.getProperty("user.home"))
                .contains("Mitjul: 0.0.0", "articles: 6", "- annotation " + mark, "finding source-file: 2",
                        "java.lang.IllegalStateException", "app.mitjul.session.Marks.tag(Marks.java:12)",
                        "app.mitjul.store.table.SqlFailure");
        assertThat(typed.type("report", folder.toString()).exit()).isEqualTo(Exit.FAILED);
    }

    @Test
    void a_report_on_a_library_that_is_gone_says_so() throws IOException {
        Files.delete(library());
        Path report = folder.resolve("report.txt");
        typed.type("report", report.toString());
        assertThat(Files.readString(report)).contains("open: no", "can be rebuilt: generation ");
    }

    private String export() {
        Reply reply = typed.type("export", "--format", "json", "--output", "-");
        assertThat(reply.exit()).as(reply.err()).isZero();
        return reply.out();
    }

    private static String count(Reply reply, String what) {
        JsonObject count = reply.json().getAsJsonObject("differences").getAsJsonObject(what);
        return count.get("here") + " " + count.get("there") + " " + count.get("different");
    }
}
