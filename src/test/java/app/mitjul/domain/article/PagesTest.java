package app.mitjul.domain.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class PagesTest {

    @Test
    void a_place_is_on_the_last_page_that_begins_at_or_before_it() {
        Pages pages = new Pages(List.of(new PageStart(3, 1), new PageStart(10, 2), new PageStart(11, 4)));
        assertThat(pages.at(2)).isEmpty();
        assertThat(pages.at(3)).contains(1);
        assertThat(pages.at(9)).contains(1);
        assertThat(pages.at(10)).contains(2);
        assertThat(pages.at(11)).contains(4);
        assertThat(pages.at(999)).contains(4);
        assertThat(Pages.NONE.at(0)).isEmpty();
    }

    @Test
    void of_pages_that_begin_at_one_place_the_last_has_the_words() {
        assertThat(Pages.of(List.of(new PageStart(0, 1), new PageStart(5, 2), new PageStart(5, 3), new PageStart(8, 4)))
                .starts()).containsExactly(new PageStart(0, 1), new PageStart(5, 3), new PageStart(8, 4));
    }

    @Test
    void pages_are_in_order_and_count_from_1() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pages(List.of(new PageStart(5, 1), new PageStart(5, 2))));
        assertThatIllegalArgumentException().isThrownBy(() -> new PageStart(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new PageStart(-1, 1));
    }
}
