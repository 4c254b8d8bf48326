package app.mitjul.exchange.in.table;

import app.mitjul.exchange.ImportOptions;
import app.mitjul.exchange.in.limit.TableGate;
import app.mitjul.i18n.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Rows below the names of their columns. The names are in the row, among the first ten, that says the most; a table may
/// have none, then every row is a record.
final class HeadedRows implements Records {

    private static final int HEAD = 10;
    private static final int LONGEST_NAME = 50;

    /// In UTF-16 code units: Hangul says much in little.
    private static final int LONG = 30;

    private final Rows rows;
    private final ImportOptions options;
    private final Deque<TableGate.Row> ahead = new ArrayDeque<>();
    private final Deque<TableGate.Row> above = new ArrayDeque<>();
    private final List<String> columns;

    HeadedRows(Rows rows, ImportOptions options) {
        this.options = options;
        this.rows = rows;
        for (Optional<TableGate.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
            ahead.add(row.get());
            if (ahead.size() == HEAD) {
                break;
            }
        }
        columns = columns(List.copyOf(ahead));
    }

    private List<String> columns(List<TableGate.Row> head) {
        int best = -1;
        long most = 0;
        for (int i = 0; i < head.size(); i++) {
            long known = isChosen(head.get(i)) ? head.get(i).cells().size() + 1L : known(head.get(i));
            if (known > most) {
                most = known;
                best = i;
            }
        }
        int at = most > 1
                ? best
                : !head.isEmpty() && (most == 1 && best == 0 || namesAreChosen() || looksLikeNames(head)) ? 0 : -1;
        for (int i = 0; i < at; i++) {
            above.add(ahead.removeFirst());
        }
        List<String> names = at < 0 ? List.of() : trimmed(ahead.removeFirst().cells());
        int width = Math.max(names.size(), at < 0 ? head.stream().mapToInt(r -> r.cells().size()).max().orElse(0) : 0);
        List<String> all = new ArrayList<>(names);
        while (all.size() < width) {
            all.add("");
        }
        return ColumnNames.distinct(all);
    }

    /// Whether the person mapped these names, now or before.
    private boolean isChosen(TableGate.Row row) {
        List<String> names = ColumnNames.distinct(trimmed(row.cells()));
        return options.remembered().containsKey(Mapping.signature(names))
                || options.mapping().filter(m -> names.containsAll(m.keySet())).isPresent();
    }

    /// Whether the person named columns by more than their letters.
    private boolean namesAreChosen() {
        return options.mapping().filter(m -> m.keySet().stream().anyMatch(n -> !n.matches("[A-Z]{1,2}"))).isPresent();
    }

    private static long known(TableGate.Row row) {
        return row.cells().stream().filter(c -> c.length() <= LONGEST_NAME).flatMap(c -> ColumnNames.field(c).stream())
                .distinct().count();
    }

    /// Short, all different, none a number or a sentence, and above something longer.
    private static boolean looksLikeNames(List<TableGate.Row> head) {
        List<String> cells = trimmed(head.getFirst().cells());
        Set<String> different = new HashSet<>(cells);
        return head.size() > 1 && cells.size() > 1 && different.size() == cells.size()
                && cells.stream().allMatch(c -> !c.isBlank() && c.length() <= LONGEST_NAME
                        && c.chars().noneMatch(Character::isDigit) && !c.endsWith("."))
                && head.get(1).cells().stream().mapToInt(String::length).max().orElse(0) > LONG;
    }

    private static List<String> trimmed(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isBlank()) {
            end--;
        }
        return cells.subList(0, end);
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    /// A row with more than its names has a cell torn apart; nobody knows which.
    @Override
    public Optional<Entry> next() {
        if (!above.isEmpty()) {
            return Optional.of(Entry.fault(above.removeFirst().line(), new Problem("skip.above-names")));
        }
        Optional<TableGate.Row> row = ahead.isEmpty() ? rows.next() : Optional.of(ahead.removeFirst());
        return row.map(this::entry);
    }

    private Entry entry(TableGate.Row row) {
        List<String> cells = trimmed(row.cells());
        if (cells.size() > columns.size()) {
            return Entry.fault(row.line(), new Problem("skip.wide-row", cells.size(), columns.size()));
        }
        List<String> all = new ArrayList<>(cells);
        while (all.size() < columns.size()) {
            all.add("");
        }
        return Entry.of(row.line(), all);
    }

    @Override
    public double done() {
        return rows.done();
    }

    @Override
    public void close() {
        rows.close();
    }
}
