package app.mitjul.app;

/// Where the program starts: a verb is the command line, none is the window.
public final class Main {

    private Main() {
    }

    public static void main(String[] args) {
        System.exit(Wiring.here().run(args));
    }
}
