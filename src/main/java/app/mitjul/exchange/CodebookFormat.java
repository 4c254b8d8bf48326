package app.mitjul.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The forms of a codebook, described in `src/docs/cli.md`: what their writers and readers share.
public enum CodebookFormat {
    CSV, JSON;

    /// What a JSON codebook says it is.
    public static final String NAME = "mitjul-codebook";

    /// Grows when a reader of the version before could not read the form.
    public static final int VERSION = 1;

    /// The columns of the CSV form.
    public static final List<String> HEADER = List.of("path", "name", "second_name", "color", "pattern", "key",
            "description", "examples");

    private static final char BETWEEN = '>';
    private static final char ESCAPE = '\\';

    /// What its files end with, without the dot.
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The form of a file that is to be written, by its name: CSV unless it says JSON.
    public static CodebookFormat of(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith("." + JSON.extension()) ? JSON : CSV;
    }

    /// Names in one cell: `Politics > Elections`; a `>` or backslash of a name has a backslash before it.
    public static String joined(List<String> path) {
        return path.stream().map(n -> n.replace("\\", "\\\\").replace(">", "\\>")).collect(Collectors.joining(" > "));
    }

    /// The names that a cell holds, without blank ones.
    public static List<String> split(String cell) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == ESCAPE && i + 1 < cell.length()) {
                name.append(cell.charAt(++i));
            } else if (c == BETWEEN) {
                names.add(name.toString().strip());
                name.setLength(0);
            } else {
                name.append(c);
            }
        }
        names.add(name.toString().strip());
        names.removeIf(String::isBlank);
        return names;
    }
}
