package app.mitjul.session;

import app.mitjul.domain.article.PagedText;
import static app.mitjul.session.Libraries.done;
import static app.mitjul.session.Libraries.number;
import static app.mitjul.session.Libraries.tag;
import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.PageStart;
import app.mitjul.domain.article.Pages;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.exchange.in.JsonLibrary;
import app.mitjul.store.Recovery;
import app.mitjul.work.CancelToken;
import app.mitjul.work.Progress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pages of a file go wherever the text goes that was read from it.
class PagesOfTextsTest {

    private static final String TEXT = "첫 문단은 안보를 말한다.\n에너지 값이 올랐다고 둘째 쪽에 적혀 있었다.\n무역 협상은 여기서 끝났다.";
    private static final Pages PAGES = new Pages(List.of(new PageStart(0, 1),
            new PageStart(TEXT.indexOf("에너지"), 2), new PageStart(TEXT.indexOf("무역"), 4)));

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void one_article_of_a_file_with_pages() {
        file = folder.resolve("library.mitjul");
        try (Session session = Libraries.create(file)) {
            take(session);
        }
    }

    private static void take(Session session) {
        ArticlesToCome stream = new ArticlesToCome("a").add(TEXT, PAGES).add("쪽이 없는 글");
        done(session.commands().importAll(stream, ImportChoice.USUAL, Progress.NONE, new CancelToken()));
    }

    private static Pages pages(Session session) {
        ArticleId first = number(session, 1);
        return session.reads().pages(Set.of(first, number(session, 2))).getOrDefault(first, Pages.NONE);
    }

    private static void correct(Session session, String text) {
        ArticleId first = number(session, 1);
        done(session.commands().correctText(first, session.reads().text(first).hash(), text));
    }

    @Test
    void an_import_keeps_them_and_undoing_it_loses_nothing() {
        try (Session session = Libraries.open(file)) {
            assertThat(pages(session)).isEqualTo(PAGES);
            assertThat(session.reads().pages(Set.of(number(session, 2)))).isEmpty();
            done(session.commands().undo(1));
            done(session.commands().redo(1));
            assertThat(pages(session)).isEqualTo(PAGES);
            assertThat(session.reads().check().findings()).isEmpty();
        }
    }

    @Test
    void a_cancelled_import_leaves_none() throws SQLException {
        Path other = folder.resolve("other.mitjul");
        try (Session session = Libraries.create(other)) {
            CancelToken cancel = new CancelToken();
            ArticlesToCome stream = new ArticlesToCome("a").add(TEXT, PAGES).add("둘").before(n -> {
                if (n == 1) {
                    cancel.cancel();
                }
            });
            assertThat(session.commands().importAll(stream, ImportChoice.USUAL, Progress.NONE, cancel)
                    .handle((report, failed) -> failed).join()).isNotNull();
        }
        assertThat(count(other)).isZero();
        assertThat(count(file)).isOne();
    }

