package app.mitjul.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.term.Term;
import app.mitjul.domain.term.TermId;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermFinderTest {

    static Term term(String source, String original, String latin) {
        return new Term(new TermId(source), source, original, latin, "", "", new AnnotatorId("a"), Instant.EPOCH,
                Instant.EPOCH, Presence.LIVE);
    }

    private static final List<Term> TERMS = List.of(term("궈자쿤", "郭嘉昆", "Guo Jiakun"), term("상하이협력기구", "", "SCO"),
            term("확대 관할", "長臂管轄", ""), term("안보", "", ""), term("균형 안보", "", ""), term("핵", "", ""),
            term("이란", "", "Iran"),
            term("무역", "", ""), term("회담", "", ""), term("관세", "", ""), term("중앙아시아", "", ""),
            term("미국", "美國", "US, USA"),
            term("Belt and Road", "一帶一路", ""), term("A", "", ""), term("國", "", ""));

    private static List<String> found(String text) {
        return TermFinder.of(TERMS).find(text, 0).stream().map(h -> h.range().of(text) + "=" + h.term().source())
                .toList();
    }

    /// What is found, as `words=term`.
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {"안보를 지킨다 ; 안보=안보", "‘균형 안보’를 ; 균형 안보=균형 안보",
            "궈자쿤(郭嘉昆, Guo Jiakun)은 ; 궈자쿤=궈자쿤|郭嘉昆=궈자쿤|Guo Jiakun=궈자쿤",
            "상하이협력기구(SCO)와 SCO는 ; 상하이협력기구=상하이협력기구|SCO=상하이협력기구|SCO=상하이협력기구",
            "확대 관할(長臂管轄·일국의 ; 확대 관할=확대 관할|長臂管轄=확대 관할", "핵을 핵과 핵 문제 ; 핵=핵|핵=핵|핵=핵", "이란은 이란과의 이란이 ; 이란=이란|이란=이란|이란=이란",
            "안보라는 안보이며 안보적 안보적인 ; 안보=안보|안보=안보|안보=안보|안보=안보", "러시아·중앙아시아의 범중앙아시아학 ; 중앙아시아=중앙아시아|중앙아시아=중앙아시아",
            "iran IRAN Iran ; iran=이란|IRAN=이란|Iran=이란", "the US and USA ; US=미국|USA=미국",
            "belt and road ; belt and road=Belt and Road",
            "미국인들은 對美國 ; 미국=미국|美國=미국", "[안보]안보회담 ; 안보=안보"})
    void terms_are_found_in_all_their_forms(String text, String wanted) {
        assertThat(String.join("|", found(text))).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource({"핵심을", "안보인다", "업무역량", "사회담론", "기관세포", "협력이란", "핵무기", "tell us", "Iranian", "USAF", "SCOT", "sco",
            "A a", "國家",
            "beltandroad", "관세음보살"})
    void words_that_only_contain_a_term_are_left(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void the_range_is_that_of_the_raw_text_and_before_the_start_nothing_is_found() {
        String text = Normalizer.normalize("안보와 관할, 미국의 안보를", Normalizer.Form.NFD);
        List<TermHit> hits = TermFinder.of(TERMS).find(text, 5);
        assertThat(hits.stream().map(h -> Normalizer.normalize(h.range().of(text), Normalizer.Form.NFC)).toList())
                .containsExactly("미국", "안보");
        assertThat(hits.getLast().range().end()).isEqualTo(text.length() - 3);
    }

    @Test
    void without_terms_nothing_is_found() {
        assertThat(TermFinder.of(List.of()).find("안보", 0)).isEmpty();
        assertThat(TermFinder.of(TERMS).find("", 0)).isEmpty();
    }

    @Test
    void hits_never_overlap_and_hold_whole_graphemes() {
        String[] parts = {"안보", "를", "균형 ", "핵", "國", "SCO", "sco", "郭嘉昆", " ", "\u1112\u1161\u11AB", "😀", "이란", "(",
                "은"};
        Random random = new Random(5);
        for (int round = 0; round < 5000; round++) {
            StringBuilder out = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                out.append(parts[random.nextInt(parts.length)]);
            }
            String text = random.nextBoolean() ? out.toString() : Normalizer.normalize(out, Normalizer.Form.NFD);
            int end = 0;
            for (TermHit hit : TermFinder.of(TERMS).find(text, 0)) {
                assertThat(hit.range().start()).isGreaterThanOrEqualTo(end);
                end = hit.range().end();
                TextRange whole = Boundaries.toGraphemes(text, hit.range().start(), end);
                assertThat(whole).isEqualTo(hit.range());
            }
        }
    }

    @Test
    void ten_thousand_terms_cost_no_more_than_a_few_in_a_long_text() {
        List<Term> many = new ArrayList<>();
        Random random = new Random(3);
        for (int i = 0; i < 10_000; i++) {
            String word = "" + (char) ('가' + random.nextInt(11172)) + (char) ('가' + random.nextInt(11172));
            many.add(term(word, "", ""));
        }
        many.add(term("안보", "", ""));
        String text = "나라의 안보를 위해 ".repeat(50_000);
        assertThat(TermFinder.of(many).find(text, 0)).hasSizeGreaterThanOrEqualTo(50_000);
    }
}
