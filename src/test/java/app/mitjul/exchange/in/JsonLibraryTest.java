package app.mitjul.exchange.in;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.article.Source;
import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.exchange.Copies;
import app.mitjul.exchange.ExportContent;
import app.mitjul.exchange.ExportScope;
import app.mitjul.exchange.out.JsonExport;
import app.mitjul.i18n.Messages;
import app.mitjul.i18n.Problem;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLibraryTest {

    private String good = "";

    @BeforeEach
    void write() throws IOException {
        LibraryCopy library = Copies.of("제목", "첫 문장이다. 둘째 😀 문장이다.", 0, Source.NONE,
                List.of(new TextRange(0, 4), new TextRange(2, 8)), List.of("메모", "둘"));
        StringWriter out = new StringWriter();
        new JsonExport().write(new ExportContent(library, ExportScope.ALL), out);
        good = out.toString();
    }

    @Test
    void a_good_document_is_read() {
        assertThat(read(good).annotations()).hasSize(2);
        assertThat(read("\uFEFF" + good).annotations()).hasSize(2);
    }

    @Test
    void every_fault_is_refused_with_its_place() {
        refused("json.not-ours", "", s -> s.replace("mitjul-library", "other"));
        refused("json.newer", "", s -> s.replace("\"version\": 1", "\"version\": 2"));
        refused("json.missing", "version", s -> s.replace("\"version\": 1,", ""));
        refused("json.not-number", "version", s -> s.replace("\"version\": 1,", "\"version\": \"1\","));
        refused("json.not-number", "annotations[1].start", s -> s.replace("\"start\": 2", "\"start\": -2"));
        refused("json.not-number", "annotations[1].start", s -> s.replace("\"start\": 2", "\"start\": 2.0"));
        refused("json.not-number", "annotations[1].start", s -> s.replace("\"start\": 2", "\"start\": 99999999999999"));
        refused("json.not-number", "annotations[1].end", s -> s.replace("\"end\": 8", "\"end\": 1000"));
        refused("json.range", "annotations[1]", s -> s.replace("\"end\": 8", "\"end\": 2"));
        refused("json.range", "annotations[1]", s -> s.replace("\"end\": 8", "\"end\": 12"));
        refused("json.quote", "annotations[1].quote", s -> s.replace("\"end\": 8", "\"end\": 7"));
        refused("json.missing", "annotations[0].quote", s -> s.replaceFirst("\"quote\": \"[^\"]*\",", ""));
        refused("json.not-text", "annotations[0].note", s -> s.replace("\"note\": \"메모\"", "\"note\": 3"));
        refused("json.not-text", "annotations[0].note", s -> s.replace("\"note\": \"메모\"", "\"note\": null"));
        refused("json.hash", "articles[0].textHash", s -> s.replaceFirst("\"textHash\": \"..", "\"textHash\": \"zz"));
        refused("json.not-id", "articles[0].id", s -> s.replaceAll("01930000-0000-7000-8000-000000000002", "x"));
        refused("json.unknown-id", "annotations[0].article",
                s -> s.replaceAll("\"article\": \"[^\"]*\"", "\"article\": \"01930000-0000-7000-8000-0000000000ff\""));
        refused("json.unknown-id", "annotations[0].annotator", s -> s.replaceAll("(?s)\"annotators\": \\[.*?\\]",
                "\"annotators\": []"));
        refused("json.double-id", "themes[1]", s -> s.replace("-000000000002\",\n      \"name\": \"Energy",
                "-000000000001\",\n      \"name\": \"Energy"));
        refused("json.unknown-value", "themes[0].pattern", s -> s.replace("\"solid\"", "\"SOLID\""));
        refused("json.unknown-value", "themes[0].color", s -> s.replace("#C4472B", "red"));
        refused("json.unknown-value", "articles[0].presence",
                s -> s.replaceFirst("(?s)(\"articles\".*?\"presence\": )\"live\"", "$1\"undone\""));
        refused("json.empty", "themes[0].name", s -> s.replace("\"Security\"", "\" \""));
        refused("json.circle", "themes[0].parent", s -> s.replaceFirst("\"parent\": null",
                "\"parent\": \"00000000-0000-7000-8000-000000000001\""));
        refused("json.not-time", "articles[0].imported",
                s -> s.replaceFirst("\"imported\": \"[^\"]*\"", "\"imported\": \"yesterday\""));
        refused("json.not-list", "themes", s -> s.replaceFirst("(?s)\"themes\": \\[.*?\\]", "\"themes\": {}"));
        refused("json.not-object", "themes[0]", s -> s.replaceFirst("(?s)\"themes\": \\[.*?\\]", "\"themes\": [1]"));
        refused("json.not-truth", "articles[0].truncated",
                s -> s.replaceFirst("\"truncated\": (true|false)", "\"truncated\": 1"));
        refused("json.not-base64", "sources[0].bytes", s -> s.replace("\"sources\": []",
                "\"sources\": [{\"hash\": \"x\", \"bytes\": \"!\"}]"));
        refused("json.hash", "sources[0].hash", s -> s.replace("\"sources\": []",
                "\"sources\": [{\"hash\": \"x\", \"bytes\": \"AAAA\"}]"));
    }

    @Test
    void what_is_written_beside_the_marks_is_believed_no_more() {
        String annotator = Copies.of("t", "x", 0, Source.NONE, List.of(), List.of()).annotators().getFirst().id()
                .value();
        String times = "\"annotator\": \"" + annotator + "\", \"created\": \"2026-11-22T09:30:00Z\","
                + " \"modified\": \"2026-11-22T09:30:00Z\"";
        String note = "{\"on\": \"library\", \"text\": \"a\", " + times + "}";
        assertThat(read(with("notes", note)).notes()).hasSize(1);
        refused("json.double-note", "notes[1]", s -> with("notes", note + "," + note));
        refused("json.empty", "notes[0].text", s -> with("notes", note.replace("\"a\"", "\" \"")));
        refused("json.unknown-value", "notes[0].on", s -> with("notes", note.replace("library", "page")));
        refused("json.unknown-id", "notes[0].theme", s -> with("notes", note.replace("\"library\"",
                "\"theme\", \"theme\": \"" + annotator + "\"")));
        String article = "\"article\": \"" + read(good).articles().getFirst().article().id() + "\"";
        refused("json.not-number", "sentences[0].joins", s -> with("sentences", "{" + article + ", \"joins\": [999]}"));
        refused("json.double-id", "sentences[1].article",
                s -> with("sentences", "{" + article + ", \"joins\": [3]},{" + article + "}"));
        String segment = "{\"id\": \"01930000-0000-7000-8000-00000000f0N0\", " + article
                + ", \"start\": 0, \"end\": 2, \"quote\": \"첫 \", " + times + "}";
        assertThat(read(with("segments", segment.replace("N", "1"))).segments()).hasSize(1);
        refused("json.overlap", "0",
                s -> with("segments", segment.replace("N", "1") + "," + segment.replace("N", "2")));
        refused("json.quote", "segments[0].quote", s -> with("segments", segment.replace("N", "1").replace("첫 ", "둘")));
        refused("json.unknown-value", "segments[0].status", s -> with("segments", segment.replace("N", "1")
                .replace("\"start\"", "\"status\": \"done\", \"start\"")));
        refused("json.empty", "terms[0].source", s -> with("terms",
                "{\"id\": \"01930000-0000-7000-8000-00000000f010\", \"source\": \" \", " + times + "}"));
    }

    private String with(String list, String content) {
        return good.replace("\"" + list + "\": []", "\"" + list + "\": [" + content + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{", "{'format':'mitjul-library'}", "{\"a\":NaN}", "{\"a\":1}x",
            "{\"a\":1,}", "{} {}", "// c\n{}"})
    void what_is_no_json_document_is_refused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(Problem.class).hasMessageStartingWith("json.");
    }

    @Test
    void deep_nesting_and_bytes_that_are_not_utf_8_are_refused() {
        assertThatThrownBy(() -> read("{\"a\":" + "[".repeat(100_000))).hasMessageStartingWith("input.too-deep");
        assertThatThrownBy(() -> JsonLibrary.read(new byte[]{'{', (byte) 0xFF, '}'}))
                .hasMessageStartingWith("json.not-utf8");
    }

    @Test
    void only_our_documents_look_like_ours() {
        assertThat(JsonLibrary.looksLikeOne(bytes(good))).isTrue();
        assertThat(JsonLibrary.looksLikeOne(bytes("\uFEFF \n{ \"format\" : \"mitjul-library\""))).isTrue();
        assertThat(JsonLibrary.looksLikeOne(bytes("{\"format\": \"x\"}"))).isFalse();
        assertThat(JsonLibrary.looksLikeOne(bytes("기사 \"format\": \"mitjul-library\""))).isFalse();
        assertThat(JsonLibrary.looksLikeOne(new byte[0])).isFalse();
    }

    private void refused(String key, String place, UnaryOperator<String> damage) {
        String bad = damage.apply(good);
        assertThat(bad).as(key + " " + place).isNotEqualTo(good);
        assertThatThrownBy(() -> read(bad)).as(key + " " + place).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.key()).isEqualTo(key);
            assertThat(new Messages(Locale.ENGLISH).of(problem)).contains(place);
            assertThat(new Messages(Locale.KOREAN).of(problem)).contains(place);
        });
    }

    private static LibraryCopy read(String text) {
        return JsonLibrary.read(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
