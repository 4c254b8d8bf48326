package app.mitjul.session;

import static app.mitjul.session.Libraries.done;
import static app.mitjul.session.Libraries.tag;
import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.arrangement.ArticleSet.Kind;
import app.mitjul.domain.arrangement.ArticleSetId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.text.Sentence;
import app.mitjul.i18n.Messages;
import app.mitjul.work.CancelToken;
import app.mitjul.work.Progress;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `check` finds planted damage of every kind, and nothing in a sound library.
class CheckTest {

    private Path file;
    private AnnotationId mark;

    @BeforeEach
    void fill(@TempDir Path folder) {
        file = Libraries.five(folder);
        try (Session session = Libraries.open(file)) {
            mark = tag(session, Libraries.number(session, 2), "중앙아시아", Theme.SECURITY, Theme.TRADE);
            done(session.commands().setNote(mark, "메모", ""));
            ArticleId article = Libraries.number(session, 2);
            done(session.commands().setNote(new NoteOwner.OfArticle(article), "기사 메모", ""));
            List<Sentence> sentences = session.reads().sentences(article);
            done(session.commands().setTarget(article, sentences.get(1).range(), "One", ""));
            done(session.commands().setTarget(article, sentences.get(2).range(), "Two", ""));
            done(session.commands().joinSentence(article, sentences.get(4).range().start()));
            done(session.commands().saveTerm(Optional.empty(), new TermDraft("상하이협력기구", "", "SCO", "", "")));
            done(session.commands().editTheme(Theme.ENERGY, CodebookTest.draft("Energy", "에너지", 2)));
            ArticleSetId set = done(session.commands().createSet(Kind.COLLECTION, "묶음", Optional.empty(), ""));
            done(session.commands().putIn(set, Set.of(article)));
            done(session.commands().mergeOutlets(Set.of("thegmnews"), "더지엠뉴스"));
            done(session.commands().importAll(ArticlesToCome.many(2, "안보"), ImportChoice.USUAL, Progress.NONE,
                    new CancelToken()));
        }
    }

