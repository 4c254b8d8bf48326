package app.mitjul.architecture.samples.nostacktraces;

public final class Report {
    private Report() {
    }

    public static String report(IllegalStateException e) {
        return String.valueOf(e.getMessage());
    }
}
