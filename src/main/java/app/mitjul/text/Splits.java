package app.mitjul.text;

import java.util.ArrayList;
import java.util.List;

/// Finds out how one text holds several articles, and takes them apart. Nothing but a line feed ends a line.
public final class Splits {

    private Splits() {
    }

    /// How `text` most likely holds its articles; see [SplitClues].
    public static Split detect(String text) {
        return SplitClues.of(text).split();
    }

    /// Takes `text` apart. The text of a piece is left as it is, white space inside its lines included.
    public static Pieces split(String text, Split split) {
        List<String> lines = lines(text);
        List<Piece> pieces = new ArrayList<>();
        List<Integer> empty = new ArrayList<>();
        int line = 0;
        while (line < lines.size()) {
            if (blank(lines.get(line))) {
                empty.add(++line);
                continue;
            }
            int end = switch (split) {
                case LINE -> line + 1;
                case BLANK -> blockEnd(lines, line);
                case FILE -> lastEnd(lines);
            };
            pieces.add(new Piece(String.join("\n", lines.subList(line, end)), line + 1));
            line = end;
        }
        return new Pieces(List.copyOf(pieces), List.copyOf(empty), lines.size());
    }

    private static int blockEnd(List<String> lines, int start) {
        int end = start;
        while (end < lines.size() && !blank(lines.get(end))) {
            end++;
        }
        return end;
    }

    private static int lastEnd(List<String> lines) {
        int end = lines.size();
        while (blank(lines.get(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean blank(String line) {
        return Spaces.blank(line, 0, line.length());
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (int start = 0; start < text.length();) {
            int end = Paragraphs.end(text, start);
            lines.add(text.substring(start, end));
            start = end + 1;
        }
        return lines;
    }
}
