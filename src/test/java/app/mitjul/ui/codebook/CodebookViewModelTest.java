package app.mitjul.ui.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.Presence;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.codebook.ThemeTree;
import app.mitjul.domain.codebook.ThemeTree.Place;
import app.mitjul.domain.codebook.UnderlinePattern;
import app.mitjul.ui.codebook.CodebookViewModel.Drop;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Where a dragged theme goes.
class CodebookViewModelTest {

    private final ThemeTree tree = ThemeTree.of(List.of(theme("a", 0, ""), theme("a1", 1, "a"), theme("a2", 2, "a"),
            theme("b", 3, ""), theme("c", 4, "")));

    private Optional<Place> drop(String dragged, String target, Drop where) {
        return CodebookViewModel.drop(tree, id(dragged), id(target), where);
    }

    @Test
    void before_and_after_count_the_siblings_without_the_dragged_one() {
        assertThat(drop("c", "a", Drop.BEFORE)).contains(new Place(Optional.empty(), 0));
        assertThat(drop("a", "c", Drop.BEFORE)).contains(new Place(Optional.empty(), 1));
        assertThat(drop("a", "c", Drop.AFTER)).contains(new Place(Optional.empty(), 2));
        assertThat(drop("c", "a1", Drop.AFTER)).contains(new Place(Optional.of(id("a")), 1));
    }

    @Test
    void into_goes_to_the_end_of_the_children() {
        assertThat(drop("c", "a", Drop.INTO)).contains(new Place(Optional.of(id("a")), 2));
        assertThat(drop("a1", "a", Drop.INTO)).contains(new Place(Optional.of(id("a")), 1));
        assertThat(drop("a1", "b", Drop.INTO)).contains(new Place(Optional.of(id("b")), 0));
    }

    @Test
    void nothing_goes_below_itself_or_where_it_is_already() {
        assertThat(drop("a", "a", Drop.INTO)).isEmpty();
        assertThat(drop("a", "a1", Drop.INTO)).isEmpty();
        assertThat(drop("a", "a2", Drop.AFTER)).isEmpty();
        assertThat(drop("b", "c", Drop.BEFORE)).isEmpty();
        assertThat(drop("a2", "a", Drop.INTO)).isEmpty();
        assertThat(drop("b", "gone", Drop.AFTER)).isEmpty();
    }

    private static ThemeId id(String name) {
        return new ThemeId(name);
    }

    private static Theme theme(String name, int position, String parent) {
        return new Theme(id(name), name, "", "#2B6CB0", UnderlinePattern.SOLID, 0, "", position,
                Optional.of(parent).filter(p -> !p.isEmpty()).map(ThemeId::new), Presence.LIVE);
    }
}
