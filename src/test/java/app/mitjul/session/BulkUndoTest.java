package app.mitjul.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Steps that touch 10,000 passages are taken back like any other, after a restart too.
class BulkUndoTest {

    private static final int PASSAGES = 10_000;

    @TempDir
    Path folder;

    /// An article with one passage of Security on each of 10,000 words.
    static ArticleId marked(Session session) {
        String text = "낱말 ".repeat(PASSAGES).strip();
        Libraries.done(session.commands().importArticles(List.of(), List.of(Libraries.article("긴 글", text))));
        ArticleId article = Libraries.number(session, 1);
        List<TextRange> words = new ArrayList<>();
        for (int i = 0; i < PASSAGES; i++) {
            words.add(new TextRange(i * 3, i * 3 + 2));
        }
        assertThat(Libraries.done(session.commands().tagAll(article, words, Theme.SECURITY))).isEqualTo(PASSAGES);
        return article;
    }

    private static Set<AnnotationId> ids(List<Annotation> annotations) {
        return annotations.stream().map(Annotation::id).collect(Collectors.toSet());
    }

    @Test
    void a_bulk_change_of_theme_is_undone_and_redone_in_one_step() {
        Path file = folder.resolve("library.mitjul");
        List<Annotation> before;
        ArticleId article;
        try (Session session = Libraries.create(file)) {
            article = marked(session);
            before = session.reads().annotations(article);
            Libraries.done(session.commands().retag(ids(before), Optional.of(Theme.SECURITY), Theme.TRADE));
            assertThat(session.reads().passageCounts()).containsEntry(Theme.TRADE, PASSAGES);
        }
        try (Session session = Libraries.open(file)) {
            assertThat(Libraries.done(session.commands().undo(1))).hasSize(1);
            assertThat(session.reads().annotations(article)).isEqualTo(before);
            Libraries.done(session.commands().redo(1));
            assertThat(session.reads().passageCounts()).containsEntry(Theme.TRADE, PASSAGES)
                    .containsEntry(Theme.SECURITY, 0);
        }
    }

    @Test
    void a_deleted_theme_comes_back_with_its_ten_thousand_passages() {
        Path file = folder.resolve("library.mitjul");
        List<Annotation> before;
        ArticleId article;
        try (Session session = Libraries.create(file)) {
            article = marked(session);
            before = session.reads().annotations(article);
            Libraries.done(session.commands().deleteTheme(Theme.SECURITY));
            assertThat(session.reads().annotations(article)).isEmpty();
        }
        try (Session session = Libraries.open(file)) {
            Libraries.done(session.commands().undo(1));
            assertThat(session.reads().annotations(article)).isEqualTo(before);
            assertThat(session.reads().steps(10)).filteredOn(JournalStep::undone).hasSize(1);
        }
    }
}
