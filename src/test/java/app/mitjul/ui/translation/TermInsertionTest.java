package app.mitjul.ui.translation;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.term.Term;
import app.mitjul.domain.term.TermId;
import app.mitjul.text.TermFinder;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermInsertionTest {

    private static final TermFinder FINDER = TermFinder.of(List.of(term("확대 관할", "長臂管轄", "long-arm jurisdiction"),
            term("안보", "", "security"), term("궈자쿤", "郭嘉昆", "Guo Jiakun"), term("무역", "", "")));

    private static Term term(String source, String original, String target) {
        return new Term(new TermId(app.mitjul.domain.Uuid7.next()), source, original, "", target, "",
                new AnnotatorId("01900000-0000-7000-8000-00000000000a"), Instant.EPOCH, Instant.EPOCH, Presence.LIVE);
    }

    @Test
    void the_first_term_of_the_sentence_goes_in_at_the_caret_then_the_next_one() {
        String source = "궈자쿤은 안보를 말했다.";
        assertThat(TermInsertion.of(FINDER, source, "", 0)).contains(new TermInsertion(0, 0, "Guo Jiakun"));
        assertThat(TermInsertion.of(FINDER, source, "Guo Jiakun spoke of", 19))
                .contains(new TermInsertion(19, 19, " security"));
    }

    @Test
    void a_term_typed_before_the_caret_is_replaced_by_its_translation() {
        assertThat(TermInsertion.of(FINDER, "안보", "about 長臂管轄", 10))
                .contains(new TermInsertion(6, 10, "long-arm jurisdiction"));
    }

    @Test
    void a_term_without_translation_and_a_sentence_without_terms_give_nothing() {
        assertThat(TermInsertion.of(FINDER, "무역이 늘었다.", "x", 1)).isEmpty();
        assertThat(TermInsertion.of(FINDER, "날씨가 좋다.", "", 0)).isEmpty();
    }
}
