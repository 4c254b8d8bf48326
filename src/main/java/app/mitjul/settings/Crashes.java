package app.mitjul.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the program's log says about failures, without anything a person wrote: when and where something happened and
/// what kind of thing, never the words it was said with.
public final class Crashes {

    private static final int MOST_LINES = 200;
    private static final String LEFT_OUT = "(left out)";

    private static final Pattern STAMP = Pattern
            .compile("[A-Z][a-z]{2} \\d{1,2}, \\d{4},? [\\d:]{7,8}\\h?[AP]M app\\.mitjul\\.[\\w.$]+ [\\w$<>]+");
    private static final Pattern LEVEL = Pattern.compile("(SEVERE|WARNING|INFO|ERROR)\\b.*");
    private static final Pattern THROWN = Pattern
            .compile("((?:\\s*Caused by: |\\s*Suppressed: )?(?:[a-z]\\w*\\.)+(?:[A-Z][\\w$]*)?"
                    + "(?:Exception|Error|Failure|Problem|Throwable))\\b.*");
    private static final Pattern FRAME = Pattern.compile("\\s+(?:at [\\w.$<>/@-]+\\("
            + "(?:[\\w$]+\\.java(?::\\d+)?|Native Method|Unknown Source)\\)|\\.\\.\\. \\d+ more)");

    private Crashes() {
    }

    /// The newest lines; none when there is no log, or none that can be read.
    public static List<String> in(Path log) {
        try {
            if (!Files.exists(log)) {
                return List.of();
            }
            List<String> all = new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
            return all.subList(Math.max(0, all.size() - MOST_LINES), all.size()).stream().map(Crashes::told).toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static String told(String line) {
        if (FRAME.matcher(line).matches() || STAMP.matcher(line).matches()) {
            return line;
        }
        Matcher level = LEVEL.matcher(line);
        if (level.matches()) {
            return level.group(1);
        }
        Matcher thrown = THROWN.matcher(line);
        return thrown.matches() ? thrown.group(1) : LEFT_OUT;
    }
}
