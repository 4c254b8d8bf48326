package app.mitjul.exchange.in.table;

import app.mitjul.domain.article.Source;
import app.mitjul.exchange.ArticleField;
import app.mitjul.exchange.DateForm;
import app.mitjul.exchange.FoundTable.Layout;
import app.mitjul.exchange.ImportOptions;
import app.mitjul.exchange.in.limit.Cited;
import app.mitjul.exchange.in.reading.ArticleMaker;
import app.mitjul.exchange.in.reading.WrittenDate;
import app.mitjul.i18n.Problem;
import app.mitjul.text.ArticleParser;
import app.mitjul.text.Hashes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which column says what.
record Mapping(List<String> columns, Map<String, ArticleField> fields, Layout layout) {

    /// A cell of so many characters is more than a name.
    private static final int LONG = 30;

    /// What the person chose, or chose before for the same columns, or what the names of the columns say; and where they
    /// say nothing of a text, the column with the longest cells.
    ///
    /// @throws Problem
    ///             `table.no-column`, when a column that was chosen is not there
    static Mapping of(List<String> columns, List<List<String>> rows, ImportOptions options) {
        if (options.mapping().isPresent()) {
            return new Mapping(columns, named(columns, options.mapping().get()), Layout.CHOSEN);
        }
        Map<String, ArticleField> before = options.remembered().get(signature(columns));
        if (before != null) {
            return new Mapping(columns, named(columns, before), Layout.REMEMBERED);
        }
        Map<String, ArticleField> known = ColumnNames.mapping(columns);
        if (known.containsValue(ArticleField.BODY)) {
            return new Mapping(columns, known, ColumnNames.isBigKinds(columns) ? Layout.BIGKINDS : Layout.NAMES);
        }
        longest(columns, rows, known).ifPresent(column -> known.put(column, ArticleField.BODY));
        return new Mapping(columns, known, Layout.UNKNOWN);
    }

    private static Map<String, ArticleField> named(List<String> columns, Map<String, ArticleField> chosen) {
        Map<String, ArticleField> mapping = new LinkedHashMap<>();
        chosen.forEach((name, field) -> mapping.put(columns.stream().filter(name::equals).findFirst()
                .or(() -> columns.stream().filter(c -> ColumnNames.plain(c).equals(ColumnNames.plain(name)))
                        .findFirst())
                .orElseThrow(
                        () -> new Problem("table.no-column", Cited.of(name), Cited.of(String.join(", ", columns)))),
                field));
        return mapping;
    }

    private static Optional<String> longest(List<String> columns, List<List<String>> rows,
            Map<String, ArticleField> known) {
        int best = -1;
        long most = (long) LONG * rows.size();
        for (int i = 0; i < columns.size(); i++) {
            int at = i;
            long length = rows.stream().mapToLong(row -> row.get(at).length()).sum();
            if (length > most && !known.containsKey(columns.get(i))) {
                most = length;
                best = i;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(columns.get(best));
    }

    /// The same for tables with the same names of columns in any order.
    static String signature(List<String> columns) {
        return Hashes.sha256(String.join("\n", columns.stream().map(ColumnNames::plain).sorted().toList()))
                .substring(0, 32);
    }

    /// The column with what the rows are called where they come from, when nobody has another use for it.
    Optional<String> identifier() {
        return ColumnNames.identifier(columns).filter(column -> !fields.containsKey(column));
    }

    boolean has(ArticleField field) {
        return fields.containsValue(field);
    }

    /// What the row says of a field; several columns of one field are joined.
    String cell(List<String> row, ArticleField field, String between) {
        List<String> parts = new ArrayList<>();
        fields.forEach((column, of) -> {
            String cell = row.get(columns.indexOf(column));
            if (of == field && !cell.isBlank()) {
                parts.add(cell);
            }
        });
        return String.join(between, parts);
    }

    private String line(List<String> row, ArticleField field) {
        return ArticleMaker.oneLine(cell(row, field, ", ").replaceAll("\\s*\n\\s*", ", "));
    }

    String title(List<String> row) {
        return ArticleMaker.oneLine(cell(row, ArticleField.TITLE, " "));
    }

    Source source(List<String> row, Optional<DateForm> dates) {
        String reporter = line(row, ArticleField.REPORTER).replaceAll("\\s*[;|]\\s*", ", ");
        return new Source(line(row, ArticleField.OUTLET), ArticleParser.names(reporter), ArticleParser.role(reporter),
                line(row, ArticleField.PARTNER), line(row, ArticleField.CITED),
                WrittenDate.read(line(row, ArticleField.DATE), dates), line(row, ArticleField.URL),
                line(row, ArticleField.LANGUAGE));
    }
}
