package app.mitjul.text.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.TextRange;
import app.mitjul.text.Boundaries;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts that are edited at random places: the truth is known, because the editing is ours.
class RandomEditsTest {

    private static final List<String> WORDS = List.of("안보", "협력을", "에너지", "무역", "회담에서", "중국은", "카자흐스탄", "대통령이", "말했다.",
            "밝혔다.", "정상회의", "그러나", "2025년", "SCO", "(習近平)", "👩‍👧", "각", "é", "합의했다.");

    private final Random random;

    RandomEditsTest() {
        random = new Random(20261122);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void runs_are_in_order_and_say_the_same_on_both_sides(int edits) {
        for (int round = 0; round < 40; round++) {
            String before = text();
            String after = before;
            for (int i = 0; i < edits; i++) {
                after = edited(after);
            }
            int at = 0;
            int newAt = 0;
            for (Run run : Diff.of(before, after).runs()) {
                assertThat(run.start()).isGreaterThanOrEqualTo(at);
                assertThat(run.newStart()).isGreaterThanOrEqualTo(newAt);
                assertThat(Carrying.same(before.substring(run.start(), run.end()),
                        after.substring(run.newStart(), run.newEnd()))).isTrue();
                at = run.end();
                newAt = run.newEnd();
            }
        }
    }

    @Test
    void a_passage_outside_one_edit_is_kept_where_it_is() {
        for (int round = 0; round < 400; round++) {
            String before = text();
            TextRange edit = range(before);
            String put = " QZ".repeat(1 + random.nextInt(5)) + " ";
            String after = before.substring(0, edit.start()) + put + before.substring(edit.end());
            Carrying carrying = Carrying.between(before, after);
            for (int i = 0; i < 20; i++) {
                TextRange passage = range(before);
                boolean left = passage.end() < edit.start();
                boolean right = passage.start() > edit.end();
                if (left || right) {
                    int shift = right ? after.length() - before.length() : 0;
                    Carried carried = carrying.carry(passage);
                    assertThat(carried.fate()).as("%s%n%s%n%s", before, after, passage.of(before))
                            .isIn(Fate.KEPT, Fate.MOVED);
                    assertThat(carried.range().orElseThrow().of(after)).isEqualTo(passage.of(before));
                    if (passage.length() > 12) {
                        assertThat(carried.range()).contains(passage.shifted(shift));
                    }
                }
            }
        }
    }

    @Test
    void whatever_is_done_to_a_text_every_passage_lies_between_characters_and_says_what_its_fate_says() {
        for (int round = 0; round < 300; round++) {
            String before = text();
            String after = before;
            for (int i = 0; i <= round % 12; i++) {
                after = edited(after);
            }
            Carrying carrying = Carrying.between(before, after);
            for (int i = 0; i < 20; i++) {
                TextRange passage = range(before);
                Carried carried = carrying.carry(passage);
                assertThat(carried.range().isEmpty()).isEqualTo(carried.fate() == Fate.LOST);
                if (carried.range().isPresent()) {
                    TextRange there = carried.range().get();
                    assertThat(Boundaries.isBoundary(after, there.start())).isTrue();
                    assertThat(Boundaries.isBoundary(after, there.end())).isTrue();
                    assertThat(Carrying.same(passage.of(before), there.of(after)))
                            .isEqualTo(carried.fate() != Fate.CHANGED);
                }
            }
        }
    }

    @Test
    void the_same_text_keeps_everything() {
        for (int round = 0; round < 50; round++) {
            String text = text();
            TextRange passage = range(text);
            assertThat(Carrying.between(text, text).carry(passage)).isEqualTo(Carried.of(Fate.KEPT, passage));
        }
    }

    @Test
    void the_other_form_of_hangul_keeps_everything() {
        for (int round = 0; round < 50; round++) {
            String before = text();
            String after = Normalizer.normalize(before, Normalizer.Form.NFD);
            TextRange passage = range(before);
            Carried carried = Carrying.between(before, after).carry(passage);
            assertThat(carried.fate()).isEqualTo(Fate.KEPT);
            assertThat(carried.range().orElseThrow().of(after))
                    .isEqualTo(Normalizer.normalize(passage.of(before), Normalizer.Form.NFD));
            assertThat(Carrying.between(after, before).carry(carried.range().get()))
                    .isEqualTo(Carried.of(Fate.KEPT, passage));
        }
    }

    private String edited(String text) {
        TextRange at = range(text);
        return switch (random.nextInt(5)) {
            case 0 -> text.substring(0, at.start()) + words(1 + random.nextInt(4)) + text.substring(at.start());
            case 1 -> text.length() < 60 ? text : text.substring(0, at.start()) + text.substring(at.end());
            case 2 -> text.substring(0, at.start()) + words(1 + random.nextInt(2)) + text.substring(at.end());
            case 3 -> moved(text);
            default -> text.substring(0, at.start())
                    + Normalizer.normalize(at.of(text), Normalizer.Form.NFD) + text.substring(at.end());
        };
    }

    private String moved(String text) {
        List<String> lines = new java.util.ArrayList<>(List.of(text.split("\n")));
        String line = lines.remove(random.nextInt(lines.size()));
        lines.add(random.nextInt(lines.size() + 1), line);
        return String.join("\n", lines);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int lines = 1 + random.nextInt(6);
        for (int i = 0; i < lines; i++) {
            text.append(i == 0 ? "" : "\n").append(words(4 + random.nextInt(30)));
        }
        return text.toString();
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.toString();
    }

    private TextRange range(String text) {
        int start = random.nextInt(text.length());
        return Boundaries.toGraphemes(text, start, Math.min(text.length(), start + 1 + random.nextInt(30)));
    }
}
