package app.mitjul.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.TextRange;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    /// Sentences are parted by `¦`; the spaces around it are those of the text.
    @ParameterizedTest
    @ValueSource(strings = {
            // Korean news
            "국가들이 밝혔다. ¦16일 외교부에 따르면 회의가 열렸다.",
            "동시에 강조했다. ¦17일 중국 외교부에 따르면 그렇다.",
            "그는 “승자가 없다. 우리는 싸우고 싶지 않다”며 맞섰다. ¦이어 지적했다.",
            "그는 \"승자가 없다. 우리는 싸운다\"며 맞섰다. ¦이어 지적했다.",
            "그는 '간다. 온다'라고 했다. ¦끝났다.",
            "“정말 그런가? 그렇다!”라고 물었다. ¦답은 없었다.",
            "회의(3.5시간. 비공개)가 열렸다. ¦결과는 없다.",
            "‘안보. 경제’를 “말했다. 또”라고 했다.",
            // numbers, dates, lists
            "물가가 3.5% 올랐다. ¦금리는 2.75%다.",
            "2025. 7. 16. 열린 회의다. ¦다음은 2025. 8. 1.이다.",
            "오는 7. 16. 열린다. ¦끝났다.",
            "1. 개요는 이렇다. ¦2. 결론은 없다.",
            "가. 개요를 적는다. ¦나. 결론을 적는다.",
            "IV. 결론을 적는다.",
            "4. 19 혁명을 기린다. ¦그날이다.",
            "총액은 1,234.56달러다. ¦많다.",
            "제품은 모두 3. ¦다음은 없다.",
            "금리는 0.25%p. ¦다음은 없다.",
            // abbreviations
            "미국(U.S.)과 U.S. 정부가 밝혔다. ¦Mr. Wang은 없다.",
            "K. Tokayev 대통령이 왔다. ¦J. R. R. Tolkien도 왔다.",
            "Dr. Kim vs. Prof. Lee 논쟁이다. ¦끝났다.",
            "No. 5와 Vol. 3을 샀다. ¦좋았다.",
            "The U.S. and China met at 5 p.m. on Jan. 3. ¦They talked.",
            "He joined Apple Inc. in 2020. ¦It was good.",
            "Come with us. ¦It is time. ¦Do it!",
            "정부는 mitjul.txt와 naver.com을 본다. ¦그렇다.",
            // missing spaces
            "중국이 밝혔다.¦왕이 부장은 갔다. ¦끝났다.",
            "그렇다.¦“무력은 없다”고 했다.",
            "가.나.다.라 순서로 적는다.",
            "주소는 바다.com이다.",
            // other marks
            "왜 그런가? ¦알 수 없다! ¦정말?! ¦그렇다.",
            "글쎄… 잘 모르겠다. ¦그렇다.",
            "그렇다… ¦그는 떠났다.",
            "그렇다... ¦그는 떠났다.",
            "음... 그는 떠났다.",
            "중국, 이스라엘·이란에 자제 촉구…중앙아시아 성과 소개",
            "中国外交部发表声明。¦外长表示反对！¦会议结束。",
            "ソウルで開かれた。¦終わった。",
            "Yahoo!는 회사다. ¦그렇다.",
            // unclosed and stray marks
            "그는 “우리는 간다. ¦이어 다른 말을 했다. ¦끝났다.",
            "그는 (우리는 간다. ¦이어 말했다.",
            "Wang's 계획은 students' 것이다. ¦don't 멈춘다.",
            "그는 5\" 화면을 봤다. ¦그는 \"좋다. 산다\"고 했다. ¦끝났다.",
            "간다.” ¦이어 말했다.",
            "1) 하나다. ¦2) 둘이다.",
            "끝났다.) ¦이어 말했다."})
    void sentences_end_where_a_reader_ends_them(String marked) {
        List<String> wanted = Arrays.stream(marked.split("¦")).map(String::strip).toList();
        String text = marked.replace("¦", "");
        assertThat(Sentences.of(text, 0).stream().map(s -> s.range().of(text)).toList()).isEqualTo(wanted);
    }

    @Test
    void a_line_feed_always_ends_a_sentence() {
        String text = "제목 한 줄\n\n  그는 “간다\n온다”고 했다. \n";
        assertThat(Sentences.of(text, 0)).containsExactly(new Sentence(new TextRange(0, 6), false),
                new Sentence(new TextRange(10, 16), false), new Sentence(new TextRange(17, 25), true));
    }

    @Test
    void nothing_but_white_space_holds_no_sentence() {
        assertThat(Sentences.of("", 0)).isEmpty();
        assertThat(Sentences.of(" \n\u3000\n", 0)).isEmpty();
        assertThat(Sentences.of("끝났다.", 4)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"그렇다.", "그런가?", "“그렇다.”", "그는 “간다.”", "그렇다!”", "그렇다…", "그렇다...", "정말?!", "(그렇다.)", "是。",
            "“그렇다. 간다.", "촉구…?"})
    void a_sentence_with_its_end_mark_is_complete(String text) {
        assertThat(Sentences.of(text, 0).getLast().complete()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"도시 간 역", "인상적이", "외교적 노…", "외교적 노...", "그는 “간다", "제목", "그는,", "그렇다:"})
    void a_sentence_without_it_is_not(String text) {
        assertThat(Sentences.of(text, 0).getLast().complete()).isFalse();
    }

    @Test
    void sentences_cover_every_character_that_is_no_white_space() {
        Random random = new Random(20250617);
        String pool = "가나다라.?!…“”‘’\"'()[] \n 1 2 a B. 다. 요. U.S. 3.5 …";
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append(pool.charAt(random.nextInt(pool.length())));
            }
            checkCover(text.toString());
        }
    }

    private static void checkCover(String text) {
        int at = 0;
        for (Sentence s : Sentences.of(text, 0)) {
            assertThat(text.substring(at, s.range().start())).isBlank();
            assertThat(s.range().of(text)).isEqualTo(s.range().of(text).strip()).doesNotContain("\n");
            at = s.range().end();
        }
        assertThat(text.substring(at)).isBlank();
    }

    /// Each of these would take hours if its cost grew with the square of the length.
    @ParameterizedTest
    @ValueSource(strings = {"중국이 밝혔다. ", "가", ".", "다.", "“", "”", "\"", "'", "(", ")", "“가”", "(“", "“(", "a. ", "1. ",
            "가 ", " ", "… ", "\uD83D\uDE00"})
    void a_paragraph_of_a_million_units_is_split_in_one_pass(String unit) {
        String text = unit.repeat(1_000_000 / unit.length());
        assertThat(Sentences.of(text, 0)).hasSizeLessThanOrEqualTo(text.length());
        assertThat(Quotes.of(text, 0)).hasSizeLessThanOrEqualTo(text.length());
    }
}
