package app.mitjul.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutletNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"한강일보", "동북아저널", "중앙경제", "대륙통신", "유라시아포스트", "서울타임스", "해오름신문", "세계일보", "국제뉴스", "중동타임즈",
            "아시아투데이"})
    void a_name_with_an_ending_only_names_have_is_an_outlet_also_behind_a_region(String name) {
        assertThat(Bylines.parse("[" + name + "] 정부는 3일 계획을 밝혔다.", 0)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"동북아 저널", "오늘의 뉴스", "국제통신", "종이신문", "주요뉴스", "동북아경제", "저널리즘"})
    void a_topic_is_no_outlet(String label) {
        assertThat(Bylines.parse("[" + label + "] 정부는 3일 계획을 밝혔다.", 0)).isEmpty();
    }
}
