package app.mitjul.exchange.in.limit;

import app.mitjul.i18n.Problem;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// Reads a table whose cells may stand in quotation marks, under [Limits#TABLE].
public final class TableGate {

    /// A row and the line of the file it begins on.
    public record Row(int line, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    private TableGate() {
    }

    /// Rows that are not empty, however many cells they have.
    ///
    /// @throws Problem
    ///             `codebook.broken` with the line, or what is too much
    public static List<Row> read(String text, char separator, Limits limits) {
        Deadline deadline = limits.deadline();
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                limits.checkCount(rows.size() + 1L);
                limits.checkWidth(row.getFieldCount());
                deadline.check();
                rows.add(new Row(Math.toIntExact(row.getStartingLineNumber()), row.getFields()));
            }
        } catch (CsvParseException e) {
            throw new Problem(e, "codebook.broken", Integer.toString((rows.isEmpty() ? 0 : rows.getLast().line()) + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /// Whether a table without quotation marks, one row a line, is within its limits.
    public static void check(List<String> lines, Limits limits) {
        limits.checkCount(lines.size());
    }
}
