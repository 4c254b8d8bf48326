package app.mitjul.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.TextRange;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JosaTest {

    @ParameterizedTest
    @CsvSource({"안보를, 안보", "안보가, 안보", "안보는, 안보", "안보와, 안보", "안보의, 안보", "안보에, 안보", "안보로, 안보", "안보도, 안보",
            "관할을, 관할", "관할로, 관할", "관할은, 관할", "관할이, 관할", "관할과, 관할", "협력이라는, 협력", "협력으로, 협력", "협력이란, 협력",
            "이란은, 이란", "이란과의, 이란", "이란을, 이란", "국가가, 국가", "국가의, 국가", "국가와의, 국가", "나라는, 나라", "나라의, 나라",
            "나라를, 나라", "사이에, 사이", "아이가, 아이", "아이는, 아이", "회의에서, 회의", "회의를, 회의", "회의의, 회의", "정상회의는, 정상회의",
            "정상회의의, 정상회의", "논의를, 논의", "논의가, 논의", "사회의, 사회", "국제사회의, 국제사회", "위원회의, 위원회", "의회의, 의회",
            "중국에서는, 중국", "미국으로부터, 미국", "러시아로부터, 러시아", "왕이는, 왕이", "대만의, 대만", "대만은, 대만", "핵을, 핵", "법이, 법",
            "제도의, 제도", "도로의, 도로", "도로로, 도로", "고속도로의, 고속도로", "시대로, 시대", "확대로, 확대", "계획대로, 계획", "행정의, 행정",
            "조합의, 조합", "주의를, 주의", "민주주의를, 민주주의", "민주주의의, 민주주의", "우주의, 우주", "문제도, 문제", "경제도, 경제", "카자흐스탄과, 카자흐스탄",
            "우즈베키스탄까지, 우즈베키스탄", "브릭스는, 브릭스", "상하이에서, 상하이", "에너지의, 에너지", "관세전쟁에는, 관세전쟁", "메커니즘을, 메커니즘",
            "정부처럼, 정부", "정부보다, 정부", "우리에게, 우리", "불만을, 불만", "연결과, 연결", "학과의, 학과", "SCO는, SCO", "SCO와, SCO",
            "BRICS를, BRICS", "郭嘉昆은, 郭嘉昆", "2025년에, 2025년", "17을, 17", "기자는, 기자", "노동자는, 노동자", "아시아도, 아시아",
            "한반도의, 한반도", "한반도로, 한반도", "때문에, 때문", "앞으로, 앞", "중국만, 중국", "무역전쟁만은, 무역전쟁", "안보라는, 안보", "캐나다는, 캐나다"})
    void the_particle_is_taken_off(String eojeol, String stem) {
        assertThat(Josa.stem(eojeol)).contains(stem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"나라", "사이", "회의", "아이", "논의", "안보", "관할", "이란", "이유", "국가", "평가", "증가", "추가", "참가", "물가",
            "정상회의", "전체회의", "외교장관회의", "안보회의", "본회의", "민주주의", "사회주의", "보호주의", "다자주의", "합의", "협의", "결의", "정의", "동의",
            "강의", "주의", "제도", "경제제도", "태도", "정도", "속도", "지도", "한반도", "인도", "철도", "고속철도", "결과", "조사결과", "성과", "효과",
            "통과", "대만", "불만", "하지만", "5만", "수백만", "페르시아만", "도로", "고속도로", "경로", "스스로", "그대로", "절대로", "카이로", "상하이",
            "하와이", "두바이", "우크라이나", "코로나", "아르헨티나", "차이나", "그러나", "하나", "테헤란", "타이완", "러시아", "중앙아시아", "우즈베키스탄",
            "카자흐스탄", "왕이", "궈자쿤", "아라그치", "카츠", "브릭스", "미국", "중국", "오타와", "함께", "가을", "마을", "노을", "사랑", "같이",
            "없이", "어린이", "젊은이", "많은", "좋은", "있는", "있을", "협력하는", "추진되는", "이루어지는", "끊임없이", "물의", "불과", "길이", "문의",
            "SCO", "2025", "郭嘉昆", "", "...", "“", "를", "에서", "안", "위원회", "에너지", "서울", "도쿄", "베이징", "신장", "위구르",
            "전라도", "일대일로", "국제유가", "시도", "보도", "의도", "주도", "밝혔다", "말했다", "강화해야"})
    void a_word_that_only_looks_like_it_stays(String word) {
        assertThat(Josa.stem(word)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {"상하이협력기구(SCO)는 ; 상하이협력기구(SCO)",
            "왕이(王毅, Wang Yi)는 ; 왕이(王毅, Wang Yi)",
            "‘균형 안보’를 ; 균형 안보", "안보’를 ; 안보", "“안보를 ; 안보", "(안보를) ; 안보", "안보를, ; 안보", "안보를”, ; 안보", "안보)를 ; 안보",
            "균형 안보를 ; 균형 안보", "러시아·중앙아시아의 ; 러시아·중앙아시아", "『논어』의 ; 논어", "'중국-중앙아시아 5개국'은 ; 중국-중앙아시아 5개국"})
    void marks_around_the_word_are_treated_as_a_person_would(String eojeol, String stem) {
        assertThat(Josa.stem(eojeol)).contains(stem);
    }

    @Test
    void the_range_is_that_of_the_raw_text() {
        String text = "우리는 안보를 지킨다";
        assertThat(Josa.shrink(text, new TextRange(4, 7))).contains(new TextRange(4, 6));
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        int start = decomposed.indexOf(Normalizer.normalize("안보를", Normalizer.Form.NFD));
        Optional<TextRange> shrunk = Josa.shrink(decomposed, new TextRange(start, start + 8));
        assertThat(shrunk.map(r -> r.of(decomposed))).contains(Normalizer.normalize("안보", Normalizer.Form.NFD));
    }

    @Test
    void decomposed_words_lose_the_same_particle() {
        for (String word : new String[]{"안보를", "관할로", "정상회의의", "나라", "상하이협력기구(SCO)는", "회의"}) {
            assertThat(Josa.stem(Normalizer.normalize(word, Normalizer.Form.NFD)))
                    .isEqualTo(Josa.stem(word).map(s -> Normalizer.normalize(s, Normalizer.Form.NFD)));
        }
    }

    @Test
    void what_is_left_lies_inside_and_is_not_empty_whatever_the_text() {
        String[] parts = {"안", "보", "를", "는", "의", "(", ")", "’", "“", "SCO", "3", "\u1112\u1161\u11AB", "😀", " ",
                "이라는", "다", "·"};
        Random random = new Random(7);
        for (int round = 0; round < 5000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 1 + random.nextInt(7); i > 0; i--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            TextRange whole = new TextRange(0, text.length());
            Josa.shrink(text.toString(), whole).ifPresent(range -> {
                assertThat(whole.covers(range) && range.length() < whole.length()).isTrue();
                assertThat(Boundaries.toGraphemes(text.toString(), range.start(), range.end())).isEqualTo(range);
            });
        }
    }
}
