package app.mitjul.architecture.samples.nostacktraces;

public final class BadReport {
    private BadReport() {
    }

    public static void report(IllegalStateException e) {
        e.printStackTrace();
    }
}
