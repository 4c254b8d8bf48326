package app.mitjul.exchange.in.table;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.NewArticle;
import app.mitjul.exchange.FoundTable;
import app.mitjul.exchange.ImportOptions;
import app.mitjul.exchange.Item;
import app.mitjul.exchange.in.ArticleStreams;
import app.mitjul.exchange.in.Streams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonImportTest {

    private static final String ONE = """
            {"title":"회담 열려","content":["첫 문단입니다.","둘째 문단입니다."],"publishedAt":"2025-06-17T23:30:00Z",\
            "source":{"id":7,"name":"한강일보"},"authors":[{"name":"홍길동"},{"name":"김영희"}],"url":"https://x.kr/1"}""";

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static void isOne(NewArticle article) {
        assertThat(article.text()).isEqualTo("첫 문단입니다.\n둘째 문단입니다.");
        assertThat(article.title()).isEqualTo("회담 열려");
        assertThat(article.source().published()).isEqualTo("2025-06-17");
        assertThat(article.source().outlet()).isEqualTo("한강일보");
        assertThat(article.source().reporter()).isEqualTo("홍길동, 김영희");
    }

    @Test
    void a_list_lines_and_a_single_object_are_read_whatever_lies_around_them() throws IOException {
        List<Path> files = List.of(file("list.json", "[" + ONE + ",\n" + ONE + "]"),
                file("lines.jsonl", ONE + "\r\n\r\n" + ONE), file("lines.json", ONE + "\n" + ONE + "\n"),
                file("one.jsonl", ONE), file("one.json", ONE),
                file("around.json",
                        "{\"status\":\"ok\",\"total\":1,\"data\":{\"articles\":[" + ONE + "]},\"more\":{}}"),
                file("bom.json", "\uFEFF[" + ONE + "]"));
        for (Path file : files) {
            List<NewArticle> articles = Streams.articles(file, ImportOptions.NONE);
            assertThat(articles).as(file.toString()).isNotEmpty();
            articles.forEach(JsonImportTest::isOne);
        }
    }

    @Test
    void records_of_a_search_engine_are_meant_by_the_end_of_their_path() throws IOException {
        Path file = file("hits.json", "{\"took\":3,\"hits\":{\"total\":1,\"hits\":[{\"_id\":\"1\",\"_source\":" + ONE
                + "}]}}");
        FoundTable table = ArticleStreams.look(List.of(file), ImportOptions.NONE).found().table().orElseThrow();
        assertThat(table.columns()).contains("_source.title", "_source.source.name");
        isOne(Streams.articles(file, ImportOptions.NONE).getFirst());
    }

    @Test
    void a_broken_line_is_skipped_and_a_broken_list_ends_where_it_breaks() throws IOException {
        Path lines = file("a.jsonl", ONE + "\n{\"title\":\n[1]\n" + ONE + "\n");
        List<Item> items = Streams.all(List.of(lines), ImportOptions.NONE);
        assertThat(Streams.skipped(items)).containsExactly("skip.no-object", "skip.no-object");
        assertThat(items).extracting(i -> i.place().row()).containsExactly(1, 2, 3, 4);
        Path list = file("b.json", "[" + ONE + ",5," + ONE + ",{]");
        List<Item> broken = Streams.all(List.of(list), ImportOptions.NONE);
        assertThat(Streams.articles(broken)).hasSize(2);
        assertThat(Streams.skipped(broken)).containsExactly("skip.no-object", "json.broken");
    }

    @Test
    void a_large_document_is_looked_at_by_its_beginning() throws IOException {
        StringBuilder many = new StringBuilder("[" + ONE);
        for (int i = 0; i < 8_000; i++) {
            many.append(",\n").append(ONE);
        }
        Path file = file("many.json", many + "]");
        assertThat(Files.size(file)).isGreaterThan(3 << 19);
        assertThat(ArticleStreams.look(List.of(file), ImportOptions.NONE).first()).hasSize(5)
                .allMatch(Item.Read.class::isInstance);
        assertThat(Streams.articles(file, ImportOptions.NONE)).hasSize(8_001);
    }
}
