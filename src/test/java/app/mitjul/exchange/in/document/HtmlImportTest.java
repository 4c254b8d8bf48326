package app.mitjul.exchange.in.document;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.NewArticle;
import app.mitjul.exchange.ImportOptions;
import app.mitjul.exchange.in.ArticleStreams;
import app.mitjul.exchange.in.Streams;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlImportTest {

    private static final String ONE = "정부는 17일 서울에서 에너지 안보 회담을 열었다고 밝혔다. 회담에는 열두 나라가 참석했으며 이틀 동안 이어졌다.";
    private static final String TWO = "참석자들은 에너지 안보를 위한 협력을 강화하기로 했다. 다음 회담은 내년에 열릴 예정이라고 의장은 덧붙였다.";

    @TempDir
    private Path folder;

    private NewArticle page(String html, Charset charset) throws IOException {
        return Streams.articles(Files.write(folder.resolve("a.html"), html.getBytes(charset)), ImportOptions.NONE)
                .getFirst();
    }

    @Test
    void the_article_of_a_page_is_found_among_all_that_surrounds_it() throws IOException {
        String html = """
                <!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>회담 열려 - 한강일보</title>
                <link rel="canonical" href="https://news.kr/1">
                <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
                {"@type":"NewsArticle","headline":"회담 열려","datePublished":"2025-06-17T09:30:00+09:00",
                "author":[{"@type":"Person","name":"홍길동 기자"}],"publisher":{"@type":"Organization","name":"한강일보"}}]}</script>
                </head><body><header><nav><a href="/">정치</a> <a href="/e">경제</a></nav></header>
                <div class="wrap"><h1>회담 열려</h1><div class="view"><p>%s</p><figure><img src="a.jpg"><figcaption>사진</figcaption></figure>
                <p>%s<br>둘째 줄이다.</p><script>track()</script><div style="display: none">숨은 글</div></div>
                <div class="related"><ul><li><a href="/2">다른 기사 제목이 여기에 길게 있습니다</a></li></ul></div>
                <div id="comments"><p>댓글입니다. 이 댓글은 기사가 아니며, 본문보다, 길지도, 않습니다.</p></div></div>
                <footer>Copyright 한강일보, 무단 전재 금지</footer></body></html>""".formatted(ONE, TWO);
        NewArticle article = page(html, StandardCharsets.UTF_8);
        assertThat(article.text()).isEqualTo(ONE + "\n" + TWO + "\n둘째 줄이다.");
        assertThat(article.title()).isEqualTo("회담 열려");
        assertThat(article.titleDerived()).isFalse();
        assertThat(article.source().outlet()).isEqualTo("한강일보");
        assertThat(article.source().reporter()).isEqualTo("홍길동");
        assertThat(article.source().published()).isEqualTo("2025-06-17");
        assertThat(article.source().url()).isEqualTo("https://news.kr/1");
        assertThat(article.source().language()).isEqualTo("ko");
    }

    @Test
    void meta_elements_and_the_encoding_a_page_names_are_believed() throws IOException {
        String html = "<html><head><meta http-equiv='Content-Type' content='text/html; charset=euc-kr'><title>옛 신문 | 안보 회담</title>"
                + "<meta property='og:title' content='안보 회담'><meta property='og:site_name' content='옛 신문'>"
                + "<meta name='author' content='김영희'><meta property='article:published_time' content='2001-03-04'></head>"
                + "<body><table><tr><td><a href=x>차례</a></td><td>" + ONE + "<br><br>" + TWO
                + "</td></tr></table></body></html>";
        NewArticle article = page(html, Charset.forName("EUC-KR"));
        assertThat(ArticleStreams.look(List.of(folder.resolve("a.html")), ImportOptions.NONE).found().encoding()
                .orElseThrow().name()).isEqualTo("CP949");
        assertThat(article.text()).contains(ONE).contains(TWO).doesNotContain("차례");
        assertThat(article.title()).isEqualTo("안보 회담");
        assertThat(article.source().outlet()).isEqualTo("옛 신문");
        assertThat(article.source().reporter()).isEqualTo("김영희");
        assertThat(article.source().published()).isEqualTo("2001-03-04");
    }

    @Test
    void a_short_page_is_taken_whole_and_one_without_text_is_skipped() throws IOException {
        assertThat(page("<html><body><p>짧은 글이다.</p><p>끝.</p></body></html>", StandardCharsets.UTF_8).text())
                .isEqualTo("짧은 글이다.\n끝.");
        Path empty = Files.writeString(folder.resolve("e.html"), "<html><body><img src='x'></body></html>");
        assertThat(Streams.skipped(Streams.all(List.of(empty), ImportOptions.NONE))).containsExactly("skip.no-text");
    }
}
