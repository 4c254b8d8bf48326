package app.mitjul.exchange.in.document;

import app.mitjul.exchange.in.Archives;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.dogfoot.hwplib.object.HWPFile;
import kr.dogfoot.hwplib.object.bodytext.Section;
import kr.dogfoot.hwplib.object.bodytext.control.ControlTable;
import kr.dogfoot.hwplib.object.bodytext.control.ControlType;
import kr.dogfoot.hwplib.object.bodytext.control.table.Cell;
import kr.dogfoot.hwplib.object.bodytext.control.table.Row;
import kr.dogfoot.hwplib.object.bodytext.paragraph.Paragraph;
import kr.dogfoot.hwplib.writer.HWPWriter;
import kr.dogfoot.hwpxlib.object.HWPXFile;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.Para;
import kr.dogfoot.hwpxlib.writer.HWPXWriter;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/// Makes documents as the programs do that people write them with.
public final class Documents {

    private static final String W = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";
    private static final float LINE = 18;

    private Documents() {
    }

    /// @param body
    ///            the elements inside `w:body`
    public static byte[] docx(String body, Map<String, String> more) throws IOException {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='xml' ContentType='application/xml'/></Types>");
        parts.put("_rels/.rels", "<Relationships/>");
        parts.put("word/document.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document " + W
                + "><w:body>" + body + "</w:body></w:document>");
        more.forEach((name, text) -> parts.put(name, text.replace("W", W)));
        return Archives.zip(parts);
    }

    public static byte[] hwpx(String... paragraphs) {
        HWPXFile file = kr.dogfoot.hwpxlib.tool.blankfilemaker.BlankFileMaker.make();
        for (String text : paragraphs) {
            Para para = file.sectionXMLFileList().get(0).addNewPara();
            para.idAnd("0").paraPrIDRefAnd("0").styleIDRefAnd("0").pageBreakAnd(false).columnBreakAnd(false)
                    .merged(false);
            para.addNewRun().charPrIDRefAnd("0").addNewT().addText(text);
        }
        try {
            return HWPXWriter.toBytes(file);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /// A document with paragraphs and, at its end, a table of two columns.
    public static byte[] hwp(List<String> paragraphs, String... cells) {
        HWPFile file = kr.dogfoot.hwplib.tool.blankfilemaker.BlankFileMaker.make();
        Section section = file.getBodyText().getSectionList().get(0);
        try {
            for (String text : paragraphs) {
                fill(section.addNewParagraph(), text);
            }
            if (cells.length > 0) {
                table(section, cells);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            HWPWriter.toStream(file, out);
            return out.toByteArray();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fill(Paragraph paragraph, String text) throws IOException {
        paragraph.getHeader().setLastInList(false);
        paragraph.createText();
        paragraph.getText().addString(text);
        paragraph.createCharShape();
        paragraph.getCharShape().addParaCharShape(0, 0);
    }

    private static void table(Section section, String... cells) throws IOException {
        Paragraph paragraph = section.addNewParagraph();
        fill(paragraph, "표:");
        paragraph.getText().addExtendCharForTable();
        ControlTable table = (ControlTable) paragraph.addNewControl(ControlType.Table);
        table.getTable().setRowCount(cells.length / 2);
        table.getTable().setColumnCount(2);
        for (int i = 0; i < cells.length; i += 2) {
            table.getTable().getCellCountOfRowList().add(2);
            Row row = table.addNewRow();
            for (int j = 0; j < 2; j++) {
                Cell cell = row.addNewCell();
                cell.getListHeader().setParaCount(1);
                cell.getListHeader().setRowIndex(i / 2);
                cell.getListHeader().setColIndex(j);
                cell.getListHeader().setColSpan(1);
                cell.getListHeader().setRowSpan(1);
                Paragraph inside = cell.getParagraphList().addNewParagraph();
                fill(inside, cells[i + j]);
                inside.getHeader().setLastInList(true);
            }
        }
    }

    /// Pages of lines in the Korean font that the program ships; an empty page has a picture's frame and no text.
    ///
    /// @param password
    ///            empty: none
    public static byte[] pdf(List<List<String>> pages, String password) throws IOException {
        try (PDDocument document = new PDDocument()) {
            KoreanFont font = new KoreanFont(document);
            for (List<String> lines : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                StringBuilder content = new StringBuilder(lines.isEmpty() ? "50 50 300 300 re S\n" : "");
                float y = 780;
                for (String line : lines) {
                    content.append("BT /F 11 Tf 60 ").append(y).append(" Td <").append(font.codes(line))
                            .append("> Tj ET\n");
                    y -= LINE;
                }
                PDResources resources = new PDResources();
                resources.getCOSObject().setItem(COSName.FONT, fonts(font));
                page.setResources(resources);
                page.setContents(new PDStream(document,
                        new ByteArrayInputStream(content.toString().getBytes(StandardCharsets.US_ASCII))));
            }
            font.finish();
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static COSDictionary fonts(KoreanFont font) {
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F"), font.type0);
        return fonts;
    }

    /// A book with one chapter for each text.
    public static byte[] epub(List<String> chapters) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/epub+zip");
        parts.put("META-INF/container.xml",
                "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles><rootfile full-path='OEBPS/content.opf'/></rootfiles></container>");
        StringBuilder items = new StringBuilder();
        StringBuilder spine = new StringBuilder();
        for (int i = 0; i < chapters.size(); i++) {
            items.append("<item id='c").append(i).append("' href='text/ch%20").append(i)
                    .append(".xhtml' media-type='application/xhtml+xml'/>");
            spine.append("<itemref idref='c").append(i).append("'/>");
            parts.put("OEBPS/text/ch " + i + ".xhtml", chapters.get(i));
        }
        parts.put("OEBPS/content.opf",
                "<?xml version='1.0' encoding='UTF-8'?><package xmlns='http://www.idpf.org/2007/opf' xmlns:dc='http://purl.org/dc/elements/1.1/'><metadata><dc:title>책 제목</dc:title><dc:creator>지은이</dc:creator><dc:publisher>출판사</dc:publisher><dc:date>2024-05</dc:date><dc:language>ko-KR</dc:language></metadata><manifest>"
                        + items + "</manifest><spine>" + spine + "</spine></package>");
        try {
            return Archives.zip(parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
