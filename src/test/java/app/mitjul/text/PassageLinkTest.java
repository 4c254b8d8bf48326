package app.mitjul.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.TextRange;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassageLinkTest {

    private static final String ID = "01900000-0000-7000-8000-00000000000a";

    @Test
    void an_address_leads_back_to_what_it_was_made_of() {
        assertThat(Stream.of(new PassageLink.ToAnnotation(new AnnotationId(ID)),
                new PassageLink.ToPassage(new ArticleId(ID), new TextRange(30, 42))))
                .allSatisfy(link -> assertThat(PassageLink.of(link.address())).contains(link));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mitjul:", "mitjul:annotation/1", "https://example.org", "mitjul:article/" + ID,
            "mitjul:article/" + ID + "?start=9&end=3", "mitjul:article/" + ID + "?start=1&end=99999999999999",
            "mitjul:annotation/" + ID + "/../x"})
    void anything_else_is_no_link(String address) {
        assertThat(PassageLink.of(address)).isEmpty();
    }

    @Test
    void the_quote_of_a_link_is_one_line_whose_marks_mean_nothing() {
        assertThat(new PassageLink.ToAnnotation(new AnnotationId(ID)).markdown("안보\n[속보] *별*"))
                .isEqualTo("[안보 \\[속보\\] \\*별\\*](mitjul:annotation/" + ID + ")");
    }

    @Test
    void a_long_quote_is_cut_between_characters() {
        String quote = "가".repeat(159) + "\uD83D\uDE00".repeat(5);
        assertThat(new PassageLink.ToAnnotation(new AnnotationId(ID)).markdown(quote))
                .startsWith("[" + "가".repeat(159) + "…](");
    }
}
