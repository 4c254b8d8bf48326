package app.mitjul.session;

import static app.mitjul.session.Libraries.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.ReadingState;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.library.ImportReport;
import app.mitjul.domain.library.ImportRow;
import app.mitjul.domain.library.ImportRow.Kind;
import app.mitjul.i18n.Problem;
import app.mitjul.work.CancelToken;
import app.mitjul.work.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A stream of articles comes in whole, as one step, or not at all.
class ImportAllTest {

    /// More than one batch; and so many that a snapshot is taken in place of lines of the log.
    private static final int MANY = 2_050;

    private static final String WIRE = "정부는 28일 중앙아시아 5개국과 정상회의를 열고 에너지와 교통 분야의 협력을 넓히기로 했다고 밝혔다. "
            + "참석한 정상들은 핵심 광물의 공급망을 함께 지키고 철도와 항공 노선을 늘리며 학생과 연구자의 교류를 두 배로 하기로 뜻을 모았다.";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void make() {
        file = folder.resolve("library.mitjul");
    }

    private static ImportReport run(Session session, ArticlesToCome stream) {
        return done(session.commands().importAll(stream, ImportChoice.USUAL, Progress.NONE, new CancelToken()));
    }

    @Test
    void every_place_that_was_read_is_in_the_report_and_nothing_else() {
        try (Session session = Libraries.create(file)) {
            run(session, new ArticlesToCome("a").add("이미 있는 글").add("지워질 글"));
            ArticleId binned = session.reads().articles().get(1).article().id();
            done(session.commands().deleteArticles(Set.of(binned)));
            ArticlesToCome stream = new ArticlesToCome("b").add(WIRE).add("새 글").skip(new Problem("skip.empty-line"))
                    .add("이미 있는 글").add("새 글").add("지워질 글").add("지워질 글").add("NUL \0 글")
                    .add(WIRE.replace("28일", "29일") + " (끝)");
            ImportReport report = run(session, stream);
            List<ImportRow> rows = session.reads().importRows(report.id());
            assertThat(rows).extracting(ImportRow::kind).containsExactly(Kind.IMPORTED, Kind.IMPORTED, Kind.SKIPPED,
                    Kind.IDENTICAL, Kind.IDENTICAL, Kind.RESTORED, Kind.IDENTICAL, Kind.SKIPPED, Kind.NEAR);
            assertThat(rows).extracting(ImportRow::row).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
            assertThat(rows).extracting(ImportRow::reason).contains("skip.empty-line", "words.nul");
            assertThat(rows.get(4).article()).isEqualTo(rows.get(1).article());
            assertThat(rows.get(5).article()).contains(binned);
            assertThat(rows.get(8).like()).isEqualTo(rows.get(0).article());
            assertThat(rows.get(8).likeness()).isBetween(80, 100);
            assertThat(report.counts()).containsOnly(java.util.Map.entry(Kind.IMPORTED, 2),
                    java.util.Map.entry(Kind.SKIPPED, 2), java.util.Map.entry(Kind.IDENTICAL, 3),
                    java.util.Map.entry(Kind.RESTORED, 1), java.util.Map.entry(Kind.NEAR, 1));
            assertThat(report.rows()).isEqualTo(9);
            assertThat(report.taken()).isEqualTo(4);
            assertThat(session.reads().articles()).hasSize(5);
            assertThat(session.reads().imports()).first().isEqualTo(report);
            assertThat(session.reads().check().findings()).isEmpty();
            assertThat(stream.isClosed()).isTrue();
        }
    }

    @Test
    void nearly_identical_articles_are_left_out_when_a_person_wants_it_so() {
        try (Session session = Libraries.create(file)) {
            ArticlesToCome stream = new ArticlesToCome("c").add(WIRE).add(WIRE + " (종합)").add("다른 글");
            ImportReport report = done(session.commands().importAll(stream, new ImportChoice(70, true), Progress.NONE,
                    new CancelToken()));
            assertThat(report.count(Kind.NEAR_LEFT_OUT)).isOne();
            assertThat(session.reads().articles()).hasSize(2);
            ImportReport again = run(session, new ArticlesToCome("d").add(WIRE + " (종합)"));
            assertThat(again.count(Kind.NEAR)).as("like one of an import before").isOne();
        }
    }

