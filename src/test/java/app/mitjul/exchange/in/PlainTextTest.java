package app.mitjul.exchange.in;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.domain.article.NewArticle;
import app.mitjul.i18n.Problem;
import app.mitjul.text.Split;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainTextTest {

    private static final Path FIVE = Path.of("assets/articles/thegmnews-central-asia.txt");

    @TempDir
    Path folder;

    @Test
    void the_five_line_file_is_five_articles_with_the_whole_line_as_text() throws IOException {
        TextImport read = PlainText.read(FIVE, Optional.empty(), Optional.empty());
        assertThat(read.split()).isEqualTo(Split.LINE);
        assertThat(read.detected()).isTrue();
        assertThat(read.encoding()).isEqualTo("UTF-8");
        assertThat(read.articles()).extracting(NewArticle::text).isEqualTo(Files.readAllLines(FIVE));
        assertThat(read.articles()).extracting(a -> a.origin().line()).containsExactly(1, 2, 3, 4, 5);
        assertThat(read.articles()).extracting(a -> a.origin().sourceHash()).containsOnly(read.file().hash());
        assertThat(read.file().bytes()).isEqualTo(Files.readAllBytes(FIVE));
        assertThat(read.skipped()).isEmpty();
    }

    @Test
    void korean_in_cp949_and_utf_16_is_the_same_text() throws IOException {
        String text = Files.readString(FIVE).replace("\u200b", "");
        for (Charset charset : List.of(Charset.forName("x-windows-949"), StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16)) {
            String plain = new String(text.getBytes(charset), charset);
            TextImport read = PlainText.read("a.txt", text.getBytes(charset), Optional.empty(), Optional.empty());
            assertThat(read.articles()).extracting(NewArticle::text).isEqualTo(plain.lines().toList());
        }
    }

    @Test
    void every_line_is_an_article_or_skipped_with_a_reason() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(List.of("", " ", "\u3000", "기사 하나.", "둘.").get(random.nextInt(5)))
                        .append(random.nextBoolean() ? "\n" : "\r\n");
            }
            TextImport read = PlainText.read("a", text.toString().getBytes(StandardCharsets.UTF_8),
                    Optional.of(Split.LINE), Optional.empty());
            int empty = read.lines() == 0 ? 1 : 0;
            assertThat(read.articles().size() + read.skipped().size()).isEqualTo(read.lines() + empty);
            assertThat(read.skipped()).extracting(Skipped::reason).isSubsetOf("empty-line", "empty-file");
        }
    }

    @Test
    void a_title_line_is_looked_for_where_an_article_has_several_lines() {
        String text = "제목 한 줄\n\n더지엠뉴스 김평화 기자 = 본문이다. 본문이다.";
        NewArticle file = read(text, Split.FILE).articles().getFirst();
        assertThat(file.title()).isEqualTo("제목 한 줄");
        assertThat(file.titleDerived()).isFalse();
        NewArticle line = read(text, Split.LINE).articles().getFirst();
        assertThat(line.text()).isEqualTo("제목 한 줄");
        assertThat(line.titleDerived()).isTrue();
    }

    @Test
    void an_empty_file_and_a_blank_one_hold_nothing_and_say_so() {
        assertThat(PlainText.pasted("", Optional.empty()).skipped()).extracting(Skipped::reason)
                .containsExactly("empty-file");
        assertThat(PlainText.pasted("\n\n", Optional.empty()).skipped()).extracting(Skipped::line)
                .containsExactly(1, 2);
    }

    @Test
    void a_pasted_text_has_no_file_name() {
        TextImport read = PlainText.pasted("붙인 글이다.", Optional.of(Split.FILE));
        assertThat(read.file().name()).isEmpty();
        assertThat(read.detected()).isFalse();
        assertThat(read.articles()).hasSize(1);
    }

    @Test
    void what_is_no_text_is_refused() throws IOException {
        byte[] noise = new byte[4000];
        new Random(1).nextBytes(noise);
        byte[] controls = new byte[400];
        Arrays.fill(controls, (byte) 7);
        for (byte[] bytes : List.of(noise, controls, "%PDF-1.7\n%…".getBytes(StandardCharsets.UTF_8), new byte[50])) {
            assertThatThrownBy(() -> PlainText.read("x", bytes, Optional.empty(), Optional.empty()))
                    .isInstanceOf(Problem.class);
        }
    }

    @Test
    void a_missing_file_a_folder_and_a_giant_are_refused() throws IOException {
        refused("import.missing", folder.resolve("no.txt"));
        refused("import.is-folder", folder);
        Path giant = folder.resolve("giant");
        try (RandomAccessFile file = new RandomAccessFile(giant.toFile(), "rw")) {
            file.setLength((256L << 20) + 1);
        }
        refused("import.too-big", giant);
    }

    private static TextImport read(String text, Split split) {
        return PlainText.pasted(text, Optional.of(split));
    }

    private static void refused(String key, Path file) {
        assertThatThrownBy(() -> PlainText.read(file, Optional.empty(), Optional.empty())).isInstanceOf(Problem.class)
                .hasMessageStartingWith(key);
    }
}
