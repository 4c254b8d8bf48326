package app.mitjul.hostile;

import app.mitjul.exchange.in.Archives;
import app.mitjul.hostile.Attack.Made;
import app.mitjul.hostile.Attack.Target;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Documents, books and workbooks whose parts ask for others, grow, or say impossible things.
final class HostileOffice {

    private static final String RELS = "<Relationships><Relationship Id='r1' Target='worksheets/sheet1.xml'/></Relationships>";
    private static final String BOOK = "<workbook xmlns:r='r'><sheets><sheet name='s' sheetId='1' r:id='r1'/></sheets></workbook>";

    private HostileOffice() {
    }

    /// The text of the document is an attack on the parser of XML.
    static Made xml(Random random, Target target) throws IOException {
        byte[] attack = switch (random.nextInt(3)) {
            case 0 -> HostileXml.bomb(random, target).bytes();
            case 1 -> HostileXml.entity(random, target).bytes();
            default -> HostileXml.documentType(random, target).bytes();
        };
        Map<String, Object> parts = new LinkedHashMap<>();
        String ending = List.of(".docx", ".xlsx", ".hwpx", ".epub").get(random.nextInt(4));
        switch (ending) {
            case ".docx" -> parts.put("word/document.xml", attack);
            case ".xlsx" -> {
                parts.put("xl/workbook.xml", random.nextBoolean() ? BOOK : attack);
                parts.put("xl/_rels/workbook.xml.rels", RELS);
                parts.put("xl/sharedStrings.xml", attack);
                parts.put("xl/styles.xml", attack);
                parts.put("xl/worksheets/sheet1.xml", attack);
            }
            case ".hwpx" -> parts.put("Contents/section0.xml", attack);
            default -> {
                parts.put("META-INF/container.xml", "<c><rootfile full-path='a.opf'/></c>");
                parts.put("a.opf", attack);
            }
        }
        return new Made(ending, Archives.zip(parts));
    }

    /// A workbook with cells where no cells are, or a book with chapters that lie elsewhere.
    static Made parts(Random random, Target target) throws IOException {
        Map<String, Object> parts = new LinkedHashMap<>();
        int large = 1_000 + random.nextInt(1_000_000);
        if (random.nextInt(4) == 0) {
            String away = List.of("../../../../.." + target.canary(), "file://" + target.canary(), "/etc/passwd",
                    "http://127.0.0.1:9/" + large, "%2e%2e/%2e%2e/x", "a.opf#" + large).get(random.nextInt(6));
            parts.put("META-INF/container.xml", "<c><rootfile full-path='a.opf'/></c>");
            parts.put("a.opf", "<p><item id='i' href='" + away + "'/><itemref idref='i'/><itemref idref='i" + large
                    + "'/></p>");
            return new Made(".epub", Archives.zip(parts));
        }
        String sheet = switch (random.nextInt(8)) {
            case 0 -> "<row r='1'><c r='ZZZ1'><v>" + large + "</v></c></row>";
            case 1 -> "<row r='9999999'><c r='A9999999' t='s'><v>" + large + "</v></c></row>";
            case 2 -> "<row><c t='s'><v>-" + large + "</v></c><c t='n'><v>1E" + large + "</v></c></row>";
            case 3 -> "<row>" + "<c t='str'><v>x</v></c>".repeat(2_000 + large % 50) + "</row>";
            case 4 -> "<row><c r='A1' s='" + large + "'><v>99999999999</v></c></row></sheetData><mergeCells>"
                    + "<mergeCell ref='A1:XFD1048576'/>".repeat(200) + "</mergeCells><sheetData>";
            case 5 -> "<row r='1'>" + "<c><is><t>a</t></is>".repeat(500) + large;
            case 6 -> "<row><c s='0'><v>" + "9".repeat(large % 5_000) + "</v></c></row>";
            default -> "<row r='" + large + "'><c r='A" + large + "' t='inlineStr'><is><t>=cmd|x!A1</t></is></c></row>";
        };
        parts.put("xl/workbook.xml", BOOK);
        parts.put("xl/_rels/workbook.xml.rels", RELS);
        parts.put("xl/styles.xml", "<s><cellXfs><xf numFmtId='14'/></cellXfs></s>");
        parts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + sheet + "</sheetData></worksheet>");
        return new Made(".xlsx", Archives.zip(parts));
    }
}
