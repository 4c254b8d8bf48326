package app.mitjul.session;

import static app.mitjul.session.Libraries.done;
import static app.mitjul.session.Libraries.tag;
import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.change.Step;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.i18n.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {

    private Path file;
    private Session session;
    private Commands commands;
    private ArticleId article;
    private AnnotationId mark;

    @BeforeEach
    void open(@TempDir Path folder) {
        file = Libraries.five(folder);
        session = Libraries.open(file);
        commands = session.commands();
        article = Libraries.number(session, 2);
        mark = tag(session, article, "중앙아시아", Theme.SECURITY);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void undo_and_redo_survive_a_restart() {
        done(commands.setNote(mark, "메모", "v"));
        Annotation noted = now();
        done(commands.undo(1));
        restart();
        assertThat(session.reads().history().redo().map(Step::key)).contains("note");
        assertThat(session.reads().history().undo().map(Step::key)).contains("tag");
        done(commands.redo(1));
        assertThat(now()).isEqualTo(noted);
        restart();
        assertThat(done(commands.undo(99))).extracting(Step::key).containsExactly("note", "tag", "import");
        assertThat(session.reads().articles()).isEmpty();
        assertThat(done(commands.redo(2))).extracting(Step::key).containsExactly("import", "tag");
        assertThat(session.reads().annotations(article)).hasSize(1);
    }

    @Test
    void something_new_cuts_what_could_be_redone() {
        done(commands.setNote(mark, "메모", "v"));
        done(commands.undo(1));
        done(commands.setTranslation(mark, "Central Asia", "v"));
        assertThat(session.reads().history().redo()).isEmpty();
        assertThat(done(commands.redo(1))).isEmpty();
        assertThat(session.reads().steps(10)).extracting(s -> s.step().key()).containsExactly("translation", "tag",
                "import");
    }

    @Test
    void typing_in_one_visit_is_one_step() {
        Annotation before = now();
        for (String words : List.of("메", "메모", "메모를", "메모를 쓴다")) {
            done(commands.setNote(mark, words, "visit-1"));
        }
        assertThat(session.reads().steps(10)).hasSize(3);
        done(commands.undo(1));
        assertThat(now()).isEqualTo(before);
        done(commands.redo(1));
        assertThat(now().note()).isEqualTo("메모를 쓴다");
    }

    @Test
    void another_visit_another_mark_or_another_field_is_another_step() {
        AnnotationId other = tag(session, article, "아시아", Theme.TRADE);
        done(commands.setNote(mark, "a", "v1"));
        done(commands.setNote(mark, "b", "v2"));
        done(commands.setNote(other, "c", "v2"));
        done(commands.setTranslation(other, "d", "v2"));
        done(commands.setNote(other, "e", "v2"));
        done(commands.setNote(other, "f", ""));
        done(commands.setNote(other, "g", ""));
        assertThat(session.reads().steps(99)).hasSize(10);
        done(commands.undo(6));
        assertThat(now().note()).isEqualTo("a");
    }

    @Test
    void typing_after_undo_in_the_same_visit_is_a_new_step() {
        done(commands.setNote(mark, "a", "v"));
        tag(session, article, "아시아", Theme.TRADE);
        done(commands.undo(1));
        done(commands.setNote(mark, "b", "v"));
        assertThat(session.reads().history().redo()).isEmpty();
        done(commands.undo(1));
        assertThat(now().note()).isEqualTo("a");
    }

    @Test
    void typed_back_to_what_it_was_the_step_is_gone() {
        Annotation before = now();
        done(commands.setNote(mark, "메모", "v"));
        done(commands.setNote(mark, "", "v"));
        assertThat(now()).isEqualTo(before);
        assertThat(session.reads().steps(10)).extracting(s -> s.step().key()).containsExactly("tag", "import");
    }

    @Test
    void every_step_has_a_name_in_both_languages() {
        done(commands.setNote(mark, "메모", ""));
        done(commands.setTranslation(mark, "note", ""));
        done(commands.retag(Set.of(mark), Optional.of(Theme.SECURITY), Theme.TRADE));
        done(commands.untag(mark, Optional.empty()));
        done(commands.deleteAnnotations(Set.of(mark)));
        done(commands.restore(Set.of(), Set.of(mark)));
        Article first = session.reads().articles().getFirst().article();
        done(commands.editArticle(article, new Article.Fields("제목", false, first.source(), first.state())));
        done(commands.deleteArticles(Set.of(article)));
        var theme = done(commands.createTheme(CodebookTest.draft("Water", "물", 0)));
        done(commands.editTheme(theme, CodebookTest.draft("Waters", "물", 5)));
        done(commands.deleteTheme(theme));
        List<JournalStep> steps = session.reads().steps(99);
        assertThat(steps).extracting(s -> s.step().key()).containsExactly("delete-theme", "edit-theme", "new-theme",
                "delete-articles", "edit-article", "restore", "delete-annotations", "untag", "retag", "translation",
                "note", "tag", "import");
        for (Locale locale : List.of(Locale.ENGLISH, Locale.KOREAN)) {
            Messages messages = new Messages(locale);
            assertThat(steps).allSatisfy(s -> assertThat(messages.of(s.step())).isNotBlank().doesNotContain("{"));
        }
        assertThat(new Messages(Locale.KOREAN).of(steps.get(11).step())).isEqualTo("Security 표시: 중앙아시아");
        assertThat(new Messages(Locale.ENGLISH).of(steps.get(11).step())).isEqualTo("Tag with Security: 중앙아시아");
    }

    @Test
    void long_quotes_are_shortened_between_characters() {
        assertThat(Steps.shortened("짧은 말")).isEqualTo("짧은 말");
        assertThat(Steps.shortened("가".repeat(30))).isEqualTo("가".repeat(24) + "…");
        assertThat(Steps.shortened("가".repeat(23) + "😀😀")).isEqualTo("가".repeat(23) + "…");
        assertThat(Steps.shortened("  두\n줄 ")).isEqualTo("두 줄");
    }

    private Annotation now() {
        return session.reads().annotation(mark).orElseThrow();
    }

    private void restart() {
        session.close();
        session = Libraries.open(file);
        commands = session.commands();
    }
}
