package app.mitjul.exchange.in;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.domain.article.NewArticle;
import app.mitjul.exchange.ArticleFormat;
import app.mitjul.exchange.ArticleStream;
import app.mitjul.exchange.ImportOptions;
import app.mitjul.exchange.Item;
import app.mitjul.i18n.Problem;
import app.mitjul.text.Split;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Plain text, one article or many.
class TextStreamsTest {

    private static final Path FIVE = Path.of("assets/articles/thegmnews-central-asia.txt");

    @TempDir
    Path folder;

    private static List<Item> pasted(String text, Optional<Split> split) {
        List<Item> items = new ArrayList<>();
        try (ArticleStream stream = ArticleStreams.pasted(text, ImportOptions.NONE.withSplit(split))) {
            for (Optional<Item> item = stream.next(); item.isPresent(); item = stream.next()) {
                items.add(item.get());
            }
        }
        return items;
    }

    @Test
    void the_five_line_file_is_five_articles_with_the_whole_line_as_text() throws IOException {
        List<NewArticle> articles = Streams.articles(FIVE, ImportOptions.NONE);
        assertThat(articles).extracting(NewArticle::text).isEqualTo(Files.readAllLines(FIVE));
        assertThat(articles).extracting(a -> a.origin().line()).containsExactly(1, 2, 3, 4, 5);
        assertThat(articles).extracting(a -> a.origin().sourceHash()).containsOnly(Streams.source(FIVE).hash());
        assertThat(articles).extracting(a -> a.origin().encoding()).containsOnly("UTF-8");
    }

    @Test
    void korean_in_cp949_and_utf_16_is_the_same_text() throws IOException {
        String text = Files.readString(FIVE).replace("\u200b", "");
        for (Charset charset : List.of(Charset.forName("x-windows-949"), StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16)) {
            Path file = Files.write(folder.resolve("a.txt"), text.getBytes(charset));
            assertThat(Streams.articles(file, ImportOptions.NONE)).extracting(NewArticle::text)
                    .isEqualTo(new String(text.getBytes(charset), charset).lines().toList());
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
            List<Item> items = pasted(text.toString(), Optional.of(Split.LINE));
            assertThat(items).hasSize(Math.max(1, (int) text.toString().lines().count()));
            assertThat(Streams.skipped(items)).isSubsetOf("skip.empty-line", "skip.empty-file");
        }
    }

    @Test
    void a_title_line_is_looked_for_where_an_article_has_several_lines() {
        String text = "제목 한 줄\n\n더지엠뉴스 김평화 기자 = 본문이다. 본문이다.";
        NewArticle file = Streams.articles(pasted(text, Optional.of(Split.FILE))).getFirst();
        assertThat(file.title()).isEqualTo("제목 한 줄");
        assertThat(file.titleDerived()).isFalse();
        NewArticle line = Streams.articles(pasted(text, Optional.of(Split.LINE))).getFirst();
        assertThat(line.text()).isEqualTo("제목 한 줄");
        assertThat(line.titleDerived()).isTrue();
    }

    @Test
    void an_empty_text_and_a_blank_one_hold_nothing_and_say_so() {
        assertThat(Streams.skipped(pasted("", Optional.empty()))).containsExactly("skip.empty-file");
        assertThat(pasted("\n\n", Optional.empty())).extracting(i -> i.place().row()).containsExactly(1, 2);
        assertThat(Streams.articles(pasted("붙인 글이다.", Optional.of(Split.FILE))))
                .extracting(a -> a.origin().fileName()).containsExactly("");
    }

    @Test
    void what_is_no_text_is_refused() throws IOException {
        byte[] noise = new byte[4000];
        new Random(1).nextBytes(noise);
        byte[] controls = new byte[400];
        Arrays.fill(controls, (byte) 7);
        for (byte[] bytes : List.of(noise, controls, "%PDF-1.7\n%…".getBytes(StandardCharsets.UTF_8), new byte[50])) {
            Path file = Files.write(folder.resolve("x"), bytes);
            assertThatThrownBy(() -> ArticleStreams.open(List.of(file),
                    ImportOptions.NONE.withFormat(Optional.of(ArticleFormat.TEXT)))).isInstanceOf(Problem.class);
        }
    }
}
