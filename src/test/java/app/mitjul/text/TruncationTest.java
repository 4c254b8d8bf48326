package app.mitjul.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TruncationTest {

    private static final String WHOLE = "중국은 17일 입장을 밝혔다. 그는 “끝까지 간다”고 말했다.";
    private static final String CUT = "중국은 17일 입장을 밝혔다. 정세의 안정화를 위한 외교적 노";

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " hong@paper.kr", "\nhong@paper.kr", "\n홍길동 기자 hong@paper.kr",
            " 홍길동 기자 hong@paper.kr", " /홍길동 기자", " 홍길동 기자",
            "\n홍길동 기자", "\n더지엠뉴스 김대명 기자", "\n[더지엠뉴스 김대명 기자]", " [더지엠뉴스 김대명 기자]", "\n(김대명 기자)",
            " <저작권자 ⓒ 더지엠뉴스, 무단 전재 및 재배포 금지>", "\nⓒ 더지엠뉴스",
            "\n© 2025 Reuters. All rights reserved", "\n무단 전재 및 재배포 금지", "\nCopyright The GM News", " (끝)", "\n끝", " 끝",
            "\n<끝>", "\n- 끝 -", "\n[사진=연합뉴스]",
            "\n사진=연합뉴스", "\nhttps://example.org/a", "\n#중국 #브릭스", " (Reporting by Jane Doe; Editing by Wang Wei)",
            "\n홍길동 기자 hong@paper.kr\n\nⓒ 더지엠뉴스, 무단 전재 및 재배포 금지", " (끝)\nhong@paper.kr\n저작권자 ⓒ 더지엠뉴스", "\n홍길동·김철수 기자",
            "\n제보는 hong@paper.kr", "\n▲ 왕이 외교부장 [사진=연합뉴스]", "\n[출처: 더지엠뉴스]",
            "\n홍길동 선임기자"})
    void a_tail_is_never_cut_off(String tail) {
        assertThat(Truncation.isCutOff(WHOLE + tail, 0)).isFalse();
        assertThat(Truncation.isCutOff(Normalizer.normalize(WHOLE + tail, Normalizer.Form.NFD), 0)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " ", "\n홍길동 기자 hong@paper.kr", "\nⓒ 더지엠뉴스", " 저작권자 보호를 위한", "…", "...", ",",
            " “그는", " 홍길동 기자"})
    void a_sentence_without_end_is_cut_off_whatever_follows(String tail) {
        assertThat(Truncation.isCutOff(CUT + tail, 0)).isTrue();
    }

    @Test
    void a_sentence_that_lacks_its_full_stop_before_a_tail_is_whole() {
        assertThat(Truncation.isCutOff("중국이 밝혔다. 그는 끝까지 간다고 말했다 /홍길동 기자", 0)).isFalse();
        assertThat(Truncation.isCutOff("중국이 밝혔다. 그는 끝까지 간다고 말했다", 0)).isTrue();
    }

    @Test
    void a_headline_or_a_short_list_is_not_cut_off() {
        assertThat(Truncation.isCutOff("중국, 이스라엘·이란에 자제 촉구", 0)).isFalse();
        assertThat(Truncation.isCutOff("사과\n배\n감", 0)).isFalse();
        assertThat(Truncation.isCutOff("사과와 배 ".repeat(40), 0)).isTrue();
    }

    @Test
    void an_empty_body_is_not_cut_off() {
        assertThat(Truncation.isCutOff("", 0)).isFalse();
        assertThat(Truncation.isCutOff("[더지엠뉴스] ", 7)).isFalse();
        assertThat(Truncation.isCutOff("hong@paper.kr", 0)).isFalse();
    }

    @Test
    void only_the_body_counts() {
        assertThat(Truncation.isCutOff("밝혔다. 제목\n중국, 자제 촉구", 8)).isFalse();
    }
}
