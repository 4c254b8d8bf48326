package app.mitjul.exchange.in.document;

import app.mitjul.domain.article.Source;
import app.mitjul.exchange.in.limit.InputDocument;
import app.mitjul.exchange.in.limit.Limits;
import app.mitjul.exchange.in.limit.XmlCursor;
import app.mitjul.exchange.in.limit.XmlCursor.At;
import app.mitjul.exchange.in.limit.ZipGate;
import app.mitjul.i18n.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A document of Hangul in its open form (KS X 6101, OWPML): the sections of the body with tables, boxes and notes; no
/// running heads, no comments.
final class HwpxText {

    private static final Pattern SECTION = Pattern.compile("(?i)Contents/section(\\d{1,5})\\.xml");
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String ABOUT = "Contents/content.hpf";

    private static final Set<String> UNSEEN = Set.of("header", "footer", "hiddenComment", "shapeComment", "secPr",
            "linesegarray", "pageNum", "bookmark", "fieldBegin", "parameters", "script", "deleteEnd");

    private final Story story = new Story();

    private HwpxText() {
    }

    /// @throws Problem
    ///             when it is no such document, locked, or broken
    static Written read(InputDocument document) {
        Map<String, byte[]> parts = ZipGate.withArchives(document.bytes(Limits.ZIP),
                name -> SECTION.matcher(name).matches() || name.equals(MANIFEST) || name.equals(ABOUT), Limits.ZIP);
        if (new String(parts.getOrDefault(MANIFEST, new byte[0]), StandardCharsets.UTF_8)
                .contains("encryption-data")) {
            throw new Problem("import.password");
        }
        List<String> sections = parts.keySet().stream().filter(name -> SECTION.matcher(name).matches())
                .sorted(Comparator.comparingInt(HwpxText::number)).toList();
        if (sections.isEmpty()) {
            throw new Problem("hwp.no-document");
        }
        HwpxText text = new HwpxText();
        for (String section : sections) {
            text.go(XmlCursor.of(parts.getOrDefault(section, new byte[0]), Limits.XML));
        }
        return Written.of("", about(parts.getOrDefault(ABOUT, new byte[0])), text.story.text(), Source.NONE);
    }

    private static int number(String section) {
        Matcher m = SECTION.matcher(section);
        return m.matches() ? Integer.parseInt(m.group(1)) : 0;
    }

    private static String about(byte[] document) {
        if (document.length == 0) {
            return "";
        }
        XmlCursor xml = XmlCursor.of(document, Limits.XML);
        for (At at = xml.next(); at != At.NOTHING; at = xml.next()) {
            if (at == At.START && xml.name().equals("title")) {
                return xml.inner().strip();
            }
        }
        return "";
    }

    private void go(XmlCursor xml) {
        for (At at = xml.next(); at != At.NOTHING; at = xml.next()) {
            if (at == At.START) {
                start(xml);
            } else if (at == At.END) {
                end(xml.name());
            }
        }
        story.endParagraph();
    }

    private void start(XmlCursor xml) {
        switch (xml.name()) {
            case "t" -> run(xml);
            case "tbl", "drawText" -> story.endParagraph();
            case "tc" -> story.beginCell();
            case "footNote", "endNote" -> story.beginNote();
            default -> {
                if (UNSEEN.contains(xml.name())) {
                    xml.skip();
                }
            }
        }
    }

    private void run(XmlCursor xml) {
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            At at = xml.next();
            if (at == At.NOTHING) {
                return;
            }
            if (at == At.TEXT) {
                story.add(xml.text());
            } else if (at == At.START) {
                story.add(switch (xml.name()) {
                    case "tab" -> "\t";
                    case "lineBreak" -> "\n";
                    case "nbSpace" -> "\u00A0";
                    case "fwSpace" -> " ";
                    case "hyphen" -> "-";
                    default -> "";
                });
            }
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> story.endParagraph();
            case "tc" -> story.endCell();
            case "tr" -> story.endRow();
            case "footNote", "endNote" -> story.endNote();
            default -> {
                // nothing that a reader sees
            }
        }
    }
}
