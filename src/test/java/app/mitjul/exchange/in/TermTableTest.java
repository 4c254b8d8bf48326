package app.mitjul.exchange.in;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.mitjul.exchange.TermLine;
import app.mitjul.exchange.out.TermsExport;
import app.mitjul.i18n.Problem;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTableTest {

    @TempDir
    Path folder;

    private static List<TermLine> read(String table) {
        return TermTable.read(table.getBytes(StandardCharsets.UTF_8));
    }

    private static TermLine omegat(String source, String target, String comment) {
        return new TermLine(source, "", "", target, comment);
    }

    @Test
    void an_omegat_glossary_has_source_target_and_comment() {
        assertThat(read(
                "# Glossary in tab-separated format -*- coding: utf-8 -*-\n안보\tsecurity\t명사\n관할\tjurisdiction\n\n핵\n"))
                .containsExactly(omegat("안보", "security", "명사"), omegat("관할", "jurisdiction", ""), omegat("핵", "", ""));
    }

    @Test
    void our_columns_are_told_by_the_header_in_any_order_and_case() {
        assertThat(read("Target\tSOURCE\tLatin\tcomment\tOriginal\nspokesman Guo\t궈자쿤\tGuo Jiakun\t대변인\t郭嘉昆"))
                .containsExactly(new TermLine("궈자쿤", "郭嘉昆", "Guo Jiakun", "spokesman Guo", "대변인"));
    }

    @Test
    void line_ends_boms_and_encodings_do_not_matter() {
        String table = "source\ttarget\r\n안보\tsecurity\r\n";
        assertThat(read("\uFEFF" + table)).containsExactly(omegat("안보", "security", ""));
        assertThat(TermTable.read(("\uFEFF" + table).getBytes(StandardCharsets.UTF_16LE)))
                .containsExactly(omegat("안보", "security", ""));
        assertThat(TermTable.read(table.getBytes(Charset.forName("MS949")))).hasSize(1);
        assertThat(read("안보\tsecurity\r핵\tnuclear")).hasSize(2);
    }

    @Test
    void fields_in_quotation_marks_lose_them_and_keep_those_inside() {
        assertThat(read("\"안보\"\t\"so-called \"\"security\"\"\"\t그는 \"예\"라고")).containsExactly(
                omegat("안보", "so-called \"security\"", "그는 \"예\"라고"));
    }

    /// `|` stands for a tab, `/` for a line end.
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
            "안보|security|명사|x ; terms.too-many ; 1", "source|target/안보|security/핵|a|b ; terms.too-many ; 3",
            "안보|security//|nuclear ; terms.no-source ; 3", "안보|\"a/핵|b ; terms.quote ; 1",
            "안보|\"a|b\" ; terms.quote ; 1",
            "안보|\"a\"b ; terms.quote ; 1"})
    void a_fault_refuses_the_table_and_names_its_line(String table, String key, int line) {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> read(table.replace('|', '\t').replace('/', '\n')))
                .satisfies(p -> assertThat(p.key()).isEqualTo(key))
                .satisfies(p -> assertThat(p.arguments()).startsWith(line));
    }

    @ParameterizedTest
    @CsvSource({"source|target|colour, terms.column", "source|target|Source, terms.column-twice",
            "# nothing, terms.empty",
            "source|target, terms.empty"})
    void a_header_that_is_not_understood_is_refused(String table, String key) {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> read(table.replace('|', '\t')))
                .satisfies(p -> assertThat(p.key()).isEqualTo(key));
    }

    @Test
    void a_file_that_is_missing_or_no_text_is_said_so() throws IOException {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> TermTable.read(folder.resolve("none.tsv")));
        Path binary = Files.write(folder.resolve("a.tsv"), new byte[]{0, 1, 2, 0, (byte) 0xFF, 0, 0, 9});
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> TermTable.read(binary));
    }

    @Test
    void formulas_are_made_harmless_and_come_back() throws IOException {
        TermLine evil = new TermLine("=1+1", "+A1", "-2", "@SUM(A1)", "'=x");
        StringWriter out = new StringWriter();
        TermsExport.write(List.of(evil), out);
        assertThat(out.toString())
                .isEqualTo("source\toriginal\tlatin\ttarget\tnote\n'=1+1\t'+A1\t'-2\t'@SUM(A1)\t''=x\n");
        assertThat(read(out.toString())).containsExactly(evil);
    }

    @Test
    void what_is_written_is_read_back() throws IOException {
        String[] parts = {"안보", " ", "\"", "'", "=", "#", "郭", "Guo", ",", "é", "😀", "source", "-"};
        Random random = new Random(9);
        for (int round = 0; round < 2000; round++) {
            List<TermLine> terms = new ArrayList<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                terms.add(new TermLine("가" + words(parts, random), words(parts, random), words(parts, random),
                        words(parts, random), words(parts, random)));
            }
            StringWriter out = new StringWriter();
            TermsExport.write(terms, out);
            assertThat(read(out.toString())).isEqualTo(terms);
        }
    }

    private static String words(String[] parts, Random random) {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            out.append(parts[random.nextInt(parts.length)]);
        }
        return out.toString().strip();
    }

    @Test
    void a_tab_in_a_note_is_written_as_a_space() throws IOException {
        StringWriter out = new StringWriter();
        TermsExport.write(List.of(new TermLine("안보", "", "", "", "a\tb\nc")), out);
        assertThat(out.toString()).endsWith("안보\t\t\t\ta b c\n");
    }
}