    @Test
    void a_sound_library_has_no_findings() {
        assertThat(findings()).isEmpty();
        assertThat(Libraries.read(file)).satisfies(session -> {
            assertThat(session.reads().check().ok()).isTrue();
            session.close();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            article        | UPDATE article SET title = printf('%s!', title) WHERE seq = 1
            article        | UPDATE article SET outlet = 'x' WHERE seq = 1
            article        | UPDATE article SET seq = 77 WHERE seq = 1
            article        | UPDATE article SET state = 'DONE' WHERE seq = 1
            text           | UPDATE article_text SET text = replace(text, '중국', '한국')
            text-length    | UPDATE article SET length = length - 1 WHERE seq = 2
            text-length    | UPDATE article SET body_start = -1 WHERE seq = 2
            text-missing   | UPDATE article SET text_hash = 'x' WHERE seq = 3
            theme          | UPDATE theme SET name = 'Securita' WHERE key = 1
            theme          | UPDATE theme SET color = '#000000' WHERE key = 2
            annotation     | UPDATE annotation SET note = '매모'
            annotation     | UPDATE annotation SET translation = 'x'
            annotation     | UPDATE annotation SET created = created + 1
            annotation     | DELETE FROM tagging WHERE position = 1
            annotation     | UPDATE tagging SET position = 1 - position
            anchor-text    | UPDATE annotation SET text_hash = 'x'
            range-outside  | UPDATE annotation SET range_end = 99999
            quote          | UPDATE annotation SET quote = '중앙아세아'
            quote          | UPDATE annotation SET range_start = range_start + 1
            reference      | DELETE FROM theme WHERE key = 3
            tagging        | DELETE FROM theme WHERE key = 3
            tagging        | UPDATE theme SET presence = 'UNDONE' WHERE key = 3
            reference      | DELETE FROM annotator
            source-file    | UPDATE source_file SET bytes = x'00'
            source-missing | DELETE FROM source_file
            journal        | UPDATE change_set SET changes = '[{"kind":"other"}]' WHERE number = 2
            journal        | UPDATE change_set SET changes = '[{' WHERE number = 3
            journal        | UPDATE change_set SET format = 9 WHERE number = 1
            journal        | UPDATE change_set SET arguments = 'x' WHERE number = 1
            note           | UPDATE note SET text = '매모'
            note           | UPDATE note SET kind = 'THEME'
            note           | UPDATE note SET kind = 'OTHER'
            note-owner     | UPDATE note SET owner = 'x'
            segment        | UPDATE segment SET target = 'x'
            segment        | UPDATE segment SET status = 'FINAL'
            segment-place  | UPDATE segment SET range_end = 99999
            segment-place  | UPDATE segment SET text_hash = 'x'
            segment-overlap | UPDATE segment SET range_start = range_start - 9
            sentences      | UPDATE sentence_edit SET splits = joins
            sentences      | UPDATE sentence_edit SET joins = 'x'
            sentence-outside | UPDATE sentence_edit SET joins = '99999'
            sentence-outside | UPDATE sentence_edit SET joins = '0'
            sentence-outside | UPDATE sentence_edit SET splits = (SELECT length FROM article WHERE id = article)
            journal        | UPDATE change_set SET changes = '[{"kind":null}]' WHERE number = 2
            term           | UPDATE term SET latin = 'SC0'
            theme          | UPDATE theme SET examples = 'x'
            theme          | UPDATE theme SET key = 12 WHERE key = 3
            theme          | UPDATE theme SET presence = 'GONE' WHERE key = 3
            annotator      | UPDATE annotator SET name = 'x'
            article-set    | UPDATE article_set SET name = 'x'
            article-set    | UPDATE article_set SET query = 'x'
            article-set-member | UPDATE article_set_member SET article = (SELECT id FROM article WHERE seq = 1)
            outlet-alias   | UPDATE outlet_alias SET outlet = 'x'
            outlet-alias   | UPDATE outlet_alias SET presence = 'BINNED'
            import         | UPDATE import_run SET name = 'x'
            import         | UPDATE import_part SET content = replace(content, 'IMPORTED', 'SKIPPED')
            import         | UPDATE import_part SET content = 'x'
            """)
    void planted_damage_is_found(String key, String sql) {
        run(sql);
        assertThat(findings()).extracting(CheckReport.Finding::key).contains(key);
    }

    /// A file whose tables are not ours is refused when it is opened; one that is open already is looked at, too.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            schema | CREATE TABLE more (x)
            schema | CREATE TRIGGER t AFTER UPDATE ON annotation BEGIN DELETE FROM annotation; END
            schema | DROP INDEX annotation_by_article
            """)
    void tables_that_change_under_an_open_library_are_found(String key, String sql) {
        try (Session session = Libraries.read(file)) {
            assertThat(session.reads().check().ok()).isTrue();
            run(sql);
            assertThat(session.reads().check().findings()).extracting(CheckReport.Finding::key).contains(key);
        }
    }

    /// An index that is not that of its rows: built as another one, and named as it was.
    @Test
    void what_sqlite_itself_finds_is_told() {
        run("UPDATE sqlite_schema SET sql = replace(sql, 'range_start)', 'range_end)') WHERE type = 'index'",
                "PRAGMA writable_schema = RESET", "REINDEX annotation_by_article", "PRAGMA writable_schema = ON",
                "UPDATE sqlite_schema SET sql = replace(sql, 'range_end)', 'range_start)') WHERE type = 'index'");
        assertThat(findings()).extracting(CheckReport.Finding::key).contains("sqlite");
    }

    @Test
    void a_mark_and_a_sentence_up_to_the_very_end_are_sound() {
        try (Session session = Libraries.open(file)) {
            var whole = done(session.commands().importArticles(List.of(), List.of(Libraries.article("whole", "끝까지"))))
                    .outcomes().getFirst().article();
            done(session.commands().toggle(whole, new app.mitjul.domain.article.TextRange(0, 3), Theme.TRADE));
            done(session.commands().setTarget(whole, session.reads().sentences(whole).getFirst().range(), "All", ""));
        }
        assertThat(findings()).isEmpty();
    }

    @Test
    void a_range_inside_a_character_is_found() {
        try (Session session = Libraries.open(file)) {
            var odd = done(session.commands().importArticles(List.of(),
                    List.of(Libraries.article("odd", "가족 👨\u200D👩\u200D👧 사진")))).outcomes().getFirst().article();
            done(session.commands().toggle(odd, new app.mitjul.domain.article.TextRange(3, 11), Theme.TRADE));
        }
        run("UPDATE annotation SET range_end = range_end - 3 WHERE range_start = 3 AND range_end = 11");
        assertThat(findings()).extracting(CheckReport.Finding::key).contains("range-inside-character", "annotation");
    }

    @Test
    void a_finding_names_its_row_in_both_languages_and_no_words_of_it() {
        run("UPDATE annotation SET note = '비밀 메모'");
        assertThat(findings()).singleElement().satisfies(f -> {
            assertThat(f.arguments()).containsExactly(mark.value());
            for (Locale locale : List.of(Locale.ENGLISH, Locale.KOREAN)) {
                assertThat(new Messages(locale).text("check." + f.key(), f.arguments().toArray()))
                        .contains(mark.value()).doesNotContain("비밀");
            }
        });
    }

    @Test
    void a_part_that_cannot_be_read_does_not_hide_the_others() {
        run("UPDATE article SET presence = 'GONE' WHERE seq = 1", "UPDATE annotation SET note = 'x'");
        assertThat(findings()).extracting(CheckReport.Finding::key).contains("article", "unreadable", "annotation");
    }

    private List<CheckReport.Finding> findings() {
        try (Session session = Libraries.read(file)) {
            return session.reads().check().findings();
        }
    }

    /// As a bad disk would: no rule of the tables stands in the way.
    private void run(String... statements) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA foreign_keys = OFF");
            statement.executeUpdate("PRAGMA writable_schema = ON");
            statement.executeUpdate("PRAGMA ignore_check_constraints = ON");
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
