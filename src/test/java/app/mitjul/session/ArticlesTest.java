package app.mitjul.session;

import static app.mitjul.session.Libraries.done;
import static app.mitjul.session.Libraries.tag;
import static app.mitjul.session.MarksTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.NewArticle;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.article.ReadingState;
import app.mitjul.domain.article.Source;
import app.mitjul.domain.article.SourceFile;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.session.ImportResult.Kind;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlesTest {

    private Session session;
    private Commands commands;

    @BeforeEach
    void open(@TempDir Path folder) {
        session = Libraries.create(folder.resolve("a.mitjul"));
        commands = session.commands();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void the_five_articles_come_in_with_text_source_and_original_bytes() {
        ImportResult result = importFive();
        assertThat(result.count(Kind.IMPORTED)).isEqualTo(5);
        List<NewArticle> given = Libraries.fiveArticles();
        List<ArticleRow> rows = session.reads().articles();
        assertThat(rows).extracting(ArticleRow::number).containsExactly(1, 2, 3, 4, 5);
        for (int i = 0; i < 5; i++) {
            Article article = rows.get(i).article();
            assertThat(article.id()).isEqualTo(result.outcomes().get(i).article());
            assertThat(session.reads().text(article.id()).text()).isEqualTo(given.get(i).text());
            assertThat(article.source()).isEqualTo(given.get(i).source());
            assertThat(article.origin()).isEqualTo(given.get(i).origin());
            assertThat(article.bodyStart()).isEqualTo(given.get(i).bodyStart());
            assertThat(article.truncated()).isEqualTo(given.get(i).truncated());
            assertThat(article.state()).isEqualTo(ReadingState.UNREAD);
            assertThat(session.reads().sourceFile(article.origin().sourceHash()).orElseThrow().bytes())
                    .isEqualTo(Libraries.fiveFile().bytes());
        }
    }

    @Test
    void the_same_text_again_is_recognised_and_not_doubled() {
        importFive();
        long generation = session.reads().info().generation();
        assertThat(importFive().count(Kind.ALREADY)).isEqualTo(5);
        assertThat(session.reads().info().generation()).isEqualTo(generation);
        NewArticle twice = Libraries.article("one", "같은 글");
        ImportResult result = done(commands.importArticles(List.of(),
                List.of(twice, Libraries.article("two", "같은 글"))));
        assertThat(result.outcomes()).extracting(ImportResult.Outcome::kind).containsExactly(Kind.IMPORTED,
                Kind.ALREADY);
        assertThat(result.outcomes().getFirst().article()).isEqualTo(result.outcomes().getLast().article());
    }

    @Test
    void the_text_of_a_binned_article_comes_back_with_its_marks() {
        importFive();
        ArticleId first = Libraries.number(session, 2);
        AnnotationId mark = tag(session, first, "중앙아시아", Theme.SECURITY);
        done(commands.deleteArticles(Set.of(first)));
        assertThat(session.reads().articles()).extracting(ArticleRow::number).containsExactly(1, 2, 3, 4);
        assertThat(session.reads().annotation(mark)).isEmpty();
        assertThat(session.reads().annotations(first)).isEmpty();
        assertThat(session.reads().passages(Theme.SECURITY)).isEmpty();
        assertThat(session.reads().article(first).orElseThrow().presence()).isEqualTo(Presence.BINNED);
        refused("article.unknown", commands.editArticle(first, session.reads().article(first).orElseThrow().fields()));

        ImportResult result = importFive();

        assertThat(result.outcomes()).extracting(ImportResult.Outcome::kind).containsExactly(Kind.ALREADY,
                Kind.RESTORED, Kind.ALREADY, Kind.ALREADY, Kind.ALREADY);
        assertThat(Libraries.number(session, 2)).isEqualTo(first);
        assertThat(session.reads().annotation(mark)).isPresent();
        done(commands.undo(1));
        assertThat(session.reads().bin().articles()).extracting(Article::id).containsExactly(first);
    }

    @Test
    void an_import_that_was_undone_comes_back_by_redo_or_by_importing_again_under_the_same_ids() {
        ImportResult first = importFive();
        done(commands.undo(1));
        assertThat(session.reads().articles()).isEmpty();
        assertThat(session.reads().bin().isEmpty()).isTrue();
        assertThat(session.reads().copy().articles()).isEmpty();
        assertThat(session.reads().article(first.outcomes().getFirst().article())).isEmpty();
        done(commands.redo(1));
        assertThat(session.reads().articles()).hasSize(5);
        done(commands.undo(1));
        ImportResult again = importFive();
        assertThat(again.count(Kind.RESTORED)).isEqualTo(5);
        assertThat(again.outcomes()).extracting(ImportResult.Outcome::article)
                .isEqualTo(first.outcomes().stream().map(ImportResult.Outcome::article).toList());
        assertThat(session.reads().history().redo()).isEmpty();
    }

    @Test
    void samples_are_no_step_and_cannot_be_undone() {
        done(commands.importSamples(List.of(Libraries.fiveFile()), Libraries.fiveArticles()));
        assertThat(session.reads().articles()).hasSize(5);
        assertThat(session.reads().steps(10)).isEmpty();
        assertThat(done(commands.undo(1))).isEmpty();
        assertThat(session.reads().articles()).hasSize(5);
    }

    @Test
    void what_is_no_article_is_refused_whole() {
        refused("article.text-empty", commands.importArticles(List.of(),
                List.of(Libraries.article("good", "text"), Libraries.article("bad", " \n"))));
        refused("words.nul", commands.importArticles(List.of(), List.of(Libraries.article("bad", "a\0"))));
        NewArticle five = Libraries.fiveArticles().getFirst();
        refused("source-file.hash", commands.importArticles(
                List.of(new SourceFile(five.origin().sourceHash(), "f", new byte[]{1})), List.of(five)));
        assertThat(session.reads().articles()).isEmpty();
        assertThat(session.reads().info().generation()).isZero();
    }

    @Test
    void the_fields_of_an_article_can_be_edited_and_taken_back() {
        importFive();
        Article before = session.reads().articles().getFirst().article();
        Source source = new Source("신문", "홍길동", "기자", "", "", "2025-06", "https://example.org/?a=1", "ko");
        Article.Fields fields = new Article.Fields("새 제목", false, source, ReadingState.DONE);
        done(commands.editArticle(before.id(), fields));
        assertThat(session.reads().article(before.id())).contains(before.with(fields));
        refused("article.title-empty", commands.editArticle(before.id(),
                new Article.Fields(" ", false, source, ReadingState.DONE)));
        refused("article.date", commands.editArticle(before.id(), new Article.Fields("t", false,
                new Source("", "", "", "", "", "어제", "", ""), ReadingState.DONE)));
        done(commands.undo(1));
        assertThat(session.reads().article(before.id())).contains(before);
    }

    @Test
    void emptying_the_bin_removes_for_good_and_ends_history_with_a_visible_line() {
        importFive();
        ArticleId first = Libraries.number(session, 2);
        ArticleId second = Libraries.number(session, 3);
        tag(session, first, "중앙아시아", Theme.SECURITY);
        AnnotationId alone = tag(session, second, "중앙아시아", Theme.SECURITY);
        done(commands.deleteArticles(Set.of(first)));
        done(commands.deleteAnnotations(Set.of(alone)));
        assertThat(session.reads().info().binned()).isEqualTo(2);

        assertThat(done(commands.emptyBin())).isEqualTo(2);

        assertThat(session.reads().bin().isEmpty()).isTrue();
        assertThat(session.reads().article(first)).isEmpty();
        assertThat(session.reads().copy().annotations()).isEmpty();
        assertThat(session.reads().steps(10)).singleElement()
                .satisfies(step -> assertThat(step.step().key()).isEqualTo("empty-bin"));
        assertThat(session.reads().history()).isEqualTo(
                new History(java.util.Optional.empty(), java.util.Optional.empty()));
        assertThat(done(commands.undo(9))).isEmpty();
        assertThat(importFive().outcomes().get(1).kind()).isEqualTo(Kind.IMPORTED);
        assertThat(done(commands.undo(9))).hasSize(1);
        assertThat(done(commands.emptyBin())).isZero();
        assertThat(session.reads().check().findings()).isEmpty();
    }

    @Test
    void an_article_that_is_gone_is_not_read_any_more_and_that_is_no_fault() {
        importFive();
        ArticleId first = Libraries.number(session, 1);
        done(commands.deleteArticles(Set.of(first)));
        done(commands.opened(first));
        done(commands.opened(new ArticleId("01900000-0000-7000-8000-00000000000f")));
        done(commands.restore(Set.of(first), Set.of()));
        assertThat(session.reads().article(first).orElseThrow().state())
                .isEqualTo(ReadingState.UNREAD);
        done(commands.opened(first));
        assertThat(session.reads().article(first).orElseThrow().state())
                .isEqualTo(ReadingState.READING);
    }

    @Test
    void the_bytes_of_a_file_go_with_its_last_article() {
        importFive();
        String hash = Libraries.fiveFile().hash();
        done(commands.deleteArticles(Set.of(Libraries.number(session, 1))));
        done(commands.emptyBin());
        assertThat(session.reads().sourceFile(hash)).isPresent();
        session.reads().articles().forEach(row -> done(commands.deleteArticles(Set.of(row.article().id()))));
        done(commands.emptyBin());
        assertThat(session.reads().sourceFile(hash)).isEmpty();
    }

    private ImportResult importFive() {
        return done(commands.importArticles(List.of(Libraries.fiveFile()), Libraries.fiveArticles()));
    }
}
