package app.mitjul.hostile;

import app.mitjul.exchange.ArticleFormat;
import app.mitjul.exchange.in.ArticleStreams;
import app.mitjul.exchange.ArticleStream;
import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.Source;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.exchange.CodebookFormat;
import app.mitjul.exchange.Copies;
import app.mitjul.exchange.ExportContent;
import app.mitjul.exchange.ExportScope;
import app.mitjul.exchange.ImportOptions;
import app.mitjul.exchange.Item;
import app.mitjul.exchange.in.CodebookFile;
import app.mitjul.exchange.in.JsonLibrary;
import app.mitjul.exchange.in.Streams;
import app.mitjul.exchange.in.TermTable;
import app.mitjul.exchange.in.document.Documents;
import app.mitjul.exchange.in.limit.Limits;
import app.mitjul.exchange.in.limit.XmlCursor;
import app.mitjul.exchange.in.limit.ZipGate;
import app.mitjul.exchange.out.CodebookExport;
import app.mitjul.exchange.out.JsonExport;
import app.mitjul.store.LibraryFile;
import app.mitjul.store.ReadTx;
import app.mitjul.store.log.LogSegment;
import app.mitjul.store.log.SafetyLog;
import app.mitjul.text.HiddenCharacters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A parser, and good input to change until it is bad.
public enum FuzzTarget {
    TEXT {
        @Override
        List<byte[]> seeds(Path folder) throws IOException {
            List<byte[]> seeds = new ArrayList<>();
            for (Path file : List.of(Path.of("assets/articles/thegmnews-central-asia.txt"))) {
                String text = Files.readString(file);
                for (String charset : List.of("UTF-8", "UTF-16", "UTF-16LE", "x-windows-949", "GB18030")) {
                    seeds.add(text.substring(0, Math.min(3_000, text.length())).getBytes(Charset.forName(charset)));
                }
            }
            seeds.add("[서울=뉴시스]김 기자 = “그는 ‘SCO(상하이협력기구)’라고 말했다.” kim@x.kr\n\n<끝>\n".getBytes(StandardCharsets.UTF_8));
            return seeds;
        }

        @Override
        void read(byte[] bytes, Path folder) throws IOException {
            try (ArticleStream stream = ArticleStreams.open(List.of(Files.write(folder.resolve("x.txt"), bytes)),
                    ImportOptions.NONE.withFormat(Optional.of(ArticleFormat.TEXT)))) {
                for (Optional<Item> item = stream.next(); item.isPresent(); item = stream.next()) {
                    if (item.get() instanceof Item.Read read) {
                        HiddenCharacters.of(read.article().text());
                    }
                }
            }
        }
    },
    LIBRARY_JSON {
        @Override
        List<byte[]> seeds(Path folder) throws IOException {
            StringWriter out = new StringWriter();
            new JsonExport().write(new ExportContent(Copies.of("제목", "첫 문장입니다. 둘째 문장입니다.", 0, Source.NONE,
                    List.of(new TextRange(0, 5), new TextRange(9, 14)), List.of("메모", "note")), ExportScope.ALL), out);
            return List.of(out.toString().getBytes(StandardCharsets.UTF_8));
        }

        @Override
        void read(byte[] bytes, Path folder) {
            JsonLibrary.looksLikeOne(bytes);
            JsonLibrary.read(bytes);
        }
    },
    CODEBOOK {
        @Override
        List<byte[]> seeds(Path folder) throws IOException {
            List<byte[]> seeds = new ArrayList<>();
            for (CodebookFormat format : CodebookFormat.values()) {
                StringWriter out = new StringWriter();
                CodebookExport.write(Theme.FIRST, format, out);
                seeds.add(out.toString().getBytes(StandardCharsets.UTF_8));
            }
            seeds.add("이름;상위;색;키\n\"안\"\"보\";가 > 나;#26b;3\n".getBytes(Charset.forName("x-windows-949")));
            return seeds;
        }

        @Override
        void read(byte[] bytes, Path folder) {
            CodebookFile.read("x", bytes);
        }
    },
    TERMS {
        @Override
        List<byte[]> seeds(Path folder) {
            return List
                    .of("source\toriginal\tlatin\ttarget\tnote\n궈자쿤\t郭嘉昆\tGuo\tGuo Jiakun\t'=1\n\"a\"\"b\"\t\t\tx\t\n"
                            .getBytes(StandardCharsets.UTF_8), "안보\tsecurity\n# c\n".getBytes(StandardCharsets.UTF_16));
        }

        @Override
        void read(byte[] bytes, Path folder) throws IOException {
            TermTable.read(Files.write(folder.resolve("terms.tsv"), bytes));
        }
    },
    XML {
        @Override
        List<byte[]> seeds(Path folder) {
            return List.of(
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!DOCTYPE a [<!ENTITY b \"c\">]><a x:y='z' xmlns:x='u'><![CDATA[d]]>&amp;<b/></a>"
                            .getBytes(StandardCharsets.UTF_8),
                    "<a>가</a>".getBytes(StandardCharsets.UTF_16));
        }

        @Override
        void read(byte[] bytes, Path folder) {
            XmlCursor xml = XmlCursor.of(bytes, Limits.XML);
            XmlCursor.At at = xml.next();
            while (at != XmlCursor.At.NOTHING) {
                at = xml.next();
            }
        }
    },
    ARCHIVE {
        @Override
        List<byte[]> seeds(Path folder) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (String name : List.of("a.xml", "b/가.txt", "b/")) {
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write(name.endsWith("/") ? new byte[0] : name.repeat(200).getBytes(StandardCharsets.UTF_8));
                }
            }
            return List.of(out.toByteArray());
        }

