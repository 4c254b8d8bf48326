package app.mitjul.exchange.out;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// The questions for the client as a table to send: in the form of [CsvExport], one row per question.
public final class QuestionsCsv {

    static final List<String> HEADER = List.of("article", "title", "sentence", "source", "translation", "question",
            "answer");

    /// One question.
    ///
    /// @param article number of the article
    /// @param sentence number of the sentence, from 1
    public record Row(int article, String title, int sentence, String source, String translation, String question) {
    }

    private QuestionsCsv() {
    }

    /// Writes the rows; the last column is empty, for the client.
    public static void write(List<Row> rows, Writer out) throws IOException {
        SpreadsheetTable csv = new SpreadsheetTable(out, HEADER);
        for (Row row : rows) {
            csv.row(List.of(Integer.toString(row.article()), row.title(),
                    Integer.toString(row.sentence()), row.source(), row.translation(),
                    row.question(), ""));
        }
        csv.flush();
        out.flush();
    }

    /// The same as lines with tabs, for the clipboard: line ends and tabs within a text become spaces.
    public static String tabs(List<Row> rows) {
        StringBuilder out = new StringBuilder(String.join("\t", HEADER.subList(0, HEADER.size() - 1))).append('\n');
        for (Row row : rows) {
            out.append(String.join("\t", List.of(Integer.toString(row.article()), cell(row.title()),
                    Integer.toString(row.sentence()), cell(row.source()), cell(row.translation()),
                    cell(row.question())))).append('\n');
        }
        return out.toString();
    }

    private static String cell(String text) {
        return Formulas.safe(text.replaceAll("[\\t\\r\\n]+", " "));
    }
}
