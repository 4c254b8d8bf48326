package app.mitjul.architecture.samples.nothingsleeps;

public final class BadNap {
    private BadNap() {
    }

    public static void nap() throws InterruptedException {
        Thread.sleep(10);
    }
}
