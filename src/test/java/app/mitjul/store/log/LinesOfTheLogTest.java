package app.mitjul.store.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.i18n.Problem;
import app.mitjul.store.table.State;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lines are read back as they were written, or not at all.
class LinesOfTheLogTest {

    private static final Instant AT = Instant.parse("2026-11-22T12:00:00.123Z");
    private static final String ROW = "[\"theme\",[\"x\",1,null]]\n";

    @Test
    void a_row_reads_back_with_texts_numbers_nothing_and_bytes() {
        byte[] bytes = {0, -1, 65};
        RowLine row = RowLine.read(RowLine.of("source_file", "[\"글\\n\\u0000\",-7,9007199254740993,null]", bytes));
        assertThat(row.table()).isEqualTo("source_file");
        assertThat(row.gone()).isFalse();
        assertThat(row.values()).isEqualTo(Arrays.asList("글\n\0", -7L, 9007199254740993L, null));
        assertThat(row.bytes()).hasValueSatisfying(read -> assertThat(read).isEqualTo(bytes));
        assertThat(RowLine.read(RowLine.of("theme", "[]", null)).bytes()).isEmpty();
    }

    @Test
    void a_row_that_is_gone_says_so_by_its_key() {
        RowLine row = RowLine.read(RowLine.gone("tagging", "[\"a\",\"b\"]"));
        assertThat(row.gone()).isTrue();
        assertThat(row.table()).isEqualTo("tagging");
        assertThat(row.values()).containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "[\"t\"]", "[\"t\",1]", "[\"t\",[1]", "[\"t\",[[1]]]", "[\"t\",[1.5]]",
            "[\"t\",[1],\"%\"]", "[\"t\",[1],\"AA==\",1]", "[1,[1]]x", "[\"t\",[true]]", "['t',[1]]",
            "[\"t\",[99999999999999999999]]"})
    void anything_else_is_no_row(String line) {
        assertThatThrownBy(() -> RowLine.read(line)).isInstanceOfSatisfying(Problem.class,
                p -> assertThat(p.key()).isEqualTo("backup.line"));
    }

    @Test
    void a_seal_counts_with_exactly_the_rows_it_was_written_behind() {
        Seal seal = new Seal(7, new State(9, "head"), AT, 2);
        String line = seal.line(crc(ROW + ROW));
        assertThat(Seal.isOne(line)).isTrue();
        assertThat(Seal.isOne(ROW)).isFalse();
        assertThat(Seal.parse(line)).contains(seal);
        assertThat(Seal.read(line, crc(ROW + ROW), 2)).contains(seal);
        assertThat(Seal.read(line, crc(ROW + ROW), 1)).isEmpty();
        assertThat(Seal.read(line, crc(ROW), 2)).isEmpty();
        assertThat(Seal.read(line, crc(ROW + ROW.replace('x', 'y')), 2)).isEmpty();
    }

    @Test
    void a_seal_with_any_other_byte_does_not_count() {
        String line = new Seal(7, new State(9, "0123abcd"), AT, 1).line(crc(ROW));
        byte[] bytes = line.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < bytes.length; i++) {
            byte[] other = bytes.clone();
            other[i] ^= 1;
            assertThat(Seal.read(new String(other, StandardCharsets.US_ASCII), crc(ROW), 1)).as("byte %s", i).isEmpty();
        }
        assertThat(Seal.read(line.substring(1), crc(ROW), 1)).isEmpty();
        assertThat(Seal.read("{}", crc(ROW), 1)).isEmpty();
        assertThat(Seal.parse(line.replace("\"0123abcd\"", "null"))).isEmpty();
        assertThat(Seal.parse(line.replace("\"rows\":1", "\"rows\":{}"))).isEmpty();
    }

    @Test
    void a_head_reads_back_and_one_of_another_form_or_without_a_part_does_not() {
        LogHead head = new LogHead("id", 3, new State(12, "head"), AT,
                Map.of("theme", List.of("id", "name"), "tagging", List.of()));
        String line = head.line();
        assertThat(LogHead.read(line)).contains(head);
        assertThat(LogHead.read(line.replace("\"mitjul\":1", "\"mitjul\":2"))).isEmpty();
        for (String part : List.of("mitjul", "library", "schema", "generation", "head", "at", "columns")) {
            assertThat(LogHead.read(line.replace("\"" + part + "\":", "\"x\":"))).as(part).isEmpty();
        }
        for (String other : List.of("", "[]", "{", line.replace("2026", "x"), line.replace("12", "\"a\""),
                line.replace("[\"id\"", "[null"), line.replace("[\"id\",\"name\"]", "7"),
                line.replace("\"head\":\"head\"", "\"head\":null"),
                line.replace("\"columns\":", "\"columns\":null,\"x\":"),
                line.replace("\"columns\":", "\"columns\":7,\"x\":"))) {
            assertThat(LogHead.read(other)).as(other).isEmpty();
        }
    }

    private static CRC32C crc(String rows) {
        CRC32C crc = new CRC32C();
        crc.update(rows.getBytes(StandardCharsets.UTF_8));
        return crc;
    }
}
