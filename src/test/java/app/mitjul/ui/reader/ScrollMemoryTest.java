package app.mitjul.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.ui.reader.ScrollMemory.Left;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Where articles were left.
class ScrollMemoryTest {

    private static final ArticleId A = new ArticleId("01900000-0000-7000-8000-000000000001");
    private static final ArticleId B = new ArticleId("01900000-0000-7000-8000-000000000002");
    private static final String HASH = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    @Test
    void the_settings_keep_the_place_with_the_version_of_the_text() {
        ScrollMemory memory = new ScrollMemory();
        memory.put(A, Left.at(120, HASH));
        memory.put(B, new Left(7, ""));
        ScrollMemory next = new ScrollMemory();
        next.fromSettings(memory.toSettings());
        assertThat(next.get(A)).contains(Left.at(120, HASH));
        assertThat(next.get(A).orElseThrow().isOther(HASH)).isFalse();
        assertThat(next.get(A).orElseThrow().isOther("f" + HASH.substring(1))).isTrue();
        assertThat(next.get(B).orElseThrow().isOther(HASH)).as("nobody knows").isFalse();
        next.put(A, Left.at(0, HASH));
        assertThat(next.get(A)).isEmpty();
    }

    @Test
    void a_second_reader_left_at_the_head_does_not_open_where_the_first_was() {
        ScrollMemory first = new ScrollMemory();
        ScrollMemory second = new ScrollMemory(first);
        first.put(A, Left.at(120, HASH));
        assertThat(second.get(A)).as("never shown there").contains(Left.at(120, HASH));
        second.put(A, Left.at(0, HASH));
        second.fromSettings(second.toSettings());
        assertThat(second.get(A)).contains(Left.at(0, HASH));
    }

    @Test
    void a_second_reader_that_becomes_the_only_one_knows_what_the_first_knew() {
        ScrollMemory first = new ScrollMemory();
        ScrollMemory second = new ScrollMemory(first);
        first.put(A, Left.at(120, HASH));
        first.put(B, Left.at(7, HASH));
        second.put(B, Left.at(9, HASH));
        second.inherit();
        ScrollMemory next = new ScrollMemory();
        next.fromSettings(second.toSettings());
        assertThat(next.get(A)).contains(Left.at(120, HASH));
        assertThat(next.get(B)).as("where this one was").contains(Left.at(9, HASH));
    }

    @Test
    void places_without_a_version_are_read_and_nonsense_is_left_out() {
        ScrollMemory memory = new ScrollMemory();
        memory.fromSettings(Map.of(A.value(), "45", B.value(), "45 px"));
        assertThat(memory.get(A)).contains(new Left(45, ""));
        assertThat(memory.get(B)).isEmpty();
    }
}
