package app.mitjul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Filters, orders and groups of the list, fields of many articles, names of outlets.
class ChoosingVerbsTest {

    @TempDir
    Path folder;

    private Typed typed = new Typed(Path.of(""));

    @BeforeEach
    void sit_down() {
        typed = new Typed(folder).withFive();
    }

    @Test
    void every_filter_leaves_the_articles_it_says_and_all_must_hold() {
        typed.json("collections", "new", "밖");
        typed.json("collections", "new", "안", "--parent", "밖");
        typed.json("collections", "add", "안", "1", "3");
        typed.json("collections", "add", "밖", "4");
        typed.json("label", "3", "4", "--on", "중요");
        typed.json("note", "읽음", "--article", "2");
        typed.tag(3, 30, 42, "--theme", "Security", "--note", "구절");
        typed.json("edit", "1", "--set", "published=2025년 6월", "--set", "reporter=김", "--set", "state=done");
        typed.json("edit", "2", "--set", "published=6월 17일");

        assertThat(numbers("--in", "밖")).containsExactly(1, 3, 4);
        assertThat(numbers("--in", "안")).containsExactly(1, 3);
        assertThat(numbers("--label", "중요", "--in", "안")).containsExactly(3);
        assertThat(numbers("--noted")).containsExactly(2, 3);
        assertThat(numbers("--no-noted")).containsExactly(1, 4, 5);
        assertThat(numbers("--theme", "안보")).containsExactly(3);
        assertThat(numbers("--state", "done")).containsExactly(1);
        assertThat(numbers("--reporter", "김")).containsExactly(1);
        assertThat(numbers("--from", "2025-06-17", "--to", "2025-06-18")).containsExactly(1);
        assertThat(numbers("--from", "2025-07")).isEmpty();
        assertThat(numbers("--from", "2025", "--state", "unread")).isEmpty();
        assertThat(typed.type("list", "--annotator", "없는 사람").exit()).isEqualTo(Exit.FAILED);
        assertThat(typed.type("list", "--label", "없음").exit()).isEqualTo(Exit.FAILED);
        assertThat(typed.type("list", "--from", "어제").exit()).isEqualTo(Exit.FAILED);
    }

    @Test
    void orders_and_groups_keep_the_numbers_and_put_the_unknown_last() {
        typed.json("edit", "4", "--set", "published=2024-01-02");
        typed.json("edit", "2", "--set", "published=2024");
        typed.json("edit", "1", "3", "5", "--set", "published=");
        assertThat(numbers("--sort", "date")).containsExactly(2, 4, 1, 3, 5);
        typed.json("collections", "new", "A");
        typed.json("collections", "add", "A", "1", "2");
        var groups = typed.json("list", "--group", "collection").list("groups");
        assertThat(groups).extracting(g -> g.get("name").getAsString() + g.getAsJsonArray("articles").size())
                .containsExactly("A2", "3");
        assertThat(typed.type("list", "--group", "outlet").out()).contains("thegmnews (1)", "더지엠뉴스 (4)");
        assertThat(typed.type("list", "--group", "title").exit()).isEqualTo(Exit.WRONG_USE);
    }

    @Test
    void many_articles_are_edited_at_once_after_a_dry_run() {
        assertThat(typed.json("edit", "--all", "--set", "partner=차이나데일리", "--dry-run").number("articles")).isEqualTo(5);
        assertThat(typed.json("edit", "--outlet", "더지엠뉴스", "--set", "published=17 June 2025").number("changed"))
                .isEqualTo(4);
        assertThat(typed.json("list", "--from", "2025-06-17").list("articles")).hasSize(4)
                .allSatisfy(a -> assertThat(a.get("published").getAsString()).isEqualTo("2025-06-17"));
        typed.json("undo", "1");
        assertThat(typed.json("list", "--from", "2025-06-17").list("articles")).isEmpty();
        assertThat(typed.type("edit", "--set", "state=done").exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(typed.type("edit", "1", "--set", "published=어제").exit()).isEqualTo(Exit.FAILED);
        assertThat(typed.type("edit", "1", "--set", "state=gelesen").exit()).isEqualTo(Exit.FAILED);
    }

    @Test
    void two_names_of_an_outlet_are_proposed_from_the_five_articles_and_merged_by_the_person() {
        assertThat(typed.json("aliases").list("proposals"))
                .extracting(p -> p.get("name").getAsString() + "=" + p.get("outlet").getAsString())
                .containsExactly("thegmnews=더지엠뉴스", "china daily=차이나데일리");
        typed.json("aliases", "merge", "thegmnews", "--into", "더지엠뉴스");
        assertThat(typed.type("list", "--outlet", "thegmnews").out()).doesNotContain("thegmnews");
        assertThat(numbers("--outlet", "THEGMNEWS")).hasSize(5);
        assertThat(typed.json("list").list("articles")).extracting(a -> a.get("outlet").getAsString())
                .contains("thegmnews");
        typed.json("aliases", "apart", "china daily", "차이나데일리");
        assertThat(typed.json("aliases").list("proposals")).isEmpty();
        typed.json("aliases", "split", "thegmnews");
        assertThat(typed.json("aliases").list("proposals")).hasSize(1);
        assertThat(typed.type("aliases", "merge", "x").exit()).isEqualTo(Exit.WRONG_USE);
    }

    @Test
    void a_smart_collection_shows_what_fits_its_query_now() {
        typed.json("label", "3", "4", "--on", "중요");
        typed.json("collections", "new", "밖");
        typed.json("collections", "add", "밖", "4", "5");
        typed.json("edit", "1", "--set", "published=2025-06-17", "--set", "reporter=김", "--set", "state=done");
        typed.json("note", "읽음", "--article", "2");
        assertThat(smart("label:중요")).containsExactly(3, 4);
        assertThat(smart("label:중요 in:밖")).containsExactly(4);
        assertThat(smart("label:중요 -in:밖")).containsExactly(3);
        assertThat(smart("reporter:김 state:done date:2025")).containsExactly(1);
        assertThat(smart("has:note OR has:mark")).containsExactly(2);
        assertThat(smart("outlet:thegmnews")).containsExactly(5);
        assertThat(smart("상하이협력기구 label:중요")).isSubsetOf(3, 4);
        typed.json("aliases", "merge", "thegmnews", "--into", "더지엠뉴스");
        assertThat(smart("outlet:thegmnews")).containsExactly(1, 2, 3, 4, 5);
        typed.json("collections", "new", "조건", "--query", "label:중요");
        typed.json("label", "1", "--on", "중요");
        assertThat(numbers("--in", "조건")).containsExactly(1, 3, 4);
    }

    private List<Integer> smart(String query) {
        typed.json("collections", "new", "s", "--query", query);
        List<Integer> found = numbers("--in", "s");
        typed.json("collections", "delete", "s");
        return found;
    }

    private List<Integer> numbers(String... filters) {
        String[] all = new String[filters.length + 1];
        all[0] = "list";
        System.arraycopy(filters, 0, all, 1, filters.length);
        return typed.json(all).list("articles").stream().map(a -> a.get("number").getAsInt()).toList();
    }
}
