package app.mitjul.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LikenessTest {

    @Test
    void the_same_words_have_the_same_signature_whatever_their_form() {
        String text = words(new Random(1), 120);
        byte[] signature = Likeness.of(text);
        assertThat(Likeness.of(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(signature);
        assertThat(Likeness.of(text.replace(" ", "\n\n“").toUpperCase(java.util.Locale.ROOT))).isEqualTo(signature);
        assertThat(Likeness.percent(signature, signature)).isEqualTo(100);
    }

    @Test
    void what_is_too_short_is_like_nothing() {
        assertThat(Likeness.of("짧은 글 (끝)")).isEmpty();
        assertThat(Likeness.percent(Likeness.of(""), Likeness.of(""))).isZero();
    }

    @Test
    void the_estimate_is_near_the_share_of_common_pieces() {
        Random random = new Random(2);
        double off = 0;
        int texts = 60;
        for (int i = 0; i < texts; i++) {
            String shared = words(random, 40 + random.nextInt(160));
            String one = shared + words(random, 5 + random.nextInt(60));
            String other = shared + words(random, 5 + random.nextInt(60));
            int estimate = Likeness.percent(Likeness.of(one), Likeness.of(other));
            off += Math.abs(estimate - 100 * share(one, other));
            assertThat((double) estimate).isBetween(100 * share(one, other) - 22, 100 * share(one, other) + 22);
        }
        assertThat(off / texts).isLessThan(7);
    }

    @Test
    void an_index_finds_the_copy_among_many_others_and_no_other() {
        Random random = new Random(3);
        LikenessIndex index = new LikenessIndex();
        String[] texts = new String[3_000];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = words(random, 100);
            assertThat(index.find(Likeness.of(texts[i]), 70)).isEmpty();
            index.add(i, Likeness.of(texts[i]));
        }
        int found = 0;
        for (int i = 0; i < texts.length; i += 10) {
            String edition = texts[i].substring(0, texts[i].length() * 9 / 10) + words(random, 4);
            var match = index.find(Likeness.of(edition), 70);
            match.ifPresent(m -> assertThat(m.percent()).isGreaterThanOrEqualTo(70));
            found += match.filter(m -> texts[(int) m.number()].regionMatches(0, edition, 0, 200)).isPresent() ? 1 : 0;
        }
        assertThat(found).isGreaterThan(290);
        assertThat(index.size()).isEqualTo(texts.length);
    }

    @Test
    void of_thousands_that_are_all_the_same_few_are_compared() {
        LikenessIndex index = new LikenessIndex();
        byte[] same = Likeness.of(words(new Random(4), 80));
        for (int i = 0; i < 50_000; i++) {
            index.add(i, same);
        }
        for (int i = 0; i < 5_000; i++) {
            assertThat(index.find(same, 100)).map(LikenessIndex.Match::percent).contains(100);
        }
    }

    private static double share(String one, String other) {
        Set<String> a = pieces(one);
        Set<String> b = pieces(other);
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return (double) both.size() / (a.size() + b.size() - both.size());
    }

    private static Set<String> pieces(String text) {
        String bare = text.replace(" ", "").replace(".", "");
        Set<String> pieces = new HashSet<>();
        for (int i = 0; i + 5 <= bare.length(); i++) {
            pieces.add(bare.substring(i, i + 5));
        }
        return pieces;
    }

    private static String words(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            for (int j = 1 + random.nextInt(4); j > 0; j--) {
                text.append((char) ('가' + 28 * random.nextInt(390)));
            }
            text.append(i % 12 == 11 ? ". " : " ");
        }
        return text.toString();
    }
}
