package app.mitjul.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.annotation.Anchor;
import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.article.TextRange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MarkIndexTest {

    private static final int LENGTH = 400;

    static Annotation mark(String id, int start, int end) {
        return new Annotation(new AnnotationId(id), new ArticleId("article"), new AnnotatorId("me"),
                new Anchor("", new TextRange(start, end), "", "", ""), List.of(), "", "", Instant.EPOCH, Instant.EPOCH,
                Presence.LIVE);
    }

    private static List<Annotation> some(Random random, int count) {
        List<Annotation> marks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int start = random.nextInt(LENGTH - 1);
            int longest = random.nextInt(10) == 0 ? LENGTH : 30;
            int end = start + 1 + random.nextInt(Math.min(longest, LENGTH - start));
            marks.add(mark("m" + i, start, Math.min(end, LENGTH)));
        }
        return marks;
    }

    @Test
    void finds_what_looking_at_every_mark_finds() {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            List<Annotation> marks = some(random, random.nextInt(40));
            MarkIndex index = MarkIndex.of(marks);
            TextRange place = some(random, 1).getFirst().range();

            assertThat(index.touching(place))
                    .containsExactlyElementsOf(index.all().stream().filter(m -> m.range().overlaps(place)).toList());
            assertThat(index.all()).containsExactlyInAnyOrderElementsOf(marks)
                    .isSortedAccordingTo((a, b) -> a.range().compareTo(b.range()));
        }
    }

    @Test
    void one_mark_more_less_or_different_is_the_same_as_starting_over() {
        Random random = new Random(12);
        List<Annotation> marks = some(random, 30);
        MarkIndex index = MarkIndex.of(marks);
        for (int round = 0; round < 200; round++) {
            Annotation fresh = some(random, 1).getFirst();
            AnnotationId id = new AnnotationId("m" + random.nextInt(40));
            Optional<Annotation> now = random.nextInt(3) == 0
                    ? Optional.empty()
                    : Optional.of(mark(id.value(), fresh.range().start(), fresh.range().end()));
            marks.removeIf(m -> m.id().equals(id));
            now.ifPresent(marks::add);
            index = index.with(id, now);

            assertThat(index.all()).isEqualTo(MarkIndex.of(marks).all());
            assertThat(index.find(id)).isEqualTo(now);
            assertThat(index.touching(new TextRange(100, 120)))
                    .isEqualTo(MarkIndex.of(marks).touching(new TextRange(100, 120)));
        }
    }

    @Test
    void nothing_is_found_among_none() {
        assertThat(MarkIndex.EMPTY.touching(new TextRange(0, 1))).isEmpty();
        assertThat(MarkIndex.EMPTY.startBefore(5)).isFalse();
    }
}
