package app.mitjul.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.TextRange;
import app.mitjul.text.CaretMoves.Unit;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CaretMovesTest {

    private static final String TEXT = "중국은 “안보를 강화”하고 상하이협력기구(SCO)는 협력한다.";

    private static TextRange range(String quote) {
        int start = TEXT.indexOf(quote);
        return new TextRange(start, start + quote.length());
    }

    private static String end(String quote, Unit unit, boolean on) {
        return (on ? CaretMoves.endOn(TEXT, range(quote), unit) : CaretMoves.endBack(TEXT, range(quote), unit))
                .of(TEXT);
    }

    private static String start(String quote, Unit unit, boolean on) {
        return (on ? CaretMoves.startOn(TEXT, range(quote), unit) : CaretMoves.startBack(TEXT, range(quote), unit))
                .of(TEXT);
    }

    @Test
    void the_end_goes_on_by_eojeol_and_leaves_quotation_marks_out() {
        assertThat(end("중국", Unit.EOJEOL, true)).isEqualTo("중국은");
        assertThat(end("중국은", Unit.EOJEOL, true)).isEqualTo("중국은 “안보를");
        assertThat(end("안보를", Unit.EOJEOL, true)).isEqualTo("안보를 강화");
        assertThat(end("협력한다.", Unit.EOJEOL, true)).isEqualTo("협력한다.");
    }

    @Test
    void the_end_goes_back_first_to_the_word_without_its_particle_then_by_eojeol() {
        assertThat(end("중국은 “안보를", Unit.EOJEOL, false)).isEqualTo("중국은 “안보");
        assertThat(end("중국은 “안보", Unit.EOJEOL, false)).isEqualTo("중국은");
        assertThat(end("중국은", Unit.EOJEOL, false)).isEqualTo("중국");
        assertThat(end("중국", Unit.EOJEOL, false)).as("a word stays").isEqualTo("중국");
        assertThat(end("상하이협력기구(SCO)는", Unit.EOJEOL, false)).isEqualTo("상하이협력기구(SCO)");
    }

    @Test
    void the_start_goes_both_ways_by_eojeol() {
        assertThat(start("안보를 강화", Unit.EOJEOL, false)).isEqualTo("중국은 “안보를 강화");
        assertThat(start("중국은 “안보를 강화", Unit.EOJEOL, true)).isEqualTo("안보를 강화");
        assertThat(start("안보를 강화", Unit.EOJEOL, true)).isEqualTo("강화");
        assertThat(start("강화", Unit.EOJEOL, true)).as("a word stays").isEqualTo("강화");
        assertThat(start("중국은", Unit.EOJEOL, false)).isEqualTo("중국은");
    }

    @Test
    void by_character_both_ends_step_over_white_space_and_one_character_stays() {
        assertThat(end("안보를", Unit.GRAPHEME, true)).isEqualTo("안보를 강");
        assertThat(end("안보를 강", Unit.GRAPHEME, false)).isEqualTo("안보를");
        assertThat(end("안", Unit.GRAPHEME, false)).isEqualTo("안");
        assertThat(start("강화", Unit.GRAPHEME, false)).isEqualTo("를 강화");
        assertThat(start("를 강화", Unit.GRAPHEME, true)).isEqualTo("강화");
        assertThat(start("화", Unit.GRAPHEME, true)).isEqualTo("화");
    }

    @Test
    void the_caret_goes_from_eojeol_to_eojeol() {
        assertThat(CaretMoves.eojeolRight(TEXT, 0)).isEqualTo(TEXT.indexOf('“'));
        assertThat(CaretMoves.eojeolRight(TEXT, TEXT.length())).isEqualTo(TEXT.length());
        assertThat(CaretMoves.eojeolLeft(TEXT, TEXT.indexOf("보를"))).isEqualTo(TEXT.indexOf('“'));
        assertThat(CaretMoves.eojeolLeft(TEXT, TEXT.indexOf('“'))).isZero();
        assertThat(CaretMoves.eojeolLeft(TEXT, 0)).isZero();
    }

    @Test
    void decomposed_text_moves_as_composed_text_does() {
        String decomposed = Normalizer.normalize(TEXT, Normalizer.Form.NFD);
        String quote = Normalizer.normalize("안보를", Normalizer.Form.NFD);
        int start = decomposed.indexOf(quote);
        TextRange whole = new TextRange(start, start + quote.length());
        String shrunk = CaretMoves.endBack(decomposed, whole, Unit.EOJEOL).of(decomposed);
        assertThat(Normalizer.normalize(shrunk, Normalizer.Form.NFC)).isEqualTo("안보");
    }

    /// Texts with everything that must not be cut: pairs of surrogates, decomposed syllables, joined emoji, flags,
    /// combining marks behind spaces.
    private static String text(Random random) {
        List<String> parts = List.of("안보를 ", "중국 ", Normalizer.normalize("강화했다. ", Normalizer.Form.NFD), "👩‍👩‍👧",
                "🇰🇷", " ",
                "\n", "e\u0301", " \u0301", "𠮷野", "(SCO)", "“", "”", ".", "\r\n", "郭嘉昆", "각", "\u1112", "a");
        StringBuilder out = new StringBuilder("가");
        int count = 1 + random.nextInt(14);
        for (int i = 0; i < count; i++) {
            out.append(parts.get(random.nextInt(parts.size())));
        }
        return out.toString();
    }

    private static void whole(String text, TextRange range) {
        assertThat(range.end()).isLessThanOrEqualTo(text.length());
        assertThat(Boundaries.isBoundary(text, range.start())).as("start of %s in %s", range, text).isTrue();
        assertThat(Boundaries.isBoundary(text, range.end())).as("end of %s in %s", range, text).isTrue();
    }

    @Test
    void whatever_is_selected_or_moved_never_cuts_a_grapheme() {
        Random random = new Random(20261122);
        for (int i = 0; i < 4000; i++) {
            String text = text(random);
            Optional<TextRange> selected = CaretMoves.selection(text, random.nextInt(text.length() + 1),
                    random.nextInt(text.length() + 1));
            selected.ifPresent(r -> whole(text, r));
            TextRange range = selected.orElse(Boundaries.toGraphemes(text, 0, 1));
            for (int step = 0; step < 6; step++) {
                Unit unit = random.nextBoolean() ? Unit.GRAPHEME : Unit.EOJEOL;
                TextRange before = range;
                range = switch (random.nextInt(4)) {
                    case 0 -> CaretMoves.endOn(text, before, unit);
                    case 1 -> CaretMoves.endBack(text, before, unit);
                    case 2 -> CaretMoves.startOn(text, before, unit);
                    default -> CaretMoves.startBack(text, before, unit);
                };
                whole(text, range);
            }
            int caret = random.nextInt(text.length() + 1);
            assertThat(Boundaries.isBoundary(text, CaretMoves.eojeolLeft(text, caret))).isTrue();
            assertThat(Boundaries.isBoundary(text, CaretMoves.eojeolRight(text, caret))).isTrue();
        }
    }
}
