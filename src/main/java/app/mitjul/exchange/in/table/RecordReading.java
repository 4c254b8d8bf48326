package app.mitjul.exchange.in.table;

import app.mitjul.exchange.ArticleField;
import app.mitjul.exchange.Found;
import app.mitjul.exchange.FoundDates;
import app.mitjul.exchange.FoundEncoding;
import app.mitjul.exchange.FoundTable;
import app.mitjul.exchange.Item;
import app.mitjul.exchange.in.limit.Cited;
import app.mitjul.exchange.in.limit.InputDocument;
import app.mitjul.exchange.in.limit.Limits;
import app.mitjul.exchange.in.reading.ArticleMaker;
import app.mitjul.exchange.in.reading.EncodingGuess;
import app.mitjul.exchange.in.reading.Opening;
import app.mitjul.exchange.in.reading.Reading;
import app.mitjul.exchange.in.reading.WrittenDate;
import app.mitjul.exchange.in.table.Records.Entry;
import app.mitjul.i18n.Problem;
import app.mitjul.text.Languages;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// An article in every record. The first records tell what the columns mean and how dates are written; no more of them
/// are in memory together.
public final class RecordReading implements Reading {

    private static final int AHEAD = 200;
    private static final int SHOWN = 5;
    private static final int SHEETS = 8;

    /// BIGKinds gives so much of a text and no more.
    private static final int CUT = 200;

    private final Opening opening;
    private final Records records;
    private final String encoding;
    private final Mapping mapping;
    private final FoundDates dates;
    private final Found found;
    private final Deque<Entry> ahead = new ArrayDeque<>();
    private Optional<Problem> broken = Optional.empty();
    private boolean refused;
    private boolean said;

    private RecordReading(Opening opening, Records records, Optional<FoundEncoding> encoding, List<String> sheets,
            String sheet, Optional<Character> delimiter) {
        this.opening = opening;
        this.records = records;
        this.encoding = encoding.map(FoundEncoding::name).orElse("UTF-8");
        readAhead();
        List<List<String>> rows = ahead.stream().filter(e -> e.fault().isEmpty()).map(Entry::cells).toList();
        mapping = Mapping.of(records.columns(), rows, opening.options());
        dates = WrittenDate.found(rows.stream().map(r -> mapping.cell(r, ArticleField.DATE, " ")).toList(),
                opening.options().dates());
        String language = rows.stream().map(r -> mapping.cell(r, ArticleField.BODY, "\n")).filter(t -> !t.isBlank())
                .findFirst().map(t -> Languages.of(t, 0)).orElse("");
        found = opening.found(encoding, Optional.empty(),
                Optional.of(new FoundTable(sheets, sheet, delimiter, records.columns(),
                        rows.subList(0, Math.min(SHOWN, rows.size())), mapping.fields(), mapping.identifier(),
                        mapping.layout(), Mapping.signature(records.columns()))),
                dates, language);
    }

    /// @throws Problem
    ///             when nothing of it can be read
    public static RecordReading csv(Opening whole) {
        Opening opening = whole.atMost(Opening.BEGINNING);
        InputDocument document = opening.document();
        FoundEncoding encoding = EncodingGuess.of(document, opening.options().encoding(), opening.look());
        char delimiter = opening.options().delimiter().orElseGet(() -> CsvRows.sniff(document, encoding));
        return over(new HeadedRows(new CsvRows(document, encoding, delimiter), opening.options()),
                records -> new RecordReading(opening, records, Optional.of(encoding), List.of(), "",
                        Optional.of(delimiter)));
    }

    /// @throws Problem
    ///             when nothing of it can be read
    public static RecordReading json(Opening whole) {
        Opening opening = whole.atMost(Opening.BEGINNING);
        FoundEncoding encoding = EncodingGuess.of(opening.document(), opening.options().encoding(), opening.look());
        return over(new JsonRecords(opening.document(), encoding), records -> new RecordReading(opening, records,
                Optional.of(encoding), List.of(), "", Optional.empty()));
    }

