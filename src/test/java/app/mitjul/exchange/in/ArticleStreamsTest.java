package app.mitjul.exchange.in;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.exchange.ArticleFormat;
import app.mitjul.exchange.ArticleStream;
import app.mitjul.exchange.Found;
import app.mitjul.exchange.ImportOptions;
import app.mitjul.exchange.Item;
import app.mitjul.exchange.Look;
import app.mitjul.exchange.Place;
import app.mitjul.exchange.TitleFrom;
import app.mitjul.i18n.Problem;
import app.mitjul.text.Hashes;
import app.mitjul.text.Split;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleStreamsTest {

    private static final String NEWS = "에너지 안보 회담 열려\n\n정부는 17일 서울에서 에너지 안보 회담을 열었다. 회담은 이틀 동안 이어졌다.\n";

    @TempDir
    private Path folder;

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_folder_of_which_every_file_is_refused_has_a_row_for_each() throws IOException {
        Path tree = Files.createDirectories(folder.resolve("all-refused"));
        Files.write(tree.resolve("a.pdf"), new byte[]{1, 2, 3});
        Files.write(tree.resolve("b.docx"), new byte[]{1, 2, 3});
        Path good = Files.writeString(folder.resolve("good.txt"), "글이다.");
        assertThat(Streams.all(List.of(tree), ImportOptions.NONE)).extracting(i -> i.place().file())
                .containsExactly("all-refused/a.pdf", "all-refused/b.docx");
        assertThatThrownBy(() -> ArticleStreams.look(List.of(tree), ImportOptions.NONE)).isInstanceOf(Problem.class);
        try (ArticleStream joined = ArticleStreams.joined(List.of(
                new ArticleStreams.Part("tree", () -> ArticleStreams.open(List.of(tree), ImportOptions.NONE)),
                new ArticleStreams.Part("good.txt", () -> ArticleStreams.open(List.of(good), ImportOptions.NONE))))) {
            assertThat(joined.found().file()).isEqualTo("good.txt");
            assertThat(joined.next().orElseThrow().place().file()).isEqualTo("all-refused/a.pdf");
            assertThat(joined.next().orElseThrow().place().file()).isEqualTo("all-refused/b.docx");
            assertThat(joined.next().orElseThrow()).isInstanceOf(Item.Read.class);
            assertThat(joined.next()).isEmpty();
        }
    }

    @Test
    void a_text_is_one_article_with_its_bytes() throws IOException {
        Path file = write("뉴스.txt", NEWS);
        try (ArticleStream stream = ArticleStreams.open(List.of(file), ImportOptions.NONE)) {
            Found found = stream.found();
            assertThat(found.format()).isEqualTo(ArticleFormat.TEXT);
            assertThat(found.split()).contains(Split.FILE);
            assertThat(found.language()).isEqualTo("ko");
            assertThat(found.encoding().orElseThrow().name()).isEqualTo("UTF-8");
            Item.Read read = (Item.Read) stream.next().orElseThrow();
            assertThat(read.place()).isEqualTo(new Place("뉴스.txt", 1));
            assertThat(read.article().title()).isEqualTo("에너지 안보 회담 열려");
            assertThat(read.article().origin().sourceHash()).isEqualTo(Hashes.sha256(Files.readAllBytes(file)));
            assertThat(stream.source().bytes()).isEqualTo(Files.readAllBytes(file));
            assertThat(stream.source().hash()).isEqualTo(read.article().origin().sourceHash());
            assertThat(stream.next()).isEmpty();
            assertThat(stream.done()).isEqualTo(1.0);
        }
    }

    @Test
    void a_folder_is_read_by_name_and_a_bad_file_is_one_sentence() throws IOException {
        write("tree/b/둘.txt", NEWS);
        write("tree/a/하나.txt", "첫 기사입니다. 짧습니다.");
        write("tree/c.txt", new byte[]{1, 2, 3, 0, 0, 7, 9, 0});
        write("tree/.DS_Store", new byte[100]);
        List<Item> items = Streams.all(List.of(folder.resolve("tree")), ImportOptions.NONE);
        assertThat(items).extracting(Item::place).extracting(Place::file).containsExactly("tree/a/하나.txt",
                "tree/b/둘.txt", "tree/c.txt");
        assertThat(((Item.Skipped) items.get(2)).why().key()).isEqualTo("file.binary");
    }

    @Test
    void nothing_that_can_be_read_is_a_problem_at_once() throws IOException {
        Path gone = folder.resolve("gone.txt");
        assertThatThrownBy(() -> ArticleStreams.open(List.of(gone), ImportOptions.NONE)).isInstanceOf(Problem.class)
                .extracting(p -> ((Problem) p).key()).isEqualTo("import.missing");
        Files.createDirectory(folder.resolve("empty"));
        assertThatThrownBy(() -> ArticleStreams.open(List.of(folder.resolve("empty")), ImportOptions.NONE))
                .extracting(p -> ((Problem) p).key()).isEqualTo("import.nothing");
    }

    @Test
    void the_encoding_is_recognised_and_others_that_fit_are_shown() throws IOException {
        String japanese = "これは日本語の記事です。エネルギー安全保障について話し合った。カタカナもあります。";
        String chinese = "中国外交部发言人郭嘉昆二十三日在例行记者会上说，关税战没有赢家，各国应当加强合作。";
        for (String[] one : new String[][]{{"x-windows-949", "CP949", NEWS}, {"UTF-16", "UTF-16BE", NEWS},
                {"Shift_JIS", "Shift_JIS", japanese}, {"GB18030", "GB18030", chinese},
                {"EUC-JP", "EUC-JP", japanese}}) {
            Path file = write(one[0] + ".txt", one[2].getBytes(Charset.forName(one[0])));
            Look look = ArticleStreams.look(List.of(file), ImportOptions.NONE);
            assertThat(look.found().encoding().orElseThrow().name()).isEqualTo(one[1]);
            assertThat(look.found().encoding().orElseThrow().candidates().getFirst().preview())
                    .startsWith(one[2].substring(0, 5));
            assertThat(((Item.Read) look.first().getFirst()).article().text()).isEqualTo(one[2].strip());
        }
    }

    @Test
    void a_title_may_come_from_the_name_of_the_file() throws IOException {
        Path file = write("안보 회담.txt", "정부는 17일 서울에서 에너지 안보 회담을 열었다고 밝혔다. 회담은 이틀 동안 이어졌다.");
        List<Item> items = Streams.all(List.of(file),
                ImportOptions.NONE.withTitles(Optional.of(TitleFrom.FILE_NAME)));
        assertThat(((Item.Read) items.getFirst()).article().title()).isEqualTo("안보 회담");
        assertThat(((Item.Read) items.getFirst()).article().titleDerived()).isFalse();
    }

    @Test
    void every_line_may_be_an_article_and_a_look_shows_five() throws IOException {
        Path file = write("lines.txt", "첫 문장입니다. 둘째 문장입니다.\r\n\r\n".repeat(20));
        ImportOptions lines = ImportOptions.NONE.withSplit(Optional.of(Split.LINE));
        assertThat(Streams.all(List.of(file), lines)).hasSize(40).filteredOn(Item.Read.class::isInstance).hasSize(20);
        assertThat(ArticleStreams.look(List.of(file), lines).first()).hasSize(5);
    }
}
