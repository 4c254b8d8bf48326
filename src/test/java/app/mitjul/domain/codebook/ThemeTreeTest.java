package app.mitjul.domain.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.Presence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ThemeTreeTest {

    @Test
    void siblings_stand_in_the_order_of_their_positions_and_each_theme_before_those_below_it() {
        ThemeTree tree = ThemeTree.of(List.of(theme("b", 4, ""), theme("a1", 3, "a"), theme("a2", 1, "a"),
                theme("a", 0, ""), theme("a21", 2, "a2")));
        assertThat(names(tree.inOrder())).containsExactly("a", "a2", "a21", "a1", "b");
        assertThat(names(tree.above(id("a21")))).containsExactly("a", "a2");
        assertThat(names(tree.below(id("a")))).containsExactly("a2", "a21", "a1");
        assertThat(tree.depth(id("a21"))).isEqualTo(2);
    }

    @Test
    void no_theme_goes_under_itself_or_one_of_its_own() {
        ThemeTree tree = ThemeTree.of(List.of(theme("a", 0, ""), theme("b", 1, "a"), theme("c", 2, "b"),
                theme("d", 3, "")));
        assertThat(tree.canMove(id("a"), Optional.of(id("a")))).isFalse();
        assertThat(tree.canMove(id("a"), Optional.of(id("c")))).isFalse();
        assertThat(tree.canMove(id("a"), Optional.of(id("nobody")))).isFalse();
        assertThat(tree.canMove(id("c"), Optional.of(id("a")))).isTrue();
        assertThat(tree.canMove(id("b"), Optional.empty())).isTrue();
        assertThat(tree.canMove(id("a"), Optional.of(id("d")))).isTrue();
    }

    @Test
    void steps_by_key_lead_up_down_in_and_out() {
        ThemeTree tree = ThemeTree.of(List.of(theme("a", 0, ""), theme("a1", 1, "a"), theme("b", 2, ""),
                theme("c", 3, "")));
        assertThat(tree.up(id("a"))).isEmpty();
        assertThat(tree.up(id("c"))).contains(new ThemeTree.Place(Optional.empty(), 1));
        assertThat(tree.down(id("a"))).contains(new ThemeTree.Place(Optional.empty(), 1));
        assertThat(tree.down(id("c"))).isEmpty();
        assertThat(tree.in(id("b"))).contains(new ThemeTree.Place(Optional.of(id("a")), 1));
        assertThat(tree.in(id("a1"))).isEmpty();
        assertThat(tree.out(id("a1"))).contains(new ThemeTree.Place(Optional.empty(), 1));
        assertThat(tree.out(id("a"))).isEmpty();
    }

    @Test
    void a_theme_whose_parent_is_gone_stands_at_the_top_and_circles_are_cut_once() {
        ThemeTree tree = ThemeTree.of(List.of(theme("a", 0, "c"), theme("b", 1, "a"), theme("c", 2, "b"),
                theme("self", 3, "self"), theme("orphan", 4, "gone")));
        assertThat(names(tree.top())).contains("self", "orphan").hasSize(3);
        assertThat(names(tree.inOrder())).containsExactlyInAnyOrder("a", "b", "c", "self", "orphan");
    }

    @Test
    void counts_add_up_to_the_top() {
        ThemeTree tree = ThemeTree.of(List.of(theme("a", 0, ""), theme("b", 1, "a"), theme("c", 2, "b")));
        Map<ThemeId, Integer> sums = tree.sums(Map.of(id("a"), 2, id("c"), 5));
        assertThat(sums).containsEntry(id("a"), 7).containsEntry(id("b"), 5).containsEntry(id("c"), 5);
    }

    @Test
    void any_codebook_however_damaged_becomes_a_tree_with_every_theme_once() {
        for (long seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            List<Theme> themes = new ArrayList<>();
            int size = random.nextInt(700);
            for (int i = 0; i < size; i++) {
                String parent = random.nextInt(4) == 0 ? "" : "t" + random.nextInt(size + 20);
                themes.add(theme("t" + i, random.nextInt(50), parent));
            }
            ThemeTree tree = ThemeTree.of(themes);
            assertThat(names(tree.inOrder())).as("seed %d", seed).hasSize(size).doesNotHaveDuplicates();
            Map<ThemeId, Integer> ones = new HashMap<>();
            Set<ThemeId> seen = new HashSet<>();
            for (Theme theme : tree.inOrder()) {
                ones.put(theme.id(), 1);
                assertThat(tree.parent(theme.id()).map(Theme::id)).as("seed %d", seed).matches(
                        parent -> parent.isEmpty() || seen.contains(parent.get()));
                seen.add(theme.id());
                assertThat(tree.above(theme.id())).hasSize(tree.depth(theme.id()));
            }
            Map<ThemeId, Integer> sums = tree.sums(ones);
            assertThat(tree.top().stream().mapToInt(t -> sums.getOrDefault(t.id(), 0)).sum()).isEqualTo(size);
        }
    }

    @Test
    void a_chain_of_ten_thousand_themes_is_a_tree_like_any_other() {
        List<Theme> chain = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            chain.add(theme("t" + i, i, i == 0 ? "" : "t" + (i - 1)));
        }
        ThemeTree tree = ThemeTree.of(chain);
        assertThat(tree.depth(id("t9999"))).isEqualTo(9_999);
        assertThat(tree.below(id("t0"))).hasSize(9_999);
    }

    private static ThemeId id(String name) {
        return new ThemeId(name);
    }

    private static List<String> names(List<Theme> themes) {
        return themes.stream().map(Theme::name).toList();
    }

    private static Theme theme(String name, int position, String parent) {
        return new Theme(id(name), name, "", "#2B6CB0", UnderlinePattern.SOLID, 0, "", position,
                Optional.of(parent).filter(p -> !p.isEmpty()).map(ThemeId::new), Presence.LIVE);
    }
}
