package app.mitjul.exchange.in.table;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.NewArticle;
import app.mitjul.exchange.ArticleField;
import app.mitjul.exchange.ArticleStream;
import app.mitjul.exchange.DateForm;
import app.mitjul.exchange.Found;
import app.mitjul.exchange.FoundTable;
import app.mitjul.exchange.FoundTable.Layout;
import app.mitjul.exchange.ImportOptions;
import app.mitjul.exchange.Item;
import app.mitjul.exchange.in.ArticleStreams;
import app.mitjul.exchange.in.Streams;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvImportTest {

    private static final String BODY = "정부는 17일 서울에서 에너지 안보 회담을 열었다. 회담은 이틀 동안 이어졌다.";

    @TempDir
    private Path folder;

    private Path file(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    private Path file(String text) throws IOException {
        return file("news.csv", text, StandardCharsets.UTF_8);
    }

    private static Found found(Path file, ImportOptions options) {
        return ArticleStreams.look(List.of(file), options).found();
    }

    @Test
    void korean_names_of_columns_are_understood_whatever_the_encoding_and_line_ends() throws IOException {
        String csv = "번호,제목,날짜,매체명,기자,본문,링크\r\n1,\"회담, 열려\",2025-06-17,한강일보,홍길동 기자,\"" + BODY
                + "\r\n\r\n둘째 문단입니다 👩‍👩‍👧.\",https://x.kr/1\r\n";
        for (String charset : List.of("UTF-8", "UTF-16")) {
            NewArticle article = Streams.articles(file("a.csv", csv, Charset.forName(charset)), ImportOptions.NONE)
                    .getFirst();
            assertThat(article.text()).isEqualTo(BODY + "\n\n둘째 문단입니다 👩‍👩‍👧.");
            assertThat(article.title()).isEqualTo("회담, 열려");
            assertThat(article.titleDerived()).isFalse();
            assertThat(article.source().outlet()).isEqualTo("한강일보");
            assertThat(article.source().reporter()).isEqualTo("홍길동");
            assertThat(article.source().role()).isEqualTo("기자");
            assertThat(article.source().published()).isEqualTo("2025-06-17");
            assertThat(article.source().url()).isEqualTo("https://x.kr/1");
            assertThat(article.source().language()).isEqualTo("ko");
            assertThat(article.origin().line()).isEqualTo(2);
        }
        Path cp949 = file("b.csv", csv.replace(" 👩‍👩‍👧", ""), Charset.forName("x-windows-949"));
        assertThat(found(cp949, ImportOptions.NONE).encoding().orElseThrow().name()).isEqualTo("CP949");
        assertThat(Streams.articles(cp949, ImportOptions.NONE).getFirst().title()).isEqualTo("회담, 열려");
        Path bom = file("c.csv", "\uFEFF" + csv, StandardCharsets.UTF_8);
        assertThat(found(bom, ImportOptions.NONE).table().orElseThrow().columns().getFirst()).isEqualTo("번호");
    }

    @Test
    void names_in_decomposed_hangul_are_the_same_names() throws IOException {
        Path file = file(Normalizer.normalize("제목,본문\n회담," + BODY + "\n", Normalizer.Form.NFD));
        FoundTable table = found(file, ImportOptions.NONE).table().orElseThrow();
        assertThat(table.mapping()).containsValues(ArticleField.TITLE, ArticleField.BODY);
        assertThat(Streams.articles(file, ImportOptions.NONE).getFirst().text())
                .isEqualTo(Normalizer.normalize(BODY, Normalizer.Form.NFD));
    }

    @Test
    void semicolons_tabs_and_bars_separate_too() throws IOException {
        for (char delimiter : new char[]{';', '\t', '|'}) {
            Path file = file("title" + delimiter + "date" + delimiter + "body\nA, b, c" + delimiter + "2024-01"
                    + delimiter + "One, two, three. Four, five.\n");
            assertThat(found(file, ImportOptions.NONE).table().orElseThrow().delimiter()).contains(delimiter);
            assertThat(Streams.articles(file, ImportOptions.NONE).getFirst().source().published())
                    .isEqualTo("2024-01");
        }
    }

    @Test
    void ragged_rows_are_read_as_far_as_nothing_is_lost_and_else_skipped() throws IOException {
        Path file = file("title,body,date\nshort,text one\nwide,text, torn,2024-01-01\n\n,,\nok,text two,2024-01-02,,\n"
                + "none,,2024-01-03\n");
        List<Item> items = Streams.all(List.of(file), ImportOptions.NONE);
        assertThat(Streams.articles(items)).extracting(NewArticle::title).containsExactly("short", "ok");
        assertThat(Streams.skipped(items)).containsExactly("skip.wide-row", "skip.no-text");
        assertThat(items).extracting(i -> i.place().row()).containsExactly(2, 3, 6, 7);
    }

    @Test
    void rows_above_the_names_are_named_and_a_table_without_names_shows_its_columns() throws IOException {
        Path titled = file("검색 결과 2건,,\n제목,본문,일자\n회담," + BODY + ",20250617\n");
        assertThat(Streams.skipped(Streams.all(List.of(titled), ImportOptions.NONE)))
                .containsExactly("skip.above-names");
        Path bare = file("b.csv", "회담," + BODY + ",20250617\n둘째," + BODY + ",20250618\n", StandardCharsets.UTF_8);
        FoundTable table = found(bare, ImportOptions.NONE).table().orElseThrow();
        assertThat(table.columns()).containsExactly("A", "B", "C");
        assertThat(table.layout()).isEqualTo(Layout.UNKNOWN);
        assertThat(table.mapping()).containsExactly(Map.entry("B", ArticleField.BODY));
        List<NewArticle> articles = Streams.articles(bare, ImportOptions.NONE.withMapping(
                Optional.of(Map.of("A", ArticleField.TITLE, "B", ArticleField.BODY, "C", ArticleField.DATE))));
        assertThat(articles).extracting(a -> a.title() + " " + a.source().published())
                .containsExactly("회담 2025-06-17", "둘째 2025-06-18");
    }

    @Test
    void a_mapping_is_remembered_by_the_columns_in_any_order() throws IOException {
        Path file = file("x,y,z\nTitle one,2024,Some text that is long enough to be the text of an article here.\n");
        FoundTable table = found(file, ImportOptions.NONE).table().orElseThrow();
        Map<String, Map<String, ArticleField>> remembered = Map.of(table.signature(),
                Map.of("x", ArticleField.TITLE, "z", ArticleField.BODY));
        Path other = file("o.csv", "z,x,y\nText.,Title two,2025\n", StandardCharsets.UTF_8);
        Found found = found(other, ImportOptions.NONE.withRemembered(remembered));
        assertThat(found.table().orElseThrow().layout()).isEqualTo(Layout.REMEMBERED);
        assertThat(Streams.articles(other, ImportOptions.NONE.withRemembered(remembered)).getFirst().title())
                .isEqualTo("Title two");
    }

    @Test
    void a_column_that_is_not_there_and_a_table_without_text_are_sentences() throws IOException {
        Path file = file("id,n\n1,2\n");
        assertThat(Streams.skipped(Streams.all(List.of(file), ImportOptions.NONE))).containsExactly("table.no-text");
        assertThat(found(file, ImportOptions.NONE).table().orElseThrow().rows()).isNotEmpty();
    }

    @Test
    void day_and_month_that_cannot_be_told_apart_are_shown_so() throws IOException {
        Path file = file("title,date,body\nA,03/04/2025,Text one.\nB,05/06/2025,Text two.\n");
        Found found = found(file, ImportOptions.NONE);
        assertThat(found.dates().possible()).containsExactly(DateForm.MONTH_DAY_YEAR, DateForm.DAY_MONTH_YEAR);
        assertThat(found.dates().samples().getFirst().date()).isEqualTo("2025-03-04");
        ImportOptions dayFirst = ImportOptions.NONE.withDates(Optional.of(DateForm.DAY_MONTH_YEAR));
        assertThat(Streams.articles(file, dayFirst).getFirst().source().published()).isEqualTo("2025-04-03");
    }

    @Test
    void ten_thousand_columns_an_empty_file_and_an_open_quotation_are_sentences() throws IOException {
        Path wide = file("w.csv", "a,".repeat(10_000) + "\n" + "b,".repeat(10_000) + "\n", StandardCharsets.UTF_8);
        Path empty = file("e.csv", "", StandardCharsets.UTF_8);
        Path open = file("o.csv", "title,body\nA,\"text without an end\nB,more\n", StandardCharsets.UTF_8);
        List<Item> items = Streams.all(List.of(wide, empty, open), ImportOptions.NONE);
        assertThat(Streams.skipped(items)).containsExactly("input.too-wide", "skip.empty-file");
        assertThat(Streams.articles(items)).hasSize(1);
    }

    @Test
    void wrong_bytes_behind_the_beginning_end_the_file_with_their_place() throws IOException {
        byte[] good = ("title,body\n" + "A,text\n".repeat(60_000)).getBytes(StandardCharsets.UTF_8);
        byte[] bad = java.util.Arrays.copyOf(good, good.length + 2);
        bad[good.length] = (byte) 0xFF;
        bad[good.length + 1] = (byte) 0xFF;
        Path file = Files.write(folder.resolve("x.csv"), bad);
        List<Item> items = Streams.all(List.of(file), ImportOptions.NONE.withEncoding(Optional.of("UTF-8")));
        assertThat(items.size()).isGreaterThan(50_000);
        assertThat(((Item.Skipped) items.getLast()).why().key()).isEqualTo("encoding.misfit-line");
    }

    @Test
    void a_table_is_read_row_by_row() throws IOException {
        Path file = file("title,body\n" + "A,text\n".repeat(5_000));
        try (ArticleStream stream = ArticleStreams.open(List.of(file), ImportOptions.NONE)) {
            stream.next();
            assertThat(stream.done()).isLessThan(0.5);
        }
    }
}
