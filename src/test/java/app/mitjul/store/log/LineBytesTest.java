package app.mitjul.store.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A note of any length is one line of the log, however the disk hands it over.
class LineBytesTest {

    private static final int BUFFER = 1 << 16;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, BUFFER - 2, BUFFER - 1, BUFFER, BUFFER + 1, 2 * BUFFER, 3 * BUFFER + 7})
    void a_line_that_is_as_long_as_what_is_read_at_once_or_longer_is_whole(int length) throws IOException {
        List<String> lines = List.of(text(length, 1), "between", text(length, 2), text(length, 3), "last");
        assertThat(read(new ByteArrayInputStream(bytes(lines)))).isEqualTo(lines);
    }

    @Test
    void a_disk_that_gives_a_few_bytes_at_a_time_gives_the_same_lines() throws IOException {
        Random random = new Random(5);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            lines.add(text(random.nextInt(i % 10 == 0 ? 3 * BUFFER : 900), i));
        }
        assertThat(read(new Few(bytes(lines), random))).isEqualTo(lines);
    }

    @Test
    void what_follows_the_last_line_feed_is_no_line() throws IOException {
        byte[] torn = (text(BUFFER, 1) + "\n" + text(BUFFER + 3, 2)).getBytes(StandardCharsets.UTF_8);
        assertThat(read(new ByteArrayInputStream(torn))).containsExactly(text(BUFFER, 1));
        assertThat(read(new ByteArrayInputStream(new byte[0]))).isEmpty();
    }

    @Test
    void closing_lets_go_of_the_file() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream in = new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        new LineBytes(in).close();
        assertThat(closed).isTrue();
    }

    private static final class Few extends ByteArrayInputStream {

        private final Random random;

        Few(byte[] bytes, Random random) {
            super(bytes);
            this.random = random;
        }

        @Override
        public synchronized int read(byte[] into, int from, int length) {
            return super.read(into, from, Math.min(length, 1 + random.nextInt(4_000)));
        }
    }

    private static List<String> read(InputStream in) throws IOException {
        List<String> lines = new ArrayList<>();
        try (LineBytes reading = new LineBytes(in)) {
            for (byte[] line = reading.next(); line != null; line = reading.next()) {
                lines.add(new String(line, StandardCharsets.UTF_8));
            }
        }
        return lines;
    }

    private static byte[] bytes(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /// Letters of which no two neighbours are the same: a part that is missing or there twice is seen.
    private static String text(int length, int seed) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append((char) ('a' + (i * 7 + i / 26 + seed) % 26));
        }
        return text.toString();
    }
}
