package app.mitjul.session;

import static app.mitjul.session.Libraries.done;
import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.domain.note.NoteOwner;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of what is written on things that go into the bin, and out of it for good.
class BinWritingTest {

    private Session session;
    private Commands commands;
    private ArticleId article;

    @BeforeEach
    void write(@TempDir Path folder) {
        session = Libraries.open(Libraries.five(folder));
        commands = session.commands();
        article = Libraries.number(session, 2);
        done(commands.setNote(new NoteOwner.OfArticle(article), "기사", ""));
        done(commands.setNote(new NoteOwner.OfTheme(Theme.TRADE), "주제", ""));
        done(commands.setNote(new NoteOwner.OfLibrary(), "전체", ""));
        var sentences = session.reads().sentences(article);
        done(commands.setTarget(article, sentences.get(1).range(), "One", ""));
        done(commands.setQuestion(article, sentences.get(1).range(), "누구?", ""));
        done(commands.joinSentence(article, sentences.get(2).range().start()));
        done(commands.saveTerm(Optional.empty(), new TermDraft("SCO", "", "", "", "")));
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void in_the_bin_it_is_not_shown_and_comes_back_with_its_article() {
        LibraryCopy before = session.reads().copy();
        done(commands.deleteArticles(Set.of(article)));
        assertThat(session.reads().questions()).isEmpty();
        assertThat(session.reads().translations()).isEmpty();
        assertThat(session.reads().notes()).hasSize(2);
        assertThat(session.reads().copy().segments()).isEqualTo(before.segments());
        done(commands.restore(Set.of(article), Set.of()));
        assertThat(session.reads().copy()).isEqualTo(before);
        assertThat(session.reads().questions()).hasSize(1);
    }

    @Test
    void an_emptied_bin_takes_it_away_for_good_and_nothing_else() {
        done(commands.setTarget(Libraries.number(session, 1), session.reads().sentences(Libraries.number(session, 1))
                .getFirst().range(), "kept", ""));
        done(commands.deleteTheme(Theme.TRADE));
        done(commands.deleteArticles(Set.of(article)));
        done(commands.emptyBin());
        LibraryCopy left = session.reads().copy();
        assertThat(left.notes()).extracting(n -> n.text()).containsExactly("전체");
        assertThat(left.segments()).extracting(s -> s.target()).containsExactly("kept");
        assertThat(left.sentences()).isEmpty();
        assertThat(left.terms()).hasSize(1);
        assertThat(done(commands.undo(9))).isEmpty();
        assertThat(session.reads().check().findings()).isEmpty();
    }

    @Test
    void an_undone_import_takes_it_out_of_sight_and_brings_it_back() {
        done(commands.undo(99));
        assertThat(List.of(session.reads().notes().size(), session.reads().terms().size())).containsExactly(0, 0);
        done(commands.redo(99));
        assertThat(session.reads().notes()).hasSize(3);
        assertThat(session.reads().segments(article)).hasSize(1);
        assertThat(session.reads().check().findings()).isEmpty();
    }
}
