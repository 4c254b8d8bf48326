package app.mitjul.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Rows of cells, aligned for a terminal: Hangul, Hanja and kana take two columns there.
final class Columns {

    private final List<List<String>> rows = new ArrayList<>();
    private final boolean[] right;

    /// @param right
    ///            for each column but the last whether it is aligned right, as numbers are
    Columns(boolean... right) {
        this.right = right;
    }

    Columns row(String... cells) {
        rows.add(Arrays.stream(cells).map(Columns::oneLine).toList());
        return this;
    }

    List<String> lines() {
        int[] widths = new int[right.length];
        for (List<String> row : rows) {
            for (int i = 0; i < right.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            if (i == right.length) {
                return out.append(cell).toString().stripTrailing();
            }
            String pad = " ".repeat(widths[i] - width(cell));
            out.append(right[i] ? pad + cell : cell + pad).append("  ");
        }
        return out.toString().stripTrailing();
    }

    /// Line ends and control characters of a text must not reach the terminal as such.
    static String oneLine(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c).forEach(out::appendCodePoint);
        return out.toString();
    }

    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT
                || (c >= 0x1160 && c <= 0x11FF)) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0x303E) || (c >= 0x3041 && c <= 0xA4CF)
                || (c >= 0xA960 && c <= 0xA97F) || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x20000 && c <= 0x3FFFD);
    }
}
