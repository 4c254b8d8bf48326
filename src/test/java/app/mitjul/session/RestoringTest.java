package app.mitjul.session;

import static app.mitjul.session.Libraries.done;
import static app.mitjul.session.Libraries.find;
import static app.mitjul.session.Libraries.tag;
import static app.mitjul.session.MarksTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.exchange.ExportContent;
import app.mitjul.exchange.ExportScope;
import app.mitjul.exchange.out.JsonExport;
import app.mitjul.i18n.Messages;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A library becomes what another state of it says, and comes back from it.
class RestoringTest {

    private static final Instant AT = Instant.parse("2026-11-12T05:05:00Z");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 10, 11})
    void any_state_of_a_library_can_be_restored_and_taken_back(long seed) {
        Path file = Libraries.five(folder);
        Path other = folder.resolve("other.mitjul");
        Random random = new Random(seed);
        Session session = Libraries.open(file);
        work(session, new RandomCommands(random, "함께 "), 60);
        done(session.saveCopy(other));
        work(session, new RandomCommands(random, "여기 "), 60);
        String there;
        try (Session elsewhere = Libraries.open(other)) {
            work(elsewhere, new RandomCommands(random, "저기 "), random.nextInt(3) * 40);
            there = export(elsewhere);
        }
        String here = export(session);

        assertThat(done(session.commands().restore(other, AT)).changed()).isTrue();
        same(session, there);
        assertThat(done(session.commands().undo(1))).hasSize(1);
        same(session, here);
        session = reopened(session, file);
        assertThat(done(session.commands().redo(1))).hasSize(1);
        same(session, there);
        session = reopened(session, file);
        assertThat(done(session.commands().restore(other, AT)).changed()).isFalse();
        work(session, new RandomCommands(random, "또 "), 40);
        undoTo(session, "restore-backup");
        same(session, there);
        done(session.commands().undo(1));
        same(session, here);
        assertThat(done(session.commands().undo(5))).hasSize(5);
        done(session.commands().redo(5));
        same(session, here);
        session.close();
    }

    /// Restores with work and undoing between them: the rows that each needs to come back are the same ones.
    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void restoring_again_and_again_can_be_taken_back_step_by_step(long seed) {
        Path file = Libraries.five(folder);
        Random random = new Random(seed);
        Session session = Libraries.open(file);
        List<Path> states = new ArrayList<>();
        RandomCommands commands = new RandomCommands(random);
        tag(session, Libraries.number(session, 1), "기자", Theme.TRADE);
        for (int i = 0; i < 4; i++) {
            work(session, commands, 30);
            states.add(folder.resolve("state" + i + ".mitjul"));
            done(session.saveCopy(states.getLast()));
        }
        Map<Long, String> before = new HashMap<>();
        for (int i = 0; i < 8; i++) {
            String here = export(session);
            if (done(session.commands().restore(states.get(random.nextInt(states.size())), AT)).changed()) {
                before.put(session.reads().steps(1).getFirst().number(), here);
            }
            work(session, commands, 8);
        }
        int restores = 0;
        for (JournalStep next = nextUndo(session); next.number() > 2; next = nextUndo(session)) {
            done(session.commands().undo(1));
            if (next.step().key().equals("restore-backup")) {
                restores++;
                same(session, Objects.requireNonNull(before.get(next.number())));
            }
        }
        assertThat(restores).isPositive();
        session.close();
    }

    private static JournalStep nextUndo(Session session) {
        return session.reads().steps(999).stream().filter(s -> !s.undone()).findFirst().orElseThrow();
    }

    @Test
    @Tag("long")
    void ten_thousand_passages_come_back_and_go_again() {
        Path file = folder.resolve("library.mitjul");
        Path state = folder.resolve("state.mitjul");
        try (Session session = Libraries.create(file)) {
            ArticleId article = BulkUndoTest.marked(session);
            done(session.saveCopy(state));
            List<AnnotationId> marks = session.reads().annotations(article).stream().map(Annotation::id).toList();
            done(session.commands().retag(Set.copyOf(marks.subList(0, 4000)), Optional.of(Theme.SECURITY),
                    Theme.TRADE));
            done(session.commands().deleteAnnotations(Set.copyOf(marks.subList(4000, 8000))));
            done(session.commands().mergeThemes(Theme.SECURITY, Theme.ENERGY));
            String here = export(session);
            done(session.commands().restore(state, AT));
            assertThat(session.reads().passageCounts()).containsEntry(Theme.SECURITY, 10_000);
            done(session.commands().undo(1));
            same(session, here);
        }
    }

    @Test
    void an_empty_library_gets_everything_back_and_gives_it_back() {
        Path file = Libraries.five(folder);
        Path state = folder.resolve("state.mitjul");
        try (Session session = Libraries.open(file)) {
            ArticleId second = Libraries.number(session, 2);
            AnnotationId mark = tag(session, second, "중앙아시아", Theme.TRADE);
            done(session.commands().setNote(new NoteOwner.OfArticle(second), "메모", ""));
            done(session.saveCopy(state));
            LibraryCopy full = session.reads().copy();
            done(session.commands().deleteArticles(
                    full.articles().stream().map(a -> a.article().id()).collect(Collectors.toSet())));
            done(session.commands().emptyBin());
            assertThat(session.reads().annotation(mark)).isEmpty();
            assertThat(done(session.commands().restore(state, AT))).isEqualTo(new Restored(AT, true));
            assertThat(session.reads().copy()).isEqualTo(full);
            assertThat(session.reads().check().findings()).isEmpty();
            done(session.commands().undo(1));
            assertThat(session.reads().copy().articles()).isEmpty();
        }
    }

    @Test
    void a_text_that_was_removed_for_good_and_imported_anew_is_one_article_with_its_marks_back() {
        Path file = Libraries.five(folder);
        Path state = folder.resolve("state.mitjul");
        try (Session session = Libraries.open(file)) {
            ArticleId before = Libraries.number(session, 2);
            AnnotationId mark = tag(session, before, "중앙아시아", Theme.TRADE);
            done(session.saveCopy(state));
            done(session.commands().deleteArticles(Set.of(before)));
            done(session.commands().emptyBin());
            done(session.commands().importArticles(List.of(Libraries.fiveFile()), Libraries.fiveArticles()));
            ArticleId anew = Libraries.number(session, 5);
            tag(session, anew, "아시아", Theme.ENERGY);
            done(session.commands().restore(state, AT));
            assertThat(session.reads().articles()).hasSize(5);
            assertThat(session.reads().annotations(anew)).singleElement().satisfies(a -> {
                assertThat(a.id()).isEqualTo(mark);
                assertThat(a.range()).isEqualTo(find(session, anew, "중앙아시아"));
            });
            assertThat(session.reads().check().findings()).isEmpty();
            done(session.commands().undo(1));
            assertThat(session.reads().annotations(anew)).extracting(Annotation::range)
                    .containsExactly(find(session, anew, "아시아"));
        }
    }

    @Test
    void a_theme_a_mark_and_who_made_them_come_from_a_state_that_alone_has_them() {
        Path file = Libraries.five(folder);
        Path state = folder.resolve("state.mitjul");
        Session session = Libraries.open(file);
        done(session.saveCopy(state));
        AnnotationId mark;
        try (Session there = Session.open(new OpenRequest(state, OpenRequest.Mode.WRITE, Libraries.OTHER,
                OpenRequest.Holder.WINDOW))) {
            ThemeId theme = done(there.commands().createTheme(CodebookTest.draft("Water", "물", 5)));
            mark = tag(there, Libraries.number(there, 1), "기자", theme);
        }
        done(session.commands().restore(state, AT));
        session = reopened(session, file);
        Annotation back = session.reads().annotation(mark).orElseThrow();
        assertThat(session.reads().annotators()).contains(Libraries.OTHER);
        assertThat(back.annotator()).isEqualTo(Libraries.OTHER.id());
        assertThat(session.reads().themes()).filteredOn(theme -> back.tagging(theme.id()).isPresent())
                .extracting(Theme::name)
                .containsExactly("Water");
        done(session.commands().undo(1));
        assertThat(session.reads().themes()).extracting(Theme::name).doesNotContain("Water");
        assertThat(session.reads().annotation(mark)).isEmpty();
        assertThat(session.reads().check().findings()).isEmpty();
        session.close();
    }

    @Test
    void the_step_says_when_the_backup_was_made_in_both_languages() {
        Path file = Libraries.five(folder);
        Path state = folder.resolve("state.mitjul");
        try (Session session = Libraries.open(file)) {
            done(session.saveCopy(state));
            tag(session, Libraries.number(session, 1), "기자", Theme.TRADE);
            done(session.commands().restore(state, AT));
            var step = session.reads().steps(1).getFirst().step();
            for (Locale locale : List.of(Locale.ENGLISH, Locale.KOREAN)) {
                Messages messages = new Messages(locale);
                assertThat(messages.of(step)).contains(messages.time(AT)).doesNotContain("T05");
            }
        }
    }

    @Test
    void a_damaged_state_and_one_of_another_library_are_refused() throws Exception {
        Path file = Libraries.five(folder);
        Path state = folder.resolve("state.mitjul");
        Path stranger = folder.resolve("stranger.mitjul");
        Libraries.create(stranger).close();
        try (Session session = Libraries.open(file)) {
            tag(session, Libraries.number(session, 2), "중앙아시아", Theme.TRADE);
            done(session.saveCopy(state));
            LibraryCopy before = session.reads().copy();
            refused("state.other-library", session.commands().restore(stranger, AT));
            try (var sql = java.sql.DriverManager.getConnection("jdbc:sqlite:" + state);
                    var statement = sql.createStatement()) {
                statement.executeUpdate("UPDATE annotation SET note = 'damage'");
            }
            refused("state.damaged", session.commands().restore(state, AT));
            refused("library.missing", session.commands().restore(folder.resolve("none.mitjul"), AT));
            assertThat(session.reads().copy()).isEqualTo(before);
        }
    }

    private static void work(Session session, RandomCommands commands, int times) {
        for (int i = 0; i < times; i++) {
            commands.next(session);
        }
    }

    private static Session reopened(Session session, Path file) {
        session.close();
        return Libraries.open(file);
    }

    /// Until the step that would be undone next is a restore.
    private static void undoTo(Session session, String key) {
        while (session.reads().history().undo().filter(step -> !step.key().equals(key)).isPresent()) {
            done(session.commands().undo(1));
        }
    }

    private static void same(Session session, String export) {
        // The first line that differs, not two whole libraries.
        List<String> wanted = export.lines().toList();
        List<String> found = export(session).lines().toList();
        for (int i = 0; i < Math.min(wanted.size(), found.size()); i++) {
            assertThat(found.get(i)).as("line %s of the export, after %s", i, found.subList(Math.max(0, i - 5), i))
                    .isEqualTo(wanted.get(i));
        }
        assertThat(found).hasSameSizeAs(wanted);
        assertThat(session.reads().check().findings()).isEmpty();
    }

    static String export(Session session) {
        StringWriter out = new StringWriter();
        try {
            new JsonExport().write(new ExportContent(session.reads().copy(), ExportScope.ALL), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Opening an article is no step: what was opened since stays so.
        return out.toString().replace("\"state\": \"unread\"", "\"state\": \"reading\"");
    }
}
