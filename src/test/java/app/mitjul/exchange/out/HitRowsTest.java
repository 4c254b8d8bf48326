package app.mitjul.exchange.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class HitRowsTest {

    private static final List<HitRows.Row> ROWS = List.of(
            new HitRows.Row(1, "제목", "더지엠뉴스", "왼쪽 ", "협력", "을 추진", "text", 10, 12, List.of("Security", "Trade"),
                    "id-1"),
            new HitRows.Row(20, "=1+1", "\u0001\uD800", "", "안보", "", "title", 0, 2, List.of(), "id-2"));

    @Test
    void csv_has_a_header_and_one_row_per_hit_and_no_formula() throws IOException {
        StringWriter out = new StringWriter();
        HitRows.csv(ROWS, out);
        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).startsWith("\uFEFF\"article\",\"title\"");
        assertThat(lines.get(1)).contains("\"협력\"").contains("Security; Trade");
        assertThat(lines.get(2)).doesNotContain("\"=1+1\"");
    }

    @Test
    void a_sheet_has_the_same_columns_and_numbers_as_numbers() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HitRows.xlsx(ROWS, out);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(3);
            assertThat(rows.getFirst().getCellText(4)).isEqualTo("hit");
            assertThat(rows.get(1).getCellAsNumber(7).orElseThrow().intValue()).isEqualTo(10);
            assertThat(rows.get(1).getCellText(5)).isEqualTo("을 추진");
            assertThat(rows.get(2).getCellText(1)).as("a text, not a formula").isEqualTo("=1+1");
            assertThat(rows.get(2).getCell(1).getFormula()).isNull();
            assertThat(rows.get(2).getCellText(2)).as("what XML does not know").isEqualTo("\uFFFD\uFFFD");
        }
    }
}
