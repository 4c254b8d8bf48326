package app.mitjul.architecture.samples.nostacktraces;

public final class BadDump {
    private BadDump() {
    }

    public static void here() {
        Thread.dumpStack();
    }
}
