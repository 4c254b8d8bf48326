package app.mitjul.session;

import static app.mitjul.session.Libraries.done;
import static app.mitjul.session.Libraries.tag;
import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.annotation.Anchor;
import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.store.Holder;
import app.mitjul.store.LibraryFile;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What of an article is shown as damaged is what is damaged, and the rest is not.
class DamageLookTest {

    private Path file;
    private ArticleId article;
    private ArticleId other;
    private AnnotationId first;
    private AnnotationId last;
    private String segment;

    @BeforeEach
    void fill(@TempDir Path folder) {
        file = folder.resolve("a.mitjul");
        try (Session session = Libraries.create(file)) {
            article = made(session, "One sentence. Another one. The very end");
            other = made(session, "Something else.");
            first = tag(session, article, "One", Theme.SECURITY);
            last = tag(session, article, "end", Theme.TRADE);
            done(session.commands().setTarget(article, session.reads().sentences(article).getFirst().range(), "Eins",
                    ""));
            segment = session.reads().segments(article).getFirst().id();
            done(session.commands().joinSentence(article, session.reads().sentences(article).get(1).range().start()));
            done(session.commands().setNote(new NoteOwner.OfArticle(article), "a note", ""));
        }
    }

    private static ArticleId made(Session session, String text) {
        return done(session.commands().importArticles(List.of(),
                List.of(Libraries.article("title", text)))).outcomes().getFirst().article();
    }

    @Test
    void nothing_of_a_sound_article_is_damaged() {
        assertThat(look()).isEqualTo(Damage.NONE);
        assertThat(look().isEmpty()).isTrue();
    }

    @Test
    void a_text_of_the_same_length_with_other_words_is_damaged_and_its_marks_are_not_blamed() {
        run("UPDATE article_text SET text = replace(text, 'end', 'and')");
        assertThat(look()).isEqualTo(new Damage(true, false, false, Set.of(), Set.of()));
    }

    @Test
    void an_article_that_says_another_length_than_its_text_has_is_damaged_in_both() {
        run("UPDATE article SET length = length + 1");
        assertThat(look()).isEqualTo(new Damage(true, true, false, Set.of(), Set.of()));
    }

    @Test
    void a_title_that_was_not_saved_so_is_a_damaged_detail_and_nothing_else_is() {
        run("UPDATE article SET title = 'other'");
        assertThat(look()).isEqualTo(new Damage(false, true, false, Set.of(), Set.of()));
        assertThat(look().isEmpty()).isFalse();
    }

    @Test
    void damaged_sentences_and_segments_are_named() {
        run("UPDATE sentence_edit SET splits = joins", "UPDATE segment SET target = 'Zwei'");
        assertThat(look()).isEqualTo(new Damage(false, false, true, Set.of(), Set.of(segment)));
    }

    @Test
    void of_two_marks_the_one_with_a_changed_note_is_damaged() {
        run("UPDATE annotation SET note = 'x' WHERE id = '" + first.value() + "'");
        assertThat(look().annotations()).containsExactly(first);
    }

    /// Its row is what was saved, but what it says of the text is not so: a mistake of ours, or of who merged it.
    @Test
    void a_mark_that_does_not_stand_on_its_words_is_damaged_and_one_at_the_very_end_is_not() {
        assertThat(look().annotations()).isEmpty();
        try (LibraryFile library = LibraryFile.write(file, Holder.COMMAND_LINE)) {
            library.write(tx -> {
                Annotation mark = tx.annotations().find(last).orElseThrow();
                Anchor at = mark.anchor();
                tx.annotations().saveAll(List.of(mark.withAnchor(
                        new Anchor(at.textHash(), new TextRange(0, 3), at.quote(), at.prefix(), at.suffix()),
                        mark.modified())));
                return tx.library().advance("a mistake");
            });
        }
        assertThat(look()).isEqualTo(new Damage(false, false, false, Set.of(last), Set.of()));
    }

    @Test
    void what_is_damaged_in_one_article_is_not_in_another() {
        run("UPDATE annotation SET note = 'x'");
        try (Session session = Libraries.read(file)) {
            assertThat(session.reads().damage(other)).isEqualTo(Damage.NONE);
            assertThat(session.reads().damage(new ArticleId("none"))).isEqualTo(Damage.NONE);
            assertThat(session.reads().damagedNotes(new NoteOwner.OfArticle(article))).isEmpty();
        }
    }

    @Test
    void a_damaged_note_is_named_by_whose_it_is() {
        run("UPDATE note SET text = 'other'");
        try (Session session = Libraries.read(file)) {
            assertThat(session.reads().damagedNotes(new NoteOwner.OfArticle(article)))
                    .containsExactly(Libraries.ME.id());
            assertThat(session.reads().damagedNotes(new NoteOwner.OfArticle(other))).isEmpty();
            assertThat(session.reads().damagedNotes(new NoteOwner.OfLibrary())).isEmpty();
        }
    }

    private Damage look() {
        try (Session session = Libraries.read(file)) {
            return session.reads().damage(article);
        }
    }

    /// As a bad disk would.
    private void run(String... statements) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
