package app.mitjul.cli;

/// Exit codes.
public final class Exit {

    public static final int DONE = 0;
    /// Failed, with a sentence on stderr.
    public static final int FAILED = 1;
    /// Wrong use: the arguments make no sense, or there is no display for the window.
    public static final int WRONG_USE = 2;

    private Exit() {
    }
}
