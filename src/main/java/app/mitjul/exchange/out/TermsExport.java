package app.mitjul.exchange.out;

import app.mitjul.exchange.TermLine;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The term list as a table: tab between the columns, LF, a header, UTF-8 without BOM. A field that begins with a
/// quotation mark stands in quotes; what a spreadsheet could take for a formula gets an apostrophe, see [Formulas].
public final class TermsExport {

    private static final String HEADER = "source\toriginal\tlatin\ttarget\tnote\n";

    private TermsExport() {
    }

    public static void write(List<TermLine> terms, Writer out) throws IOException {
        out.write(HEADER);
        for (TermLine t : terms) {
            out.write(Stream.of(t.source(), t.original(), t.latin(), t.target(), t.note()).map(TermsExport::field)
                    .collect(Collectors.joining("\t", "", "\n")));
        }
    }

    /// Tabs and line ends have no place in a table of terms; a space stands for them.
    private static String field(String text) {
        String safe = Formulas.safe(text.replaceAll("\\s*[\\t\\n\\r]\\s*", " ").strip());
        return safe.startsWith("\"") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /// What a field said before [#write] made it harmless.
    public static String raw(String field) {
        return field.startsWith("'") && Formulas.suspicious(field) ? field.substring(1) : field;
    }
}
