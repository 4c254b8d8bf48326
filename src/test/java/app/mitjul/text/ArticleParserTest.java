package app.mitjul.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.Source;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleParserTest {

    @Test
    void a_short_first_line_is_the_title_and_the_byline_follows_it() {
        ParsedArticle article = ArticleParser.parse("중국, 양국에 자제 촉구\n더지엠뉴스 김대명 기자 | 17일 외교부에 따르면 그렇다.\n", true);
        assertThat(article.title()).isEqualTo("중국, 양국에 자제 촉구");
        assertThat(article.titleDerived()).isFalse();
        assertThat(article.bodyStart()).isEqualTo(29);
        assertThat(article.source()).isEqualTo(new Source("더지엠뉴스", "김대명", "기자", "", "외교부", "XXXX-XX-17", "", "ko"));
        assertThat(article.truncated()).isFalse();
    }

    @Test
    void without_a_title_line_the_body_gives_the_title() {
        ParsedArticle article = ArticleParser.parse("중국, 양국에 자제 촉구\n본문이다.", false);
        assertThat(article.title()).isEqualTo("중국, 양국에 자제 촉구");
        assertThat(article.titleDerived()).isTrue();
        assertThat(article.bodyStart()).isZero();
    }

    @Test
    void a_sentence_a_byline_a_long_line_or_the_only_line_is_no_title() {
        assertThat(ArticleParser.parse("중국이 밝혔다.\n본문이다.", true).titleDerived()).isTrue();
        assertThat(ArticleParser.parse("더지엠뉴스 김대명 기자\n본문이다.", true).titleDerived()).isTrue();
        assertThat(ArticleParser.parse("가나다 ".repeat(30) + "\n본문이다.", true).titleDerived()).isTrue();
        assertThat(ArticleParser.parse("중국, 자제 촉구\n \n", true).titleDerived()).isTrue();
    }

    @Test
    void a_title_never_holds_the_byline_before_it() {
        String text = "[더지엠뉴스] 중국, 자제 촉구\n\n중국은 밝혔다.";
        ParsedArticle article = ArticleParser.parse(text, true);
        assertThat(article.title()).isEqualTo("중국, 자제 촉구");
        assertThat(article.titleDerived()).isFalse();
        assertThat(article.source().outlet()).isEqualTo("더지엠뉴스");
        assertThat(text.substring(article.bodyStart())).isEqualTo("중국은 밝혔다.");
        assertThat(ArticleParser.parse(text, false).titleDerived()).isTrue();
    }

    @Test
    void unknown_forms_stay_in_the_body() {
        ParsedArticle article = ArticleParser.parse("[단독] 중국이 입장을 밝혔다.", false);
        assertThat(article.bodyStart()).isZero();
        assertThat(article.title()).isEqualTo("[단독] 중국이 입장을 밝혔다.");
        assertThat(article.source()).isEqualTo(new Source("", "", "", "", "", "", "", "ko"));
    }

    @Test
    void a_text_of_a_byline_alone_is_titled_by_it() {
        ParsedArticle article = ArticleParser.parse("[더지엠뉴스]", false);
        assertThat(article.title()).isEqualTo("[더지엠뉴스]");
        assertThat(article.truncated()).isFalse();
    }

    @Test
    void several_reporters_are_named_without_their_roles() {
        String text = "(서울=연합뉴스) 홍길동 기자 김철수 특파원 = 중국이 밝혔다.";
        Source source = ArticleParser.parse(text, false).source();
        assertThat(source.reporter()).isEqualTo("홍길동, 김철수");
        assertThat(source.role()).isEqualTo("특파원");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"중국이 밝혔다 SCO ; ko", "習近平 국가주석이 밝혔다 ; ko", "中国外交部发表声明 ; zh",
            "中国外務省は声明を発表した ; ja",
            "China said on Monday 중국 ; en", "Китай заявил ; ''", "123 !? ; ''"})
    void the_language_is_told_from_the_letters(String text, String language) {
        assertThat(ArticleParser.parse(text, false).source().language()).isEqualTo(language);
    }

    @Test
    void any_text_at_all_is_parsed() {
        Random random = new Random(11);
        String[] units = {"[", "]", "(", ")", "=", "|", "더지엠뉴스", " ", "\n", "김대명", "기자", "16일", "에 따르면", "“", "”", ".",
                "다", "a@b.kr", "\u1112\u1161\u11AB",
                "😀", "\uD83D", "\u0301", "By Jane Doe, Reuters -", "ⓒ", "끝", "/", "-", "\u0000", "2025."};
        for (int round = 0; round < 5000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(25); i > 0; i--) {
                text.append(units[random.nextInt(units.length)]);
            }
            check(text.toString());
        }
    }

    private static void check(String text) {
        for (boolean titleLine : new boolean[]{false, true}) {
            ParsedArticle article = ArticleParser.parse(text, titleLine);
            assertThat(article.bodyStart()).isBetween(0, text.length());
            assertThat(article.title().isBlank()).as(text).isEqualTo(Spaces.blank(text, 0, text.length()));
        }
    }
}
