package app.mitjul.exchange.in.document;

import java.util.Optional;
import app.mitjul.exchange.in.ReplacementText;
import app.mitjul.domain.article.Pages;
import app.mitjul.domain.article.PagedText;
import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.NewArticle;
import app.mitjul.domain.article.PageStart;
import app.mitjul.exchange.ArticleFormat;
import app.mitjul.exchange.ImportOptions;
import app.mitjul.exchange.Item;
import app.mitjul.exchange.in.Archives;
import app.mitjul.exchange.in.ArticleStreams;
import app.mitjul.exchange.in.Streams;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.dogfoot.hwplib.reader.HWPReader;
import kr.dogfoot.hwplib.tool.textextractor.TextExtractMethod;
import kr.dogfoot.hwplib.tool.textextractor.TextExtractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentImportTest {

    private static final String ONE = "정부는 17일 서울에서 에너지 안보 회담을 열었다고 밝혔다.";
    private static final String TWO = "회담은 이틀 동안 이어졌으며 “성과가 있었다”고 참석자는 말했다.";

    @TempDir
    private Path folder;

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private NewArticle article(String name, byte[] bytes) throws IOException {
        List<Item> items = Streams.all(List.of(write(name, bytes)), ImportOptions.NONE);
        assertThat(items).as(items.toString()).hasSize(1);
        return Streams.articles(items).getFirst();
    }

    private List<String> refused(String name, byte[] bytes) throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), "좋은 기사입니다.");
        List<Item> items = Streams.all(List.of(write(name, bytes), good), ImportOptions.NONE);
        assertThat(Streams.articles(items)).extracting(NewArticle::text).contains("좋은 기사입니다.");
        return Streams.skipped(items);
    }

    @Test
    void a_word_document_is_what_a_reader_sees_of_it() throws IOException {
        String body = "<w:p><w:pPr><w:pStyle w:val='Title'/></w:pPr><w:r><w:t>회담 열려</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t xml:space='preserve'>정부는 17일 </w:t></w:r><w:ins><w:r><w:t>서울에서</w:t></w:r></w:ins>"
                + "<w:del><w:r><w:delText>부산에서</w:delText></w:r></w:del><w:r><w:t xml:space='preserve'> 회담을 열었다.</w:t>"
                + "<w:footnoteReference w:id='2'/></w:r></w:p><w:p/>"
                + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>연도</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>값</w:t></w:r></w:p></w:tc></w:tr>"
                + "<w:tr><w:tc><w:p><w:r><w:t>2025</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p><w:p><w:r><w:t>2</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
                + "<w:p><w:r><w:t>둘째</w:t><w:br/><w:t>줄 &amp; 👩‍👩‍👧</w:t></w:r></w:p>";
        NewArticle article = article("회담.docx", Documents.docx(body, Map.of("word/footnotes.xml",
                "<w:footnotes W><w:footnote w:type='separator' w:id='0'><w:p/></w:footnote><w:footnote w:id='2'><w:p><w:r><w:t>각주 내용</w:t></w:r></w:p></w:footnote></w:footnotes>")));
        assertThat(article.title()).isEqualTo("회담 열려");
        assertThat(article.text())
                .isEqualTo("정부는 17일 서울에서 회담을 열었다.[1]\n연도\t값\n2025\t1 2\n둘째\n줄 & 👩‍👩‍👧\n[1] 각주 내용");
    }

    @Test
    void a_hangul_document_of_either_form_is_read_as_its_own_library_reads_it() throws Exception {
        NewArticle open = article("안보.hwpx", Documents.hwpx("에너지 안보 회담", ONE, TWO));
        assertThat(open.text()).isEqualTo("에너지 안보 회담\n" + ONE + "\n" + TWO);
        assertThat(open.title()).isEqualTo("에너지 안보 회담");
        byte[] hwp = Documents.hwp(List.of("에너지 안보 회담", ONE, TWO), "연도", "값", "2025", "1");
        NewArticle binary = article("안보.hwp", hwp);
        assertThat(binary.text()).isEqualTo("에너지 안보 회담\n" + ONE + "\n" + TWO + "\n표:\n연도\t값\n2025\t1");
        String theirs = TextExtractor.extract(HWPReader.fromInputStream(new ByteArrayInputStream(hwp)),
                TextExtractMethod.InsertControlTextBetweenParagraphText);
        assertThat(binary.text().replaceAll("\\s+", "")).isEqualTo(theirs.replaceAll("\\s+", ""));
    }

    @Test
    void a_table_and_a_note_in_the_open_form_stand_where_they_belong() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/hwp+zip");
        parts.put("Contents/section0.xml",
                "<hs:sec xmlns:hs='s' xmlns:hp='p'><hp:p><hp:run><hp:secPr/><hp:ctrl><hp:header><hp:subList><hp:p><hp:run><hp:t>머리말</hp:t></hp:run></hp:p></hp:subList></hp:header></hp:ctrl>"
                        + "<hp:t>본문<hp:tab/>뒤</hp:t><hp:ctrl><hp:footNote><hp:subList><hp:p><hp:run><hp:t>주석</hp:t></hp:run></hp:p></hp:subList></hp:footNote></hp:ctrl></hp:run></hp:p>"
                        + "<hp:p><hp:run><hp:tbl><hp:tr><hp:tc><hp:subList><hp:p><hp:run><hp:t>가</hp:t></hp:run></hp:p></hp:subList></hp:tc><hp:tc><hp:subList><hp:p><hp:run><hp:t>나</hp:t></hp:run></hp:p></hp:subList></hp:tc></hp:tr></hp:tbl></hp:run></hp:p></hs:sec>");
        parts.put("Contents/section1.xml",
                "<hs:sec xmlns:hs='s' xmlns:hp='p'><hp:p><hp:run><hp:t>둘째 구역</hp:t></hp:run></hp:p></hs:sec>");
        assertThat(article("t.hwpx", Archives.zip(parts)).text()).isEqualTo("본문\t뒤[1]\n가\t나\n둘째 구역\n[1] 주석");
    }

    @Test
    void lines_of_a_pdf_become_paragraphs_again_and_keep_their_pages() throws IOException {
        List<String> first = List.of("에너지 안보 회담", "", "정부는 17일 서울에서 에너지 안보 회담을 열었다고 밝혔다. 이번 회담에는 열두",
                "나라가 참석했으며 회담은 이틀 동안 이어졌다. 참석자들은 에너지 안",
                "보를 위한 협력을 강화하기로 했다. 에너지 안보는 모든 나라의 과제라고", "의장은 말했다.", "", "둘째 문단은 여기서 시작한다. 각국의 에너지 정책을 서로 비교하는 자료도",
                "나왔으며 다음 쪽에서 이어진다고 한다. 다음 쪽으로 넘어가는 줄은 이렇게");
        List<String> second = List.of("이어진다. 끝이다.");
        NewArticle article = article("안보.pdf", Documents.pdf(List.of(first, second), ""));
        assertThat(article.text().lines()).containsExactly("에너지 안보 회담",
                "정부는 17일 서울에서 에너지 안보 회담을 열었다고 밝혔다. 이번 회담에는 열두 나라가 참석했으며 회담은 이틀 동안 이어졌다. 참석자들은 에너지 안보를 위한 협력을 강화하기로 했다. 에너지 안보는 모든 나라의 과제라고 의장은 말했다.",
                "둘째 문단은 여기서 시작한다. 각국의 에너지 정책을 서로 비교하는 자료도 나왔으며 다음 쪽에서 이어진다고 한다. 다음 쪽으로 넘어가는 줄은 이렇게 이어진다. 끝이다.");
        Item.Read read = (Item.Read) Streams.all(List.of(folder.resolve("안보.pdf")), ImportOptions.NONE).getFirst();
        assertThat(read.article().pages().starts()).containsExactly(new PageStart(0, 1),
                new PageStart(article.text().indexOf("이어진다. 끝이다."), 2));
    }

    @Test
    void running_heads_go_and_scanned_pages_are_named() throws IOException {
        List<List<String>> pages = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            pages.add(List.of("한강일보 주간 보고서", "", i + "쪽의 글은 이렇게 한 문장뿐이다.", "", i + "월 " + "가나다라".charAt(i - 1), "",
                    "- " + i + " -"));
        }
        pages.add(List.of());
        List<Item> items = Streams.all(List.of(write("a.pdf", Documents.pdf(pages, ""))), ImportOptions.NONE);
        assertThat(Streams.articles(items).getFirst().text()).doesNotContain("주간 보고서").doesNotContain("- 1 -")
                .contains("3쪽의 글");
        assertThat(Streams.skipped(items)).containsExactly("skip.scanned-page");
        assertThat(items.getLast().place().row()).isEqualTo(5);
        assertThat(refused("scan.pdf", Documents.pdf(List.of(List.of(), List.of()), "")))
                .containsExactly("pdf.scanned");
        assertThat(refused("locked.pdf", Documents.pdf(List.of(List.of("비밀")), "열쇠")))
                .containsExactly("import.password");
        assertThat(refused("broken.pdf", "%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII)))
                .containsExactly("pdf.broken");
    }

    @Test
    void a_book_is_an_article_for_every_chapter() throws IOException {
        byte[] book = Documents.epub(List.of(
                "<?xml version='1.0'?><!DOCTYPE html><html xmlns='http://www.w3.org/1999/xhtml'><head><title>책 제목</title></head><body><h1>1장 시작</h1><p>첫&nbsp;문단입니다.</p><p>둘째 <b>문단</b>입니다.</p></body></html>",
                "<html><head><title>2장</title></head><body><p>둘째 장입니다.</p></body></html>",
                "<html><body><img src='x.png'/></body></html>"));
        List<Item> items = Streams.all(List.of(write("책.epub", book)), ImportOptions.NONE);
        List<NewArticle> articles = Streams.articles(items);
        assertThat(articles).extracting(NewArticle::title).containsExactly("1장 시작", "2장");
        assertThat(articles.getFirst().text()).isEqualTo("첫\u00A0문단입니다.\n둘째 문단입니다.");
        assertThat(articles.getFirst().source().outlet()).isEqualTo("출판사");
        assertThat(articles.getFirst().source().reporter()).isEqualTo("지은이");
        assertThat(articles.getFirst().source().published()).isEqualTo("2024-05");
        assertThat(Streams.skipped(items)).containsExactly("skip.no-text");
    }

    @Test
    void an_archive_of_everything_is_read_in_its_place_and_nested_once() throws IOException {
        Map<String, Object> inner = new LinkedHashMap<>();
        inner.put("깊이.txt", ONE);
        Map<String, Object> deeper = Map.of("더.zip", Archives.zip(Map.of("x.txt", ONE)));
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("폴더/표.csv", "제목,본문\n하나," + ONE + "\n");
        parts.put("문서.docx", Documents.docx("<w:p><w:r><w:t>" + TWO + "</w:t></w:r></w:p>", Map.of()));
        parts.put("__MACOSX/._표.csv", "x");
        parts.put("안.zip", Archives.zip(inner));
        parts.put("너무.zip", Archives.zip(deeper));
        List<Item> items = Streams.all(List.of(write("모음.zip", Archives.zip(parts, Charset.forName("x-windows-949")))),
                ImportOptions.NONE);
        assertThat(items).extracting(i -> i.place().file()).containsExactly("모음.zip/폴더/표.csv", "모음.zip/문서.docx",
                "모음.zip/안.zip/깊이.txt", "모음.zip/너무.zip/더.zip");
        assertThat(Streams.articles(items)).extracting(NewArticle::text).containsExactly(ONE, TWO, ONE);
        assertThat(Streams.skipped(items)).containsExactly("zip.nested");
    }

    @Test
    void a_text_that_takes_the_place_of_another_comes_with_its_pages() throws IOException {
        Path file = write("새 판.pdf", Documents.pdf(List.of(List.of(ONE), List.of(TWO)), ""));
        PagedText read = ReplacementText.read(file, Optional.empty());
        assertThat(read.text()).contains(ONE).contains(TWO);
        assertThat(read.pages().at(read.text().indexOf(TWO))).contains(2);
        assertThat(ReplacementText.read(write("x.txt", ONE.getBytes(StandardCharsets.UTF_8)), Optional.empty()))
                .isEqualTo(new PagedText(ONE, Pages.NONE));
    }

    @Test
    void an_entry_whose_name_leads_elsewhere_is_a_row_and_the_others_are_read() throws IOException {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("../밖.txt", TWO);
        parts.put("하나.txt", ONE);
        parts.put("/etc/passwd", TWO);
        parts.put("힣.txt", TWO);
        parts.put("둘.txt", TWO);
        byte[] zip = Archives.zip(parts);
        byte[] syllable = "힣".getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at + syllable.length <= zip.length; at++) {
            if (Arrays.equals(zip, at, at + syllable.length, syllable, 0, syllable.length)) {
                Arrays.fill(zip, at, at + syllable.length, (byte) 0xFF);
            }
        }
        List<Item> items = Streams.all(List.of(write("모음.zip", zip)), ImportOptions.NONE);
        assertThat(Streams.articles(items)).extracting(NewArticle::text).containsExactly(ONE, TWO);
        assertThat(items).extracting(i -> i.place().file()).containsExactly("모음.zip/../밖.txt", "모음.zip/하나.txt",
                "모음.zip//etc/passwd", "모음.zip/\uFFFD\uFFFD\uFFFD.txt", "모음.zip/둘.txt");
        assertThat(Streams.skipped(items)).containsOnly("zip.entry-name").hasSize(3);
        parts.put("폭탄.txt", new byte[64 << 20]);
        assertThat(refused("폭탄.zip", Archives.zip(parts))).containsExactly("zip.ratio");
    }

    @Test
    void what_a_file_is_tells_its_content_before_its_name() throws IOException {
        Path pdf = write("a.txt", Documents.pdf(List.of(List.of(ONE)), ""));
        Path page = write("b",
                ("<!DOCTYPE html><html><body><p>" + ONE + "</p></body></html>").getBytes(StandardCharsets.UTF_8));
        Path docx = write("c.zip.bin", Documents.docx("<w:p><w:r><w:t>" + TWO + "</w:t></w:r></w:p>", Map.of()));
        assertThat(ArticleStreams.look(List.of(pdf), ImportOptions.NONE).found().format()).isEqualTo(ArticleFormat.PDF);
        assertThat(ArticleStreams.look(List.of(page), ImportOptions.NONE).found().format())
                .isEqualTo(ArticleFormat.HTML);
        assertThat(ArticleStreams.look(List.of(docx), ImportOptions.NONE).found().format())
                .isEqualTo(ArticleFormat.DOCX);
    }

    @Test
    void documents_that_are_none_or_locked_are_sentences() throws IOException {
        assertThat(refused("a.docx", Archives.zip(Map.of("x", "y")))).containsExactly("docx.no-document");
        assertThat(refused("a.hwpx", Archives.zip(Map.of("x", "y")))).containsExactly("hwp.no-document");
        assertThat(refused("b.hwpx", Archives.zip(Map.of("Contents/section0.xml", "<a/>", "META-INF/manifest.xml",
                "<m><encryption-data/></m>")))).containsExactly("import.password");
        assertThat(refused("a.hwp", "no document".getBytes(StandardCharsets.UTF_8))).containsExactly("hwp.no-document");
        assertThat(refused("a.epub", Archives.zip(Map.of("x", "y")))).containsExactly("epub.no-book");
        assertThat(refused("old.hwp", "HWP Document File V3.00 \u001A\u0001".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("import.old-office");
        byte[] hwp = Documents.hwp(List.of(ONE));
        byte[] locked = hwp.clone();
        int header = new String(hwp, StandardCharsets.ISO_8859_1).indexOf("HWP Document File");
        locked[header + 36] |= 2;
        assertThat(refused("locked.hwp", locked)).containsExactly("import.password");
        assertThat(refused("empty.pdf", new byte[0])).hasSize(1);
        assertThat(refused("empty.docx", new byte[0])).hasSize(1);
    }
}
