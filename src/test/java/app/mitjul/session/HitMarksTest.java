package app.mitjul.session;

import static app.mitjul.session.Libraries.done;
import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A theme, a note, or both on everything a search has found.
class HitMarksTest {

    private static final String WORD = "협력";

    private Session session;

    @BeforeEach
    void open(@TempDir Path folder) {
        session = Libraries.open(Libraries.five(folder));
    }

    @AfterEach
    void close() {
        session.close();
    }

    private List<HitPlace> hits() {
        List<HitPlace> hits = new ArrayList<>();
        for (ArticleRow row : session.reads().articles()) {
            ArticleId id = row.article().id();
            String text = session.reads().text(id).text();
            for (int at = text.indexOf(WORD); at >= 0; at = text.indexOf(WORD, at + 1)) {
                hits.add(new HitPlace(id, new TextRange(at, at + WORD.length())));
            }
        }
        return hits;
    }

    private HitMarks marks(HitSpan span) {
        return HitMarks.of(session.reads(), Libraries.ME.id(), hits(), span, Optional.of(Theme.TRADE));
    }

    private long tagged() {
        return session.reads().passages(Theme.TRADE).size();
    }

    @Test
    void every_hit_of_all_articles_is_tagged_in_one_step_and_taken_back_in_one() {
        HitMarks marks = marks(HitSpan.WORDS);
        assertThat(marks.count()).isEqualTo(hits().size()).isGreaterThan(10);
        assertThat(marks.passages()).hasSizeGreaterThan(3);
        assertThat(done(session.commands().markAll(marks.passages(), Optional.of(Theme.TRADE), "모두")))
                .isEqualTo(marks.count());
        assertThat(session.reads().passages(Theme.TRADE)).hasSize(marks.count()).allSatisfy(p -> {
            assertThat(p.annotation().anchor().quote()).isEqualTo(WORD);
            assertThat(p.annotation().note()).isEqualTo("모두");
        });
        assertThat(marks(HitSpan.WORDS).there()).as("and says so").isEqualTo(marks.count());
        assertThat(done(session.commands().markAll(marks.passages(), Optional.of(Theme.TRADE), ""))).isZero();
        done(session.commands().undo(1));
        assertThat(tagged()).isZero();
        done(session.commands().redo(1));
        assertThat(tagged()).isEqualTo(marks.count());
    }

    @Test
    void a_hit_is_widened_to_its_eojeol_sentence_or_paragraph_and_no_passage_is_made_twice() {
        marks(HitSpan.EOJEOL).passages().forEach((id, ranges) -> ranges.forEach(r -> {
            String text = session.reads().text(id).text();
            assertThat(r.of(text)).contains(WORD).doesNotContain(" ");
        }));
        HitMarks sentences = marks(HitSpan.SENTENCE);
        sentences.passages().forEach((id, ranges) -> {
            assertThat(ranges).doesNotHaveDuplicates().isSorted();
            List<TextRange> known = session.reads().sentences(id).stream().map(s -> s.range()).toList();
            assertThat(ranges).filteredOn(r -> r.start() >= known.getFirst().start()).allMatch(known::contains);
        });
        assertThat(sentences.count()).as("two in one sentence are one passage").isLessThan(hits().size());
        marks(HitSpan.PARAGRAPH).passages().forEach((id, ranges) -> ranges.forEach(r -> {
            String text = session.reads().text(id).text();
            assertThat(r.of(text)).doesNotContain("\n").contains(WORD);
            assertThat(r.start() == 0 || text.charAt(r.start() - 1) == '\n').isTrue();
        }));
    }

    @Test
    void what_overlaps_a_passage_with_the_theme_is_told_before() {
        HitPlace first = hits().getFirst();
        String text = session.reads().text(first.article()).text();
        TextRange wider = new TextRange(first.range().start(), first.range().end() + 2);
        done(session.commands().tag(first.article(), wider, List.of(Theme.TRADE), Optional.empty()));
        assertThat(marks(HitSpan.WORDS).overlaps()).singleElement().satisfies(o -> {
            assertThat(o.article()).isEqualTo(first.article());
            assertThat(o.passage()).isEqualTo(WORD);
            assertThat(o.other()).isEqualTo(wider.of(text));
        });
        assertThat(HitMarks.of(session.reads(), Libraries.ME.id(), hits(), HitSpan.WORDS, Optional.of(Theme.ENERGY))
                .overlaps()).isEmpty();
    }

    @Test
    void a_note_alone_goes_behind_the_one_that_is_there() {
        HitPlace first = hits().getFirst();
        done(session.commands().tag(first.article(), first.range(), List.of(Theme.TRADE), Optional.of("먼저")));
        HitMarks marks = marks(HitSpan.WORDS);
        assertThat(done(session.commands().markAll(marks.passages(), Optional.empty(), "나중"))).isEqualTo(marks.count());
        List<Annotation> there = session.reads().annotations(first.article());
        assertThat(there).filteredOn(a -> a.range().equals(first.range())).singleElement()
                .satisfies(a -> assertThat(a.note()).isEqualTo("먼저\n나중"));
        done(session.commands().undo(1));
        assertThat(session.reads().annotations(first.article())).singleElement()
                .satisfies(a -> assertThat(a.note()).isEqualTo("먼저"));
    }
}
