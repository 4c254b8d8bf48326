package app.mitjul.session;

import static app.mitjul.session.Libraries.done;
import static app.mitjul.session.Libraries.find;
import static app.mitjul.session.Libraries.tag;
import static app.mitjul.session.MarksTest.refused;
import static app.mitjul.session.MarksTest.themes;
import static app.mitjul.session.RestoringTest.export;
import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.library.ArticleCopy;
import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.domain.note.Note;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.domain.term.TermId;
import app.mitjul.domain.translation.Segment;
import app.mitjul.domain.translation.SegmentStatus;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Two states of one library, in both of which work went on, become one.
class MergeStateTest {

    @TempDir
    private Path folder;

    private Session here;
    private Path other;

    @BeforeEach
    void open() {
        here = Libraries.open(Libraries.five(folder));
        other = folder.resolve("other.mitjul");
    }

    @AfterEach
    void close() {
        here.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothing_a_person_wrote_in_either_state_is_missing(long seed) {
        Random random = new Random(seed);
        work(here, new RandomCommands(random, "함께 ").withoutCorrections(), 60);
        done(here.saveCopy(other));
        work(here, new RandomCommands(random, "여기 ").withoutCorrections(), 60);
        LibraryCopy theirs;
        try (Session there = Libraries.open(other)) {
            work(there, new RandomCommands(random, "저기 ").withoutCorrections(), 60);
            theirs = there.reads().copy();
        }
        LibraryCopy mine = here.reads().copy();
        String before = export(here);
        done(here.commands().mergeState(other));
        LibraryCopy all = here.reads().copy();
        holds(all, mine);
        holds(all, theirs);
        assertThat(here.reads().check().findings()).isEmpty();
        String merged = export(here);
        long generation = here.reads().info().generation();
        done(here.commands().mergeState(other));
        assertThat(here.reads().info().generation()).as("merging again changes nothing").isEqualTo(generation);
        done(here.commands().undo(1));
        assertThat(export(here)).isEqualTo(before);
        done(here.commands().redo(1));
        assertThat(export(here)).isEqualTo(merged);
    }

    /// Both correct texts: one of two corrections is in use, marks of the other lie in it or are kept as lost. Nothing
    /// that was written is missing, and merging is one step that leaves a library without findings.
    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44, 45, 46})
    void no_words_of_either_state_are_missing_where_both_corrected_texts(long seed) {
        Random random = new Random(seed);
        work(here, new RandomCommands(random, "함께 "), 60);
        done(here.saveCopy(other));
        work(here, new RandomCommands(random, "여기 "), 60);
        LibraryCopy theirs;
        try (Session there = Libraries.open(other)) {
            work(there, new RandomCommands(random, "저기 "), 60);
            theirs = there.reads().copy();
        }
        LibraryCopy mine = here.reads().copy();
        String before = export(here);
        done(here.commands().mergeState(other));
        holdsWords(here.reads().copy(), mine);
        holdsWords(here.reads().copy(), theirs);
        assertThat(here.reads().check().findings()).isEmpty();
        String merged = export(here);
        long generation = here.reads().info().generation();
        done(here.commands().mergeState(other));
        assertThat(here.reads().info().generation()).as("merging again changes nothing").isEqualTo(generation);
        done(here.commands().undo(1));
        assertThat(export(here)).isEqualTo(before);
        done(here.commands().redo(1));
        assertThat(export(here)).isEqualTo(merged);
    }

    @Test
    void an_older_file_brings_nothing_and_a_newer_one_everything() {
        ArticleId second = Libraries.number(here, 2);
        AnnotationId mark = tag(here, second, "중앙아시아", Theme.TRADE);
        done(here.commands().setNote(mark, "메모", ""));
        done(here.saveCopy(other));
        try (Session there = Libraries.open(other)) {
            done(there.commands().setNote(mark, "메모가 길어짐", ""));
            AnnotationId more = tag(there, second, "아시아", Theme.ENERGY);
            done(there.commands().setNote(new NoteOwner.OfLibrary(), "전체", ""));
            done(here.commands().mergeState(other));
            assertThat(here.reads().annotations(second)).extracting(Annotation::id).containsExactlyInAnyOrder(mark,
                    more);
            assertThat(here.reads().annotation(mark).orElseThrow().note()).isEqualTo("메모가 길어짐");
            assertThat(here.reads().copy().notes()).isEqualTo(there.reads().copy().notes());
        }
        Path older = folder.resolve("older.mitjul");
        done(here.saveCopy(older));
        done(here.commands().setNote(mark, "메모가 길어짐, 더", ""));
        tag(here, second, "국가", Theme.ENERGY);
        long generation = here.reads().info().generation();
        done(here.commands().mergeState(older));
        assertThat(here.reads().info().generation()).isEqualTo(generation);
    }

    @Test
    void words_and_boundaries_that_differ_become_two_annotations() {
        ArticleId second = Libraries.number(here, 2);
        AnnotationId noted = tag(here, second, "중앙아시아", Theme.TRADE);
        AnnotationId moved = tag(here, second, "국가", Theme.TRADE);
        done(here.saveCopy(other));
        TextRange wide;
        try (Session there = Libraries.open(other)) {
            done(there.commands().setNote(noted, "저쪽", ""));
            done(there.commands().retag(Set.of(noted), Optional.empty(), Theme.ENERGY));
            wide = new TextRange(find(here, second, "국가").start(), find(here, second, "국가").end() + 3);
            done(there.commands().move(moved, wide, ""));
        }
        done(here.commands().setNote(noted, "이쪽", ""));
        done(here.commands().mergeState(other));
        assertThat(here.reads().steps(1).getFirst().step().key()).isEqualTo("merge-state");
        List<Annotation> all = here.reads().annotations(second);
        assertThat(all).filteredOn(a -> a.range().equals(find(here, second, "중앙아시아"))).extracting(Annotation::note)
                .containsExactlyInAnyOrder("이쪽", "저쪽");
        assertThat(all).filteredOn(a -> a.note().equals("저쪽")).singleElement()
                .satisfies(a -> assertThat(themes(a)).containsExactly(Theme.TRADE, Theme.ENERGY));
        assertThat(all).extracting(Annotation::range).contains(wide, find(here, second, "국가"));
        assertThat(here.reads().annotation(moved).orElseThrow().range()).isEqualTo(find(here, second, "국가"));
    }

    @Test
    void sentences_notes_and_terms_keep_the_words_of_both() {
        ArticleId second = Libraries.number(here, 2);
        var sentence = here.reads().sentences(second).get(1).range();
        var next = here.reads().sentences(second).get(2).range();
        done(here.commands().setTarget(second, sentence, "begin", ""));
        TermId term = done(here.commands().saveTerm(Optional.empty(), new TermDraft("SCO", "", "", "기구", "")));
        done(here.saveCopy(other));
        try (Session there = Libraries.open(other)) {
            done(there.commands().translate(second, sentence, Optional.of("begin and there"),
                    Optional.of(SegmentStatus.FINAL), Optional.empty()));
            done(there.commands().setTarget(second, next, "theirs", ""));
            done(there.commands().setNote(new NoteOwner.OfTheme(Theme.TRADE), "저쪽", ""));
            done(there.commands().saveTerm(Optional.of(term), new TermDraft("SCO", "", "SCO", "협력기구", "")));
        }
        done(here.commands().setTarget(second, next, "mine", ""));
        done(here.commands().setNote(new NoteOwner.OfTheme(Theme.TRADE), "이쪽", ""));
        done(here.commands().saveTerm(Optional.of(term), new TermDraft("SCO", "", "", "상하이", "")));
        done(here.commands().mergeState(other));
        assertThat(here.reads().segments(second)).extracting(Segment::target, Segment::status).containsExactly(
                org.assertj.core.groups.Tuple.tuple("begin and there", SegmentStatus.FINAL),
                org.assertj.core.groups.Tuple.tuple("mine\ntheirs", SegmentStatus.DRAFT));
        assertThat(here.reads().notesOn(new NoteOwner.OfTheme(Theme.TRADE))).extracting(Note::text)
                .containsExactly("이쪽\n\n저쪽");
        assertThat(here.reads().terms()).singleElement().satisfies(t -> {
            assertThat(t.target()).isEqualTo("상하이 / 협력기구");
            assertThat(t.latin()).isEqualTo("SCO");
        });
    }

    @Test
    void what_was_thrown_away_here_stays_in_the_bin_unless_more_was_written_on_it() {
        ArticleId second = Libraries.number(here, 2);
        AnnotationId left = tag(here, second, "중앙아시아", Theme.TRADE);
        AnnotationId worked = tag(here, second, "국가", Theme.TRADE);
        done(here.saveCopy(other));
        try (Session there = Libraries.open(other)) {
            done(there.commands().setNote(worked, "더", ""));
        }
        done(here.commands().deleteAnnotations(Set.of(left, worked)));
        done(here.commands().mergeState(other));
        assertThat(here.reads().annotations(second)).singleElement().satisfies(a -> {
            assertThat(a.id()).isEqualTo(worked);
            assertThat(a.note()).isEqualTo("더");
        });
        assertThat(here.reads().bin().annotations()).singleElement()
                .satisfies(a -> assertThat(a.annotation().id()).isEqualTo(left));
    }

    @Test
    void a_state_of_another_library_is_refused() {
        Libraries.create(other).close();
        refused("state.other-library", here.commands().mergeState(other));
        refused("state.other-library", here.differences(other));
    }

    @Test
    void the_differences_of_two_states_are_counted_before_anything_is_taken() {
        ArticleId second = Libraries.number(here, 2);
        AnnotationId mark = tag(here, second, "중앙아시아", Theme.TRADE);
        AnnotationId gone = tag(here, second, "국가", Theme.TRADE);
        done(here.commands().setNote(new NoteOwner.OfLibrary(), "메모", ""));
        done(here.saveCopy(other));
        assertThat(done(here.differences(other)).none()).isTrue();
        try (Session there = Libraries.open(other)) {
            done(there.commands().setTarget(second, there.reads().sentences(second).get(1).range(), "x", ""));
            done(there.commands().deleteArticles(Set.of(Libraries.number(there, 5))));
        }
        done(here.commands().setNote(mark, "고침", ""));
        done(here.commands().deleteAnnotations(Set.of(gone)));
        done(here.commands().setNote(new NoteOwner.OfLibrary(), "메모 2", ""));
        done(here.commands().createTheme(CodebookTest.draft("Water", "물", 4)));
        done(here.commands().saveTerm(Optional.empty(), new TermDraft("SCO", "", "", "기구", "")));
        Differences differences = done(here.differences(other));
        assertThat(differences.articles()).isEqualTo(new Differences.Count(1, 0, 0));
        assertThat(differences.annotations()).isEqualTo(new Differences.Count(0, 1, 1));
        assertThat(differences.taggings()).isEqualTo(new Differences.Count(0, 1, 0));
        assertThat(differences.notes()).isEqualTo(new Differences.Count(1, 0, 1));
        assertThat(differences.translations()).isEqualTo(new Differences.Count(0, 1, 0));
        assertThat(differences.themes()).isEqualTo(new Differences.Count(1, 0, 0));
        assertThat(differences.terms()).isEqualTo(new Differences.Count(1, 0, 0));
        assertThat(differences.bin()).isEqualTo(new Differences.Count(1, 1, 0));
        assertThat(differences.none()).isFalse();
        done(here.commands().restore(other, java.time.Instant.EPOCH));
        assertThat(done(here.differences(other)).none()).isTrue();
    }

    private static void work(Session session, RandomCommands commands, int times) {
        for (int i = 0; i < times; i++) {
            commands.next(session);
        }
    }

    /// Every note, translation and term of `part` is in `all`, wherever its passage is now.
    private static void holdsWords(LibraryCopy all, LibraryCopy part) {
        part.annotations().stream().filter(a -> a.presence() == Presence.LIVE)
                .forEach(a -> assertThat(all.annotations()).as("%s", a)
                        .anyMatch(b -> b.note().contains(a.note().strip())
                                && b.translation().contains(a.translation().strip())
                                && (b.id().equals(a.id()) || b.anchor().quote().equals(a.anchor().quote()))));
        part.segments().forEach(s -> assertThat(all.segments()).as("%s", s)
                .anyMatch(b -> b.target().contains(s.target().strip())
                        && b.question().contains(s.question().strip())));
        part.notes().forEach(n -> assertThat(all.notes()).anyMatch(b -> b.text().contains(n.text())));
        part.terms().forEach(t -> assertThat(all.terms()).as("%s", t).anyMatch(b -> b.source().equals(t.source())
                && b.target().contains(t.target().strip())));
    }

    /// Every text, mark, note and translation of `part` is in `all`; a mark or a term may be in the bin there.
    private static void holds(LibraryCopy all, LibraryCopy part) {
        Map<ArticleId, String> texts = all.articles().stream()
                .collect(Collectors.toMap(a -> a.article().id(), ArticleCopy::text));
        for (ArticleCopy article : part.articles()) {
            assertThat(texts).containsValue(article.text());
        }
        Map<ArticleId, String> there = part.articles().stream()
                .collect(Collectors.toMap(a -> a.article().id(), ArticleCopy::text));
        for (Annotation a : part.annotations()) {
            if (a.presence() == Presence.LIVE) {
                assertThat(all.annotations()).as("%s", a).anyMatch(b -> b.range().equals(a.range())
                        && Objects.equals(texts.get(b.article()), there.get(a.article()))
                        && b.note().contains(a.note().strip())
                        && b.translation().contains(a.translation().strip())
                        && b.taggings().size() >= a.taggings().size());
            }
        }
        for (Note note : part.notes()) {
            assertThat(all.notes()).anyMatch(b -> b.text().contains(note.text()));
        }
        for (Segment s : part.segments()) {
            assertThat(all.segments()).as("%s", s).anyMatch(b -> b.range().overlaps(s.range())
                    && Objects.equals(texts.get(b.article()), there.get(s.article()))
                    && b.target().contains(s.target().strip())
                    && b.question().contains(s.question().strip()));
        }
        part.terms().forEach(t -> assertThat(all.terms()).as("%s", t).anyMatch(b -> b.source().equals(t.source())
                && b.target().contains(t.target().strip())));
    }
}
