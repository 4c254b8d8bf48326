package app.mitjul.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.UnderlinePattern;
import java.util.List;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class TintSegmentsTest {

    private static Highlight mark(String id, int start, int end, Color color, boolean chosen) {
        return new Highlight(new TextRange(start, end),
                new Highlight.Style(color, color, UnderlinePattern.SOLID, id, chosen), new AnnotationId(id));
    }

    private static List<String> segments(Highlight... marks) {
        return TintSegments.of(List.of(marks)).stream()
                .map(s -> s.range().start() + "-" + s.range().end() + " " + s.style().name()).toList();
    }

    @Test
    void where_two_marks_cross_the_shorter_one_tints() {
        assertThat(segments(mark("long", 0, 20, Color.RED, false), mark("short", 15, 25, Color.BLUE, false)))
                .containsExactly("0-15 long", "15-25 short");
    }

    @Test
    void a_nested_mark_splits_the_outer_one() {
        assertThat(segments(mark("outer", 0, 30, Color.RED, false), mark("inner", 10, 20, Color.BLUE, false)))
                .containsExactly("0-10 outer", "10-20 inner", "20-30 outer");
    }

    @Test
    void the_chosen_mark_tints_even_when_it_is_longer() {
        assertThat(segments(mark("outer", 0, 30, Color.RED, true), mark("inner", 10, 20, Color.BLUE, false)))
                .containsExactly("0-30 outer");
    }

    @Test
    void marks_apart_leave_the_text_between_them_free() {
        assertThat(segments(mark("a", 0, 5, Color.RED, false), mark("b", 8, 10, Color.BLUE, false)))
                .containsExactly("0-5 a", "8-10 b");
    }

    @Test
    void no_marks_no_segments() {
        assertThat(TintSegments.of(List.of())).isEmpty();
    }
}
