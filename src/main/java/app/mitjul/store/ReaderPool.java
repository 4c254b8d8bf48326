package app.mitjul.store;

import app.mitjul.i18n.Problem;
import app.mitjul.store.table.Sql;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.sqlite.SQLiteConnection;

/// A few read-only connections, made when they are first needed.
final class ReaderPool implements AutoCloseable {

    /// How many questions can be answered at once; more of them wait.
    static final int SIZE = 3;

    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(300);

    private final Path file;
    private final Deque<Sql> idle = new ArrayDeque<>();
    private final Set<Sql> busy = new HashSet<>();
    private int places = SIZE;
    private boolean closed;

    ReaderPool(Path file) {
        this.file = file;
    }

    <T> T with(Function<Sql, T> question) {
        Sql sql = borrow();
        try {
            return question.apply(sql);
        } finally {
            giveBack(sql);
        }
    }

    private synchronized Sql borrow() {
        boolean interrupted = false;
        while (places == 0 && !closed) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (closed) {
            throw new Problem("library.closed");
        }
        Sql sql = idle.isEmpty() ? Connections.reading(file) : idle.pop();
        places--;
        busy.add(sql);
        return sql;
    }

    private synchronized void giveBack(Sql sql) {
        busy.remove(sql);
        places++;
        if (closed) {
            sql.close();
        } else {
            idle.push(sql);
        }
        notifyAll();
    }

    /// Lets running questions end, interrupts those that take long, and closes the connections.
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        notifyAll();
        idle.forEach(Sql::close);
        idle.clear();
        long impatient = System.nanoTime() + PATIENCE;
        boolean interrupted = false;
        while (!busy.isEmpty()) {
            if (System.nanoTime() - impatient >= 0) {
                busy.forEach(ReaderPool::stop);
            }
            try {
                wait(50);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void stop(Sql sql) {
        try {
            sql.connection().unwrap(SQLiteConnection.class).getDatabase().interrupt();
        } catch (SQLException closedMeanwhile) {
            return;
        }
    }
}
