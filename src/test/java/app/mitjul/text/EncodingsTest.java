package app.mitjul.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import app.mitjul.i18n.Problem;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsTest {

    private static final String TEXT = "[더지엠뉴스] 왕이(王毅, Wang Yi)는 밝혔다.\n둘째 줄이다.";
    private static final Charset CP949 = Charset.forName("x-windows-949");

    private static Decoded detected(byte[] bytes) {
        return Encodings.decode(bytes, Optional.empty());
    }

    private static byte[] bytes(String text, Charset charset, int... before) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int b : before) {
            out.write(b);
        }
        out.writeBytes(text.getBytes(charset));
        return out.toByteArray();
    }

    private static void fails(byte[] bytes, Optional<String> wanted, String key) {
        assertThatThrownBy(() -> Encodings.decode(bytes, wanted)).asInstanceOf(type(Problem.class))
                .extracting(Problem::key).isEqualTo(key);
    }

    @Test
    void each_encoding_is_recognised() {
        assertThat(detected(bytes(TEXT, StandardCharsets.UTF_8))).isEqualTo(new Decoded(TEXT, "UTF-8", false));
        assertThat(detected(bytes(TEXT, CP949))).isEqualTo(new Decoded(TEXT, "CP949", false));
        assertThat(detected(bytes(TEXT, StandardCharsets.UTF_16LE))).isEqualTo(new Decoded(TEXT, "UTF-16LE", false));
        assertThat(detected(bytes(TEXT, StandardCharsets.UTF_16BE))).isEqualTo(new Decoded(TEXT, "UTF-16BE", false));
    }

    @Test
    void a_byte_order_mark_decides_and_goes() {
        assertThat(detected(bytes(TEXT, StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF)))
                .isEqualTo(new Decoded(TEXT, "UTF-8", false));
        assertThat(detected(bytes(TEXT, StandardCharsets.UTF_16LE, 0xFF, 0xFE)))
                .isEqualTo(new Decoded(TEXT, "UTF-16LE", false));
        assertThat(detected(bytes(TEXT, StandardCharsets.UTF_16BE, 0xFE, 0xFF)))
                .isEqualTo(new Decoded(TEXT, "UTF-16BE", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"China said so.", "a", "가 나", "가각 각가 가", "一丁 丁一 一", "뷁 펲 쌰"})
    void short_texts_are_recognised_in_utf_16_without_a_mark(String text) {
        assertThat(detected(bytes(text, StandardCharsets.UTF_16LE)).text()).isEqualTo(text);
        assertThat(detected(bytes(text, StandardCharsets.UTF_16BE)).text()).isEqualTo(text);
        assertThat(detected(bytes(text, StandardCharsets.UTF_8)).text()).isEqualTo(text);
    }

    @Test
    void the_sample_file_is_utf_8_in_every_wrapping() {
        String file = Seeds.file();
        assertThat(detected(bytes(file, StandardCharsets.UTF_8)).text()).isEqualTo(file);
        assertThat(detected(bytes(file, StandardCharsets.UTF_16LE)).text()).isEqualTo(file);
        assertThat(detected(bytes(file, StandardCharsets.UTF_16BE)).text()).isEqualTo(file);
    }

    @Test
    void an_empty_file_is_an_empty_text() {
        assertThat(detected(new byte[0])).isEqualTo(new Decoded("", "UTF-8", false));
        assertThat(detected(new byte[]{(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}).text()).isEmpty();
        assertThat(detected(new byte[]{(byte) 0xFF, (byte) 0xFE}).text()).isEmpty();
    }

    @Test
    void line_ends_become_line_feeds() {
        assertThat(detected(bytes("가\r\n나\r다\n라\r\r\n", StandardCharsets.UTF_8)).text()).isEqualTo("가\n나\n다\n라\n\n");
    }

    @Test
    void a_character_cut_off_at_the_end_is_shown_and_said() {
        byte[] whole = bytes("중국은 노", StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);
        assertThat(detected(cut)).isEqualTo(new Decoded("중국은 \uFFFD", "UTF-8", true));
        byte[] korean = bytes("중국은 외교적 노", CP949);
        assertThat(detected(java.util.Arrays.copyOf(korean, korean.length - 1)))
                .isEqualTo(new Decoded("중국은 외교적 \uFFFD", "CP949", true));
    }

    @Test
    void lone_bytes_fit_nothing() {
        fails(new byte[]{(byte) 0xFF}, Optional.empty(), "encoding.unknown");
        fails(new byte[]{'a', (byte) 0xFF, 'b'}, Optional.empty(), "encoding.unknown");
        fails(bytes("가", StandardCharsets.UTF_16LE, 0xFE, 0xFF, 0xD8, 0x00), Optional.empty(), "encoding.unknown");
    }

    @Test
    void a_binary_file_is_no_text() {
        fails(new byte[]{(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13, (byte) 0xFF, 0, 0, 1}, Optional.empty(),
                "file.binary");
        fails(new byte[]{'a', 0, 0, 'b', 0, 0}, Optional.empty(), "file.binary");
        fails(new byte[]{'a', 0, 'b'}, Optional.of("UTF-8"), "file.binary");
    }

    @Test
    void a_wanted_encoding_is_taken_strictly() {
        assertThat(Encodings.decode(bytes(TEXT, CP949), Optional.of("EUC-KR")))
                .isEqualTo(new Decoded(TEXT, "CP949", false));
        assertThat(Encodings.decode(bytes(TEXT, CP949), Optional.of("cp949")).text()).isEqualTo(TEXT);
        assertThat(Encodings.decode(bytes(TEXT, StandardCharsets.UTF_16LE, 0xFF, 0xFE), Optional.of("UTF-16")).text())
                .isEqualTo(TEXT);
        assertThat(Encodings.decode(bytes(TEXT, StandardCharsets.UTF_16BE), Optional.of("UTF-16")).text())
                .isEqualTo(TEXT);
        assertThat(Encodings.decode(bytes(TEXT, StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF), Optional.of("utf-8")).text())
                .isEqualTo(TEXT);
        assertThat(Encodings.decode(bytes("é", StandardCharsets.ISO_8859_1), Optional.of("ISO-8859-1")).text())
                .isEqualTo("é");
    }

    @Test
    void a_wanted_encoding_that_does_not_fit_names_the_byte() {
        assertThatThrownBy(() -> Encodings.decode(bytes("a가", CP949), Optional.of("UTF-8")))
                .asInstanceOf(type(Problem.class))
                .satisfies(p -> assertThat(p.key()).isEqualTo("encoding.misfit"),
                        p -> assertThat(p.arguments()).containsExactly("UTF-8", 1));
        byte[] far = bytes("가".repeat(100_000), StandardCharsets.UTF_8);
        far[200_001] = (byte) 0xFF;
        assertThatThrownBy(() -> Encodings.decode(far, Optional.of("UTF-8"))).asInstanceOf(type(Problem.class))
                .satisfies(p -> assertThat((int) p.arguments().get(1)).isBetween(200_000 - 2, 200_001));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KOI-99", "", "a b", "안녕"})
    void an_unheard_of_name_is_refused(String name) {
        fails(new byte[]{'a'}, Optional.of(name), "encoding.name");
    }

    @Test
    void every_name_offered_can_be_read() {
        for (String name : Encodings.known()) {
            byte[] bytes = "abc".getBytes(name.equals("CP949") ? CP949 : Charset.forName(name));
            assertThat(Encodings.decode(bytes, Optional.of(name)).text()).isEqualTo("abc");
        }
    }

    @Test
    void a_single_line_of_ten_megabytes_is_read() {
        String line = "중국 외교부는 밝혔다. ".repeat(400_000);
        assertThat(detected(bytes(line, StandardCharsets.UTF_8)).text()).isEqualTo(line);
        assertThat(detected(bytes(line, CP949)).text()).isEqualTo(line);
    }
}
