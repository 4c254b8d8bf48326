package app.mitjul.exchange.out;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// A table for spreadsheets: BOM, comma, CRLF, every field in quotes, and no field, whatever it holds, that one could
/// take for a formula, see [Formulas]. Every table goes through here: ids and colours of a foreign library can be
/// anything, too.
final class SpreadsheetTable {

    private final CsvWriter csv;

    /// @param out
    ///            stays open
    @SuppressWarnings("resource") // the writer belongs to the caller
    SpreadsheetTable(Writer out, List<String> header) throws IOException {
        out.write('\uFEFF');
        csv = CsvWriter.builder().quoteStrategy(QuoteStrategies.ALWAYS).lineDelimiter(LineDelimiter.CRLF).build(out);
        csv.writeRecord(header);
    }

    void row(List<String> fields) {
        csv.writeRecord(fields.stream().map(SpreadsheetTable::cell).toList());
    }

    /// U+0000 ends a text for some programs, and makes a file binary for others.
    private static String cell(String text) {
        return Formulas.safe(text.replace('\0', '\uFFFD'));
    }

    void flush() throws IOException {
        csv.flush();
    }
}
