package app.mitjul.exchange.in.table;

import app.mitjul.exchange.in.limit.Limits;
import app.mitjul.exchange.in.limit.XmlCursor;
import app.mitjul.exchange.in.limit.XmlCursor.At;
import app.mitjul.exchange.in.limit.ZipGate;
import app.mitjul.i18n.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the sheets of a workbook share: their names, the strings, the number formats, how days are counted (ECMA-376,
/// part 1, chapter 18).
///
/// @param sheets
///            name to entry of the archive, in the order of the book; hidden ones last
/// @param formats
///            by the number a cell names its style with
record Workbook(byte[] archive, Map<String, String> sheets, List<String> strings, List<CellFormat> formats,
        boolean from1904) {

    private static final String BOOK = "xl/workbook.xml";
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String STYLES = "xl/styles.xml";
    private static final String LINKS = "xl/_rels/workbook.xml.rels";

    /// Of all shared strings together, UTF-16 code units.
    private static final long MOST = 256L << 20;

    /// @throws Problem
    ///             when it is no workbook, or a part of it is broken
    static Workbook of(byte[] archive) {
        List<String> names = ZipGate.names(archive, Limits.ZIP);
        Map<String, byte[]> parts = ZipGate.withArchives(archive,
                name -> List.of(BOOK, LINKS, STYLES).contains(name), Limits.ZIP);
        byte[] book = parts.get(BOOK);
        if (book == null) {
            throw new Problem("xlsx.no-workbook");
        }
        Map<String, String> links = links(parts.getOrDefault(LINKS, new byte[0]));
        Map<String, String> sheets = new LinkedHashMap<>();
        Map<String, String> hidden = new LinkedHashMap<>();
        boolean from1904 = false;
        XmlCursor xml = XmlCursor.of(book, Limits.XML);
        for (At at = xml.next(); at != At.NOTHING; at = xml.next()) {
            if (at == At.START && xml.name().equals("sheet")) {
                String entry = links.getOrDefault(xml.attribute("id").orElse(""), "");
                if (names.contains(entry)) {
                    boolean seen = xml.attribute("state").filter(s -> !s.equals("visible")).isEmpty();
                    (seen ? sheets : hidden).put(xml.attribute("name").orElse(entry), entry);
                }
            } else if (at == At.START && xml.name().equals("workbookPr")) {
                from1904 = xml.attribute("date1904").filter(v -> v.equals("1") || v.equals("true")).isPresent();
            }
        }
        sheets.putAll(hidden);
        if (sheets.isEmpty()) {
            throw new Problem("xlsx.no-workbook");
        }
        return new Workbook(archive, sheets, names.contains(STRINGS) ? strings(archive) : List.of(),
                formats(parts.getOrDefault(STYLES, new byte[0])), from1904);
    }

    private static Map<String, String> links(byte[] document) {
        Map<String, String> links = new LinkedHashMap<>();
        if (document.length == 0) {
            return links;
        }
        XmlCursor xml = XmlCursor.of(document, Limits.XML);
        for (At at = xml.next(); at != At.NOTHING; at = xml.next()) {
            if (at == At.START && xml.name().equals("Relationship")) {
                String target = xml.attribute("Target").orElse("");
                links.put(xml.attribute("Id").orElse(""),
                        target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
        return links;
    }

    private static List<String> strings(byte[] archive) {
        List<String> strings = new ArrayList<>();
        long all = 0;
        XmlCursor xml = XmlCursor.of(ZipGate.open(archive, STRINGS, Limits.PART), Limits.PART);
        for (At at = xml.next(); at != At.NOTHING; at = xml.next()) {
            if (at == At.START && xml.name().equals("si")) {
                String text = rich(xml);
                all += text.length();
                if (all > MOST) {
                    throw new Problem("input.no-memory");
                }
                strings.add(text);
            }
        }
        return strings;
    }

    /// The text of an `si` or `is`: of its runs, without readings above them.
    static String rich(XmlCursor xml) {
        int outside = xml.depth() - 1;
        StringBuilder text = new StringBuilder();
        while (xml.depth() > outside) {
            At at = xml.next();
            if (at == At.NOTHING) {
                break;
            }
            if (at == At.START && xml.name().equals("rPh")) {
                xml.skip();
            } else if (at == At.START && xml.name().equals("t")) {
                text.append(xml.inner());
            }
        }
        return CellText.unescaped(text.toString());
    }

    private static List<CellFormat> formats(byte[] styles) {
        List<CellFormat> formats = new ArrayList<>();
        if (styles.length == 0) {
            return formats;
        }
        Map<String, String> codes = new LinkedHashMap<>();
        boolean cells = false;
        XmlCursor xml = XmlCursor.of(styles, Limits.XML);
        for (At at = xml.next(); at != At.NOTHING; at = xml.next()) {
            if (at == At.START && xml.name().equals("numFmt")) {
                codes.put(xml.attribute("numFmtId").orElse(""), xml.attribute("formatCode").orElse(""));
            } else if (at != At.TEXT && xml.name().equals("cellXfs")) {
                cells = at == At.START;
            } else if (at == At.START && cells && xml.name().equals("xf")) {
                String id = xml.attribute("numFmtId").orElse("0");
                formats.add(CellFormat.of(id, Optional.ofNullable(codes.get(id))));
            }
        }
        return formats;
    }
}
