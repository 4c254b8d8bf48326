package app.mitjul.exchange.out;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Text that says in Markdown just what it says: no link, no heading, no HTML comes out of an article or a note.
final class MarkdownText {

    /// Everything some reader of Markdown takes for the end of a line.
    private static final Pattern LINE_END = Pattern.compile("\\R");

    private MarkdownText() {
    }

    /// As one line: line ends become spaces.
    static String line(String text) {
        return escaped(LINE_END.matcher(text).replaceAll(" ").strip());
    }

    /// With `mark` (`> ` or nothing) before each line and the line ends of the text kept.
    static String block(String text, String mark) {
        List<String> lines = new ArrayList<>();
        for (String line : LINE_END.split(text.strip(), -1)) {
            lines.add(firstSpace(escaped(line.stripTrailing())));
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean goesOn = !line.isEmpty() && i + 1 < lines.size() && !lines.get(i + 1).isEmpty();
            out.append(line.isEmpty() ? mark.stripTrailing() : mark + line).append(goesOn ? "\\\n" : "\n");
        }
        return out.toString();
    }

    /// Every ASCII punctuation mark with a backslash before it; U+FFFD for control characters, which a terminal would
    /// obey.
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c)) {
                out.append('\\');
            }
            out.append(Character.isISOControl(c) && c != '\t' ? '\uFFFD' : c);
        }
        return out.toString();
    }

    /// Four spaces at the beginning of a line would make it code.
    private static String firstSpace(String line) {
        return switch (line.isEmpty() ? '.' : line.charAt(0)) {
            case ' ' -> "&#32;" + line.substring(1);
            case '\t' -> "&#9;" + line.substring(1);
            default -> line;
        };
    }
}
