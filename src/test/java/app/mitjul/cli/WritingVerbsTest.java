package app.mitjul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.cli.Typed.Reply;
import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.session.OpenRequest;
import app.mitjul.session.Session;
import app.mitjul.settings.SettingsFile;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritingVerbsTest {

    @TempDir
    Path folder;

    private Typed typed = new Typed(Path.of(""));

    @BeforeEach
    void sit_down() {
        typed = new Typed(folder).withFive();
    }

    @Test
    void the_identical_passage_gets_the_theme_added_and_its_note_replaced_only_when_given() {
        String id = typed.tag(2, 30, 40, "--theme", "안보", "--note", "하나");
        assertThat(typed.tag(2, 30, 40, "--theme", "ENERGY")).isEqualTo(id);
        JsonObject mark = mark();
        assertThat(mark.get("themes").toString()).isEqualTo("[\"Security\",\"Energy\"]");
        assertThat(mark.get("note").getAsString()).isEqualTo("하나");
        typed.tag(2, 30, 40, "--theme", "안보", "--note", "둘");
        assertThat(mark().get("note").getAsString()).isEqualTo("둘");
        assertThat(mark().get("themes").toString()).isEqualTo("[\"Security\",\"Energy\"]");
        typed.tag(2, 30, 40, "--theme", "안보", "--note", "");
        assertThat(mark().get("note").getAsString()).isEmpty();
    }

    @Test
    void themes_are_repeated_or_follow_each_other_and_the_article_may_come_last() {
        typed.tag(2, 30, 40, "--theme", "안보", "--theme", "에너지", "trade");
        assertThat(mark().get("themes").toString()).isEqualTo("[\"Security\",\"Energy\",\"Trade\"]");
        Reply last = typed.json("tag", "--start", "50", "--end", "60", "--theme", "안보", "2");
        assertThat(last.exit()).isZero();
        Reply byId = typed.json("tag", "2", "--theme", "00000000-0000-7000-8000-000000000003", "--start", "70", "--end",
                "72");
        assertThat(byId.exit()).isZero();
        assertThat(typed.json("show", "2").list("annotations")).hasSize(3);
    }

    @Test
    void a_range_that_is_no_passage_is_refused_and_nothing_changes() throws IOException {
        Path emoji = Files.writeString(folder.resolve("e.txt"), "가👨‍👩‍👧나 이것은 본문이다.");
        typed.type("import", "--split", "line", emoji.toString());
        refused("tag", "2", "--start", "0", "--end", "99999", "--theme", "안보");
        refused("tag", "2", "--start", "5", "--end", "5", "--theme", "안보");
        refused("tag", "2", "--start", "6", "--end", "5", "--theme", "안보");
        refused("tag", "2", "--start", "-1", "--end", "5", "--theme", "안보");
        refused("tag", "6", "--start", "2", "--end", "9", "--theme", "안보");
        refused("tag", "6", "--start", "1", "--end", "3", "--theme", "안보");
        refused("tag", "7", "--start", "1", "--end", "3", "--theme", "안보");
        Reply theme = refused("tag", "2", "--start", "1", "--end", "3", "--theme", "안보", "없음");
        assertThat(theme.sentence()).contains("Security · 안보, Energy · 에너지, Trade · 무역");
        assertThat(typed.json("info").number("annotations")).isZero();
    }

    private Reply refused(String... args) {
        Reply reply = typed.json(args);
        assertThat(reply.exit()).as(String.join(" ", args)).isEqualTo(1);
        assertThat(reply.text("error")).isEqualTo(reply.sentence());
        return reply;
    }

    @Test
    void untag_takes_one_theme_or_all_and_an_empty_annotation_goes() {
        String id = typed.tag(2, 30, 40, "--theme", "안보", "에너지");
        Reply one = typed.json("untag", id, "--theme", "Security");
        assertThat(one.out().replaceAll("\\s", "")).isEqualTo("{\"annotation\":\"" + id + "\",\"deleted\":false}");
        refused("untag", id, "--theme", "Security");
        assertThat(typed.json("untag", id.substring(20)).json().get("deleted").getAsBoolean()).isTrue();
        refused("untag", id);
        refused("untag", "");
        String noted = typed.tag(2, 30, 40, "--theme", "안보", "--note", "남는다");
        assertThat(typed.json("untag", noted).json().get("deleted").getAsBoolean()).isFalse();
        assertThat(mark().get("themes").toString()).isEqualTo("[]");
    }

    @Test
    void undo_and_redo_walk_through_the_history() {
        typed.tag(2, 30, 40, "--theme", "안보");
        typed.tag(2, 50, 60, "--theme", "안보");
        Reply undo = typed.json("undo", "2");
        assertThat(undo.json().keySet()).containsExactly("undone", "steps");
        assertThat(undo.number("undone")).isEqualTo(2);
        assertThat(undo.json().getAsJsonArray("steps")).hasSize(2);
        assertThat(typed.json("info").number("annotations")).isZero();
        assertThat(typed.json("redo").number("redone")).isEqualTo(1);
        assertThat(typed.json("redo", "9").number("redone")).isEqualTo(1);
        assertThat(typed.json("info").number("annotations")).isEqualTo(2);
        refused("redo");
        assertThat(typed.json("undo", "99").number("undone")).isEqualTo(3);
        refused("undo");
        assertThat(typed.in(Locale.KOREAN).type("redo").out()).startsWith("다시 실행: ");
    }

    @Test
    void marks_carry_the_name_of_this_computers_person() {
        SettingsFile file = new SettingsFile(typed.places.settingsFile());
        String id = file.peek().person().annotatorId();
        assertThat(id).hasSize(36);
        file.write(file.read().withPerson(file.read().person().withName("김연구")));
        typed.tag(2, 30, 40, "--theme", "안보");
        assertThat(mark().get("annotator").getAsString()).isEqualTo("김연구");
        assertThat(file.peek().person().annotatorId()).isEqualTo(id);
    }

    @Test
    void while_a_window_is_open_reading_verbs_work_and_writing_verbs_say_so() {
        Annotator other = new Annotator(new AnnotatorId("01900000-0000-7000-8000-00000000000b"), "Ada");
        try (Session window = Session.open(new OpenRequest(typed.places.defaultLibrary(), OpenRequest.Mode.WRITE, other,
                OpenRequest.Holder.WINDOW))) {
            assertThat(window.reads().articles()).hasSize(5);
            assertThat(typed.json("list").list("articles")).hasSize(5);
            assertThat(typed.json("check").exit()).isZero();
            assertThat(refused("undo").sentence()).containsIgnoringCase("window");
            assertThat(refused("import", Typed.FIVE).sentence()).containsIgnoringCase("window");
            refused("tag", "2", "--start", "1", "--end", "3", "--theme", "안보");
        }
        assertThat(typed.json("undo").exit()).isZero();
    }

    @Test
    void export_writes_the_whole_or_a_part() throws IOException {
        typed.tag(2, 30, 40, "--theme", "안보", "--note", "=1+1");
        typed.tag(3, 30, 40, "--theme", "무역");
        Path csv = folder.resolve("표.csv");
        Reply reply = typed.json("export", "--format", "csv", "--output", csv.toString());
        assertThat(reply.json().keySet()).containsExactly("output", "format", "articles", "annotations");
        assertThat(reply.number("annotations")).isEqualTo(2);
        assertThat(Files.readString(csv)).startsWith("\uFEFF\"article\",").contains("\"'=1+1\"");
        typed.type("export", "--format", "CSV", "--output", csv.toString(), "--theme", "Trade");
        assertThat(Files.readString(csv).lines()).hasSize(2);
        Path markdown = folder.resolve("a.md");
        typed.type("export", "--format", "markdown", "--by", "theme", "--article", "2", "--output",
                markdown.toString());
        assertThat(Files.readString(markdown)).startsWith("# Security · 안보\n").doesNotContain("Trade");
        Reply stdout = typed.json("export", "--format", "json", "--output", "-", "--article", "2", "--article", "3");
        assertThat(stdout.text("format")).isEqualTo("mitjul-library");
        assertThat(stdout.list("articles")).hasSize(2);
        assertThat(typed.type("export", "--format", "csv", "--output", "-").out().lines()).hasSize(3);
    }

    @Test
    void an_unwritable_target_and_a_library_are_refused() throws IOException {
        for (String target : List.of(folder.resolve("no/a.csv").toString(), folder.toString(),
                typed.places.defaultLibrary().toString())) {
            refused("export", "--format", "csv", "--output", target);
        }
        assertThat(typed.json("list").list("articles")).hasSize(5);
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), typed.places.defaultLibrary());
        refused("export", "--format", "csv", "--output", link.toString());
    }

    private JsonObject mark() {
        return typed.json("show", "2").list("annotations").getFirst();
    }
}