    @Test
    void many_articles_are_one_step_and_the_report_stays_when_it_is_undone() {
        try (Session session = Libraries.create(file)) {
            ImportReport report = run(session, ArticlesToCome.many(MANY, "하나"));
            assertThat(report.count(Kind.IMPORTED)).isEqualTo(MANY);
            assertThat(session.reads().articles()).hasSize(MANY).extracting(r -> r.article().title())
                    .startsWith("제목 1", "제목 2").endsWith("제목 " + MANY);
            assertThat(session.reads().steps(10)).singleElement()
                    .satisfies(step -> assertThat(step.step().args()).containsExactly("" + MANY));
            done(session.commands().undo(1));
            assertThat(session.reads().articles()).isEmpty();
            assertThat(session.reads().imports()).containsExactly(report);
            done(session.commands().redo(1));
            assertThat(session.reads().articles()).hasSize(MANY);
            assertThat(session.reads().importRows(report.id())).hasSize(MANY);
        }
    }

    @Test
    void an_import_comes_back_when_the_library_is_gone() throws Exception {
        for (int count : List.of(3, MANY)) {
            Path library = folder.resolve(count + ".mitjul");
            Session session = Libraries.create(library);
            ImportReport report = run(session, ArticlesToCome.many(count, "지워질"));
            Path target = folder.resolve(count + "-rebuilt.mitjul");
            Backups.beside(library).rebuild(target);
            try (Session rebuilt = Libraries.open(target)) {
                assertThat(rebuilt.reads().articles()).hasSize(count);
                assertThat(rebuilt.reads().imports()).containsExactly(report);
                assertThat(rebuilt.reads().importRows(report.id())).hasSize(count);
                assertThat(rebuilt.reads().text(rebuilt.reads().articles().getLast().article().id()).text())
                        .isEqualTo("본문 지워질 " + (count - 1));
                assertThat(rebuilt.reads().check().findings()).isEmpty();
                done(rebuilt.commands().undo(1));
                assertThat(rebuilt.reads().articles()).isEmpty();
            } finally {
                session.close();
            }
        }
    }

