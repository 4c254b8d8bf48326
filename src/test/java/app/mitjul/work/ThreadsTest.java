package app.mitjul.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ThreadsTest {

    @Test
    void a_single_thread_has_its_name_and_keeps_no_program_alive() throws Exception {
        try (ExecutorService executor = Threads.single("library-writer")) {
            Future<Thread> thread = executor.submit(Thread::currentThread);
            assertThat(thread.get().getName()).isEqualTo("library-writer");
            assertThat(thread.get().isDaemon()).isTrue();
        }
    }

    @Test
    void a_pool_has_as_many_threads_as_it_was_given_each_with_its_own_name() throws Exception {
        Set<String> names = ConcurrentHashMap.newKeySet();
        CountDownLatch together = new CountDownLatch(3);
        try (ExecutorService executor = Threads.pool("job", 3)) {
            for (int i = 0; i < 3; i++) {
                executor.execute(() -> {
                    names.add(Thread.currentThread().getName());
                    together.countDown();
                });
            }
            together.await();
        }
        assertThat(names).isNotEmpty().allMatch(name -> name.matches("job-[1-3]"));
    }
}
