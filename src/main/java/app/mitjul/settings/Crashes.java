package app.mitjul.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the program's log says about failures, without anything a person wrote: names of exceptions and places in the
/// program, never their messages.
public final class Crashes {

    private static final int MOST_LINES = 400;
    private static final Pattern FRAME = Pattern.compile("\\s+at [\\w.$/@<>-]+\\((?:[\\w$]+\\.java:\\d+|Native Method|"
            + "Unknown Source)\\)");
    private static final Pattern NAME = Pattern.compile("(?:Caused by: )?((?:[a-z_]\\w*\\.)+[A-Z][\\w$]*"
            + "(?:Exception|Error|Failure|Problem))(?::.*)?");
    private static final Pattern MORE = Pattern.compile("\\s+\\.\\.\\. \\d+ (?:more|common frames omitted)");

    private Crashes() {
    }

    /// The newest lines; none when there is no log, or none that can be read.
    public static List<String> in(Path log) {
        List<String> lines = new ArrayList<>();
        try {
            if (Files.exists(log)) {
                Files.readAllLines(log).forEach(line -> keep(line, lines));
            }
        } catch (IOException unreadable) {
            return List.of();
        }
        return List.copyOf(lines.subList(Math.max(0, lines.size() - MOST_LINES), lines.size()));
    }

    private static void keep(String line, List<String> into) {
        Matcher name = NAME.matcher(line);
        if (name.matches()) {
            into.add(name.group(1));
        } else if (FRAME.matcher(line).matches() || MORE.matcher(line).matches()) {
            into.add(line);
        }
    }
}
