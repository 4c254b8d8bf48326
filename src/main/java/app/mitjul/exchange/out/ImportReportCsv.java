package app.mitjul.exchange.out;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// The report of an import as a table: one row for every place that was read.
public final class ImportReportCsv {

    static final List<String> HEADER = List.of("file", "row", "result", "title", "article", "alike_to", "percent",
            "reason");

    /// One place.
    ///
    /// @param file
    ///            as a person knows it; empty for pasted text
    /// @param row
    ///            from 1; 0 is the whole file
    /// @param result
    ///            what became of it, in words
    /// @param article
    ///            id of the article; empty when nothing came in
    /// @param alike
    ///            id of the article it is nearly identical to
    /// @param percent
    ///            how nearly; 0 when it is like none
    public record Row(String file, int row, String result, String title, String article, String alike, int percent,
            String reason) {
    }

    private ImportReportCsv() {
    }

    /// Writes the rows and flushes; the writer stays open.
    public static void write(List<Row> rows, Writer out) throws IOException {
        SpreadsheetTable csv = new SpreadsheetTable(out, HEADER);
        for (Row row : rows) {
            csv.row(List.of(row.file(), row.row() == 0 ? "" : Integer.toString(row.row()), row.result(), row.title(),
                    row.article(), row.alike(), row.percent() == 0 ? "" : Integer.toString(row.percent()),
                    row.reason()));
        }
        csv.flush();
        out.flush();
    }
}
