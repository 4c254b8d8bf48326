package app.mitjul.exchange.in;

import app.mitjul.exchange.CodebookFormat;
import app.mitjul.exchange.CodebookRow;
import app.mitjul.exchange.out.Formulas;
import app.mitjul.exchange.in.limit.Cited;
import app.mitjul.exchange.in.limit.Limits;
import app.mitjul.exchange.in.limit.TableGate;
import app.mitjul.i18n.Problem;
import app.mitjul.text.Encodings;
import app.mitjul.text.Fold;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Reads a codebook from a table with headers: ours, or one that another program or a person wrote. Comma, semicolon or
/// tab; any encoding [Encodings] knows; headers in English or Korean, in any order. What cannot be understood in a line
/// is left out with a sentence that names the line; the rest comes in.
final class CodebookTable {

    private static final char[] SEPARATORS = {',', ';', '\t'};

    private final Map<CodebookColumn, Integer> columns;
    private final int width;
    private final List<CodebookRow> rows = new ArrayList<>();
    private final List<Skipped> complaints = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private CodebookTable(List<String> header) {
        columns = new EnumMap<>(CodebookColumn.class);
        width = header.size();
        for (int i = 0; i < header.size(); i++) {
            int at = i;
            CodebookColumn.of(header.get(i)).ifPresent(column -> columns.putIfAbsent(column, at));
        }
        if (!columns.containsKey(CodebookColumn.NAME) && !columns.containsKey(CodebookColumn.PATH)) {
            throw new Problem("codebook.no-name", Cited.of(String.join(", ", header)));
        }
    }

    static CodebookFile read(String name, byte[] bytes, Optional<String> encoding) {
        String text = Encodings.decode(bytes, encoding).text();
        List<TableGate.Row> records = TableGate.read(text, separator(text), Limits.TABLE);
        if (records.isEmpty()) {
            throw new Problem("codebook.empty");
        }
        CodebookTable table = new CodebookTable(records.getFirst().cells());
        records.subList(1, records.size()).forEach(table::add);
        return new CodebookFile(name, table.rows, table.complaints);
    }

    /// The separator that the first line has most of.
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        char best = SEPARATORS[0];
        for (char separator : SEPARATORS) {
            if (count(first, separator) > count(first, best)) {
                best = separator;
            }
        }
        return best;
    }

    private static long count(String line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }

    private void add(TableGate.Row record) {
        int line = record.line();
        List<String> cells = record.cells();
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (cells.size() > width && cells.subList(width, cells.size()).stream().anyMatch(c -> !c.isBlank())) {
            complain(line, "codebook.wide", cells.size(), width);
            return;
        }
        if (cells.size() < width) {
            complain(line, "codebook.narrow", cells.size(), width);
        }
        Line cell = new Line(line, cells);
        Optional<List<String>> path = cell.text(CodebookColumn.PATH).map(CodebookFormat::split);
        String name = cell.text(CodebookColumn.NAME).orElse("").strip();
        if (name.isEmpty() && !columns.containsKey(CodebookColumn.NAME) && path.isPresent() && !path.get().isEmpty()) {
            name = path.get().getLast();
            path = Optional.of(path.get().subList(0, path.get().size() - 1));
        }
        if (name.isEmpty()) {
            complain(line, "codebook.no-name");
        } else if (!names.add(Fold.of(name).folded())) {
            complain(line, "codebook.twice", Cited.of(name));
        } else {
            rows.add(new CodebookRow(path, name, cell.text(CodebookColumn.SECOND_NAME).map(String::strip),
                    cell.value(CodebookColumn.COLOR, CodebookValues::color),
                    cell.value(CodebookColumn.PATTERN, CodebookValues::pattern),
                    cell.value(CodebookColumn.KEY, CodebookValues::key),
                    cell.text(CodebookColumn.DESCRIPTION), cell.text(CodebookColumn.EXAMPLES)));
        }
    }

    private void complain(int line, String reason, Object... arguments) {
        complaints.add(new Skipped(line, reason, List.of(arguments)));
    }

    /// A line of the table, asked for its cells by column.
    private final class Line {
        private final int number;
        private final List<String> cells;

        Line(int number, List<String> cells) {
            this.number = number;
            this.cells = cells;
        }

        /// Nothing when the table has no such column, or the line ends before it.
        Optional<String> text(CodebookColumn column) {
            Integer at = columns.get(column);
            return at == null || at >= cells.size() ? Optional.empty() : Optional.of(Formulas.back(cells.get(at)));
        }

        <T> Optional<T> value(CodebookColumn column, Function<String, Optional<T>> meaning) {
            Optional<String> cell = text(column);
            Optional<T> value = cell.flatMap(meaning);
            if (value.isEmpty() && cell.isPresent() && !cell.get().isBlank()) {
                complain(number, "codebook.value", Cited.of(cell.get().strip()));
            }
            return value;
        }
    }
}
