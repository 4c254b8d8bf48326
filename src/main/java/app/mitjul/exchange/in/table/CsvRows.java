package app.mitjul.exchange.in.table;

import app.mitjul.exchange.FoundEncoding;
import app.mitjul.exchange.in.limit.CsvGate;
import app.mitjul.exchange.in.limit.InputDocument;
import app.mitjul.exchange.in.limit.TableGate;
import app.mitjul.exchange.out.Formulas;
import app.mitjul.text.Decoded;
import app.mitjul.text.Encodings;
import java.util.List;
import java.util.Optional;

/// Comma, semicolon, tab or bar between the cells.
final class CsvRows implements Rows {

    static final List<Character> DELIMITERS = List.of(',', '\t', ';', '|');

    private static final int SAMPLE = 1 << 16;
    private static final int ROWS = 20;

    private final CsvGate gate;
    private int read;
    private boolean over;

    CsvRows(InputDocument document, FoundEncoding encoding, char delimiter) {
        gate = CsvGate.open(document, encoding.name(), delimiter);
    }

    /// The delimiter that makes the most rows as wide as the first one, and that one wide.
    static char sniff(InputDocument document, FoundEncoding encoding) {
        byte[] head = document.head(SAMPLE);
        Decoded sample = Encodings.decode(Encodings.whole(head, encoding.name(), true), Optional.of(encoding.name()));
        char best = DELIMITERS.getFirst();
        long most = 0;
        for (char delimiter : DELIMITERS) {
            long fit = fit(CsvGate.sample(sample.text(), delimiter, ROWS));
            if (fit > most) {
                most = fit;
                best = delimiter;
            }
        }
        return best;
    }

    private static long fit(List<TableGate.Row> rows) {
        int width = rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
        if (width < 2) {
            return 0;
        }
        long even = rows.stream().filter(r -> r.cells().size() == rows.getFirst().cells().size()).count();
        long names = rows.getFirst().cells().stream().filter(c -> ColumnNames.field(c).isPresent()).count();
        return names * 1_000_000 + even * 1_000 / rows.size() * 100 + Math.min(width, 99);
    }

    @Override
    public Optional<TableGate.Row> next() {
        Optional<TableGate.Row> row = gate.next();
        over = row.isEmpty();
        read++;
        return row.map(r -> new TableGate.Row(r.line(), r.cells().stream().map(Formulas::back).toList()));
    }

    /// How many rows there are is not known before the end.
    @Override
    public double done() {
        return over ? 1 : read / (read + 2_000.0);
    }

    @Override
    public void close() {
        gate.close();
    }
}
