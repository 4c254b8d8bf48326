package app.mitjul.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletSpellingTest {

    @ParameterizedTest
    @CsvSource({"더지엠뉴스,thegmnews", "더지엠뉴스,The GM News", "차이나데일리,china daily", "코리아헤럴드,The Korea Herald",
            "신화통신,Xinhua", "파이낸셜타임스,Financial Times", "조선일보,Chosun Ilbo", "에스비에스,SBS", "연합뉴스TV,Yonhap TV",
            "China Daily,차이나 데일리"})
    void the_same_name_in_the_other_alphabet_is_the_same(String one, String two) {
        assertThat(OutletSpelling.isSame(one, two)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"더지엠뉴스,china daily", "차이나데일리,china", "코리아타임스,korea herald", "조선일보,조선일보", "news,news",
            "뉴스,newspaper", "가나다,abc", "이,e"})
    void another_name_is_not(String one, String two) {
        assertThat(OutletSpelling.isSame(one, two)).isFalse();
    }

    @Test
    void a_site_is_called_by_the_part_before_its_ending() {
        assertThat(OutletSpelling.site("www.thegmnews.com")).isEqualTo("thegmnews");
        assertThat(OutletSpelling.site("news.chosun.co.kr")).isEqualTo("chosun");
        assertThat(OutletSpelling.site("hani.co.kr")).isEqualTo("hani");
        assertThat(OutletSpelling.site("localhost")).isEmpty();
    }
}
