package app.mitjul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.cli.Typed.Reply;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The verbs for notes, translations, history, boundaries and the tree of themes.
class BesideVerbsTest {

    @TempDir
    Path folder;

    private Typed typed = new Typed(Path.of(""));

    @BeforeEach
    void sit_down() {
        typed = new Typed(folder).withFive();
    }

    @Test
    void notes_on_everything_are_set_listed_and_taken_away() {
        String mark = typed.tag(1, 22, 36, "--theme", "Security", "--note", "표시 메모");
        assertThat(typed.json("note", "전체").text("on")).isEqualTo("library");
        assertThat(typed.json("note", "기사", "--article", "1").text("on")).isEqualTo("article");
        assertThat(typed.json("note", "주제", "--theme", "무역").text("on")).isEqualTo("theme");
        assertThat(typed.json("note", "표시", "--annotation", mark).text("id")).isEqualTo(mark);
        assertThat(typed.json("notes").list("notes")).extracting(n -> n.get("text").getAsString())
                .containsExactlyInAnyOrder("전체", "기사", "주제", "표시");
        assertThat(typed.type("notes").out()).contains("Library", "Trade · 무역", "   기사");
        assertThat(typed.type("note", "", "--theme", "무역").out()).contains("taken away");
        assertThat(typed.json("notes").list("notes")).hasSize(3);
        assertThat(typed.type("undo").exit()).isZero();
        assertThat(typed.json("notes").list("notes")).hasSize(4);
    }

    @Test
    void a_sentence_is_translated_in_one_step_and_shown() {
        List<JsonObject> before = typed.json("sentences", "1").list("sentences");
        assertThat(before).allMatch(s -> s.get("status").getAsString().equals("new"));
        Reply reply = typed.json("translate", "1", "2", "Two.", "--status", "final", "--question", "누구?");
        assertThat(reply.text("status")).isEqualTo("final");
        assertThat(reply.text("text")).isEqualTo(before.get(1).get("text").getAsString());
        assertThat(typed.json("sentences", "1").list("sentences").get(1).get("target").getAsString())
                .isEqualTo("Two.");
        assertThat(typed.json("questions").list("questions")).singleElement()
                .satisfies(q -> assertThat(q.get("sentence").getAsInt()).isEqualTo(2));
        assertThat(typed.json("history").list("steps")).hasSize(2);
        assertThat(typed.json("translate", "1", "2", "--status", "draft").text("target")).isEqualTo("Two.");
        typed.type("undo", "2");
        assertThat(typed.json("questions").list("questions")).isEmpty();
        assertThat(typed.type("questions").out()).contains("No questions.");
        assertThat(typed.type("translate", "1", "99", "x").sentence()).contains("99");
    }

    @Test
    void history_tells_the_newest_steps_and_which_are_undone() {
        typed.tag(1, 22, 36, "--theme", "Security");
        typed.type("undo");
        List<JsonObject> steps = typed.json("history", "--limit", "1").list("steps");
        assertThat(steps).singleElement().satisfies(s -> {
            assertThat(s.get("undone").getAsBoolean()).isTrue();
            assertThat(s.get("step").getAsString()).startsWith("Tag with Security");
        });
        assertThat(typed.type("history").out().lines()).hasSize(2);
    }

    @Test
    void boundaries_move_and_refuse_what_is_no_passage() {
        String mark = typed.tag(1, 22, 36, "--theme", "Security");
        assertThat(typed.json("move", mark, "--start", "22", "--end", "30").text("quote"))
                .isEqualTo("상하이협력기구(");
        assertThat(typed.type("move", mark, "--start", "22", "--end", "99999").exit()).isEqualTo(1);
        assertThat(typed.type("move", mark, "--start", "9", "--end", "9").exit()).isEqualTo(1);
    }

    @Test
    void themes_are_made_edited_moved_merged_split_and_deleted_and_a_dry_run_changes_nothing() {
        String mark = typed.tag(1, 22, 36, "--theme", "Energy");
        typed.tag(1, 40, 44, "--theme", "Energy", "Trade");
        Reply dry = typed.json("theme", "merge", "Energy", "--into", "Trade", "--dry-run");
        assertThat(List.of(dry.number("passages"), dry.number("articles"), dry.number("duplicates")))
                .containsExactly(2, 1, 1);
        assertThat(names()).containsExactly("Security", "Energy", "Trade");
        assertThat(typed.type("theme", "split", "Energy", mark, "--into", "Gas", "--color", "#112233").out())
                .contains("Moves 1 passages in 1 articles; 0 become duplicates.");
        assertThat(names()).containsExactly("Security", "Energy", "Gas", "Trade");
        assertThat(typed.json("theme", "edit", "Gas", "--second-name", "가스", "--key", "7").exit()).isZero();
        assertThat(typed.json("theme", "new", "Oil").text("themeId")).hasSize(36);
        assertThat(typed.type("theme", "move", "Oil", "--parent", "에너지").exit()).isZero();
        assertThat(typed.type("theme", "move", "Trade", "--at", "1").exit()).isZero();
        assertThat(names()).containsExactly("Trade", "Security", "Energy", "Oil", "Gas");
        assertThat(typed.json("theme", "delete", "가스").number("passages")).isOne();
        assertThat(typed.json("theme", "merge", "Energy", "--into", "Trade").exit()).isZero();
        assertThat(names()).containsExactly("Trade", "Oil", "Security");
        assertThat(typed.type("theme", "move", "Trade", "--parent", "Oil").exit()).isEqualTo(1);
        typed.type("undo", "7");
        assertThat(names()).containsExactly("Security", "Energy", "Trade");
        assertThat(typed.type("check").exit()).isZero();
    }

    private List<String> names() {
        return typed.json("themes").list("themes").stream().map(t -> t.get("name").getAsString()).toList();
    }
}
