package app.mitjul.exchange.out;

import app.mitjul.i18n.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Rows of a concordance as a table: CSV in the form of [SpreadsheetTable], or an Excel sheet with the same columns.
public final class HitRows {

    static final List<String> HEADER = List.of("article", "title", "outlet", "left", "hit", "right", "field", "start",
            "end", "unit", "themes", "article_id");

    /// Rows of a sheet, the header too: what Excel opens (its own limit).
    private static final int SHEET = 1_048_576;

    /// One hit in its line.
    ///
    /// @param article
    ///            number of the article
    /// @param field
    ///            `text` or `title`: what `start` and `end`, UTF-16 code units, count in
    /// @param themes
    ///            names of the themes of passages the hit lies in
    public record Row(int article, String title, String outlet, String left, String hit, String right, String field,
            int start, int end, List<String> themes, String articleId) {

        List<String> cells() {
            return List.of(Integer.toString(article), title, outlet, left, hit, right, field, Integer.toString(start),
                    Integer.toString(end), "utf-16", String.join("; ", themes), articleId);
        }
    }

    private HitRows() {
    }

    /// Writes everything and flushes; the writer stays open.
    public static void csv(List<Row> rows, Writer out) throws IOException {
        SpreadsheetTable csv = new SpreadsheetTable(out, HEADER);
        for (Row row : rows) {
            csv.row(row.cells());
        }
        csv.flush();
        out.flush();
    }

    /// Writes one sheet; the stream stays open. Every text is a text there and never a formula.
    ///
    /// @throws Problem
    ///             when there are more rows than a sheet can have
    public static void xlsx(List<Row> rows, OutputStream out) throws IOException {
        if (rows.size() >= SHEET) {
            throw new Problem("export.sheet-full", rows.size(), SHEET - 1);
        }
        Workbook book = new Workbook(out, "Mitjul", "1.0");
        Worksheet sheet = book.newWorksheet("concordance");
        line(sheet, 0, HEADER);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            line(sheet, i + 1, row.cells());
            sheet.value(i + 1, 0, row.article());
            sheet.value(i + 1, 7, row.start());
            sheet.value(i + 1, 8, row.end());
        }
        sheet.freezePane(0, 1);
        Stream.of(3, 5).forEach(column -> sheet.width(column, 46));
        sheet.width(1, 30);
        book.finish();
    }

    private static void line(Worksheet sheet, int line, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            sheet.value(line, i, allowed(cells.get(i)));
        }
    }

    /// Without what XML does not know: control characters and halves of surrogate pairs.
    private static String allowed(String text) {
        byte[] whole = text.getBytes(StandardCharsets.UTF_16BE);
        return new String(whole, StandardCharsets.UTF_16BE).replaceAll(
                "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]",
                "\uFFFD");
    }
}
