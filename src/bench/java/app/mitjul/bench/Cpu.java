package app.mitjul.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/// The CPU time of the FX thread and the render thread.
final class Cpu {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long REST_NANOS = 200_000_000;
    private static final long WORK_NANOS = 800_000;

    private long fx = -1;
    private long render = -1;

    /// Nanoseconds both have used.
    long nanos() {
        if (fx < 0 || render < 0) {
            fx = id("JavaFX Application Thread");
            render = id("QuantumRenderer-0");
        }
        return THREADS.getThreadCpuTime(fx) + THREADS.getThreadCpuTime(render);
    }

    private static long id(String name) {
        return Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
                .filter(t -> t != null && t.getThreadName().equals(name)).mapToLong(t -> t.getThreadId()).findFirst()
                .orElseThrow(() -> new IllegalStateException("no thread " + name));
    }

    /// How much of a nanosecond both use in one while nothing happens: the toolkit's clock ticks on.
    double idle() throws InterruptedException {
        rest();
        long before = nanos();
        long start = System.nanoTime();
        Thread.sleep(1000);
        return (nanos() - before) / (double) (System.nanoTime() - start);
    }

    /// Waits until both have hardly worked for 200 ms: the toolkit's clock alone takes a little. Returns when the last work
    /// was seen, in nanoseconds of System.nanoTime.
    long rest() throws InterruptedException {
        long last = System.nanoTime();
        long before = nanos();
        while (System.nanoTime() - last < REST_NANOS) {
            Thread.sleep(5);
            long now = nanos();
            if (now - before > WORK_NANOS) {
                last = System.nanoTime();
            }
            before = now;
        }
        return last;
    }
}
