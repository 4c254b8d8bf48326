package app.mitjul.domain.article;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.annotation.AnnotatorId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ArticleRecordsTest {

    private static final Source SOURCE = new Source("더지엠뉴스", "김연구", "기자", "", "", "2025-06-17", "", "ko");

    @Test
    void editing_an_article_changes_what_a_person_edits_and_nothing_else() {
        Article article = article("제목", true, Source.NONE, ReadingState.UNREAD);
        Article.Fields fields = new Article.Fields("새 제목", false, SOURCE, ReadingState.DONE);
        assertThat(article.with(fields)).isEqualTo(article("새 제목", false, SOURCE, ReadingState.DONE));
        assertThat(article.with(fields).fields()).isEqualTo(fields);
        assertThat(article.with(article.fields())).isEqualTo(article);
    }

    @Test
    void ids_read_as_their_text_and_have_its_order() {
        assertThat(new ArticleId("0190")).hasToString("0190").isLessThan(new ArticleId("0191"))
                .isEqualByComparingTo(new ArticleId("0190"));
        assertThat(new AnnotationId("0190")).hasToString("0190").isLessThan(new AnnotationId("0191"))
                .isEqualByComparingTo(new AnnotationId("0190"));
        assertThat(new AnnotatorId("0190")).hasToString("0190");
    }

    @Test
    void two_files_are_the_same_when_hash_and_name_are_and_their_bytes_are_never_printed() {
        SourceFile file = new SourceFile("abc", "a.txt", "비밀".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(file).isEqualTo(new SourceFile("abc", "a.txt", new byte[0]))
                .hasSameHashCodeAs(new SourceFile("abc", "b.txt", new byte[0]))
                .isNotEqualTo(new SourceFile("abc", "b.txt", file.bytes()))
                .isNotEqualTo(new SourceFile("abd", "a.txt", file.bytes())).isNotEqualTo("abc");
        assertThat(file.hashCode()).isNotEqualTo(new SourceFile("abd", "a.txt", file.bytes()).hashCode());
        assertThat(file).hasToString("SourceFile[abc, 6 bytes]");
    }

    private static Article article(String title, boolean derived, Source source, ReadingState state) {
        return new Article(new ArticleId("article"), 7, title, derived, source, new Origin("a.txt", 1, "UTF-8", "abc"),
                100, 10, true, state, Presence.BINNED, Instant.EPOCH, "hash");
    }
}
