package app.mitjul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchVerbTest {

    @TempDir
    Path folder;

    @Test
    void every_occurrence_comes_in_the_order_of_the_library() {
        Typed typed = new Typed(folder).withFive();
        Typed.Reply reply = typed.json("search", "안보");
        assertThat(reply.json().keySet()).containsExactly("mode", "articles", "total", "hits");
        assertThat(reply.text("mode")).isEqualTo("contains");
        assertThat(reply.number("articles")).isEqualTo(3);
        assertThat(reply.number("total")).isEqualTo(10);
        List<JsonObject> hits = reply.list("hits");
        assertThat(hits).hasSize(10).allSatisfy(hit -> assertThat(hit.keySet()).containsExactly("article", "number",
                "start", "end", "quote", "snippet"));
        assertThat(hits).extracting(hit -> hit.get("number").getAsInt()).containsExactly(2, 3, 4, 4, 4, 4, 4, 4, 4, 4);
        assertThat(hits.getFirst().get("quote").getAsString()).isEqualTo("안보");
    }

    @Test
    void a_limit_cuts_hits_and_not_figures() {
        Typed typed = new Typed(folder).withFive();
        Typed.Reply reply = typed.json("search", "안보", "--limit", "4");
        assertThat(reply.list("hits")).hasSize(4);
        assertThat(reply.number("total")).isEqualTo(10);
        assertThat(typed.json("search", "안보", "--limit", "0").list("hits")).isEmpty();
        assertThat(typed.type("search", "안보", "--limit", "-1").exit()).isEqualTo(Exit.WRONG_USE);
    }

    @Test
    void a_mode_can_be_chosen_and_an_offer_is_told() {
        Typed typed = new Typed(folder).withFive();
        assertThat(typed.json("search", "dksqh", "--mode", "keys").number("total")).isEqualTo(10);
        assertThat(typed.json("search", "dksqh").number("total")).isZero();
        assertThat(typed.type("search", "dksqh").out()).contains("안보");
        assertThat(typed.type("search", "안보", "--mode", "never").exit()).isEqualTo(Exit.WRONG_USE);
    }

    @Test
    void a_concordance_holds_every_row_and_its_groups() {
        Typed typed = new Typed(folder).withFive();
        Typed.Reply reply = typed.json("concordance", "중앙", "아시아", "--sort", "left");
        assertThat(reply.number("total")).isEqualTo(reply.list("rows").size());
        assertThat(reply.list("articles")).hasSize(4);
        assertThat(typed.type("concordance", "안보").out().lines().count()).isEqualTo(11);
    }
}
