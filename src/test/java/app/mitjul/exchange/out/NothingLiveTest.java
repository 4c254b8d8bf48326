package app.mitjul.exchange.out;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.Presence;
import app.mitjul.domain.article.Source;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.codebook.UnderlinePattern;
import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.exchange.CodebookFormat;
import app.mitjul.exchange.Copies;
import app.mitjul.exchange.ExportContent;
import app.mitjul.exchange.ExportScope;
import app.mitjul.exchange.TermLine;
import app.mitjul.exchange.in.CodebookFile;
import app.mitjul.exchange.out.MarkdownExport.By;
import app.mitjul.i18n.Messages;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;

/// Whatever stands in a text, a name or an id: a table runs nothing, and Markdown shows what is written.
class NothingLiveTest {

    private static final List<String> ALL = Stream.of(Payloads.FORMULAS, Payloads.LIVE, Copies.HOSTILE)
            .flatMap(List::stream).toList();

    /// The first character a spreadsheet looks at, after what some of them trim.
    private static final Pattern RUNS = Pattern.compile("(?s)^[\\s\\p{Z}\\p{C}]*[=+\\-@＝＋－＠\\t\\r\\n].*");

    @Test
    void no_cell_of_any_table_is_a_formula() throws IOException {
        for (String csv : List.of(passages(), questions(), codebook())) {
            List<CsvRecord> rows = rows(csv);
            assertThat(rows).hasSizeGreaterThan(1);
            for (CsvRecord row : rows) {
                assertThat(row.getFields()).allSatisfy(cell -> assertThat(cell).doesNotMatch(RUNS));
            }
        }
        for (String line : (terms() + QuestionsCsv.tabs(questionRows())).lines().toList()) {
            for (String cell : line.split("\t", -1)) {
                assertThat(cell).doesNotMatch(RUNS);
            }
        }
    }

    @Test
    void the_check_can_fail() {
        assertThat(Payloads.FORMULAS.stream().filter(f -> f.matches(RUNS.pattern()))).hasSizeGreaterThan(30);
    }

    @Test
    void what_comes_back_in_is_what_went_out() throws IOException {
        CodebookFile back = CodebookFile.read("x.csv", codebook().getBytes(StandardCharsets.UTF_8));
        assertThat(back.complaints()).isEmpty();
        assertThat(back.rows()).extracting(r -> r.description().orElse("-"))
                .containsExactlyElementsOf(ALL.stream().map(NothingLiveTest::csvLineEnds).toList());
        for (String payload : ALL) {
            assertThat(Formulas.back(Formulas.safe(payload))).isEqualTo(payload);
        }
    }

    @Test
    void markdown_holds_nothing_but_the_words() {
        Parser parser = Parser.builder().build();
        for (String payload : ALL) {
            LibraryCopy library = library(payload);
            for (By by : By.values()) {
                String markdown = Golden.write(new MarkdownExport(new Messages(Locale.ENGLISH), by),
                        new ExportContent(library, ExportScope.ALL));
                List<String> kinds = kinds(parser.parse(markdown));
                assertThat(kinds).as(payload).doesNotContainAnyElementsOf(
                        List.of("Link", "Image", "HtmlInline", "HtmlBlock", "Code", "FencedCodeBlock",
                                "IndentedCodeBlock", "BulletList", "OrderedList", "ThematicBreak",
                                "LinkReferenceDefinition"));
                assertThat(kinds.stream().filter("Heading"::equals).count()).as(payload).isLessThanOrEqualTo(4);
                String html = HtmlRenderer.builder().build().render(parser.parse(markdown));
                assertThat(html).as(payload).doesNotContainPattern("(?i)<(?!/?(?:p|h1|em|strong|blockquote|br)\\b)");
                assertThat(markdown.chars().filter(c -> c != '\n' && c != '\t' && Character.isISOControl(c))).isEmpty();
            }
        }
    }

    @Test
    void the_words_come_through_markdown_as_they_are() {
        Parser parser = Parser.builder().build();
        for (String payload : Payloads.LIVE) {
            if (payload.chars().noneMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x85)
                    && payload.equals(payload.strip())) {
                StringBuilder text = new StringBuilder();
                parser.parse(MarkdownText.line(payload)).accept(new AbstractVisitor() {
                    @Override
                    public void visit(Text node) {
                        text.append(node.getLiteral());
                    }
                });
                assertThat(text).hasToString(payload);
            }
        }
    }

    private static List<String> kinds(Node node) {
        List<String> kinds = new ArrayList<>();
        for (Node child = node; child != null; child = child.getNext()) {
            if (!(child instanceof Text || child instanceof Paragraph || child instanceof Document
                    || child instanceof BlockQuote || child instanceof HardLineBreak || child instanceof Emphasis
                    || child instanceof StrongEmphasis)) {
                kinds.add(child instanceof Heading ? "Heading" : child.getClass().getSimpleName());
            }
            if (child.getFirstChild() != null) {
                kinds.addAll(kinds(child.getFirstChild()));
            }
        }
        return kinds;
    }

    private static LibraryCopy library(String payload) {
        String text = "앞 " + payload.replace("\r", "").replace("\uFEFF", "") + " 뒤";
        Source source = new Source(payload, payload, payload, payload, "", "", "", "ko");
        return Copies.of(payload, text, 0, source, List.of(new TextRange(0, text.length())), List.of(payload));
    }

    private static String passages() {
        StringBuilder all = new StringBuilder();
        for (String payload : ALL) {
            all.append(Golden.write(new CsvExport(), new ExportContent(library(payload), ExportScope.ALL))
                    .replace("\uFEFF", ""));
        }
        return all.toString();
    }

    private static List<QuestionsCsv.Row> questionRows() {
        return ALL.stream().map(p -> new QuestionsCsv.Row(1, p, 1, p, p, p)).toList();
    }

    private static String questions() throws IOException {
        StringWriter out = new StringWriter();
        QuestionsCsv.write(questionRows(), out);
        return out.toString();
    }

    /// Names have to differ and begin with a letter to come back; ids and colours are as a foreign library has them.
    private static String codebook() throws IOException {
        List<Theme> themes = new ArrayList<>();
        for (String payload : ALL) {
            int n = themes.size();
            themes.add(new Theme(new ThemeId("=id" + n), "n" + n, payload.strip(), "#123456", UnderlinePattern.SOLID, 0,
                    payload, payload, n, Optional.empty(), Presence.LIVE));
        }
        StringWriter out = new StringWriter();
        CodebookExport.write(themes, CodebookFormat.CSV, out);
        return out.toString();
    }

    private static String terms() throws IOException {
        StringWriter out = new StringWriter();
        TermsExport.write(ALL.stream().map(p -> new TermLine(p, p, p, p, p)).toList(), out);
        return out.toString();
    }

    /// The reader of tables takes CR LF and CR inside a field for LF, as it does with those at line ends; U+0000 has no place in a
    /// table.
    private static String csvLineEnds(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replace('\0', '\uFFFD');
    }

    private static List<CsvRecord> rows(String csv) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv.replace("\uFEFF", ""))) {
            return reader.stream().toList();
        }
    }
}
