package app.mitjul.exchange.in;

import app.mitjul.exchange.TermLine;
import app.mitjul.exchange.in.limit.Cited;
import app.mitjul.exchange.in.limit.Deadline;
import app.mitjul.exchange.in.limit.InputFile;
import app.mitjul.exchange.in.limit.Limits;
import app.mitjul.exchange.in.limit.TableGate;
import app.mitjul.exchange.out.TermsExport;
import app.mitjul.i18n.Problem;
import app.mitjul.text.Encodings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads a table of terms: tab between the columns. With a header (source, original, latin, target, note, in any order)
/// it is ours; without one it is an OmegaT glossary (source, target, comment). One fault refuses the whole table and
/// names its line.
public final class TermTable {

    private static final List<String> COLUMNS = List.of("source", "original", "latin", "target", "note");
    private static final List<String> OMEGAT = List.of("source", "target", "note");

    private final List<String> columns;
    private final boolean ours;
    private final List<TermLine> terms = new ArrayList<>();

    private TermTable(Optional<List<String>> header) {
        columns = header.orElse(OMEGAT);
        ours = header.isPresent();
    }

    /// @throws Problem
    ///             when the file cannot be read, is no text, or a line of it is no term
    public static List<TermLine> read(Path file) {
        return read(InputFile.read(file, Limits.TABLE));
    }

    /// The terms of a table in UTF-8, with or without BOM, or in another encoding that the bytes tell.
    static List<TermLine> read(byte[] bytes) {
        Limits.TABLE.checkBytes(bytes.length);
        return InputFile.parsed(() -> parse(bytes));
    }

    private static List<TermLine> parse(byte[] bytes) {
        Deadline deadline = Limits.TABLE.deadline();
        List<String> lines = Encodings.decode(bytes, Optional.empty()).text().lines().toList();
        TableGate.check(lines, Limits.TABLE);
        Optional<TermTable> table = Optional.empty();
        for (int i = 0; i < lines.size(); i++) {
            deadline.check();
            String line = lines.get(i);
            if (line.isBlank() || (line.startsWith("#") && line.indexOf('\t') < 0)) {
                continue;
            }
            Optional<List<String>> header = table.isEmpty() ? header(fields(line, i + 1)) : Optional.empty();
            TermTable now = table.orElseGet(() -> new TermTable(header));
            table = Optional.of(now);
            if (header.isEmpty()) {
                now.add(fields(line, i + 1), i + 1);
            }
        }
        return table.map(t -> List.copyOf(t.terms)).filter(t -> !t.isEmpty())
                .orElseThrow(() -> new Problem("terms.empty"));
    }

    /// The names of the columns, when the first line says them.
    private static Optional<List<String>> header(List<String> fields) {
        List<String> names = fields.stream().map(f -> f.strip().toLowerCase(Locale.ROOT))
                .map(f -> f.equals("comment") ? "note" : f).toList();
        if (!names.contains("source") || names.stream().filter(COLUMNS::contains).count() < 2) {
            return Optional.empty();
        }
        for (int i = 0; i < names.size(); i++) {
            if (!COLUMNS.contains(names.get(i))) {
                throw new Problem("terms.column", Cited.of(fields.get(i)));
            }
            if (names.indexOf(names.get(i)) < i) {
                throw new Problem("terms.column-twice", Cited.of(fields.get(i)));
            }
        }
        return Optional.of(names);
    }

    private void add(List<String> fields, int line) {
        if (fields.size() > columns.size()) {
            throw new Problem("terms.too-many", line, fields.size(), columns.size());
        }
        TermLine term = new TermLine(field(fields, "source"), field(fields, "original"), field(fields, "latin"),
                field(fields, "target"), field(fields, "note"));
        if (term.source().isEmpty()) {
            throw new Problem("terms.no-source", line);
        }
        terms.add(term);
    }

    private String field(List<String> fields, String column) {
        int at = columns.indexOf(column);
        String field = at >= 0 && at < fields.size() ? fields.get(at).strip() : "";
        return ours ? TermsExport.raw(field) : field;
    }

    /// The fields of a line; one in quotation marks loses them, as spreadsheets write it.
    private static List<String> fields(String line, int number) {
        List<String> fields = new ArrayList<>();
        for (String field : line.split("\t", -1)) {
            fields.add(unquoted(field, number));
        }
        while (fields.size() > 1 && fields.getLast().isBlank()) {
            fields.removeLast();
        }
        return fields;
    }

    /// A quotation mark that opens a field has to close it: else a tab or a line end stands inside the quotation.
    private static String unquoted(String field, int line) {
        if (!field.startsWith("\"")) {
            return field;
        }
        String inner = field.length() > 1 && field.endsWith("\"") ? field.substring(1, field.length() - 1) : "\"";
        if (inner.replace("\"\"", "").indexOf('"') >= 0) {
            throw new Problem("terms.quote", line);
        }
        return inner.replace("\"\"", "\"");
    }
}
