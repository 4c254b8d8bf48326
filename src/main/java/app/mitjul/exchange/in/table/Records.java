package app.mitjul.exchange.in.table;

import app.mitjul.i18n.Problem;
import java.util.List;
import java.util.Optional;

/// Records with named cells, one after the other.
interface Records extends AutoCloseable {

    /// @param row
    ///            see [app.mitjul.exchange.Place]
    /// @param cells
    ///            one for every column
    /// @param fault
    ///            why it is no record; then it has no cells
    record Entry(int row, List<String> cells, Optional<Problem> fault) {

        public Entry {
            cells = List.copyOf(cells);
        }

        static Entry of(int row, List<String> cells) {
            return new Entry(row, cells, Optional.empty());
        }

        static Entry fault(int row, Problem why) {
            return new Entry(row, List.of(), Optional.of(why));
        }
    }

    /// Each name once.
    List<String> columns();

    Optional<Entry> next();

    /// From 0 to 1.
    double done();

    @Override
    void close();
}
