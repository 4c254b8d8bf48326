package app.mitjul.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.TextRange;
import app.mitjul.settings.Typesetting;
import app.mitjul.text.Boundaries;
import app.mitjul.text.Sentences;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where lines end on the screen: real paragraphs in columns from 240 to 1,200 pixels.
class LineBreaksTest {

    private static final Locale BEFORE = Locale.getDefault();
    private static final String OPENING = "([{（［｛「『《〈【〔";
    private static final String JOINTS = "·ㆍ・-/‐–—";

    @BeforeAll
    static void toolkit() throws Exception {
        Typeset.begin();
    }

    @AfterEach
    void locale() {
        Locale.setDefault(BEFORE);
    }

    private static List<String> articles() throws Exception {
        Path file = Path.of(System.getProperty("mitjul.assets", "assets"), "articles/thegmnews-central-asia.txt");
        return Files.readString(file).lines().toList();
    }

    private static List<String> texts() throws Exception {
        String article = articles().get(1);
        return Stream.concat(articles().stream().flatMap(a -> Stream.concat(Stream.of(a), sentences(a))), Stream.of(
                "왕이(王毅) 외교부장은 習近平 주석의 長臂管轄에 대한 발언을 인용하며 관련 국가들과 협력을 강화하겠다고 밝혔다. ".repeat(4),
                "SCO와 BRICS, ‘Shanghai Cooperation Organization’의 회원국들이 Belt and Road Initiative에서 논의했다. ".repeat(4),
                Normalizer.normalize(article, Normalizer.Form.NFD),
                Normalizer.normalize("習近平 주석의 관할을 안보를 위해 강화한다고 밝혔다. ".repeat(5), Normalizer.Form.NFD),
                "회의가 끝났다 👩‍👩‍👧‍👦 가족들이 🇰🇷 깃발을 흔들며😀 환호했다 👍🏽 그리고 돌아갔다. ".repeat(5))).toList();
    }

    /// Alone, many hold no Hanja, and then the text layout of its own accord would not ask for line breaks.
    private static Stream<String> sentences(String article) {
        return Sentences.of(article, 0).stream().map(s -> s.range().of(article)).filter(s -> s.length() > 100);
    }

    /// Offsets at which a line begins, all but the first.
    private static List<Integer> lineStarts(ParagraphNode node) {
        List<Integer> starts = new ArrayList<>();
        double step = node.style().lineHeight() / 2;
        for (double y = 0; y < node.getHeight(); y += step) {
            int start = node.lineStartAt(y);
            if (start > 0 && !starts.contains(start)) {
                starts.add(start);
            }
        }
        return starts;
    }

    private static boolean mayBreak(String text, int offset) {
        return Character.isWhitespace(text.charAt(offset - 1)) || OPENING.indexOf(text.charAt(offset)) >= 0
                || JOINTS.indexOf(text.charAt(offset - 1)) >= 0;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "de"})
    void no_line_ends_inside_an_eojeol_at_any_width(String language) throws Exception {
        Locale.setDefault(Locale.forLanguageTag(language));
        for (String text : texts()) {
            for (int column = 240; column <= 1200; column += language.equals("ko") ? 20 : 80) {
                int width = column;
                List<Integer> starts = Typeset
                        .onFx(() -> lineStarts(Typeset.paragraph(text, width, Typesetting.DEFAULT)));
                assertThat(starts).as("%s at %d", language, column).isNotEmpty().allSatisfy(
                        s -> assertThat(mayBreak(text, s))
                                .as("%s|%s", text.substring(Math.max(0, s - 8), s), text.substring(s, s + 1))
                                .isTrue());
            }
        }
    }

    @Test
    void breaking_anywhere_fills_every_line_but_the_last() throws Exception {
        for (String text : articles()) {
            for (int column : List.of(300, 480, 576, 900)) {
                assertThat(ragged(text, column)).as("at %d", column).isEmpty();
            }
        }
    }

    /// The lines, but the last, that have a space to stretch and end before the edge, or that run over it.
    private static List<String> ragged(String text, int column) throws Exception {
        return Typeset.onFx(() -> {
            ParagraphNode node = Typeset.paragraph(text, column, Typesetting.DEFAULT.withAnywhere(true));
            double right = node.columnLeft(node.getWidth()) + column;
            List<Integer> starts = lineStarts(node);
            List<String> ragged = new ArrayList<>();
            for (int i = 0; i + 1 < starts.size(); i++) {
                String line = text.substring(starts.get(i), starts.get(i + 1));
                double end = node.boxes(new TextRange(starts.get(i), starts.get(i) + line.stripTrailing().length()))
                        .getLast().getMaxX();
                if (line.strip().contains(" ") && Math.abs(end - right) > 1) {
                    ragged.add(line);
                }
            }
            return ragged;
        });
    }

    @Test
    void breaking_anywhere_keeps_what_is_seen_as_one_character() throws Exception {
        for (String text : texts()) {
            for (int column = 240; column <= 1200; column += 60) {
                int width = column;
                List<Integer> starts = Typeset.onFx(
                        () -> lineStarts(Typeset.paragraph(text, width, Typesetting.DEFAULT.withAnywhere(true))));
                assertThat(starts).isNotEmpty().allMatch(s -> Boundaries.isBoundary(text, s))
                        .noneMatch(s -> ".,)”’".indexOf(text.charAt(s)) >= 0)
                        .noneMatch(s -> Character.isAlphabetic(text.charAt(s)) && text.charAt(s) < 128
                                && Character.isAlphabetic(text.charAt(s - 1)) && text.charAt(s - 1) < 128);
            }
        }
    }

    @Test
    void syllables_come_apart_only_when_asked_for() throws Exception {
        String text = articles().getFirst();
        List<Integer> starts = Typeset
                .onFx(() -> lineStarts(Typeset.paragraph(text, 300, Typesetting.DEFAULT.withAnywhere(true))));
        assertThat(starts).anyMatch(s -> !mayBreak(text, s));
    }
}
