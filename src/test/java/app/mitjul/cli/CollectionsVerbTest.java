package app.mitjul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.cli.Typed.Reply;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollectionsVerbTest {

    @TempDir
    Path folder;

    private Typed typed = new Typed(Path.of(""));

    @BeforeEach
    void sit_down() {
        typed = new Typed(folder).withFive();
    }

    @Test
    void a_tree_of_collections_is_made_filled_moved_and_taken_back() {
        typed.json("collections", "new", "중동");
        typed.json("collections", "new", "에너지", "--parent", "중동");
        typed.json("collections", "new", "읽을 것");
        assertThat(typed.json("collections", "add", "중동/에너지", "1", "2", "2").number("articles")).isEqualTo(2);
        assertThat(typed.json("collections", "add", "에너지", "2", "3").number("articles")).isEqualTo(1);
        assertThat(typed.json("collections", "remove", "에너지", "1").number("articles")).isEqualTo(1);
        assertThat(listed()).containsExactly("중동 0", "중동/에너지 2", "읽을 것 0");
        typed.json("collections", "add", "중동", "1", "2");
        typed.json("collections", "new", "안보 글", "--query", "안보");
        int fits = typed.json("list", "--in", "안보 글").list("articles").size();
        assertThat(fits).isBetween(1, 4);
        assertThat(typed.json("collections").list("collections")).extracting(c -> c.get("all").getAsInt())
                .containsExactly(3, 2, 0, fits);
        assertThat(typed.type("collections").out()).containsPattern("2 +3 +중동\\R")
                .containsPattern("  " + fits + " +안보 글 +안보");
        typed.json("undo", "2");

        typed.json("collections", "move", "에너지", "--parent", "읽을 것");
        assertThat(listed()).containsExactly("중동 0", "읽을 것 0", "읽을 것/에너지 2");
        assertThat(typed.type("collections", "move", "읽을 것", "--parent", "에너지").exit()).isEqualTo(Exit.FAILED);
        typed.json("collections", "delete", "읽을 것");
        assertThat(listed()).containsExactly("중동 0");
        typed.json("undo", "1");
        assertThat(listed()).containsExactly("중동 0", "읽을 것 0", "읽을 것/에너지 2");
        typed.json("undo", "7");
        assertThat(listed()).isEmpty();
        assertThat(typed.type("check").exit()).isEqualTo(Exit.DONE);
    }

    @Test
    void labels_are_made_on_the_way_and_are_the_same_in_any_case() {
        assertThat(typed.json("label", "1", "2", "--on", "Energy", "--on", "중요").number("articles")).isEqualTo(2);
        assertThat(typed.json("label", "2", "3", "--on", "energy").number("articles")).isEqualTo(1);
        assertThat(typed.json("label", "1", "--off", "중요").number("articles")).isEqualTo(1);
        assertThat(typed.json("label").list("labels")).extracting(l -> l.get("name").getAsString() + " "
                + l.get("articles").getAsInt()).containsExactly("Energy 3", "중요 1");
        typed.json("label", "--rename", "중요", "꼭");
        typed.json("label", "--delete", "Energy");
        assertThat(typed.type("label").out()).contains("꼭").doesNotContain("Energy");
        assertThat(typed.type("label", "--rename", "없음", "꼭").exit()).isEqualTo(Exit.FAILED);
        assertThat(typed.type("label", "1").exit()).isEqualTo(Exit.WRONG_USE);
    }

    private List<String> listed() {
        Reply reply = typed.json("collections");
        return reply.list("collections").stream()
                .map(c -> c.get("path").getAsString() + " " + c.get("articles").getAsInt()).toList();
    }
}
