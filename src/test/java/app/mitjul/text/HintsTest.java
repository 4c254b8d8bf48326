package app.mitjul.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a text says about its day and its source without saying the year.
class HintsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
            "16일 차이나데일리에 따르면 지난 8일 열렸다. ; 16",
            "중국 외교부는 23일 정례 브리핑에서 밝혔다. ; 23",
            "그는 8일 기고문을 냈다. ; 8",
            "그는 16일(현지시간) 밝혔다. ; 16",
            "그는 16일, 베이징에서 밝혔다. ; 16",
            "지난 8일 회의가 열렸고 오는 25일 다시 열린다. ; 0",
            "지난 8일 열린 회의에 대해 10일 밝혔다. ; 10",
            "다음 달 3일 열린다. ; 0",
            "1992년 8월 24일 수교했다. ; 0",
            "6월 25일 밝혔다. ; 0",
            "회의는 3일 만에 끝났다. ; 0",
            "회의는 3일간 열렸다. ; 0",
            "회의는 3일 동안 열렸다. ; 0",
            "25일부터 열린다. ; 0",
            "45일 밝혔다. ; 0",
            "0일 밝혔다. ; 0",
            "그는 “16일 간다”고 말했다. ; 0",
            "하나다. 둘이다. 셋이다. 16일 밝혔다. ; 0",
            "카자흐스탄은 지난 30년 동안 1992년 이래 협력했다. ; 0"})
    void the_day_is_the_first_that_is_not_called_another(String text, int day) {
        assertThat(DateHints.publicationDay(text, 0)).isEqualTo(day == 0 ? OptionalInt.empty() : OptionalInt.of(day));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
            "16일 차이나데일리에 따르면 그렇다. ; 차이나데일리",
            "17일 중국 외교부에 따르면 그렇다. ; 중국 외교부",
            "로이터통신 보도에 따르면 그렇다. ; 로이터통신",
            "중국 국가 통계국에 따르면 그렇다. ; 중국 국가 통계국",
            "그는 중국 외교부에 따르면 그렇다고 했다. ; 중국 외교부",
            "이에 따르면 그렇다. ; ``",
            "합의에 따르면 그렇다. ; ``",
            "최근 발표한 자료에 따르면 그렇다. ; ``",
            "그는 “외교부에 따르면 그렇다”고 했다. ; ``",
            "중국 외교부는 23일 밝혔다. ; ``",
            "에 따르면 그렇다. ; ``"})
    void the_cited_source_is_named_before_according_to(String text, String source) {
        assertThat(CitedSources.of(text, 0).map(r -> r.of(text)).orElse("")).isEqualTo(source);
    }
}
