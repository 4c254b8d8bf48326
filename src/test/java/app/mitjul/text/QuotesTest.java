package app.mitjul.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTest {

    private static List<String> found(String text) {
        return Quotes.of(text, 0).stream()
                .map(q -> (q.closed() ? "" : "…") + text.substring(q.innerStart(), q.innerEnd())).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
            "그는 “안보”와 ‘경제’를 말했다 ; 안보|경제",
            "그는 “‘균형 안보’를 구축”한다 ; ‘균형 안보’를 구축|균형 안보",
            "그는 \"안보\"와 '경제'를 말했다 ; 안보|경제",
            "그는 “'중국-중앙아' 회의”라 했다 ; '중국-중앙아' 회의|중국-중앙아",
            "I don't know Wang's plan ; ",
            "I don’t know Wang’s plan ; ",
            "“I don’t know Wang’s ‘plan’” ; I don’t know Wang’s ‘plan’|plan",
            "'25년과 ’25년 예산 ; ",
            "rock '90s music ; ",
            "5\" 화면과 6'2\" 키 ; ",
            "그는 “안보를 말 ; …안보를 말",
            "그는 “안보와 ‘경제를 말 ; …안보와 ‘경제를 말|…경제를 말",
            "그는 “안보. 이어 “경제”라 했다 ; 경제",
            "그는 \"안보를 말 ; …안보를 말",
            "그는 \"안보. 이어 \"경제\"라 했다 ; 경제",
            "students' rights ; ",
            "그는 '안보'와 '경제를 말했다. 이어 '무역'을 말했다 ; 안보|무역",
            "안보”를 ; ",
            "“” ; `` ",
            "“안 ‘보” 경’제 ; 안 ‘보"})
    void quotations_are_paired(String text, String inners) {
        List<String> wanted = inners == null ? List.of() : List.of(inners.split("\\|", -1));
        assertThat(found(text)).isEqualTo(wanted);
    }

    @Test
    void a_quotation_ends_with_its_paragraph() {
        assertThat(found("그는 “안보\n경제”를 ‘말’했다")).containsExactly("…안보", "말");
    }

    @Test
    void offsets_are_those_of_the_whole_text() {
        assertThat(Quotes.of("“가”\n“나”", 4)).containsExactly(new Quote(4, 7, true, 5, 6));
    }
}
