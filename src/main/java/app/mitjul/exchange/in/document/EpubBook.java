package app.mitjul.exchange.in.document;

import app.mitjul.domain.article.Pages;
import app.mitjul.domain.article.Source;
import app.mitjul.exchange.in.limit.HtmlGate;
import app.mitjul.exchange.in.limit.InputDocument;
import app.mitjul.exchange.in.limit.Limits;
import app.mitjul.exchange.in.limit.XmlCursor;
import app.mitjul.exchange.in.limit.XmlCursor.At;
import app.mitjul.exchange.in.limit.ZipGate;
import app.mitjul.exchange.in.reading.ArticleMaker;
import app.mitjul.exchange.in.reading.WrittenDate;
import app.mitjul.i18n.Problem;
import app.mitjul.text.Encodings;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;

/// A book (EPUB 2 and 3): its chapters in the order of reading, unpacked one at a time.
final class EpubBook {

    private static final String CONTAINER = "META-INF/container.xml";
    private static final String LOCKED = "META-INF/encryption.xml";

    private final byte[] archive;
    private final Map<String, String> about = new HashMap<>();
    private final Map<String, String> manifest = new LinkedHashMap<>();
    private final List<String> spine = new ArrayList<>();

    private EpubBook(byte[] archive) {
        this.archive = archive;
    }

    /// @throws Problem
    ///             when it is no book, locked, or broken
    static EpubBook of(InputDocument document) {
        byte[] archive = document.bytes(Limits.ZIP);
        List<String> names = ZipGate.names(archive, Limits.ZIP);
        if (!names.contains(CONTAINER)) {
            throw new Problem("epub.no-book");
        }
        EpubBook book = new EpubBook(archive);
        String root = book.root();
        if (!names.contains(root)) {
            throw new Problem("epub.no-book");
        }
        book.readPackage(root);
        book.spine.removeIf(chapter -> !names.contains(chapter));
        if (book.spine.isEmpty()) {
            throw new Problem("epub.no-book");
        }
        if (names.contains(LOCKED) && book.isLocked()) {
            throw new Problem("import.password");
        }
        return book;
    }

    private byte[] part(String name) {
        try (InputStream in = ZipGate.open(archive, name, Limits.ZIP)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new Problem(e, "zip.broken");
        }
    }

    private String root() {
        XmlCursor xml = XmlCursor.of(part(CONTAINER), Limits.XML);
        for (At at = xml.next(); at != At.NOTHING; at = xml.next()) {
            if (at == At.START && xml.name().equals("rootfile")) {
                return xml.attribute("full-path").orElse("");
            }
        }
        return "";
    }

    /// Fonts may be obfuscated; a chapter that is cannot be read.
    private boolean isLocked() {
        XmlCursor xml = XmlCursor.of(part(LOCKED), Limits.XML);
        for (At at = xml.next(); at != At.NOTHING; at = xml.next()) {
            if (at == At.START && xml.name().equals("CipherReference")
                    && xml.attribute("URI").filter(uri -> spine.contains(resolved("", uri))).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void readPackage(String root) {
        XmlCursor xml = XmlCursor.of(part(root), Limits.XML);
        for (At at = xml.next(); at != At.NOTHING; at = xml.next()) {
            if (at == At.START) {
                switch (xml.name()) {
                    case "title", "creator", "publisher", "date", "language" -> {
                        String name = xml.name();
                        about.putIfAbsent(name, ArticleMaker.oneLine(xml.inner()));
                    }
                    case "item" -> manifest.put(xml.attribute("id").orElse(""),
                            resolved(root, xml.attribute("href").orElse("")));
                    case "itemref" -> xml.attribute("idref").map(manifest::get).ifPresent(spine::add);
                    default -> {
                        // of no use here
                    }
                }
            }
        }
    }

    /// Where a link in an entry leads inside the archive; nowhere when it leads out.
    private static String resolved(String from, String href) {
        try {
            String path = URI.create(href.replace(" ", "%20")).getPath();
            Deque<String> parts = new ArrayDeque<>(List.of(from.split("/", -1)));
            parts.removeLast();
            for (String part : path == null ? new String[0] : path.split("/")) {
                if (part.equals("..")) {
                    parts.pollLast();
                } else if (!part.isEmpty() && !part.equals(".")) {
                    parts.addLast(part);
                }
            }
            return String.join("/", parts);
        } catch (IllegalArgumentException notALink) {
            return "";
        }
    }

    Iterator<Written> chapters() {
        Iterator<String> names = spine.iterator();
        return new Iterator<>() {
            private int row;

            @Override
            public boolean hasNext() {
                return names.hasNext();
            }

            @Override
            public Written next() {
                return chapter(++row, names.next());
            }
        };
    }

    private Written chapter(int row, String name) {
        byte[] bytes = part(name);
        String text = Encodings.decode(bytes, declared(bytes)).text();
        Document page = HtmlGate.read(text, Limits.HTML);
        String heading = page.select("h1, h2, h3").stream().findFirst().map(h -> ArticleMaker.oneLine(h.text()))
                .orElse("");
        String title = heading.isEmpty() ? ArticleMaker.oneLine(page.title()) : heading;
        String book = about.getOrDefault("title", "");
        String body = Blocks.text(page.body());
        String rest = !heading.isEmpty() && body.startsWith(heading + "\n")
                ? body.substring(heading.length() + 1)
                : body;
        return new Written(row, title.equals(book) && heading.isEmpty() ? "" : title, "", rest,
                new Source(about.getOrDefault("publisher", book), about.getOrDefault("creator", ""), "", "",
                        "", WrittenDate.read(about.getOrDefault("date", ""), Optional.empty()),
                        "", about.getOrDefault("language", "").replaceFirst("-.*", "")),
                Pages.NONE);
    }

    private static Optional<String> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
        boolean named = head.startsWith("<?xml") && head.contains("encoding=\"UTF-8\"");
        return named ? Optional.of("UTF-8") : Optional.empty();
    }
}