    private static int count(Path library) throws SQLException {
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + library); Statement s = c.createStatement()) {
            return s.executeQuery("SELECT COUNT(*) FROM text_page").getInt(1);
        }
    }

    @Test
    void a_library_that_is_gone_comes_back_with_them() throws Exception {
        String corrected = TEXT.replace("첫 문단", "맨 첫 문단");
        try (Session session = Libraries.open(file)) {
            correct(session, corrected);
        }
        Files.delete(file);
        Recovery.inPlace(file, Optional.empty());
        try (Session session = Libraries.open(file)) {
            assertThat(pages(session).at(corrected.indexOf("에너지"))).contains(2);
            done(session.commands().undo(1));
            assertThat(pages(session)).isEqualTo(PAGES);
            assertThat(session.reads().check().findings()).isEmpty();
        }
    }

    @Test
    void they_go_with_their_paragraphs_when_the_text_is_corrected_and_come_back_with_it() {
        String corrected = TEXT.replace("첫 문단은", "맨 첫 문단은 오늘도").replace("\n에너지 값이 올랐다고 둘째 쪽에 적혀 있었다.", "");
        try (Session session = Libraries.open(file)) {
            correct(session, corrected);
            assertThat(pages(session).starts()).containsExactly(new PageStart(0, 1),
                    new PageStart(corrected.indexOf("무역"), 4));
            done(session.commands().undo(1));
            assertThat(pages(session)).isEqualTo(PAGES);
            done(session.commands().redo(1));
            correct(session, TEXT);
            assertThat(pages(session)).isEqualTo(PAGES);
        }
    }

    @Test
    void a_text_from_another_file_has_the_pages_of_that_file() {
        String other = "새 머리말이다.\n" + TEXT;
        Pages its = new Pages(List.of(new PageStart(0, 11), new PageStart(other.indexOf("에너지"), 12)));
        String byHand = other.replace("새 머리말", "아주 새로운 머리말");
        try (Session session = Libraries.open(file)) {
            ArticleId first = number(session, 1);
            String hash = session.reads().text(first).hash();
            done(session.commands().correctText(first, hash, byHand, Optional.of(new PagedText(other, its))));
            assertThat(pages(session).starts()).containsExactly(new PageStart(0, 11),
                    new PageStart(byHand.indexOf("에너지"), 12));
            done(session.commands().undo(1));
            assertThat(pages(session)).isEqualTo(PAGES);
        }
    }

    @Test
    void an_article_read_before_pages_were_known_gets_them_from_its_file() {
        try (Session session = Libraries.create(folder.resolve("old.mitjul"))) {
            done(session.commands().importAll(new ArticlesToCome("a").add(TEXT), ImportChoice.USUAL, Progress.NONE,
                    new CancelToken()));
            ArticleId only = number(session, 1);
            Correction same = done(session.commands().correctText(only, session.reads().text(only).hash(), TEXT,
                    Optional.of(new PagedText(TEXT, PAGES))));
            assertThat(same.isNothing()).isTrue();
            assertThat(session.reads().pages(Set.of(only))).containsEntry(only, PAGES);
        }
    }

    @Test
    void a_place_of_an_earlier_version_goes_along_and_is_never_behind_the_end() {
        try (Session session = Libraries.open(file)) {
            ArticleId first = number(session, 1);
            String before = session.reads().text(first).hash();
            correct(session, "머리. " + TEXT.substring(0, TEXT.indexOf("무역")).strip());
            int energy = TEXT.indexOf("에너지");
            assertThat(session.reads().placeNow(first, before.substring(0, 16), energy)).isEqualTo(energy + 4);
            int end = session.reads().text(first).text().length();
            assertThat(session.reads().placeNow(first, before, TEXT.length() - 1)).isEqualTo(end);
            assertThat(session.reads().placeNow(first, "", 9_000)).isEqualTo(end);
            assertThat(session.reads().placeNow(first, "", 3)).isEqualTo(3);
        }
    }

    @Test
    void an_export_has_them_and_the_page_of_a_mark_and_gives_the_same_bytes_again() {
        String json;
        try (Session session = Libraries.open(file)) {
            tag(session, number(session, 1), "무역", Theme.TRADE);
            tag(session, number(session, 1), "에너지 값", Theme.ENERGY);
            correct(session, TEXT.replace("\n에너지 값이 올랐다고 둘째 쪽에 적혀 있었다.", ""));
            json = RestoringTest.export(session);
        }
        assertThat(json).contains("\"page\": 4,").contains("\"page\": 2,");
        try (Session other = Libraries.create(folder.resolve("other.mitjul"))) {
            done(other.commands().merge(JsonLibrary.read(json.getBytes(StandardCharsets.UTF_8))));
            assertThat(RestoringTest.export(other)).isEqualTo(json);
            assertThat(pages(other).starts()).extracting(PageStart::page).containsExactly(1, 4);
        }
    }

    @Test
    void an_article_that_had_none_gets_them_from_a_library_that_has() {
        try (Session other = Libraries.create(folder.resolve("other.mitjul"))) {
            done(other.commands().importArticles(List.of(), List.of(Libraries.article("제목", TEXT))));
            try (Session session = Libraries.open(file)) {
                done(other.commands().merge(session.reads().copy()));
            }
            assertThat(pages(other)).isEqualTo(PAGES);
        }
    }

    @Test
    void an_older_state_brings_them_back() {
        Path before = folder.resolve("before.mitjul");
        try (Session session = Libraries.open(file)) {
            done(session.saveCopy(before));
            done(session.commands().deleteArticles(Set.of(number(session, 1))));
            done(session.commands().emptyBin());
            done(session.commands().restore(before, Instant.parse("2026-11-12T05:05:00Z")));
            assertThat(pages(session)).isEqualTo(PAGES);
            assertThat(session.reads().check().findings()).isEmpty();
        }
    }

    @Test
    void a_changed_row_is_found_and_one_that_cannot_be_read_hides_nothing_else() throws SQLException {
        for (String starts : List.of("0:1 17:3", "nothing")) {
            try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file); Statement s = c.createStatement()) {
                s.executeUpdate("UPDATE text_page SET starts = '" + starts + "'");
            }
            try (Session session = Libraries.read(file)) {
                assertThat(session.reads().check().findings()).singleElement()
                        .satisfies(f -> assertThat(f.key()).isEqualTo("pages"));
                assertThat(session.reads().text(number(session, 1)).text()).isEqualTo(TEXT);
                pages(session);
                session.reads().copy();
            }
        }
    }
}
