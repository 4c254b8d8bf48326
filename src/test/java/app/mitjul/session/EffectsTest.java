package app.mitjul.session;

import static app.mitjul.session.Libraries.done;
import static app.mitjul.session.Libraries.tag;
import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.note.NoteOwner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A screen that is not told keeps showing what is no longer so.
class EffectsTest {

    @TempDir
    private Path folder;

    private Session session;
    private Commands commands;
    private ArticleId article;
    private ArticleId other;
    private final List<Committed> told = new ArrayList<>();

    @BeforeEach
    void open() {
        session = Libraries.open(Libraries.five(folder));
        commands = session.commands();
        article = Libraries.number(session, 2);
        other = Libraries.number(session, 3);
        session.feed().subscribe(told::add, Runnable::run);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void taking_a_theme_off_marks_that_stay_tells_their_articles_and_so_does_undo() {
        for (ArticleId on : List.of(article, other)) {
            done(commands.setNote(tag(session, on, "중앙아시아", Theme.TRADE), "메모", ""));
        }
        done(commands.deleteTheme(Theme.TRADE));
        assertThat(last().articles()).containsExactlyInAnyOrder(article, other);
        done(commands.undo(1));
        assertThat(last().articles()).containsExactlyInAnyOrder(article, other);
        assertThat(last().themesChanged()).isTrue();
    }

    @Test
    void the_list_of_notes_is_told_of_notes_and_of_what_they_are_on_and_of_nothing_else() {
        AnnotationId mark = tag(session, article, "중앙아시아", Theme.TRADE);
        assertThat(last().notesChanged()).isFalse();
        done(commands.setTranslation(mark, "Central Asia", ""));
        assertThat(last().notesChanged()).isFalse();
        done(commands.setNote(mark, "메모", ""));
        assertThat(last().notesChanged()).isTrue();
        done(commands.editTheme(Theme.TRADE, CodebookTest.draft("Commerce", "무역", 3)));
        assertThat(last().notesChanged()).isFalse();
        done(commands.deleteTheme(Theme.ENERGY));
        assertThat(last().notesChanged()).isTrue();
        done(commands.deleteAnnotations(Set.of(mark)));
        assertThat(last().notesChanged()).isTrue();
        done(commands.deleteArticles(Set.of(article)));
        assertThat(last().notesChanged()).isTrue();
    }

    @Test
    void a_note_is_told_with_the_article_it_is_on() {
        done(commands.setNote(new NoteOwner.OfArticle(article), "기사 메모", ""));
        assertThat(last().articles()).containsExactly(article);
        assertThat(last().notesChanged()).isTrue();
        done(commands.setNote(new NoteOwner.OfLibrary(), "메모", ""));
        assertThat(last().articles()).isEmpty();
        assertThat(last().notesChanged()).isTrue();
        assertThat(last().themesChanged() || last().listChanged() || last().termsChanged()).isFalse();
    }

    @Test
    void terms_are_told_to_those_who_show_terms() {
        done(commands.saveTerm(Optional.empty(), new TermDraft("상하이협력기구", "", "SCO", "", "")));
        assertThat(last().termsChanged()).isTrue();
        assertThat(last().notesChanged()).isFalse();
        tag(session, article, "중앙아시아", Theme.TRADE);
        assertThat(last().termsChanged()).isFalse();
    }

    @Test
    void what_came_with_a_merge_is_told_and_told_again_when_it_goes() {
        done(commands.setNote(new NoteOwner.OfArticle(article), "기사 메모", ""));
        done(commands.setTarget(other, session.reads().sentences(other).get(1).range(), "One", ""));
        done(commands.saveTerm(Optional.empty(), new TermDraft("상하이협력기구", "", "SCO", "", "")));
        try (Session target = Libraries.create(folder.resolve("target.mitjul"))) {
            done(target.commands().importArticles(List.of(Libraries.fiveFile()), Libraries.fiveArticles()));
            List<Committed> there = new ArrayList<>();
            target.feed().subscribe(there::add, Runnable::run);
            done(target.commands().merge(session.reads().copy()));
            done(target.commands().undo(1));
            assertThat(there).hasSize(2).allSatisfy(c -> {
                assertThat(c.notesChanged()).isTrue();
                assertThat(c.termsChanged()).isTrue();
                assertThat(c.articles()).containsExactlyInAnyOrder(Libraries.number(target, 2),
                        Libraries.number(target, 3));
            });
        }
    }

    private Committed last() {
        return told.getLast();
    }
}
