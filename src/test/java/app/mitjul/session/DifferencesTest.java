package app.mitjul.session;

import static app.mitjul.session.Libraries.done;
import static app.mitjul.session.Libraries.number;
import static app.mitjul.session.Libraries.tag;
import static app.mitjul.session.MarksTest.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.ReadingState;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.domain.term.TermId;
import app.mitjul.i18n.Problem;
import app.mitjul.session.Differences.Count;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is told to differ between a library and a backup of it is what a person did meanwhile, and nothing besides.
class DifferencesTest {

    private static final Count NONE = new Count(0, 0, 0);

    @TempDir
    private Path folder;

    private Session here;
    private Commands commands;
    private Path state;
    private ArticleId second;
    private AnnotationId mark;
    private TermId term;

    @BeforeEach
    void fill() {
        here = Libraries.open(Libraries.five(folder));
        commands = here.commands();
        second = number(here, 2);
        mark = tag(here, second, "중앙아시아", Theme.TRADE);
        tag(here, number(here, 3), "국가", Theme.TRADE);
        done(commands.setNote(new NoteOwner.OfArticle(second), "메모", ""));
        done(commands.setTarget(second, here.reads().sentences(second).get(1).range(), "One", ""));
        term = done(commands.saveTerm(Optional.empty(), new TermDraft("국가", "", "", "state", "")));
        state = folder.resolve("state.mitjul");
        done(here.saveCopy(state));
    }

    @AfterEach
    void close() {
        here.close();
    }

    private Differences now() {
        return done(here.differences(state));
    }

    /// The counts that say something, by what they count.
    private Map<String, Count> told() throws ReflectiveOperationException {
        Differences now = now();
        Map<String, Count> told = new HashMap<>();
        for (RecordComponent part : Differences.class.getRecordComponents()) {
            Count count = (Count) part.getAccessor().invoke(now);
            if (!count.none()) {
                told.put(part.getName(), count);
            }
        }
        assertThat(now.none()).isEqualTo(told.isEmpty());
        return told;
    }

    @Test
    void nothing_differs_from_a_copy_and_what_was_only_opened_is_no_difference() throws Exception {
        assertThat(now().none()).isTrue();
        done(commands.opened(second));
        assertThat(told()).isEqualTo(Map.of());
    }

    @Test
    void an_article_that_is_here_alone_and_one_that_was_done_are_told_apart() throws Exception {
        done(commands.importArticles(List.of(), List.of(Libraries.article("new", "새 글"))));
        assertThat(now().articles()).isEqualTo(new Count(1, 0, 0));
        assertThat(now().none()).isFalse();
        done(commands.setState(Set.of(second), ReadingState.DONE));
        Article.Fields fields = here.reads().article(number(here, 1)).orElseThrow().fields();
        done(commands.editArticle(number(here, 1),
                new Article.Fields("다른 제목", false, fields.source(), fields.state())));
        assertThat(told()).isEqualTo(Map.of("articles", new Count(1, 0, 2)));
    }

    @Test
    void a_mark_with_a_note_and_a_translation_counts_in_each_of_them() throws Exception {
        AnnotationId added = tag(here, second, "아시아", Theme.TRADE, Theme.SECURITY);
        assertThat(told()).isEqualTo(Map.of("annotations", new Count(1, 0, 0), "taggings", new Count(2, 0, 0)));
        done(commands.setNote(added, "여기", ""));
        done(commands.setTranslation(added, "Asia", ""));
        assertThat(told()).isEqualTo(Map.of("annotations", new Count(1, 0, 0), "taggings", new Count(2, 0, 0), "notes",
                new Count(1, 0, 0), "translations", new Count(1, 0, 0)));
    }

    @Test
    void a_mark_that_was_changed_differs_and_one_in_the_bin_is_there_alone() throws Exception {
        done(commands.setNote(mark, "다른", ""));
        assertThat(now().annotations()).isEqualTo(new Count(0, 0, 1));
        done(commands.deleteAnnotations(Set.of(mark)));
        assertThat(told()).isEqualTo(
                Map.of("annotations", new Count(0, 1, 0), "taggings", new Count(0, 1, 0), "bin", new Count(1, 0, 0)));
    }

    @Test
    void an_article_in_the_bin_takes_what_stands_on_it_along() throws Exception {
        done(commands.deleteArticles(Set.of(second)));
        assertThat(told()).isEqualTo(Map.of("articles", new Count(0, 1, 0), "annotations", new Count(0, 1, 0),
                "taggings", new Count(0, 1, 0), "notes", new Count(0, 1, 0), "translations", new Count(0, 1, 0), "bin",
                new Count(1, 0, 0)));
    }

