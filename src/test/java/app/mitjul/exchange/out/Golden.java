package app.mitjul.exchange.out;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.exchange.ExportContent;
import app.mitjul.exchange.Exporter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares an export with the file that a person looked at; on a difference the new one lies in target/golden.
final class Golden {

    private static final Path FILES = Path.of("src/test/resources/app/mitjul/exchange");

    private Golden() {
    }

    static String write(Exporter exporter, ExportContent content) {
        StringWriter out = new StringWriter();
        try {
            exporter.write(content, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }

    static void same(String name, String written) throws IOException {
        Path fresh = Files.createDirectories(Path.of("target/golden")).resolve(name);
        Files.writeString(fresh, written);
        Path golden = FILES.resolve(name);
        assertThat(golden).exists();
        assertThat(written).isEqualTo(new String(Files.readAllBytes(golden), StandardCharsets.UTF_8));
    }
}
