package app.mitjul.exchange.in.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;

/// The Korean font of the program in a PDF, as layout programs put it there: whole, its characters by their numbers in the
/// font, and a table that gives their meaning. PDFBox itself can put only other kinds of fonts into a PDF.
final class KoreanFont {

    final COSDictionary type0 = new COSDictionary();
    private final PDDocument document;
    private final OpenTypeFont font;
    private final CFFFont outlines;
    private final Path file = Path.of(System.getProperty("mitjul.assets", "assets"), "fonts", "NotoSansKR-Regular.otf");
    private final Map<Integer, Integer> used = new TreeMap<>();
    private final COSDictionary cid = new COSDictionary();

    KoreanFont(PDDocument document) throws IOException {
        this.document = document;
        font = (OpenTypeFont) new OTFParser().parse(new RandomAccessReadBufferedFile(file));
        outlines = font.getCFF().getFont();
    }

    /// The numbers of the characters in hexadecimal digits.
    String codes(String text) throws IOException {
        StringBuilder codes = new StringBuilder();
        for (int c : text.codePoints().toArray()) {
            int glyph = font.getUnicodeCmapLookup().getGlyphId(c);
            int number = outlines.getCharset().getCIDForGID(glyph);
            used.put(number, c);
            codes.append(String.format(Locale.ROOT, "%04X", number));
        }
        return codes.toString();
    }

    /// When all text is known.
    void finish() throws IOException {
        COSDictionary descriptor = new COSDictionary();
        descriptor.setName(COSName.TYPE, "FontDescriptor");
        descriptor.setName(COSName.FONT_NAME, "NotoSansKR-Regular");
        descriptor.setInt(COSName.FLAGS, 4);
        COSStream program = stream(Files.readAllBytes(file));
        program.setName(COSName.SUBTYPE, "OpenType");
        descriptor.setItem(COSName.FONT_FILE3, program);
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        COSArray widths = new COSArray();
        for (Map.Entry<Integer, Integer> entry : used.entrySet()) {
            widths.add(COSInteger.get(entry.getKey()));
            COSArray width = new COSArray();
            width.add(COSInteger.get(font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(entry.getValue()))));
            widths.add(width);
        }
        cid.setName(COSName.TYPE, "Font");
        cid.setName(COSName.SUBTYPE, "CIDFontType0");
        cid.setName(COSName.BASE_FONT, "NotoSansKR-Regular");
        cid.setItem(COSName.CIDSYSTEMINFO, system);
        cid.setItem(COSName.FONT_DESC, descriptor);
        cid.setItem(COSName.W, widths);
        COSArray descendants = new COSArray();
        descendants.add(cid);
        type0.setName(COSName.TYPE, "Font");
        type0.setName(COSName.SUBTYPE, "Type0");
        type0.setName(COSName.BASE_FONT, "NotoSansKR-Regular");
        type0.setName(COSName.ENCODING, "Identity-H");
        type0.setItem(COSName.DESCENDANT_FONTS, descendants);
        type0.setItem(COSName.TO_UNICODE, stream(meanings().getBytes(StandardCharsets.US_ASCII)));
    }

    private String meanings() {
        StringBuilder table = new StringBuilder(
                "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        used.forEach((number, c) -> {
            StringBuilder units = new StringBuilder();
            Character.toString(c).chars().forEach(u -> units.append(String.format(Locale.ROOT, "%04X", u)));
            table.append(String.format(Locale.ROOT, "1 beginbfchar <%04X> <%s> endbfchar%n", number, units));
        });
        return table + "endcmap end end";
    }

    private COSStream stream(byte[] bytes) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }
}
