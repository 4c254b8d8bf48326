package app.mitjul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.cli.Typed.Reply;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingVerbsTest {

    @TempDir
    Path folder;

    private Typed typed = new Typed(Path.of(""));

    @BeforeEach
    void sit_down() {
        typed = new Typed(folder).withFive();
    }

    @Test
    void list_has_the_fields_that_scripts_rely_on() {
        List<JsonObject> articles = typed.json("list").list("articles");
        assertThat(articles).hasSize(5).allMatch(a -> List.copyOf(a.keySet()).equals(List.of("number", "id", "title",
                "outlet", "reporter", "partner", "published", "truncated", "state", "annotations")));
        JsonObject first = articles.getFirst();
        assertThat(first.get("number").getAsInt()).isEqualTo(1);
        assertThat(first.get("outlet").getAsString()).isEqualTo("더지엠뉴스");
        assertThat(first.get("reporter").getAsString()).isEqualTo("구태경");
        assertThat(first.get("partner").getAsString()).isEqualTo("차이나데일리");
        assertThat(first.get("truncated").getAsBoolean()).isTrue();
        assertThat(first.get("state").getAsString()).isEqualTo("unread");
        assertThat(first.get("annotations").getAsInt()).isZero();
        assertThat(articles.get(4).get("reporter").getAsString()).isEmpty();
    }

    @Test
    void filters_keep_the_numbers() {
        typed.tag(4, 30, 40, "--theme", "안보");
        assertThat(numbers("--theme", "security")).containsExactly(4);
        assertThat(numbers("--theme", "Trade")).isEmpty();
        assertThat(numbers("--outlet", "THEGMNEWS")).containsExactly(5);
        assertThat(numbers("--outlet", "더지엠뉴스")).containsExactly(1, 2, 3, 4);
        assertThat(numbers("--outlet", "더지엠뉴스", "--theme", "안보")).containsExactly(4);
        assertThat(typed.type("list", "--outlet", "없음").out()).contains("No articles.");
        assertThat(typed.json("list", "--theme", "없음").sentence()).contains("Security · 안보", "Trade · 무역");
    }

    private List<Integer> numbers(String... filter) {
        String[] args = new String[filter.length + 1];
        args[0] = "list";
        System.arraycopy(filter, 0, args, 1, filter.length);
        return typed.json(args).list("articles").stream().map(a -> a.get("number").getAsInt()).toList();
    }

    @Test
    void show_gives_text_sentences_and_annotations() throws IOException {
        String id = typed.tag(2, 30, 40, "--theme", "안보", "trade", "--note", "메모");
        Reply reply = typed.json("show", "2");
        JsonObject shown = reply.json();
        assertThat(shown.keySet()).contains("number", "id", "title", "outlet", "reporter", "partner", "truncated",
                "state", "text", "bodyStart", "sentences", "annotations");
        String text = Files.readAllLines(Path.of(Typed.FIVE)).get(1);
        assertThat(reply.text("text")).isEqualTo(text);
        int bodyStart = reply.number("bodyStart");
        assertThat(text.substring(bodyStart)).startsWith("중국 정부는 중동 지역");
        List<JsonObject> sentences = reply.list("sentences");
        assertThat(sentences.getFirst().get("start").getAsInt()).isEqualTo(bodyStart);
        assertThat(sentences).allMatch(s -> s.get("start").getAsInt() < s.get("end").getAsInt());
        JsonObject mark = reply.list("annotations").getFirst();
        assertThat(mark.keySet()).containsExactly("id", "start", "end", "quote", "page", "themes", "themeIds",
                "note", "translation", "annotator");
        assertThat(mark.get("id").getAsString()).isEqualTo(id);
        assertThat(mark.get("quote").getAsString()).isEqualTo(text.substring(30, 40));
        assertThat(mark.get("themes").toString()).isEqualTo("[\"Security\",\"Trade\"]");
        assertThat(mark.get("themeIds").toString()).isEqualTo(
                "[\"00000000-0000-7000-8000-000000000001\",\"00000000-0000-7000-8000-000000000003\"]");
        assertThat(mark.get("note").getAsString()).isEqualTo("메모");
        assertThat(mark.get("annotator").getAsString()).isEqualTo(System.getProperty("user.name"));
        assertThat(typed.type("show", "2").out()).contains("30–40", "Security, Trade", "메모");
    }

    @Test
    void show_lists_the_characters_of_a_text_that_nobody_sees() throws IOException {
        Path file = Files.writeString(folder.resolve("spoofed.txt"), "숨은\u202E문자가 있는 기\u200B사입니다.\n");
        Typed other = new Typed(Files.createDirectory(folder.resolve("other")));
        other.type("import", file.toString());
        assertThat(other.json("show", "1").number("hiddenCount")).isEqualTo(2);
        assertThat(other.json("show", "1").list("hidden")).extracting(Object::toString).containsExactly(
                "{\"offset\":2,\"character\":\"U+202E\",\"kind\":\"direction\"}",
                "{\"offset\":11,\"character\":\"U+200B\",\"kind\":\"zero_width\"}");
        assertThat(other.type("show", "1").out()).contains("Contains 2 characters that cannot be seen");
        assertThat(typed.json("show", "1").number("hiddenCount")).isZero();
        assertThat(typed.type("show", "1").out()).doesNotContain("cannot be seen");
    }

    @Test
    void an_article_is_named_by_number_id_or_a_unique_part_of_it() {
        String id = typed.json("list").list("articles").get(2).get("id").getAsString();
        for (String name : List.of("3", id, id.toUpperCase(Locale.ROOT), id.substring(14), id.substring(0, 35))) {
            assertThat(typed.json("show", name).text("id")).as(name).isEqualTo(id);
        }
        assertThat(typed.json("show", "6").sentence()).contains("number 6");
        assertThat(typed.json("show", "0").sentence()).contains("number 0");
        assertThat(typed.json("show", "01").exit()).isEqualTo(0);
        assertThat(typed.json("show", id.substring(0, 6)).sentence()).contains("5 articles");
        assertThat(typed.json("show", "zzz").sentence()).contains("zzz");
        assertThat(typed.json("show", "").sentence()).isNotBlank();
    }

    @Test
    void themes_count_their_passages() {
        typed.tag(2, 30, 40, "--theme", "안보");
        typed.tag(2, 35, 45, "--theme", "안보", "에너지");
        List<JsonObject> themes = typed.json("themes").list("themes");
        assertThat(themes).extracting(t -> t.get("passages").getAsInt()).containsExactly(2, 1, 0);
        assertThat(themes.getFirst().toString()).isEqualTo("{\"id\":\"00000000-0000-7000-8000-000000000001\","
                + "\"name\":\"Security\",\"secondName\":\"안보\",\"key\":1,\"color\":\"#C4472B\",\"passages\":2}");
        assertThat(typed.in(Locale.KOREAN).type("themes").out()).contains("구절", "Energy · 에너지");
    }

    @Test
    void passages_show_every_place_of_a_theme_with_its_surroundings() {
        String first = typed.tag(2, 30, 40, "--theme", "안보", "--note", "둘");
        String second = typed.tag(1, 60, 70, "--theme", "안보");
        Reply reply = typed.json("passages", "안보");
        assertThat(reply.text("theme")).isEqualTo("Security");
        List<JsonObject> passages = reply.list("passages");
        assertThat(passages).extracting(p -> p.get("annotation").getAsString()).containsExactly(second, first);
        JsonObject last = passages.getLast();
        assertThat(last.keySet()).containsExactly("article", "number", "annotation", "start", "end", "quote", "page",
                "before", "after", "note", "annotator");
        assertThat(last.get("number").getAsInt()).isEqualTo(2);
        String text = typed.json("show", "2").text("text");
        assertThat(text).contains(last.get("before").getAsString() + last.get("quote").getAsString()
                + last.get("after").getAsString());
        assertThat(typed.type("passages", "Trade").out()).contains("no passages");
        assertThat(typed.json("passages", "nothing").exit()).isEqualTo(1);
    }

    @Test
    void info_counts() {
        typed.tag(2, 30, 40, "--theme", "안보", "무역");
        Reply info = typed.json("info");
        assertThat(List.of(info.number("articles"), info.number("annotations"), info.number("taggings"),
                info.number("themes"), info.number("binned"))).containsExactly(5, 1, 2, 3, 0);
        assertThat(info.text("library")).isEqualTo(typed.places.defaultLibrary().toString());
        assertThat(typed.type("info").out()).contains("articles     5");
    }

    @Test
    void check_finds_nothing_wrong_in_a_good_library_and_says_why_a_bad_one_does_not_open() throws IOException {
        assertThat(typed.json("check").out().replaceAll("\\s", "")).isEqualTo("{\"ok\":true,\"problems\":[]}");
        assertThat(typed.json("check").exit()).isZero();
        Path bad = Files.writeString(folder.resolve("bad.mitjul"),
                "no library at all, but long enough to be read".repeat(99));
        Reply reply = typed.json("check", "--library", bad.toString());
        assertThat(reply.exit()).isEqualTo(1);
        assertThat(reply.json().get("ok").getAsBoolean()).isFalse();
        assertThat(reply.json().getAsJsonArray("problems")).hasSize(1);
        assertThat(reply.sentence()).contains("bad.mitjul");
    }

    @Test
    void a_terminal_gets_no_control_characters_of_a_text() throws IOException {
        Path text = Files.writeString(folder.resolve("esc.txt"), "제목 \u001B[31m빨강\u0007 본문이다. 더 길게 쓴 문장이다.");
        typed.type("import", "--split", "line", text.toString());
        assertThat(typed.type("list").out() + typed.type("show", "6").out()).doesNotContain("\u001B", "\u0007");
        assertThat(typed.json("show", "6").text("text")).contains("\u001B[31m");
    }
}
