package app.mitjul.exchange.in.table;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.NewArticle;
import app.mitjul.exchange.Found;
import app.mitjul.exchange.FoundTable;
import app.mitjul.exchange.FoundTable.Layout;
import app.mitjul.exchange.ImportOptions;
import app.mitjul.exchange.Item;
import app.mitjul.exchange.Look;
import app.mitjul.exchange.in.ArticleStreams;
import app.mitjul.exchange.in.Archives;
import app.mitjul.exchange.in.Streams;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxImportTest {

    private static final String BODY = "정부는 17일 서울에서 에너지 안보 회담을 열었다. 회담은 이틀 동안 이어졌다 👍🏽.";

    /// As BIGKinds writes them.
    private static final List<String> BIGKINDS = List.of("뉴스 식별자", "일자", "언론사", "기고자", "제목", "통합 분류1", "통합 분류2",
            "통합 분류3", "사건/사고 분류1", "사건/사고 분류2", "사건/사고 분류3", "인물", "위치", "기관", "키워드", "특성추출(가중치순 상위 50개)", "본문", "URL",
            "분석제외 여부");

    @TempDir
    private Path folder;

    private Path book(String name, Map<String, Consumer<Worksheet>> sheets) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file); Workbook book = new Workbook(out, "test", "1.0")) {
            sheets.forEach((sheet, fill) -> fill.accept(book.newWorksheet(sheet)));
        }
        return file;
    }

    private static void row(Worksheet sheet, int row, Object... values) {
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case String text -> sheet.value(row, i, text);
                case Number number -> sheet.value(row, i, number);
                case LocalDate day -> {
                    sheet.value(row, i, day);
                    sheet.style(row, i).format("yyyy-mm-dd").set();
                }
                default -> throw new IllegalArgumentException();
            }
        }
    }

    @Test
    void an_export_of_bigkinds_is_recognised_by_its_columns() throws IOException {
        String cut = "가".repeat(199) + ".";
        Path file = book("NewsResult.xlsx", Map.of("sheet", sheet -> {
            row(sheet, 0, BIGKINDS.toArray());
            row(sheet, 1, "01100101.20250617", "20250617", "한강일보", "홍길동 기자;김영희 기자", "회담 열려", "국제>중국", "", "", "", "",
                    "",
                    "궈자쿤", "베이징", "외교부", "회담,안보", "회담,안보", BODY, "http://x.kr/1", "");
            row(sheet, 2, "01100101.20250618", 20250618, "대륙통신", "", "둘째", "", "", "", "", "", "", "", "", "", "", "",
                    cut,
                    "", "");
            row(sheet, 3, "01100101.20250619", "20250619", "대륙통신", "", "본문 없음", "", "", "", "", "", "", "", "", "", "",
                    "",
                    "", "", "");
        }));
        Look look = ArticleStreams.look(List.of(file), ImportOptions.NONE);
        FoundTable table = look.found().table().orElseThrow();
        assertThat(table.layout()).isEqualTo(Layout.BIGKINDS);
        assertThat(table.columns()).isEqualTo(BIGKINDS);
        assertThat(look.found().dates().form()).contains(app.mitjul.exchange.DateForm.COMPACT);
        List<Item> items = Streams.all(List.of(file), ImportOptions.NONE);
        List<NewArticle> articles = Streams.articles(items);
        assertThat(Streams.skipped(items)).containsExactly("skip.no-text");
        assertThat(items.getLast().place().row()).isEqualTo(4);
        NewArticle first = articles.getFirst();
        assertThat(first.text()).isEqualTo(BODY);
        assertThat(first.title()).isEqualTo("회담 열려");
        assertThat(first.source().outlet()).isEqualTo("한강일보");
        assertThat(first.source().reporter()).isEqualTo("홍길동, 김영희");
        assertThat(first.source().published()).isEqualTo("2025-06-17");
        assertThat(first.source().url()).isEqualTo("http://x.kr/1");
        assertThat(first.truncated()).isFalse();
        assertThat(articles.get(1).source().published()).isEqualTo("2025-06-18");
        assertThat(articles.get(1).truncated()).isTrue();
    }

    @Test
    void days_merged_cells_and_other_sheets_are_understood() throws IOException {
        Map<String, Consumer<Worksheet>> sheets = new java.util.LinkedHashMap<>();
        sheets.put("설명", sheet -> row(sheet, 0, "이 파일은", "설명입니다"));
        sheets.put("기사", sheet -> {
            row(sheet, 0, "2025년 수집 기사");
            sheet.range(0, 0, 0, 3).merge();
            row(sheet, 2, "매체", "날짜", "제목", "내용");
            row(sheet, 3, "한강일보", LocalDate.of(2025, 6, 17), "하나", BODY);
            row(sheet, 4, "", LocalDate.of(1999, 12, 31), "둘", "_x000D_\n" + BODY);
            row(sheet, 5, "대륙통신", 2024.0, "셋", BODY);
            sheet.range(3, 0, 4, 0).merge();
        });
        Path file = book("b.xlsx", sheets);
        Found found = ArticleStreams.look(List.of(file), ImportOptions.NONE).found();
        assertThat(found.table().orElseThrow().sheet()).isEqualTo("기사");
        assertThat(found.table().orElseThrow().sheets()).containsExactly("설명", "기사");
        List<NewArticle> articles = Streams.articles(file, ImportOptions.NONE);
        assertThat(articles).extracting(a -> a.source().outlet() + " " + a.source().published())
                .containsExactly("한강일보 2025-06-17", "한강일보 1999-12-31", "대륙통신 2024");
        assertThat(Streams.skipped(Streams.all(List.of(file), ImportOptions.NONE.withSheet(Optional.of("설명")))))
                .containsExactly("table.no-text");
    }

    @Test
    void a_sheet_is_read_as_another_program_reads_it() throws IOException {
        Path file = book("c.xlsx", Map.of("s", sheet -> {
            row(sheet, 0, "title", "body", "n");
            for (int i = 1; i < 200; i++) {
                row(sheet, i, "T" + i, "Text <&> \"" + i + "\" " + BODY, i / 8.0);
            }
        }));
        List<List<String>> ours = new java.util.ArrayList<>();
        app.mitjul.exchange.in.table.Workbook book = app.mitjul.exchange.in.table.Workbook.of(Files.readAllBytes(file));
        try (XlsxRows rows = new XlsxRows(book, "s")) {
            rows.next();
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                ours.add(row.get().cells());
            }
        }
        try (ReadableWorkbook theirs = new ReadableWorkbook(file.toFile())) {
            List<Row> rows = theirs.getFirstSheet().read();
            assertThat(ours).hasSize(rows.size() - 1);
            for (int i = 0; i < ours.size(); i++) {
                assertThat(ours.get(i)).containsExactly(rows.get(i + 1).getCellText(0), rows.get(i + 1).getCellText(1),
                        rows.get(i + 1).getCellAsNumber(2).orElseThrow().stripTrailingZeros().toPlainString());
            }
        }
    }

    @Test
    void what_is_no_workbook_or_too_wide_is_a_sentence() throws IOException {
        Path text = Files.writeString(folder.resolve("t.xlsx"), "no workbook");
        Path zip = Files.write(folder.resolve("z.xlsx"), Archives.zip(Map.of("a.txt", "x")));
        Path wide = Files.write(folder.resolve("w.xlsx"), Archives.zip(Map.of("xl/workbook.xml",
                "<workbook xmlns:r='r'><sheets><sheet name='a' r:id='i'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='i' Target='worksheets/s.xml'/></Relationships>",
                "xl/worksheets/s.xml",
                "<worksheet><sheetData><row r='1'><c r='ZZZ1'><v>1</v></c></row></sheetData></worksheet>")));
        Path entity = Files.write(folder.resolve("e.xlsx"), Archives.zip(Map.of("xl/workbook.xml",
                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><workbook><sheets>&b;</sheets></workbook>")));
        Path good = Files.writeString(folder.resolve("good.txt"), "좋은 기사입니다.");
        assertThat(Streams.skipped(Streams.all(List.of(text, zip, wide, entity, good), ImportOptions.NONE)))
                .containsExactly("zip.broken", "xlsx.no-workbook", "input.too-wide", "xml.broken");
    }
}
