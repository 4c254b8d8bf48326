package app.mitjul.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.TextRange;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FoldTest {

    private static final String[] UNITS = {"가", "한", "글", "안보", "é", "É", "Ａ", "a", "SCO", "İ", "Σς", " ", "\u0301",
            "\u0323", "\u1112", "\u1161", "\u11AB", "😀", "漢", "Å", "\u212B", "ㅎ",
            "が", "\u0958", "\u2126", "\uD835\uDD04", "\uD801\uDC00"};

    private static String nfd(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private static String random(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most) + 1; i > 0; i--) {
            text.append(UNITS[random.nextInt(UNITS.length)]);
        }
        return text.toString();
    }

    @Test
    void composed_and_decomposed_text_fold_to_the_same() {
        Random random = new Random(5);
        for (int round = 0; round < 5000; round++) {
            String text = random(random, 12);
            String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
            assertThat(Fold.of(nfd(text)).folded()).isEqualTo(Fold.of(composed).folded())
                    .isEqualTo(Fold.of(text).folded());
        }
    }

    @Test
    void every_hit_maps_back_to_a_raw_slice_that_folds_to_the_query() {
        Random random = new Random(6);
        for (int round = 0; round < 5000; round++) {
            String text = random.nextBoolean() ? random(random, 20) : nfd(random(random, 20));
            String query = UNITS[random.nextInt(UNITS.length)];
            int before = 0;
            for (TextRange hit : Fold.of(text).find(query)) {
                assertThat(Fold.of(hit.of(text)).folded()).contains(Fold.of(query).folded());
                assertThat(hit.start()).isGreaterThanOrEqualTo(before);
                before = hit.start();
            }
            assertThat(Fold.of(text).contains(query)).isEqualTo(!Fold.of(text).find(query).isEmpty());
        }
    }

    @Test
    void case_and_composition_do_not_matter() {
        String text = "중국 안보와 SCO, 안보";
        assertThat(Fold.of(text).find("안보")).containsExactly(new TextRange(3, 5), new TextRange(12, 14));
        assertThat(Fold.of(text).find(nfd("안보"))).hasSize(2);
        assertThat(Fold.of(text).find("sco")).containsExactly(new TextRange(7, 10));
        String raw = nfd(text);
        assertThat(Fold.of(raw).find("안보").stream().map(r -> r.of(raw)).toList())
                .isEqualTo(List.of(nfd("안보"), nfd("안보")));
    }

    @Test
    void a_query_is_literal_and_hits_do_not_overlap() {
        assertThat(Fold.of("a.c abc").find("a.c")).containsExactly(new TextRange(0, 3));
        assertThat(Fold.of("아아아아").find("아아")).containsExactly(new TextRange(0, 2), new TextRange(2, 4));
        assertThat(Fold.of("안보").find("")).isEmpty();
        assertThat(Fold.of("안보").find("경제")).isEmpty();
        assertThat(Fold.of("하").find("한")).isEmpty();
        assertThat(Fold.of(nfd("한")).find("하")).isEmpty();
    }

    @Test
    void composed_lower_case_text_is_not_copied() {
        String text = "중국 안보";
        assertThat(Fold.of(text).folded()).isSameAs(text);
    }

    @Test
    void a_million_decomposed_units_are_folded() {
        String raw = nfd("안보 ").repeat(150_000);
        assertThat(Fold.of(raw).find("안보")).hasSize(150_000);
    }
}
