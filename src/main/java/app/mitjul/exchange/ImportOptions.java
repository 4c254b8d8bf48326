package app.mitjul.exchange;

import app.mitjul.text.Split;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What a person chose over what was recognised; nothing is chosen where there is nothing.
///
/// @param format
///            of every file
/// @param encoding
///            of every file that has one to choose
/// @param split
///            of every plain text
/// @param delimiter
///            between the cells of a CSV
/// @param sheet
///            of a workbook, by name
/// @param mapping
///            columns of a table by name; a column that is missing here is not taken
/// @param remembered
///            mappings of files seen before by [FoundTable#signature]; one that was chosen comes first
/// @param language
///            BCP 47 tag of every article
public record ImportOptions(Optional<ArticleFormat> format, Optional<String> encoding, Optional<Split> split,
        Optional<Character> delimiter, Optional<String> sheet, Optional<Map<String, ArticleField>> mapping,
        Map<String, Map<String, ArticleField>> remembered, Optional<DateForm> dates, Optional<String> language,
        Optional<TitleFrom> titles) {

    public static final ImportOptions NONE = new ImportOptions(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), Optional.empty(), Optional.empty(),
            Optional.empty());

    public ImportOptions {
        remembered = Map.copyOf(remembered);
    }

    public ImportOptions withFormat(Optional<ArticleFormat> chosen) {
        return new ImportOptions(chosen, encoding, split, delimiter, sheet, mapping, remembered, dates, language,
                titles);
    }

    public ImportOptions withEncoding(Optional<String> chosen) {
        return new ImportOptions(format, chosen, split, delimiter, sheet, mapping, remembered, dates, language, titles);
    }

    public ImportOptions withSplit(Optional<Split> chosen) {
        return new ImportOptions(format, encoding, chosen, delimiter, sheet, mapping, remembered, dates, language,
                titles);
    }

    public ImportOptions withDelimiter(Optional<Character> chosen) {
        return new ImportOptions(format, encoding, split, chosen, sheet, mapping, remembered, dates, language, titles);
    }

    public ImportOptions withSheet(Optional<String> chosen) {
        return new ImportOptions(format, encoding, split, delimiter, chosen, mapping, remembered, dates, language,
                titles);
    }

    public ImportOptions withMapping(Optional<Map<String, ArticleField>> chosen) {
        return new ImportOptions(format, encoding, split, delimiter, sheet, chosen, remembered, dates, language,
                titles);
    }

    public ImportOptions withRemembered(Map<String, Map<String, ArticleField>> known) {
        return new ImportOptions(format, encoding, split, delimiter, sheet, mapping, known, dates, language, titles);
    }

    /// The same from where they are kept: fields by name. One that this version does not know is left out.
    public ImportOptions withRememberedNames(Map<String, Map<String, String>> known) {
        Map<String, Map<String, ArticleField>> all = new HashMap<>();
        known.forEach((signature, fields) -> {
            Map<String, ArticleField> columns = new LinkedHashMap<>();
            fields.forEach((column, name) -> Stream.of(ArticleField.values()).filter(f -> f.name().equals(name))
                    .findFirst().ifPresent(field -> columns.put(column, field)));
            all.put(signature, columns);
        });
        return withRemembered(all);
    }

    public ImportOptions withDates(Optional<DateForm> chosen) {
        return new ImportOptions(format, encoding, split, delimiter, sheet, mapping, remembered, chosen, language,
                titles);
    }

    public ImportOptions withLanguage(Optional<String> chosen) {
        return new ImportOptions(format, encoding, split, delimiter, sheet, mapping, remembered, dates, chosen, titles);
    }

    public ImportOptions withTitles(Optional<TitleFrom> chosen) {
        return new ImportOptions(format, encoding, split, delimiter, sheet, mapping, remembered, dates, language,
                chosen);
    }
}