    /// The sheet that was chosen, or the first one with names that are known, or else the first.
    ///
    /// @throws Problem
    ///             when nothing of it can be read
    public static RecordReading xlsx(Opening opening) {
        Workbook book = Workbook.of(opening.document().bytes(Limits.ZIP));
        List<String> sheets = List.copyOf(book.sheets().keySet());
        if (opening.options().sheet().isPresent()) {
            String sheet = opening.options().sheet().get();
            if (!sheets.contains(sheet)) {
                throw new Problem("xlsx.no-sheet", Cited.of(sheet), Cited.of(String.join(", ", sheets)));
            }
            return sheet(opening, book, sheet);
        }
        for (String sheet : sheets.subList(0, Math.min(SHEETS, sheets.size()))) {
            RecordReading reading = sheet(opening, book, sheet);
            if (reading.mapping.layout() != FoundTable.Layout.UNKNOWN) {
                return reading;
            }
            reading.close();
        }
        return sheet(opening, book, sheets.getFirst());
    }

    private static RecordReading sheet(Opening opening, Workbook book, String sheet) {
        return over(new HeadedRows(new XlsxRows(book, sheet), opening.options()), records -> new RecordReading(opening,
                records, Optional.empty(), List.copyOf(book.sheets().keySet()), sheet, Optional.empty()));
    }

    private interface Made {
        RecordReading of(Records records);
    }

    private static RecordReading over(Records records, Made made) {
        try {
            return made.of(records);
        } catch (RuntimeException e) {
            records.close();
            throw e;
        }
    }

    /// What is wrong behind the first record is said in its place.
    private void readAhead() {
        try {
            for (Optional<Entry> entry = records.next(); entry.isPresent(); entry = records.next()) {
                ahead.add(entry.get());
                if (ahead.size() == AHEAD) {
                    return;
                }
            }
        } catch (Problem problem) {
            if (ahead.isEmpty()) {
                throw problem;
            }
            broken = Optional.of(problem);
        }
        if (ahead.isEmpty() && broken.isEmpty()) {
            broken = Optional.of(new Problem("skip.empty-file"));
        }
    }

    @Override
    public Found found() {
        return found;
    }

    @Override
    public Optional<Item> next() {
        if (!mapping.has(ArticleField.BODY)) {
            return refuse();
        }
        if (!ahead.isEmpty()) {
            return Optional.of(item(ahead.removeFirst()));
        }
        if (broken.isPresent()) {
            Problem problem = broken.get();
            broken = Optional.empty();
            throw problem;
        }
        return records.next().map(this::item);
    }

    /// Without a column for the text there is nothing to say about single rows.
    private Optional<Item> refuse() {
        if (refused) {
            return Optional.empty();
        }
        refused = true;
        return Optional.of(new Item.Skipped(opening.place(0), broken.orElseGet(
                () -> new Problem("table.no-text", Cited.of(String.join(", ", records.columns()))))));
    }

    private Item item(Entry entry) {
        if (entry.fault().isPresent()) {
            return new Item.Skipped(opening.place(entry.row()), entry.fault().get());
        }
        Optional<String> text = ArticleMaker.text(mapping.cell(entry.cells(), ArticleField.BODY, "\n\n"));
        if (text.isEmpty()) {
            return new Item.Skipped(opening.place(entry.row()), new Problem("skip.no-text"));
        }
        var article = ArticleMaker.make(opening, text.get(), mapping.title(entry.cells()),
                mapping.source(entry.cells(), dates.form()), entry.row(), encoding);
        boolean cut = mapping.layout() == FoundTable.Layout.BIGKINDS && Math.abs(text.get().length() - CUT) <= 3;
        return new Item.Read(opening.place(entry.row()), cut ? ArticleMaker.cutOff(article) : article,
                remark(entry.cells()));
    }

    /// What no field of an article holds: its name where it comes from, and, once for a file, the columns that are left
    /// out.
    private Optional<Problem> remark(List<String> cells) {
        List<String> left = said ? List.of() : found.table().map(FoundTable::left).orElse(List.of());
        said = true;
        String name = mapping.identifier().map(column -> cells.get(records.columns().indexOf(column)).strip())
                .map(Cited::of).orElse("");
        if (!left.isEmpty()) {
            return Optional.of(name.isEmpty()
                    ? new Problem("import.columns-left", left.size(), Cited.of(left))
                    : new Problem("import.columns-left-identifier", left.size(), Cited.of(left), name));
        }
        return name.isEmpty() ? Optional.empty() : Optional.of(new Problem("import.identifier", name));
    }

    @Override
    public double done() {
        return records.done();
    }

    @Override
    public void close() {
        records.close();
    }
}
