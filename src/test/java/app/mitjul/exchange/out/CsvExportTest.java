package app.mitjul.exchange.out;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.article.PageStart;
import app.mitjul.domain.article.Pages;
import app.mitjul.domain.article.Source;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.library.ArticleCopy;
import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.exchange.Copies;
import app.mitjul.exchange.ExportContent;
import app.mitjul.exchange.ExportScope;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CsvExportTest {

    private static final String HEADER = "\"article\",\"outlet\",\"reporter\",\"partner\",\"title\",\"theme\",\"quote\","
            + "\"note\",\"translation\",\"start\",\"end\",\"unit\",\"sentence\",\"page\",\"created\",\"annotator\","
            + "\"article_id\",\"annotation_id\",\"theme_id\",\"tagging_id\"\r\n";

    @Test
    void hostile_content_is_written_as_it_was_looked_at() throws IOException {
        Golden.same("hostile.csv", csv(Hostile.library(), ExportScope.ALL));
    }

    @Test
    void an_empty_library_gives_the_header() {
        assertThat(csv(new LibraryCopy(List.of(), Theme.FIRST, List.of(), List.of(), List.of()), ExportScope.ALL))
                .isEqualTo("\uFEFF" + HEADER);
    }

    @Test
    void every_row_has_every_field_and_no_cell_is_live() {
        for (long seed = 0; seed < 100; seed++) {
            for (CsvRecord row : rows(csv(Copies.random(seed), ExportScope.ALL))) {
                assertThat(row.getFieldCount()).isEqualTo(CsvExport.HEADER.size());
                assertThat(row.getFields()).allMatch(cell -> cell.startsWith("'") || !Formulas.suspicious(cell));
            }
        }
    }

    @Test
    void there_is_one_row_per_tagging_and_one_for_an_annotation_without() {
        for (long seed = 0; seed < 100; seed++) {
            ExportContent content = new ExportContent(Copies.random(seed), ExportScope.ALL);
            long expected = content.entries().stream().flatMap(e -> e.annotations().stream())
                    .mapToLong(a -> Math.max(1, a.taggings().size())).sum();
            assertThat(rows(Golden.write(new CsvExport(), content))).hasSize(Math.toIntExact(expected));
        }
    }

    @Test
    void quotes_and_notes_come_back_with_the_apostrophe_taken_off() {
        LibraryCopy library = Hostile.library();
        var byId = library.annotations().stream().collect(Collectors.toMap(a -> a.id().value(), a -> a));
        for (CsvRecord row : rows(csv(library, ExportScope.ALL))) {
            Annotation annotation = Objects.requireNonNull(byId.get(row.getField(17)));
            assertThat(plain(row.getField(6))).isEqualTo(annotation.anchor().quote());
            assertThat(plain(row.getField(7))).isEqualTo(annotation.note());
            assertThat(row.getField(9)).isEqualTo(Integer.toString(annotation.range().start()));
            assertThat(row.getField(11)).isEqualTo("utf-16");
        }
    }

    @Test
    void the_sentence_is_that_of_the_body_in_which_the_passage_starts() {
        String text = "더지엠뉴스 기자 | 첫 문장이다. 둘째 문장이다. 셋째 문장이다.";
        int body = text.indexOf("첫");
        List<TextRange> ranges = List.of(new TextRange(0, 5), new TextRange(body, body + 3),
                new TextRange(text.indexOf("이다"), text.indexOf("둘째") + 2),
                new TextRange(text.indexOf("둘째"), text.length()),
                new TextRange(text.indexOf("셋째"), text.length()));
        LibraryCopy library = Copies.of("", text, body, Source.NONE, ranges, List.of("", "", "", "", ""));
        List<String> sentences = rows(csv(library, ExportScope.ALL)).stream().map(row -> row.getField(12)).distinct()
                .toList();
        assertThat(sentences).containsExactly("", "1", "2", "3");
    }

    @Test
    void the_page_is_that_of_the_file_on_which_the_passage_starts() {
        LibraryCopy library = Copies.of("", "쪽 없는 말 첫 쪽 둘째 쪽", 0, Source.NONE,
                List.of(new TextRange(0, 3), new TextRange(7, 10), new TextRange(9, 15)), List.of("", "", ""));
        ArticleCopy article = library.articles().getFirst();
        Pages pages = new Pages(List.of(new PageStart(7, 3), new PageStart(11, 4)));
        ArticleCopy paged = new ArticleCopy(article.article(), article.text(), List.of(),
                Map.of(article.article().textHash(), pages));
        LibraryCopy all = new LibraryCopy(library.annotators(), library.themes(), library.files(), List.of(paged),
                library.annotations());
        assertThat(rows(csv(all, ExportScope.ALL)).stream().map(row -> row.getField(13)).distinct())
                .containsExactly("", "3");
    }

    @Test
    void a_theme_filter_keeps_the_rows_of_that_theme_only() {
        LibraryCopy library = Hostile.library();
        List<CsvRecord> rows = rows(csv(library, ExportScope.ALL.withTheme(Theme.TRADE)));
        assertThat(rows).isNotEmpty().allMatch(row -> row.getField(5).equals("Trade"))
                .allMatch(row -> row.getField(18).equals(Theme.TRADE.value()));
    }

    private static String plain(String cell) {
        return Formulas.suspicious(cell) ? cell.substring(1) : cell;
    }

    private static String csv(LibraryCopy library, ExportScope scope) {
        return Golden.write(new CsvExport(), new ExportContent(library, scope));
    }

    /// What another program would read, without the header.
    private static List<CsvRecord> rows(String csv) {
        assertThat(csv).startsWith("\uFEFF" + HEADER);
        List<CsvRecord> all = CsvReader.builder().ofCsvRecord(csv.substring(1)).stream().toList();
        return all.subList(1, all.size());
    }
}
