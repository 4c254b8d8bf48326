package app.mitjul.bench;

import java.io.PrintStream;
import java.util.Locale;

/// What one run found out, as lines for the process that started it.
final class Figures {

    static final String PREFIX = "FIGURE ";

    private final PrintStream out;

    Figures(PrintStream out) {
        this.out = out;
    }

    void add(String name, double value) {
        out.println(PREFIX + name + " " + String.format(Locale.ROOT, "%.3f", value));
    }
}
