package app.mitjul.exchange.out;

import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeTree;
import app.mitjul.exchange.CodebookFormat;
import app.mitjul.exchange.LibraryFormat;
import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// Writes a codebook: every theme with the names above it, each before those below it. Always the same characters for
/// the same codebook. CSV is for spreadsheets (BOM, comma, CRLF, all fields in quotes, formulas made harmless).
public final class CodebookExport {

    private CodebookExport() {
    }

    /// Writes everything and flushes; the writer stays open.
    ///
    /// @param themes
    ///            the live ones
    public static void write(List<Theme> themes, CodebookFormat format, Writer out) throws IOException {
        ThemeTree tree = ThemeTree.of(themes);
        switch (format) {
            case CSV -> csv(tree, out);
            case JSON -> json(tree, out);
        }
        out.flush();
    }

    private static List<String> path(ThemeTree tree, Theme theme) {
        return tree.above(theme.id()).stream().map(Theme::name).toList();
    }

    private static void csv(ThemeTree tree, Writer out) throws IOException {
        SpreadsheetTable csv = new SpreadsheetTable(out, CodebookFormat.HEADER);
        for (Theme theme : tree.inOrder()) {
            csv.row(List.of(CodebookFormat.joined(path(tree, theme)),
                    theme.name(), theme.secondName(), theme.color(),
                    LibraryFormat.nameOf(theme.pattern()), Integer.toString(theme.key()),
                    theme.description(), theme.examples()));
        }
        csv.flush();
    }

    private static void json(ThemeTree tree, Writer out) throws IOException {
        @SuppressWarnings("resource") // the writer belongs to the caller
        JsonWriter json = new JsonWriter(out);
        json.setFormattingStyle(FormattingStyle.PRETTY);
        json.setHtmlSafe(false);
        json.beginObject().name("format").value(CodebookFormat.NAME).name("version").value(CodebookFormat.VERSION)
                .name("themes").beginArray();
        for (Theme theme : tree.inOrder()) {
            json.beginObject().name("path").beginArray();
            for (String name : path(tree, theme)) {
                json.value(name);
            }
            json.endArray().name("name").value(theme.name()).name("secondName").value(theme.secondName())
                    .name("color").value(theme.color()).name("pattern").value(LibraryFormat.nameOf(theme.pattern()))
                    .name("key").value(theme.key()).name("description").value(theme.description())
                    .name("examples").value(theme.examples()).endObject();
        }
        json.endArray().endObject();
        json.flush();
        out.write('\n');
    }
}
