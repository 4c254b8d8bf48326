package app.mitjul.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.i18n.Problem;
import app.mitjul.search.Query.All;
import app.mitjul.search.Query.Any;
import app.mitjul.search.Query.Dated;
import app.mitjul.search.Query.Not;
import app.mitjul.search.Query.Noted;
import app.mitjul.search.Query.Outlet;
import app.mitjul.search.Query.Themed;
import app.mitjul.search.Query.Within;
import app.mitjul.search.Query.Words;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QueryParserTest {

    private static Query query(String typed) {
        return QueryParser.parse(typed).query().orElseThrow();
    }

    private static Optional<String> remark(String typed) {
        return QueryParser.parse(typed).remark().map(Problem::key);
    }

    private static Words words(String text) {
        return new Words(text, Optional.empty());
    }

    @Test
    void words_side_by_side_must_all_be_there() {
        assertThat(query("안보")).isEqualTo(words("안보"));
        assertThat(query("안보 AND 관세")).isEqualTo(query("안보 관세"));
        assertThat(query("AND")).isEqualTo(words("AND"));
        assertThat(query("  안보\u3000관세 ")).isEqualTo(new All(List.of(words("안보"), words("관세"))));
    }

    @Test
    void one_of_several_is_enough_with_or_between_them() {
        assertThat(query("안보 OR 관세 | SCO"))
                .isEqualTo(new Any(List.of(words("안보"), words("관세"), words("SCO"))));
        assertThat(query("미국 안보 OR 관세"))
                .isEqualTo(new Any(List.of(new All(List.of(words("미국"), words("안보"))), words("관세"))));
        assertThat(query("안보 or 관세")).isEqualTo(new All(List.of(words("안보"), words("or"), words("관세"))));
    }

    @Test
    void a_minus_sign_before_a_word_leaves_it_out() {
        assertThat(query("안보 -미국 −theme:무역")).isEqualTo(
                new All(List.of(words("안보"), new Not(words("미국")), new Not(new Themed("무역")))));
        assertThat(query("중국-중앙아")).isEqualTo(words("중국-중앙아"));
        assertThat(query("안보 - 관세")).isEqualTo(new All(List.of(words("안보"), words("-"), words("관세"))));
    }

    @Test
    void quotation_marks_of_any_kind_make_a_phrase() {
        assertThat(query("\"외교장관 회의\" “정상 회의”"))
                .isEqualTo(new All(List.of(words("외교장관 회의"), words("정상 회의"))));
        assertThat(query("-\"외교장관 회의\"")).isEqualTo(new Not(words("외교장관 회의")));
        assertThat(query("theme:\"국가 안보\"")).isEqualTo(new Themed("국가 안보"));
    }

    @Test
    void what_stands_before_a_colon_says_where() {
        assertThat(query("title:안보")).isEqualTo(new Words("안보", Optional.of(Field.TITLE)));
        assertThat(query("OUTLET:더지엠 note:확인 within:Security")).isEqualTo(
                new All(List.of(new Outlet("더지엠"), new Noted("확인"), new Within("Security"))));
        assertThat(query("시각:안보")).isEqualTo(words("시각:안보"));
    }

    @Test
    void a_date_may_be_a_year_a_month_a_day_or_from_one_to_another() {
        assertThat(query("date:2024")).isEqualTo(new Dated("2024-01-01", "2024-12-31"));
        assertThat(query("date:2024-05..2025")).isEqualTo(new Dated("2024-05-01", "2025-12-31"));
        assertThat(query("date:2024.05.03")).isEqualTo(new Dated("2024-05-03", "2024-05-03"));
        assertThat(query("date:..2025")).isEqualTo(new Dated("", "2025-12-31"));
        assertThat(query("date:2024..")).isEqualTo(new Dated("2024-01-01", ""));
    }

    @Test
    void what_is_not_understood_is_taken_literally_and_a_sentence_says_so() {
        assertThat(query("date:어제")).isEqualTo(words("date:어제"));
        assertThat(remark("date:어제")).contains("search.no-date");
        assertThat(query("theme:")).isEqualTo(words("theme:"));
        assertThat(remark("theme:")).contains("search.no-value");
        assertThat(query("mode:foo")).isEqualTo(words("mode:foo"));
        assertThat(remark("mode:foo")).contains("search.no-mode");
        assertThat(remark("-안보")).contains("search.only-not");
        assertThat(remark("안".repeat(600))).contains("search.too-long");
        assertThat(remark("안보 (관세]")).isEmpty();
    }

    @Test
    void an_or_with_nothing_beside_it_is_a_word() {
        assertThat(query("OR")).isEqualTo(words("OR"));
        assertThat(query("안보 OR").wanted()).extracting(Words::text).containsExactly("안보", "OR");
    }

    @Test
    void a_query_may_name_its_mode() {
        assertThat(QueryParser.parse("mode:exact 안보").mode()).contains(Mode.EXACT);
        assertThat(query("mode:exact 안보")).isEqualTo(words("안보"));
        assertThat(QueryParser.parse("mode:exact").query()).isEmpty();
    }

    @Test
    void nothing_typed_asks_for_nothing() {
        assertThat(QueryParser.parse(" \u3000\t").query()).isEmpty();
    }

    @Test
    void whatever_is_typed_is_read() {
        String[] pieces = {"안보", " ", "\"", "“", "-", "OR", "|", ":", "date:", "theme:", "..", "2024", "(", "*",
                "\uD83D",
                "\u0000", "mode:", "−", "title:", "\u1161", "%", "'"};
        Random random = new Random(3);
        for (int round = 0; round < 5_000; round++) {
            StringBuilder typed = new StringBuilder();
            for (int i = random.nextInt(8); i >= 0; i--) {
                typed.append(pieces[random.nextInt(pieces.length)]);
            }
            QueryParser.parse(typed.toString()).query().ifPresent(q -> assertThat(q.all()).isNotEmpty());
        }
    }
}
