package app.mitjul.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.i18n.Problem;
import app.mitjul.store.table.Sql;
import app.mitjul.store.table.SqlFailure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ReaderPoolTest {

    private static final String ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
            + " SELECT MAX(i) FROM n";

    private final ExecutorService askers = Executors.newCachedThreadPool();
    private ReaderPool pool;

    @BeforeEach
    void make(@TempDir Path folder) {
        pool = new ReaderPool(RawLibrary.empty(folder.resolve("a.mitjul")));
    }

    @AfterEach
    void close() {
        pool.close();
        askers.shutdownNow();
    }

    @Test
    void one_after_the_other_needs_one_connection() {
        Set<Sql> used = new HashSet<>();
        for (int i = 0; i < 10; i++) {
            used.add(pool.with(sql -> sql));
        }
        assertThat(used).hasSize(1);
    }

    @Test
    void as_many_at_once_as_there_are_places_and_the_next_one_waits_for_one() throws InterruptedException {
        for (int i = 0; i < 10; i++) {
            pool.with(sql -> sql);
        }
        CountDownLatch asking = new CountDownLatch(ReaderPool.SIZE);
        CountDownLatch goOn = new CountDownLatch(1);
        List<CompletableFuture<Sql>> first = new ArrayList<>();
        for (int i = 0; i < ReaderPool.SIZE; i++) {
            first.add(ask(sql -> {
                asking.countDown();
                await(goOn);
                return sql;
            }));
        }
        assertThat(asking.await(30, TimeUnit.SECONDS)).isTrue();
        List<CompletableFuture<Sql>> late = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            late.add(ask(sql -> sql));
        }
        assertThat(late).noneMatch(CompletableFuture::isDone);
        goOn.countDown();
        Set<Sql> used = new HashSet<>(first.stream().map(CompletableFuture::join).toList());
        assertThat(used).hasSize(ReaderPool.SIZE);
        late.forEach(answer -> used.add(answer.join()));
        assertThat(used).hasSize(ReaderPool.SIZE);
    }

    @Test
    void a_question_that_fails_gives_its_place_back() {
        for (int i = 0; i < 2 * ReaderPool.SIZE; i++) {
            assertThatThrownBy(() -> pool.with(sql -> sql.number("SELECT nothing"))).isInstanceOf(SqlFailure.class);
        }
        assertThat((long) pool.with(sql -> sql.number("SELECT 7"))).isEqualTo(7);
    }

    @Test
    void closing_stops_a_question_that_would_never_end_and_closes_every_connection() throws InterruptedException {
        CountDownLatch asking = new CountDownLatch(1);
        List<Sql> used = new ArrayList<>();
        CompletableFuture<Long> endless = ask(sql -> {
            used.add(sql);
            asking.countDown();
            return sql.number(ENDLESS);
        });
        assertThat(asking.await(30, TimeUnit.SECONDS)).isTrue();
        used.add(pool.with(sql -> sql));
        pool.close();
        assertThatThrownBy(endless::join).hasCauseInstanceOf(SqlFailure.class)
                .cause().satisfies(e -> assertThat(Failures.isInterrupted((SqlFailure) e)).isTrue());
        assertThat(used).hasSize(2).allSatisfy(
                sql -> assertThatThrownBy(() -> sql.number("SELECT 1")).isInstanceOf(SqlFailure.class));
    }

    @Test
    void closing_lets_a_short_question_end() throws InterruptedException {
        CountDownLatch asking = new CountDownLatch(1);
        CountDownLatch closing = new CountDownLatch(1);
        CompletableFuture<Long> answer = ask(sql -> {
            asking.countDown();
            await(closing);
            return sql.number("SELECT 7");
        });
        assertThat(asking.await(30, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<Void> closed = CompletableFuture.runAsync(pool::close, askers);
        closing.countDown();
        assertThat(answer.join()).isEqualTo(7);
        closed.join();
        closed(() -> pool.with(sql -> 1));
    }

    @Test
    void whoever_waits_for_a_place_when_the_library_is_closed_is_told() throws InterruptedException {
        CountDownLatch asking = new CountDownLatch(ReaderPool.SIZE);
        CountDownLatch goOn = new CountDownLatch(1);
        List<CompletableFuture<Integer>> busy = new ArrayList<>();
        for (int i = 0; i < ReaderPool.SIZE; i++) {
            busy.add(ask(sql -> {
                asking.countDown();
                await(goOn);
                return 1;
            }));
        }
        assertThat(asking.await(30, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<Integer> waiting = ask(sql -> 2);
        CompletableFuture<Void> closed = CompletableFuture.runAsync(pool::close, askers);
        assertThatThrownBy(waiting::join).hasCauseInstanceOf(Problem.class).cause()
                .satisfies(e -> assertThat(((Problem) e).key()).isEqualTo("library.closed"));
        goOn.countDown();
        closed.join();
        busy.forEach(answer -> assertThat(answer.join()).isOne());
    }

    @Test
    void an_interrupt_is_kept_for_whoever_sent_it() throws InterruptedException {
        CountDownLatch asking = new CountDownLatch(ReaderPool.SIZE);
        CountDownLatch goOn = new CountDownLatch(1);
        for (int i = 0; i < ReaderPool.SIZE; i++) {
            ask(sql -> {
                asking.countDown();
                await(goOn);
                return 1;
            });
        }
        assertThat(asking.await(30, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<Boolean> kept = new CompletableFuture<>();
        Thread waiting = Thread.ofPlatform().start(() -> {
            Thread.currentThread().interrupt();
            kept.complete(pool.with(sql -> Thread.currentThread().isInterrupted()));
        });
        goOn.countDown();
        waiting.join();
        assertThat(kept.join()).isTrue();
    }

    private <T> CompletableFuture<T> ask(java.util.function.Function<Sql, T> question) {
        return CompletableFuture.supplyAsync(() -> pool.with(question), askers);
    }

    private static void closed(org.assertj.core.api.ThrowableAssert.ThrowingCallable question) {
        assertThatThrownBy(question).isInstanceOfSatisfying(Problem.class,
                p -> assertThat(p.key()).isEqualTo("library.closed"));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
