package app.mitjul.exchange.in.document;

import app.mitjul.domain.article.Source;
import app.mitjul.exchange.in.limit.InputDocument;
import app.mitjul.exchange.in.limit.Limits;
import app.mitjul.exchange.in.limit.XmlCursor;
import app.mitjul.exchange.in.limit.XmlCursor.At;
import app.mitjul.exchange.in.limit.ZipGate;
import app.mitjul.i18n.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// A text document of an office program (ECMA-376, part 1, chapter 17): what a reader would see of it, with insertions
/// that wait for approval and without deletions; text in boxes stands where the box is anchored.
final class DocxText {

    private static final String BODY = "word/document.xml";
    private static final String FOOTNOTES = "word/footnotes.xml";
    private static final String ENDNOTES = "word/endnotes.xml";
    private static final String ABOUT = "docProps/core.xml";

    /// What nobody sees, or sees twice.
    private static final Set<String> UNSEEN = Set.of("delText", "moveFrom", "instrText", "delInstrText", "Fallback",
            "pict", "rt", "sectPr", "tblPr", "tblGrid", "trPr", "tcPr");

    private static final Set<String> TITLE_STYLES = Set.of("title", "제목");
    private static final Pattern NO_TITLE = Pattern
            .compile("(?i)\\s*|microsoft word.*|제목 ?없음|untitled|(문서|document) ?\\d*");

    private final Map<String, String> footnotes;
    private final Map<String, String> endnotes;
    private final Story story = new Story();
    private String title = "";
    private boolean isTitle;

    private DocxText(Map<String, String> footnotes, Map<String, String> endnotes) {
        this.footnotes = footnotes;
        this.endnotes = endnotes;
    }

    /// @throws Problem
    ///             when it is no such document, or broken
    static Written read(InputDocument document) {
        Map<String, byte[]> parts = ZipGate.withArchives(document.bytes(Limits.ZIP),
                name -> List.of(BODY, FOOTNOTES, ENDNOTES, ABOUT).contains(name), Limits.ZIP);
        byte[] body = parts.get(BODY);
        if (body == null) {
            throw new Problem("docx.no-document");
        }
        DocxText text = new DocxText(notes(parts.getOrDefault(FOOTNOTES, new byte[0])),
                notes(parts.getOrDefault(ENDNOTES, new byte[0])));
        text.go(body);
        return Written.of(text.title, about(parts.getOrDefault(ABOUT, new byte[0])), text.story.text(), Source.NONE);
    }

    private static String about(byte[] document) {
        if (document.length == 0) {
            return "";
        }
        XmlCursor xml = XmlCursor.of(document, Limits.XML);
        for (At at = xml.next(); at != At.NOTHING; at = xml.next()) {
            if (at == At.START && xml.name().equals("title")) {
                String title = xml.inner().strip();
                return NO_TITLE.matcher(title).matches() ? "" : title;
            }
        }
        return "";
    }

    /// Notes by their number in the file; those of a type are lines that separate.
    private static Map<String, String> notes(byte[] document) {
        Map<String, String> notes = new HashMap<>();
        if (document.length == 0) {
            return notes;
        }
        XmlCursor xml = XmlCursor.of(document, Limits.XML);
        for (At at = xml.next(); at != At.NOTHING; at = xml.next()) {
            if (at == At.START && (xml.name().equals("footnote") || xml.name().equals("endnote"))
                    && xml.attribute("type").isEmpty()) {
                String id = xml.attribute("id").orElse("");
                DocxText inner = new DocxText(Map.of(), Map.of());
                inner.goTo(xml, xml.depth() - 1);
                notes.put(id, inner.story.text().strip());
            }
        }
        return notes;
    }

    private void go(byte[] document) {
        XmlCursor xml = XmlCursor.of(document, Limits.XML);
        if (xml.next() == At.START) {
            goTo(xml, 0);
        }
    }

    /// Until the element at `outside` + 1 ends.
    private void goTo(XmlCursor xml, int outside) {
        while (xml.depth() > outside) {
            At at = xml.next();
            if (at == At.NOTHING) {
                return;
            }
            if (at == At.START) {
                start(xml);
            } else if (at == At.END) {
                end(xml.name());
            }
        }
    }

    private void start(XmlCursor xml) {
        switch (xml.name()) {
            case "t" -> story.add(xml.inner());
            case "tab" -> story.add(story.atStart() ? "" : "\t");
            case "br", "cr" -> story.add("\n");
            case "noBreakHyphen" -> story.add("\u2011");
            case "tbl", "txbxContent" -> story.endParagraph();
            case "tc" -> story.beginCell();
            case "pStyle" ->
                isTitle = TITLE_STYLES.contains(xml.attribute("val").orElse("").toLowerCase(java.util.Locale.ROOT))
                        && title.isEmpty();
            case "footnoteReference" -> note(footnotes, xml);
            case "endnoteReference" -> note(endnotes, xml);
            default -> {
                if (UNSEEN.contains(xml.name())) {
                    xml.skip();
                }
            }
        }
    }

    private void note(Map<String, String> notes, XmlCursor xml) {
        String note = notes.get(xml.attribute("id").orElse(""));
        if (note != null) {
            story.note(note);
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> {
                if (isTitle) {
                    title = story.take();
                    isTitle = false;
                } else {
                    story.endParagraph();
                }
            }
            case "tc" -> story.endCell();
            case "tr" -> story.endRow();
            default -> {
                // nothing that a reader sees
            }
        }
    }
}
