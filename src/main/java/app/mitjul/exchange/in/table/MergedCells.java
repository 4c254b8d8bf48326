package app.mitjul.exchange.in.table;

import app.mitjul.exchange.in.limit.Limits;
import app.mitjul.exchange.in.limit.ZipGate;
import app.mitjul.i18n.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cells that a sheet shows as one over several rows: what the first says holds for all of them. They are listed behind
/// the rows, so the end of the sheet is searched before the rows are read.
final class MergedCells {

    private static final Pattern RANGE = Pattern
            .compile(
                    "<(?:\\w+:)?mergeCell\\s[^>]*?ref\\s*=\\s*[\"']([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})[\"']");
    private static final int PIECE = 1 << 16;
    private static final int LONGEST = 200;
    private static final int MOST = 100_000;

    /// Rows and columns from 0, both inclusive.
    private record Range(int top, int left, int bottom) {
    }

    private final List<Range> ranges = new ArrayList<>();
    private final Map<Integer, Range> open = new TreeMap<>();
    private final Map<Integer, String> held = new TreeMap<>();
    private int next;

    static MergedCells of(byte[] archive, String sheet) {
        MergedCells merged = new MergedCells();
        try (InputStream in = ZipGate.open(archive, sheet, Limits.PART)) {
            String left = "";
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                String text = left + new String(piece, StandardCharsets.ISO_8859_1);
                if (text.contains("mergeCell ")) {
                    merged.add(text, left.length());
                }
                left = text.substring(Math.max(0, text.length() - LONGEST));
            }
        } catch (IOException e) {
            throw new Problem(e, "zip.broken");
        }
        merged.ranges.sort(Comparator.comparingInt(Range::top));
        return merged;
    }

    /// Those that end behind `from`: the others were found before.
    private void add(String text, int from) {
        Matcher m = RANGE.matcher(text);
        while (m.find() && ranges.size() < MOST) {
            int top = Integer.parseInt(m.group(2)) - 1;
            int bottom = Integer.parseInt(m.group(4)) - 1;
            if (m.end() > from && bottom > top) {
                ranges.add(new Range(top, XlsxRows.column(m.group(1)), bottom));
            }
        }
    }

    /// Fills what merged cells say into a row.
    ///
    /// @param row
    ///            from 0
    void fill(int row, List<String> cells) {
        open.values().removeIf(range -> range.bottom() < row);
        open.forEach((column, range) -> {
            while (cells.size() <= column) {
                cells.add("");
            }
            if (cells.get(column).isEmpty()) {
                cells.set(column, held.getOrDefault(column, ""));
            }
        });
        for (; next < ranges.size() && ranges.get(next).top() <= row; next++) {
            Range range = ranges.get(next);
            if (range.top() == row && range.left() < cells.size()) {
                open.put(range.left(), range);
                held.put(range.left(), cells.get(range.left()));
            }
        }
    }
}
