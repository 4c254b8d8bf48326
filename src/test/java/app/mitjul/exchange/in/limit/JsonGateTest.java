package app.mitjul.exchange.in.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.i18n.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonGateTest {

    @Test
    void a_document_is_read_as_it_is() {
        assertThat(JsonGate.read(utf8("\uFEFF{\"a\":[1,-2,1.5,true,null,\"가\\u0000\"],\"\":{}}"), Limits.JSON))
                .hasToString("{\"a\":[1,-2,1.5,true,null,\"가\\u0000\"],\"\":{}}");
        assertThat(JsonGate.read(utf8("{\"n\":9007199254740993}"), Limits.JSON).get("n").getAsLong())
                .isEqualTo(9_007_199_254_740_993L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "1", "{", "{}}", "{} {}", "{'a':1}", "{a:1}", "{\"a\":NaN}", "{\"a\":01}",
            "{\"a\":1,}", "{\"a\" 1}", "// c\n{}", "{\"a\":\"\n\"}", "{\"a\":tru}", "{\"a\":+1}", ")]}'\n{}",
            "{\"a\":\"\\x\"}",
            "\u0000", "{\"a\":\"\\ud8\"}", "nulll"})
    void what_is_no_json_is_refused_with_its_place(String document) {
        refused("json.broken", utf8(document), Limits.JSON);
    }

    @Test
    void a_name_that_stands_twice_is_refused() {
        refused("json.double-key", utf8("{\"a\":1,\"b\":{\"c\":1,\"c\":2}}"), Limits.JSON);
    }

    @Test
    void bytes_that_are_no_utf8_are_refused() {
        refused("json.not-utf8", new byte[]{'{', '"', (byte) 0xC0, (byte) 0x80, '"', ':', '1', '}'}, Limits.JSON);
    }

    @Test
    void numbers_of_any_length_cost_nothing() {
        assertThat(JsonGate.read(utf8("{\"a\":1" + "0".repeat(300) + ",\"b\":1e999999999,\"c\":-0}"), Limits.JSON)
                .size()).isEqualTo(3);
        refused("json.broken", utf8("{\"a\":1" + "0".repeat(1_000_000) + "}"), Limits.JSON);
    }

    @Test
    void depth_count_size_and_time_end_somewhere() {
        assertThat(JsonGate.read(utf8("{\"a\":" + "[".repeat(15) + "]".repeat(15) + "}"), Limits.JSON).size()).isOne();
        assertThatThrownBy(() -> JsonGate.read(utf8("{\"a\":" + "[".repeat(16) + "1" + "]".repeat(16) + "}"),
                Limits.JSON)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> JsonGate.read(utf8("{\"a\":" + "[".repeat(1_000_000)), Limits.JSON))
                .isInstanceOf(Problem.class);
        Limits small = new Limits(1_000, 0, 0, 0, 16, 50, 0, Duration.ofSeconds(9));
        refused("input.too-many", utf8("{\"a\":[" + "1,".repeat(60) + "1]}"), small);
        refused("import.too-big", utf8("{\"a\":\"" + "1".repeat(2000) + "\"}"), small);
        Limits hasty = new Limits(100_000, 0, 0, 0, 16, 50_000, 0, Duration.ZERO);
        refused("input.too-long", utf8("{\"a\":[" + "1,".repeat(2000) + "1]}"), hasty);
    }

    @Test
    void a_complaint_cites_a_little_of_a_long_name_and_nothing_hidden() {
        assertThatThrownBy(() -> JsonGate.read(utf8("{\"" + "\u202E가".repeat(5_000) + "\":?}"), Limits.JSON))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.arguments().getFirst().toString())
                        .hasSizeLessThan(700).contains("U+202E").doesNotContain("\u202E"));
    }

    private static void refused(String key, byte[] document, Limits limits) {
        assertThatThrownBy(() -> JsonGate.read(document, limits)).isInstanceOfSatisfying(Problem.class,
                p -> assertThat(p.key()).isEqualTo(key));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
