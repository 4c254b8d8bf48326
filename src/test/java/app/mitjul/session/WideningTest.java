package app.mitjul.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.TextRange;
import app.mitjul.text.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which passage is marked for a hit.
class WideningTest {

    private static final String TEXT = "제목이다\n안보를 말했다. 안보리는 협력을 말했다.\n  끝 문단의 안보";
    private static final List<Sentence> SENTENCES = List.of(sentence("안보를 말했다."), sentence("안보리는 협력을 말했다."));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            보를        | EOJEOL    | 안보를
            를 말       | EOJEOL    | 안보를 말했다
            보를        | WORDS     | 보를
            안보를      | SENTENCE  | 안보를 말했다.
            안보를      | PARAGRAPH | 안보를 말했다. 안보리는 협력을 말했다.
            말했다.     | SENTENCE  | 안보를 말했다.
            다. 안보리  | SENTENCE  | 안보를 말했다. 안보리는 협력을 말했다.
            협력        | SENTENCE  | 안보리는 협력을 말했다.
            협력        | PARAGRAPH | 안보를 말했다. 안보리는 협력을 말했다.
            제목        | SENTENCE  | 제목이다
            제목        | PARAGRAPH | 제목이다
            문단의      | SENTENCE  | 끝 문단의 안보
            문단의      | PARAGRAPH | 끝 문단의 안보
            """)
    void a_hit_becomes_the_whole_of_what_it_lies_in(String hit, HitSpan span, String passage) {
        assertThat(widened(span, range(hit)).of(TEXT)).isEqualTo(passage);
    }

    @Test
    void a_hit_across_a_line_break_takes_both_paragraphs() {
        int at = TEXT.indexOf("다\n안보");
        TextRange hit = new TextRange(at, at + 4);
        assertThat(widened(HitSpan.PARAGRAPH, hit).of(TEXT)).isEqualTo("제목이다\n안보를 말했다. 안보리는 협력을 말했다.");
    }

    @Test
    void no_hit_ends_within_a_character() {
        String text = "\u1100\u1161\u1102\u1161";
        TextRange hit = new TextRange(1, 2);
        assertThat(new Widening(HitSpan.WORDS, text, List.of()).of(hit)).isEqualTo(new TextRange(0, 2));
    }

    private static TextRange widened(HitSpan span, TextRange hit) {
        return new Widening(span, TEXT, SENTENCES).of(hit);
    }

    private static TextRange range(String words) {
        int at = TEXT.indexOf(words);
        return new TextRange(at, at + words.length());
    }

    private static Sentence sentence(String words) {
        return new Sentence(range(words), true);
    }
}
