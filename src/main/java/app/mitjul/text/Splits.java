package app.mitjul.text;

import java.util.ArrayList;
import java.util.List;

/// Finds out how one text holds several articles, and takes them apart. Nothing but a line feed ends a line.
public final class Splits {

    /// Enough lines to tell.
    private static final int SAMPLE = 2_000;
    private static final double MOST_LINES = 0.6;
    private static final int PARAGRAPH = 400;

    private Splits() {
    }

    /// How `text` most likely holds its articles; see [Split].
    public static Split detect(String text) {
        List<Piece> lines = split(text, Split.LINE).pieces();
        if (lines.size() < 2) {
            return Split.FILE;
        }
        List<Piece> sample = lines.subList(0, Math.min(SAMPLE, lines.size()));
        long bylines = sample.stream().filter(Splits::begins).count();
        boolean most = bylines >= MOST_LINES * sample.size();
        List<Piece> blocks = split(text, Split.BLANK).pieces();
        if (blocks.size() > 1 && bylines > 1 && !(most && sample.size() > blocks.size())) {
            List<Piece> some = blocks.subList(0, Math.min(SAMPLE, blocks.size()));
            return 2 * some.stream().filter(Splits::beginsOrTitled).count() > some.size() ? Split.BLANK : Split.FILE;
        }
        boolean paragraphs = bylines == 0 && blocks.size() == 1 && median(sample) >= PARAGRAPH;
        return most || paragraphs ? Split.LINE : Split.FILE;
    }

    private static boolean begins(Piece piece) {
        return Bylines.parse(piece.text(), 0).isPresent();
    }

    private static boolean beginsOrTitled(Piece piece) {
        int second = piece.text().indexOf('\n');
        return begins(piece) || (second >= 0 && Bylines.parse(piece.text(), second).isPresent());
    }

    private static int median(List<Piece> lines) {
        int[] lengths = lines.stream().mapToInt(p -> p.text().length()).sorted().toArray();
        return lengths[lengths.length / 2];
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