    @Test
    void a_text_that_was_removed_for_good_and_imported_anew_is_the_same_article() throws Exception {
        ArticleId fourth = number(here, 4);
        String text = here.reads().text(fourth).text();
        done(commands.setNote(new NoteOwner.OfArticle(fourth), "same", ""));
        done(here.saveCopy(state));
        done(commands.deleteArticles(Set.of(fourth)));
        done(commands.emptyBin());
        var title = Libraries.fiveArticles().stream().filter(a -> a.text().equals(text)).toList();
        done(commands.importArticles(List.of(Libraries.fiveFile()), title));
        assertThat(now().articles()).isEqualTo(NONE);
        done(commands.setNote(new NoteOwner.OfArticle(number(here, 5)), "same", ""));
        assertThat(now().notes()).isEqualTo(NONE);
    }

    @Test
    void a_theme_that_is_gone_changes_the_marks_it_was_on() throws Exception {
        done(commands.deleteTheme(Theme.TRADE));
        assertThat(now().themes()).isEqualTo(new Count(0, 1, 0));
        assertThat(now().taggings()).isEqualTo(new Count(0, 2, 0));
        done(commands.undo(1));
        done(commands.editTheme(Theme.ENERGY, CodebookTest.draft("Other", "", 0)));
        assertThat(told()).isEqualTo(Map.of("themes", new Count(0, 0, 1)));
    }

    @Test
    void notes_translations_and_terms_count_once_each() throws Exception {
        done(commands.setNote(new NoteOwner.OfLibrary(), "all", ""));
        done(commands.setNote(new NoteOwner.OfArticle(second), "changed", ""));
        done(commands.setTarget(second, here.reads().sentences(second).get(1).range(), "Two", ""));
        done(commands.setTarget(second, here.reads().sentences(second).get(2).range(), "Three", ""));
        done(commands.saveTerm(Optional.of(term), new TermDraft("국가", "", "", "nation", "")));
        done(commands.saveTerm(Optional.empty(), new TermDraft("도시", "", "", "city", "")));
        assertThat(told()).isEqualTo(
                Map.of("notes", new Count(1, 0, 1), "translations", new Count(1, 0, 1), "terms", new Count(1, 0, 1)));
        done(commands.deleteTerms(Set.of(term)));
        assertThat(now().terms()).isEqualTo(new Count(1, 1, 0));
    }

    @Test
    void a_backup_is_compared_as_a_copy_is_and_goes_again() throws Exception {
        Backup backup = done(here.backUp()).orElseThrow();
        tag(here, second, "아시아", Theme.TRADE);
        Differences told = done(here.differences(backup));
        assertThat(told.annotations()).isEqualTo(new Count(1, 0, 0));
        assertThat(told.none()).isFalse();
    }

    @Test
    void a_state_of_which_only_the_history_is_damaged_can_be_compared() throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + state);
                var sql = connection.createStatement()) {
            sql.executeUpdate("UPDATE change_set SET changes = '[{'");
            assertThat(now().none()).isTrue();
            sql.executeUpdate("UPDATE annotation SET note = 'x'");
        }
        refused("state.damaged", here.differences(state));
    }

    @Test
    void a_backup_is_opened_for_reading_only_and_its_private_file_goes_with_it() throws Exception {
        Backup backup = done(here.backUp()).orElseThrow();
        done(commands.deleteAnnotations(Set.of(mark)));
        Path file;
        try (Session old = here.backups().open(backup, Libraries.ME)) {
            file = old.reads().info().file();
            assertThat(old.reads().annotation(mark)).isPresent();
            assertThatThrownBy(old::commands).isInstanceOf(Problem.class);
            assertThat(file).exists();
        }
        assertThat(file).doesNotExist();
        assertThat(file.getParent()).doesNotExist();
    }

    @Test
    void a_backup_that_is_gone_is_named() throws Exception {
        Backup backup = done(here.backUp()).orElseThrow();
        Files.delete(backup.file());
        assertThatThrownBy(() -> here.backups().test(backup)).isInstanceOfSatisfying(Problem.class, p -> {
            assertThat(p.key()).isEqualTo("backup.gone");
            assertThat(p.arguments()).containsExactly(backup.file().toString());
        });
        assertThatThrownBy(() -> here.backups().open(backup, Libraries.ME)).isInstanceOf(Problem.class);
    }

    @Test
    void a_library_in_a_temporary_folder_is_said_to_be_at_risk() throws Exception {
        assertThat(PlaceRisk.of(here.reads().info().file())).map(PlaceRisk::kind)
                .contains(PlaceRisk.Kind.TEMPORARY);
    }

    @Test
    void another_library_is_not_compared() throws Exception {
        Path stranger = folder.resolve("stranger.mitjul");
        Libraries.create(stranger).close();
        refused("state.other-library", here.differences(stranger));
    }
}
