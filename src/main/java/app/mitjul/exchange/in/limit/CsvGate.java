package app.mitjul.exchange.in.limit;

import app.mitjul.exchange.in.limit.TableGate.Row;
import app.mitjul.i18n.Problem;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The rows of a CSV one after the other, under [Limits#RECORDS]. A quotation mark that is never closed makes one huge
/// cell, up to a limit; marks inside a cell that is not quoted are letters.
public final class CsvGate implements AutoCloseable {

    /// UTF-16 code units in one cell.
    private static final int LARGEST_CELL = 16 << 20;

    private final CloseableIterator<CsvRecord> records;
    private final Limits limits;
    private final String encoding;
    private long rows;
    private int line;

    @SuppressWarnings("removal") // there is no other way yet to read what many programs write
    private CsvGate(Reader reader, char separator, String encoding, Limits limits) {
        this.encoding = encoding;
        this.limits = limits;
        records = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true).allowUnclosedQuote(true).maxBufferSize(LARGEST_CELL)
                .ofCsvRecord(reader).iterator();
    }

    public static CsvGate open(InputDocument document, String encoding, char separator) {
        try {
            return new CsvGate(CharsetGate.reader(document, encoding), separator, encoding, Limits.RECORDS);
        } catch (IOException e) {
            throw new Problem(e, "import.unreadable", Cited.of(document.name()));
        }
    }

    /// The first rows of a text; fewer when there are no more or something in them is wrong.
    public static List<Row> sample(String text, char separator, int most) {
        List<Row> rows = new ArrayList<>();
        try (CsvGate gate = new CsvGate(new StringReader(text), separator, "", Limits.RECORDS)) {
            for (Optional<Row> row = gate.next(); row.isPresent() && rows.size() < most; row = gate.next()) {
                rows.add(row.get());
            }
        } catch (Problem asFarAsItGoes) {
            return rows;
        }
        return rows;
    }

    /// The next row that holds something.
    ///
    /// @throws Problem
    ///             `table.broken` with the line, `encoding.misfit`, or what is too much
    public Optional<Row> next() {
        Deadline deadline = limits.deadline();
        try {
            while (records.hasNext()) {
                CsvRecord record = records.next();
                line = Math.toIntExact(record.getStartingLineNumber());
                limits.checkCount(++rows);
                limits.checkWidth(record.getFieldCount());
                deadline.check();
                if (record.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    return Optional.of(new Row(line, record.getFields()));
                }
            }
            return Optional.empty();
        } catch (CsvParseException e) {
            throw new Problem(e, "table.broken", line + 1);
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof CharacterCodingException
                    ? new Problem(e, "encoding.misfit-line", encoding, line + 1)
                    : new Problem(e, "table.broken", line + 1);
        }
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
