package app.mitjul.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.ui.reader.PlaceHistory.Spot;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlaceHistoryTest {

    private static final ArticleId A = new ArticleId("a");
    private static final ArticleId B = new ArticleId("b");
    private static final ArticleId C = new ArticleId("c");

    private final PlaceHistory places = new PlaceHistory();
    private Optional<Spot> here = Optional.empty();

    private void move(ArticleId article, int offset) {
        Spot to = new Spot(article, offset);
        places.moved(here, to);
        here = Optional.of(to);
    }

    private void scrolled(int offset) {
        here = here.map(h -> new Spot(h.article(), offset));
    }

    /// A step and its arrival, as a reader makes them.
    private Optional<Spot> step(int by) {
        Optional<Spot> before = here;
        Optional<Spot> to = places.step(by, here, id -> true);
        to.ifPresent(spot -> {
            if (!before.orElseThrow().article().equals(spot.article())) {
                places.moved(before, spot);
            }
            here = to;
        });
        return to;
    }

    @Test
    void going_back_leads_to_where_each_article_was_left_and_forward_again() {
        move(A, 0);
        scrolled(120);
        move(B, 0);
        scrolled(40);
        move(C, 0);
        assertThat(step(-1)).contains(new Spot(B, 40));
        assertThat(step(-1)).contains(new Spot(A, 120));
        assertThat(step(-1)).isEmpty();
        assertThat(places.canBackProperty().get()).isFalse();
        assertThat(step(1)).contains(new Spot(B, 40));
        assertThat(step(1)).contains(new Spot(C, 0));
        assertThat(step(1)).isEmpty();
        assertThat(places.canForwardProperty().get()).isFalse();
    }

    @Test
    void a_jump_inside_an_article_is_a_place_of_its_own() {
        move(A, 0);
        scrolled(10);
        move(A, 5_000);
        assertThat(step(-1)).contains(new Spot(A, 10));
        assertThat(step(1)).contains(new Spot(A, 5_000));
    }

    @Test
    void moving_on_forgets_what_could_be_gone_forward_to() {
        move(A, 0);
        move(B, 0);
        step(-1);
        move(C, 7);
        assertThat(places.canForwardProperty().get()).isFalse();
        assertThat(step(1)).isEmpty();
        assertThat(step(-1)).contains(new Spot(A, 0));
    }

    @Test
    void an_article_that_is_gone_is_passed_over() {
        move(A, 3);
        move(B, 0);
        move(C, 0);
        assertThat(places.step(-1, here, id -> !id.equals(B))).contains(new Spot(A, 3));
    }

    @Test
    void the_first_places_of_many_are_forgotten() {
        for (int i = 0; i < 1_000; i++) {
            move(i % 2 == 0 ? A : B, i);
        }
        int steps = 0;
        while (step(-1).isPresent()) {
            steps++;
        }
        assertThat(steps).isEqualTo(199);
    }
}
