package app.mitjul.architecture.samples.nothingsleeps;

import java.util.concurrent.CountDownLatch;

public final class Wait {
    private Wait() {
    }

    public static void until(CountDownLatch done) throws InterruptedException {
        done.await();
    }
}
