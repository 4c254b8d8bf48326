package app.mitjul.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.TextRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextPiecesTest {

    @Test
    void an_ordinary_paragraph_stays_whole() {
        TextRange paragraph = new TextRange(3, 600);
        assertThat(TextPieces.of("가".repeat(700), paragraph)).containsExactly(paragraph);
    }

    @Test
    void a_very_long_paragraph_is_cut_after_sentences_without_a_gap() {
        String text = "중국 정부는 자제를 촉구했다. ".repeat(2000);
        List<TextRange> pieces = TextPieces.of(text, new TextRange(0, text.length()));
        int at = 0;
        for (TextRange piece : pieces) {
            assertThat(piece.start()).isEqualTo(at);
            assertThat(piece.length()).isLessThanOrEqualTo(3000);
            at = piece.end();
            assertThat(piece.of(text)).endsWith("했다. ");
        }
        assertThat(at).isEqualTo(text.length());
    }

    @Test
    void text_without_any_space_is_never_cut_inside_a_character() {
        String text = "👩‍👩‍👧‍👦".repeat(2000);
        for (TextRange piece : TextPieces.of(text, new TextRange(0, text.length()))) {
            assertThat(piece.start() % "👩‍👩‍👧‍👦".length()).isZero();
        }
    }
}
