package app.mitjul.session;

import static app.mitjul.session.Libraries.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.change.Step;
import app.mitjul.domain.note.Note;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.domain.term.Term;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.i18n.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A library of every released schema, as that program left it, opens and holds what it held.
class FrozenLibraryTest {

    @TempDir
    private Path folder;

    @Test
    void a_library_of_schema_1_holds_what_it_held_and_nothing_beside_the_marks() throws IOException {
        try (Session session = Libraries.open(frozen(1))) {
            assertThat(session.reads().info().schema()).isEqualTo(5);
            assertThat(session.reads().notes()).extracting(n -> n.owner().isPresent()).containsOnly(false);
            assertThat(session.reads().translations()).isEmpty();
            assertThat(session.reads().copy().terms()).isEmpty();
            Reads reads = session.reads();
            assertThat(reads.check().findings()).isEmpty();
            assertThat(reads.articles()).extracting(row -> row.article().title()).hasSize(4).startsWith("고친 제목");
            List<Annotation> marks = reads.annotations(Libraries.number(session, 2));
            assertThat(marks).singleElement().satisfies(a -> {
                assertThat(a.note()).isEqualTo(" 메모 \u1112\u1161\u11ab 👨\u200D👩\u200D👧\n둘째 줄 ");
                assertThat(a.translation()).isEqualTo("Central Asia");
                assertThat(a.anchor().quote()).isEqualTo("중앙아시아");
                assertThat(MarksTest.themes(a)).containsExactly(Theme.SECURITY, Theme.TRADE);
            });
            assertThat(reads.annotators()).containsExactly(Libraries.ME, Libraries.OTHER);
            assertThat(reads.bin().articles()).extracting(Article::presence).hasSize(1);
            assertThat(reads.bin().annotations()).hasSize(1);
            assertThat(reads.themes()).isEqualTo(Theme.FIRST);
        }
    }

    @Test
    void a_library_of_schema_2_holds_what_it_held() throws IOException {
        try (Session session = Libraries.open(frozen(2))) {
            Reads reads = session.reads();
            assertThat(reads.check().findings()).isEmpty();
            ArticleId article = Libraries.number(session, 2);
            assertThat(reads.notesOn(new NoteOwner.OfLibrary())).extracting(Note::text).containsExactly("# 전체 메모\n");
            assertThat(reads.notesOn(new NoteOwner.OfArticle(article))).extracting(Note::text).containsExactly("기사 메모");
            assertThat(reads.notesOn(new NoteOwner.OfTheme(Theme.TRADE))).extracting(Note::text)
                    .containsExactly("주제 메모 👨‍👩‍👧");
            assertThat(reads.segments(article)).extracting(s -> s.target() + " " + s.status() + " " + s.question())
                    .containsExactly("One. FINAL ", "Two. QUERY 누구?");
            assertThat(reads.sentenceEdits(article).joins()).hasSize(1);
            assertThat(reads.sentenceEdits(article).splits()).hasSize(1);
            assertThat(reads.terms()).extracting(Term::source).containsExactly("궈자쿤", "브릭스", "상하이협력기구");
            assertThat(reads.dismissedTerms()).extracting(Term::source).containsExactly("신화통신");
            assertThat(reads.themes()).extracting(Theme::name).containsExactly("Security", "Energy", "Gas", "Trade");
            assertThat(reads.themes().get(2).examples()).isEqualTo("보기");
            assertThat(reads.annotations(article)).extracting(a -> a.anchor().quote()).first().asString()
                    .startsWith("중앙아시아").hasSize(7);
            assertThat(reads.history().redo().map(Step::key)).contains("mark-done");
        }
    }

    @Test
    void a_library_of_schema_3_holds_what_it_held() throws IOException {
        try (Session session = Libraries.open(frozen(3))) {
            Reads reads = session.reads();
            assertThat(reads.check().findings()).isEmpty();
            assertThat(reads.annotations(Libraries.number(session, 3))).extracting(Annotation::note)
                    .contains("셋째 꼴의 메모");
            assertThat(reads.history().undo().map(Step::key)).contains("restore-backup");
        }
    }

    @Test
    void a_library_of_schema_4_holds_what_it_held() throws IOException {
        try (Session session = Libraries.open(frozen(4))) {
            Reads reads = session.reads();
            assertThat(reads.check().findings()).isEmpty();
            ArticleId corrected = reads.articles().stream().map(row -> row.article().id())
                    .filter(id -> reads.text(id).text().startsWith("넷째 꼴의 글이다.")).findFirst().orElseThrow();
            assertThat(reads.text(corrected).text()).isEqualTo("넷째 꼴의 글이다. 정부는 29일 회의를 열었다.");
            assertThat(reads.annotations(corrected)).singleElement()
                    .satisfies(a -> assertThat(a.anchor().made().orElseThrow().quote()).isEqualTo("정부는 28일 회의"));
            assertThat(reads.lost(corrected).annotations()).extracting(Annotation::note).containsExactly("잃을 표시");
            assertThat(reads.sets()).extracting(row -> row.set().name()).contains("모음 넷", "안보만", "꼬리표");
            assertThat(reads.outletAliases()).isNotEmpty();
            assertThat(reads.imports()).first().satisfies(report -> {
                assertThat(report.taken()).isEqualTo(2);
                assertThat(reads.importRows(report.id())).hasSize(3);
            });
            assertThat(reads.pages(Set.of(corrected))).isEmpty();
            assertThat(reads.history().redo().map(Step::key)).contains("note-article");
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 12", "2, 29", "3, 33", "4, 43"})
    void the_history_of_every_schema_can_be_taken_back_and_done_again(int schema, int steps) throws IOException {
        try (Session session = Libraries.open(frozen(schema))) {
            assertThat(done(session.commands().redo(9))).hasSize(1);
            var before = session.reads().copy();
            assertThat(done(session.commands().undo(99))).hasSize(steps);
            assertThat(session.reads().articles()).isEmpty();
            assertThat(session.reads().themes()).isEqualTo(Theme.FIRST);
            assertThat(done(session.commands().redo(99))).hasSize(steps);
            assertThat(session.reads().copy()).isEqualTo(before);
            assertThat(session.reads().check().findings()).isEmpty();
        }
    }

    @Test
    void an_older_library_is_not_changed_by_reading_it() throws IOException {
        Path file = frozen(1);
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> Libraries.read(file)).isInstanceOf(Problem.class).hasMessageContaining("older");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    private Path frozen(int schema) throws IOException {
        Path file = folder.resolve("schema-" + schema + ".mitjul");
        try (InputStream in = FrozenLibraryTest.class.getResourceAsStream("schema-" + schema + ".mitjul")) {
            Files.copy(Objects.requireNonNull(in), file);
        }
        return file;
    }
}
