package app.mitjul.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A bundle says what `Properties` would make of the same file.
class BundleTest {

    private static Map<Object, Object> of(Bundle bundle) {
        return bundle.keys().stream().collect(Collectors.toMap(key -> key, key -> String.valueOf(bundle.text(key))));
    }

    private static void assertSame(byte[] file) throws IOException {
        Properties all = new Properties();
        all.load(new StringReader(new String(file, StandardCharsets.UTF_8)));
        assertThat(of(Bundle.of(file))).isEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages_en.properties", "messages_ko.properties"})
    void the_bundles_of_the_program(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Bundle.class.getResourceAsStream(name))) {
            byte[] file = in.readAllBytes();
            assertSame(file);
            assertThat(of(Bundle.of(name))).isEqualTo(of(Bundle.of(file))).hasSizeGreaterThan(1_000);
        }
    }

    @Test
    void escapes_equals_signs_and_a_last_line_without_end() throws IOException {
        assertSame("""
                # a = comment

                a=b = c
                lines=첫 줄\\n둘째 \\u00e9 \\\\ 끝
                empty=
                last=“끝” 🙂""".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_key_of_another_bundle_is_none() {
        assertThat(Bundle.of(new byte[0]).text("a")).isNull();
        assertThat(Bundle.of("a=b\n".getBytes(StandardCharsets.UTF_8)).text("b")).isNull();
    }
}