        @Override
        void read(byte[] bytes, Path folder) {
            ZipGate.read(bytes, name -> true, Limits.ZIP);
        }
    },
    PAGE {
        @Override
        List<byte[]> seeds(Path folder) {
            return List.of("""
                    <!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>제목 - 신문</title>
                    <script type="application/ld+json">{"@type":"NewsArticle","headline":"제목","datePublished":"2025-06-17"}</script>
                    <meta property="og:site_name" content="신문"></head><body><nav><a href="/">x</a></nav><article><h1>제목</h1>
                    <p>첫 문단입니다.</p><table><tr><td>가</td><td>나</td></tr></table></article></body></html>
                    """.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        void read(byte[] bytes, Path folder) throws IOException {
            all(Files.write(folder.resolve("f.html"), bytes));
        }
    },
    TABLE {
        @Override
        List<byte[]> seeds(Path folder) {
            String table = "제목,본문,일자\n\"하나, 둘\",\"첫 \"\"문단\"\"\n둘째\",2025-06-17\n셋,넷,17/6/2025\n";
            return List.of(table.getBytes(StandardCharsets.UTF_8), table.getBytes(Charset.forName("x-windows-949")),
                    table.replace(',', '\t').getBytes(StandardCharsets.UTF_16));
        }

        @Override
        void read(byte[] bytes, Path folder) throws IOException {
            all(Files.write(folder.resolve("f.csv"), bytes));
        }
    },
    RECORDS {
        @Override
        List<byte[]> seeds(Path folder) {
            String one = "{\"title\":\"가\",\"content\":[\"나\",\"다\"],\"source\":{\"name\":\"라\"},\"n\":1.5e3}";
            return List.of((one + "\n" + one + "\n").getBytes(StandardCharsets.UTF_8),
                    ("{\"data\":{\"articles\":[" + one + "]}}").getBytes(StandardCharsets.UTF_8));
        }

        @Override
        void read(byte[] bytes, Path folder) throws IOException {
            all(Files.write(folder.resolve("f.json"), bytes));
        }
    },
    PDF(4) {
        @Override
        List<byte[]> seeds(Path folder) {
            return List.of(
                    ("%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n"
                            + "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font"
                            + " /Subtype /Type1 /BaseFont /Helvetica >> >> >> >> endobj\n4 0 obj << /Length 61 >> stream\nBT /F1 12 Tf 72 700 Td (A first line.) Tj 0 -14 Td (Two.) Tj ET\nendstream endobj\n"
                            + "trailer << /Root 1 0 R >>\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1));
        }

        @Override
        void read(byte[] bytes, Path folder) throws IOException {
            all(Files.write(folder.resolve("f.pdf"), bytes));
        }
    },
    HANGUL {
        @Override
        List<byte[]> seeds(Path folder) {
            return List.of(Documents.hwp(List.of("첫 문단입니다.", "둘째"), "가", "나"));
        }

        @Override
        void read(byte[] bytes, Path folder) throws IOException {
            all(Files.write(folder.resolve("f.hwp"), bytes));
        }
    },
    LIBRARY_FILE(20) {
        @Override
        List<byte[]> seeds(Path folder) throws IOException {
            return List.of(Files.readAllBytes(library(folder)));
        }

        @Override
        void read(byte[] bytes, Path folder) throws IOException {
            Path file = Files.write(folder.resolve("fuzzed.mitjul"), bytes);
            try (LibraryFile library = LibraryFile.read(file)) {
                library.read(ReadTx::schema);
                library.read(tx -> tx.articles().listed());
            }
        }
    },
    SAFETY_LOG(2) {
        @Override
        List<byte[]> seeds(Path folder) throws IOException {
            List<byte[]> seeds = new ArrayList<>();
            try (Stream<Path> files = Files.list(SafetyLog.folderOf(library(folder)))) {
                for (Path file : files.toList()) {
                    seeds.add(Files.readAllBytes(file));
                }
            }
            return seeds;
        }

        @Override
        void read(byte[] bytes, Path folder) throws IOException {
            Files.write(Files.createDirectories(folder.resolve("log")).resolve("000001.jsonl"), bytes);
            for (LogSegment segment : LogSegment.in(folder.resolve("log"))) {
                for (LogSegment.Group group : segment.groups()) {
                    segment.rows(group, row -> assertThat(row.values()).isNotNull());
                }
            }
        }
    };

    private final int cost;

    FuzzTarget() {
        this(1);
    }

    /// @param cost
    ///            of one round, beside that of the others
    FuzzTarget(int cost) {
        this.cost = cost;
    }

    public int cost() {
        return cost;
    }

    /// All of a file; what it was refused for is thrown.
    static void all(Path file) {
        for (Item item : Streams.all(List.of(file), ImportOptions.NONE)) {
            if (item instanceof Item.Skipped skipped && !skipped.why().key().startsWith("skip.")) {
                throw skipped.why();
            }
        }
    }

    abstract List<byte[]> seeds(Path folder) throws IOException;

    /// Reads as the program does.
    abstract void read(byte[] bytes, Path folder) throws IOException;

    private static Path library(Path folder) throws IOException {
        Path file = folder.resolve("warm.mitjul");
        if (Files.notExists(file)) {
            new Feeder(folder, "").warmUp();
        }
        return file;
    }
}
