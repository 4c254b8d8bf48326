package app.mitjul.exchange.in.table;

import app.mitjul.exchange.in.limit.TableGate;
import java.util.Optional;

/// The rows of a table, one after the other; those without any content are passed over.
interface Rows extends AutoCloseable {

    Optional<TableGate.Row> next();

    /// From 0 to 1.
    double done();

    @Override
    void close();
}