    @Test
    void an_import_that_is_cancelled_leaves_nothing() throws Exception {
        try (Session session = Libraries.create(file)) {
            run(session, new ArticlesToCome("e").add("schon da"));
            long generation = session.reads().info().generation();
            CancelToken cancel = new CancelToken();
            ArticlesToCome stream = ArticlesToCome.many(MANY, "halb").before(n -> {
                if (n == MANY - 10) {
                    cancel.cancel();
                }
            });
            assertThatThrownBy(() -> done(session.commands().importAll(stream, ImportChoice.USUAL, Progress.NONE,
                    cancel)))
                    .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.key()).isEqualTo("import.cancelled"));
            assertThat(stream.isClosed()).isTrue();
            nothingIsLeft(session, generation);
        }
        assertThat(Files.size(file)).isPositive();
    }

    @Test
    void an_import_that_fails_leaves_nothing_and_says_why() throws Exception {
        try (Session session = Libraries.create(file)) {
            run(session, new ArticlesToCome("f").add("schon da"));
            long generation = session.reads().info().generation();
            ArticlesToCome stream = ArticlesToCome.many(MANY, "bricht ab").before(n -> {
                if (n == MANY - 10) {
                    throw new Problem("import.unreadable", "many.jsonl");
                }
            });
            assertThatThrownBy(() -> run(session, stream)).isInstanceOfSatisfying(Problem.class,
                    p -> assertThat(p.key()).isEqualTo("import.unreadable"));
            nothingIsLeft(session, generation);
        }
    }

    private static void nothingIsLeft(Session session, long generation) throws Exception {
        assertThat(session.reads().articles()).hasSize(1);
        assertThat(session.reads().imports()).hasSize(1);
        assertThat(session.reads().info().generation()).isEqualTo(generation);
        assertThat(session.reads().check().findings()).isEmpty();
        assertThat(SessionProbe.articleRows(session)).isEqualTo(1);
    }

    @Test
    void marks_go_on_while_an_import_is_under_way_and_another_import_waits() throws Exception {
        try (Session session = Libraries.create(file)) {
            run(session, new ArticlesToCome("g").add("본문에 표시할 말이 있다"));
            ArticleId article = session.reads().articles().getFirst().article().id();
            CountDownLatch halfway = new CountDownLatch(1);
            CountDownLatch goOn = new CountDownLatch(1);
            ArticlesToCome stream = ArticlesToCome.many(MANY, "langsam").before(n -> {
                if (n == MANY - 10) {
                    halfway.countDown();
                    await(goOn);
                }
            });
            List<Integer> told = new ArrayList<>();
            CompletableFuture<ImportReport> slow = session.commands().importAll(stream, ImportChoice.USUAL,
                    (share, count) -> told.add(count), new CancelToken());
            halfway.await();
            Libraries.tag(session, article, "표시할 말", Theme.SECURITY);
            done(session.commands().setState(Set.of(article), ReadingState.DONE));
            assertThat(session.reads().articles()).as("out of sight").hasSize(1);
            CompletableFuture<ImportResult> other = session.commands().importArticles(List.of(), List.of());
            assertThat(other).isNotDone();
            goOn.countDown();
            assertThat(done(slow).count(Kind.IMPORTED)).isEqualTo(MANY);
            done(other);
            assertThat(told).isSorted().endsWith(MANY);
            assertThat(session.reads().annotations(article)).hasSize(1);
            done(session.commands().undo(1));
            assertThat(session.reads().articles()).as("the import is the newest step").hasSize(1);
            assertThat(session.reads().annotations(article)).hasSize(1);
        }
    }

    @Test
    void what_the_end_of_the_program_stopped_is_removed_at_the_next_start() throws Exception {
        CountDownLatch halfway = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        ArticlesToCome stream = ArticlesToCome.many(MANY, "mittendrin").before(n -> {
            if (n == MANY - 10) {
                halfway.countDown();
                await(goOn);
            }
        });
        Session session = Libraries.create(file);
        run(session, new ArticlesToCome("h").add("schon da"));
        CompletableFuture<ImportReport> stopped = session.commands().importAll(stream, ImportChoice.USUAL,
                Progress.NONE,
                new CancelToken());
        halfway.await();
        Path crashed = Files.createDirectories(folder.resolve("crashed")).resolve("library.mitjul");
        done(session.saveCopy(crashed));
        CompletableFuture<Void> closing = CompletableFuture.runAsync(session::close);
        while (!SessionProbe.isClosing(session)) {
            Thread.onSpinWait();
        }
        goOn.countDown();
        closing.get();
        assertThat(stopped).isCompletedExceptionally();
        for (Path left : List.of(file, crashed)) {
            try (Session next = Libraries.open(left)) {
                done(next.commands().importArticles(List.of(), List.of()));
                while (!SessionProbe.importsUnderWay(next).isEmpty()) {
                    Thread.onSpinWait();
                }
                assertThat(SessionProbe.articleRows(next)).isEqualTo(1);
                assertThat(next.reads().articles()).extracting(ArticleRow::article).extracting(Article::title)
                        .containsExactly("제목 1");
                assertThat(next.reads().check().findings()).isEmpty();
                assertThat(run(next, ArticlesToCome.many(30, "mittendrin")).count(Kind.IMPORTED)).isEqualTo(30);
            }
        }
    }

    @Test
    void the_bytes_of_a_file_are_kept_once_and_those_of_a_huge_one_are_not() {
        try (Session session = Libraries.create(file)) {
            run(session, new ArticlesToCome("klein").add("eins").add("zwei"));
            run(session, new ArticlesToCome("klein").add("drei"));
            run(session, new ArticlesToCome("groß").add("vier").large(1L << 30));
            List<Article> articles = session.reads().articles().stream().map(ArticleRow::article).toList();
            String small = articles.getFirst().origin().sourceHash();
            assertThat(session.reads().sourceFile(small)).map(f -> new String(f.bytes(),
                    java.nio.charset.StandardCharsets.UTF_8)).contains("klein");
            assertThat(articles).extracting(a -> a.origin().sourceHash()).containsExactly(small, small, small, "");
            assertThat(session.reads().check().findings()).isEmpty();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
