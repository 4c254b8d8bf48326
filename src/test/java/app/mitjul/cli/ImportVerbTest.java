package app.mitjul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.cli.Typed.Reply;
import app.mitjul.exchange.ArticleStream;
import app.mitjul.exchange.ImportOptions;
import app.mitjul.exchange.in.ArticleStreams;
import app.mitjul.exchange.in.JsonLibrary;
import app.mitjul.settings.Columns;
import app.mitjul.settings.SettingsFile;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportVerbTest {

    @TempDir
    Path folder;

    private Typed typed = new Typed(Path.of(""));

    @BeforeEach
    void sit_down() {
        typed = new Typed(folder);
    }

    @Test
    void the_five_articles_come_in_once() {
        Reply first = typed.json("import", Typed.FIVE);
        assertThat(first.exit()).isZero();
        assertThat(first.err()).isEmpty();
        assertThat(first.json().keySet()).containsExactly("imported", "already", "skipped", "articles", "files");
        assertThat(first.number("imported")).isEqualTo(5);
        assertThat(first.json().getAsJsonArray("articles")).hasSize(5);
        Reply second = typed.json("import", Typed.FIVE);
        assertThat(second.number("imported")).isZero();
        assertThat(second.number("already")).isEqualTo(5);
        assertThat(typed.json("list").list("articles")).hasSize(5);
    }

    @Test
    void columns_that_were_named_in_the_window_are_known_and_what_is_said_comes_first() throws IOException {
        Path table = write("표.csv",
                "이름칸,글칸,다른칸\n첫 제목,정부는 회의를 열고 안보와 에너지를 두루 이야기했다고 밝혔으며 다음 달에 다시 모이기로 했다.,다른 칸의 글이다.\n둘째 제목,둘째 글이다.,둘째 칸의 글이다.\n");
        String signature;
        try (ArticleStream stream = ArticleStreams.open(List.of(table), ImportOptions.NONE)) {
            signature = stream.found().table().orElseThrow().signature();
        }
        SettingsFile settings = new SettingsFile(typed.places.settingsFile());
        Columns named = Columns.NONE.with(signature, Map.of("이름칸", "TITLE", "다른칸", "BODY", "글칸", "OF_A_LATER_VERSION"));
        settings.write(settings.read().withColumns(named));
        Reply dry = typed.json("import", "--dry-run", table.toString());
        assertThat(dry.err()).isEmpty();
        JsonObject known = dry.list("files").getFirst();
        assertThat(known.get("layout").getAsString()).isEqualTo("remembered");
        typed.json("import", table.toString());
        JsonObject article = typed.json("show", "1").json();
        assertThat(article.get("title").getAsString()).isEqualTo("첫 제목");
        assertThat(article.get("text").getAsString()).isEqualTo("다른 칸의 글이다.");
        JsonObject said = typed.json("import", "--dry-run", "--map", "body=글칸", table.toString()).list("files")
                .getFirst();
        assertThat(said.get("layout").getAsString()).isEqualTo("chosen");
    }

    @Test
    void a_folder_of_which_every_file_is_refused_has_a_row_for_each() throws IOException {
        Path tree = Files.createDirectories(folder.resolve("tree"));
        Files.write(tree.resolve("a.pdf"), new byte[]{1, 2, 3});
        Files.writeString(tree.resolve("b.txt"), "");
        Files.write(tree.resolve("c.docx"), new byte[]{1, 2, 3});
        Reply refused = typed.json("import", tree.toString(), Typed.FIVE);
        assertThat(refused.list("skipped")).extracting(s -> s.get("file").getAsString())
                .containsExactly(tree + "/a.pdf", tree + "/b.txt", tree + "/c.docx");
        assertThat(refused.number("imported")).isEqualTo(5);
    }

    @Test
    void a_dry_run_says_the_same_and_creates_nothing() throws IOException {
        Path text = write("세 줄.txt", "하나다.\n\n둘이다.\n하나다.\n");
        Reply dry = typed.json("import", "--dry-run", "--split", "line", text.toString(), Typed.FIVE, "no.txt");
        assertThat(typed.places.defaultLibrary().getParent()).doesNotExist();
        assertThat(typed.places.config()).doesNotExist();
        Reply real = typed.json("import", "--split", "line", text.toString(), Typed.FIVE, "no.txt");
        assertThat(dry.exit()).isEqualTo(real.exit()).isEqualTo(1);
        assertThat(without(dry, "articles")).isEqualTo(without(real, "articles"));
        assertThat(real.number("imported")).isEqualTo(7);
        assertThat(real.number("already")).isEqualTo(1);
        Reply again = typed.json("import", "--dry-run", "--split", "line", text.toString());
        assertThat(again.number("already")).isEqualTo(3);
    }

    @Test
    void every_line_without_an_article_is_accounted_for() throws IOException {
        Path text = write("a.txt", "\n하나다.\n \n둘이다.\n\n");
        Reply reply = typed.json("import", "--split", "line", text.toString());
        assertThat(reply.exit()).isZero();
        assertThat(reply.list("skipped")).extracting(s -> s.get("line").getAsInt()).containsExactly(1, 3, 5);
        assertThat(reply.list("skipped")).allMatch(s -> s.get("file").getAsString().equals(text.toString()))
                .allMatch(s -> s.get("reason").getAsString().equals("empty line"));
        assertThat(typed.in(Locale.KOREAN).type("import", "--split", "line", text.toString()).out()).contains("빈 줄");
    }

    @Test
    void a_file_that_cannot_be_read_does_not_keep_the_others_out() throws IOException {
        Path binary = folder.resolve("a.bin");
        Files.write(binary, new byte[]{0, 1, 2, 0, 3});
        Reply reply = typed.json("import", folder.resolve("no.txt").toString(), binary.toString(),
                Typed.FIVE);
        assertThat(reply.exit()).isEqualTo(1);
        assertThat(reply.err().lines()).hasSize(2);
        assertThat(reply.number("imported")).isEqualTo(5);
        assertThat(reply.list("skipped")).hasSize(2).allMatch(s -> s.get("line").isJsonNull())
                .allMatch(s -> !s.get("reason").getAsString().isBlank());
    }

    @Test
    void nothing_to_import_makes_no_library() throws IOException {
        Reply empty = typed.json("import", write("empty.txt", "").toString());
        assertThat(empty.exit()).isZero();
        assertThat(empty.list("skipped")).extracting(s -> s.get("reason").getAsString())
                .containsExactly("nothing in it");
        assertThat(typed.json("import", "no.txt").exit()).isEqualTo(1);
        assertThat(typed.places.defaultLibrary()).doesNotExist();
    }

    @Test
    void the_form_and_the_encoding_can_be_chosen() throws IOException {
        Path text = folder.resolve("cp949.txt");
        Files.write(text, "제목이다\n\n본문이다. 둘째 문장이다.\n".getBytes(Charset.forName("x-windows-949")));
        typed.type("import", "--split", "FILE", "--encoding", "CP949", text.toString());
        JsonObject shown = typed.json("show", "1").json();
        assertThat(shown.get("title").getAsString()).isEqualTo("제목이다");
        assertThat(shown.get("text").getAsString()).isEqualTo("제목이다\n\n본문이다. 둘째 문장이다.");
        Reply misfit = typed.json("import", "--encoding", "UTF-8", text.toString());
        assertThat(misfit.exit()).isEqualTo(1);
        assertThat(misfit.sentence()).contains("UTF-8");
    }

    @Test
    void an_export_comes_in_again_with_its_marks() {
        typed.withFive();
        String id = typed.tag(2, 30, 40, "--theme", "Energy", "--note", "메모");
        Path json = folder.resolve("a.json");
        typed.type("export", "--format", "json", "--output", json.toString());
        Path other = folder.resolve("other.mitjul");
        Reply dry = typed.json("import", "--dry-run", "--library", other.toString(), json.toString());
        Reply real = typed.json("import", "--library", other.toString(), json.toString());
        assertThat(real.exit()).isZero();
        assertThat(without(dry, "articles")).isEqualTo(without(real, "articles"));
        assertThat(typed.json("show", "2", "--library", other.toString()).list("annotations"))
                .extracting(a -> a.get("id").getAsString()).containsExactly(id);
        Reply again = typed.json("import", "--library", other.toString(), json.toString());
        assertThat(again.number("imported")).isZero();
        assertThat(again.number("already")).isEqualTo(5);
    }

    @Test
    void an_export_of_one_article_does_not_tell_the_others_of_its_file() throws IOException {
        typed.withFive();
        Path json = folder.resolve("one.json");
        typed.type("export", "--format", "json", "--article", "2", "--output", json.toString());
        assertThat(JsonLibrary.read(Files.readAllBytes(json)).files()).isEmpty();
        String other = folder.resolve("one.mitjul").toString();
        assertThat(typed.json("import", "--library", other, json.toString()).number("imported")).isEqualTo(1);
        assertThat(typed.json("check", "--library", other).json().get("ok").getAsBoolean()).isTrue();
        typed.type("export", "--format", "json", "--article", "1", "--article", "2", "--article", "3", "--article",
                "4", "--article", "5", "--output", json.toString());
        assertThat(JsonLibrary.read(Files.readAllBytes(json)).files()).hasSize(1);
    }

    @Test
    void a_damaged_export_is_skipped_with_the_place_of_the_fault() throws IOException {
        typed.withFive();
        Path json = folder.resolve("a.json");
        typed.type("export", "--format", "json", "--output", json.toString());
        Files.writeString(json, Files.readString(json).replaceFirst("\"textHash\": \"....", "\"textHash\": \"0000"));
        Reply reply = typed.json("import", json.toString());
        assertThat(reply.exit()).isEqualTo(1);
        assertThat(reply.list("skipped").getFirst().get("reason").getAsString()).contains("articles[0].textHash");
        assertThat(typed.json("import", write("x.json", "{\"a\": 1}").toString()).exit()).isEqualTo(1);
    }

    @Test
    void columns_dates_and_format_can_be_said() throws IOException {
        Path table = write("표.dat", "갑;을;병\n하나;03/04/2025;본문이다.\n");
        Reply reply = typed.json("import", "--format", "csv", "--map", "title=갑,body=병", "--map", "date=을",
                "--date-form", "day-month-year", "--language", "ko", table.toString());
        assertThat(reply.exit()).as(reply.err()).isZero();
        JsonObject file = reply.list("files").getFirst();
        assertThat(file.get("format").getAsString()).isEqualTo("csv");
        assertThat(file.getAsJsonArray("columns").get(2).getAsJsonObject().get("field").getAsString())
                .isEqualTo("body");
        JsonObject shown = typed.json("show", "1").json();
        assertThat(shown.get("title").getAsString()).isEqualTo("하나");
        assertThat(shown.get("text").getAsString()).isEqualTo("본문이다.");
        assertThat(shown.toString()).contains("2025-04-03");
        assertThat(typed.json("import", "--map", "nothing=갑", table.toString()).exit()).isEqualTo(2);
        assertThat(typed.json("import", "--format", "csv", "--map", "body=정", table.toString()).err()).contains("갑");
    }

    @Test
    void a_folder_is_read_with_all_below_it() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("모음/안"));
        Files.writeString(deep.resolve("a.txt"), "하나다. 둘이다.");
        Files.writeString(folder.resolve("모음/b.md"), "# 제목\n\n셋이다. 넷이다.");
        Files.write(folder.resolve("모음/c.bin"), new byte[]{0, 1, 2, 0, 3});
        Reply reply = typed.json("import", folder.resolve("모음").toString());
        assertThat(reply.number("imported")).isEqualTo(2);
        assertThat(reply.exit()).isEqualTo(1);
        assertThat(reply.list("skipped").getFirst().get("file").getAsString())
                .isEqualTo(folder.resolve("모음") + "/c.bin");
        assertThat(typed.json("undo").exit()).isZero();
        assertThat(typed.json("list").list("articles")).isEmpty();
    }

    @Test
    void one_import_is_one_step() throws IOException {
        Path text = write("b.txt", "다른 글이다.");
        typed.type("import", Typed.FIVE, text.toString());
        assertThat(typed.json("undo").number("undone")).isEqualTo(1);
        assertThat(typed.json("list").list("articles")).isEmpty();
        assertThat(typed.json("undo").exit()).isEqualTo(1);
        assertThat(typed.json("import", "--dry-run", Typed.FIVE).number("imported")).isEqualTo(5);
        assertThat(typed.json("import", Typed.FIVE).number("imported")).isEqualTo(5);
    }

    private static JsonObject without(Reply reply, String key) {
        JsonObject json = reply.json();
        json.remove(key);
        return json;
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void the_same_file_named_twice_comes_in_once() {
        Reply reply = typed.json("import", Typed.FIVE, Typed.FIVE);
        assertThat(List.of(reply.number("imported"), reply.number("already"))).containsExactly(5, 5);
    }
}
