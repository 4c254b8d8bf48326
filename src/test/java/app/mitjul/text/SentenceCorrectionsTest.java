package app.mitjul.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.SentenceEdits;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceCorrectionsTest {

    private static final String TEXT = "하나다. 둘이다. 셋이고 넷이다.\n다섯이다.";

    private static List<String> sentences(SentenceEdits edits) {
        return Sentences.of(TEXT, 0, edits).stream().map(s -> s.range().of(TEXT)).toList();
    }

    @Test
    void without_edits_the_sentences_are_those_of_the_rules() {
        assertThat(sentences(SentenceEdits.NONE)).containsExactly("하나다.", "둘이다.", "셋이고 넷이다.", "다섯이다.");
    }

    @Test
    void a_sentence_joins_the_one_before_and_comes_apart_again() {
        SentenceEdits joined = SentenceEdits.NONE.joined(TEXT.indexOf("둘"));

        assertThat(sentences(joined)).containsExactly("하나다. 둘이다.", "셋이고 넷이다.", "다섯이다.");
        assertThat(joined.split(TEXT.indexOf("둘"))).isEqualTo(SentenceEdits.NONE);
    }

    @Test
    void a_sentence_is_split_where_a_word_begins_and_joined_again() {
        SentenceEdits split = SentenceEdits.NONE.split(TEXT.indexOf("넷"));

        assertThat(sentences(split)).containsExactly("하나다.", "둘이다.", "셋이고", "넷이다.", "다섯이다.");
        assertThat(split.joined(TEXT.indexOf("넷"))).isEqualTo(SentenceEdits.NONE);
    }

    @Test
    void sentences_of_two_paragraphs_are_never_joined_and_edits_that_fit_nothing_are_passed_over() {
        SentenceEdits odd = SentenceEdits.NONE.joined(TEXT.indexOf("다섯")).joined(0).joined(3).split(4).split(999);

        assertThat(sentences(odd)).isEqualTo(sentences(SentenceEdits.NONE));
    }
}
