package app.mitjul.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The columns of a file.
///
/// @param sheets
///            of a workbook; otherwise empty
/// @param sheet
///            the one that is read
/// @param delimiter
///            between the cells of a CSV
/// @param columns
///            their names, each once
/// @param rows
///            the first five, each with one cell for every column
/// @param mapping
///            what the columns say, as far as they are taken
/// @param identifier
///            the column that says what the rows are called where they come from, when it is not taken for something
///            else; it goes into the report of the import
/// @param layout
///            where the mapping comes from
/// @param signature
///            the same for all files with the same columns: what a mapping is remembered by
public record FoundTable(List<String> sheets, String sheet, Optional<Character> delimiter, List<String> columns,
        List<List<String>> rows, Map<String, ArticleField> mapping, Optional<String> identifier, Layout layout,
        String signature) {

    public enum Layout {
        /// The export of BIGKinds, the news archive of the Korea Press Foundation.
        BIGKINDS,
        /// The names of the columns say it.
        NAMES,
        /// The person mapped a file with these columns before.
        REMEMBERED,
        /// The person chose it.
        CHOSEN,
        /// Nothing says which column is the text.
        UNKNOWN
    }

    public FoundTable {
        sheets = List.copyOf(sheets);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        mapping = Collections.unmodifiableMap(new LinkedHashMap<>(mapping));
    }

    /// The columns nothing is taken from.
    public List<String> left() {
        return columns.stream().filter(c -> !mapping.containsKey(c) && !identifier.equals(Optional.of(c))).toList();
    }
}
