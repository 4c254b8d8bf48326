package app.mitjul.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The byte order mark at the beginning of a file, if any.
record Bom(Optional<Charset> charset, int length) {

    static Bom of(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Bom(Optional.of(StandardCharsets.UTF_8), 3);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return new Bom(Optional.of(StandardCharsets.UTF_16LE), 2);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return new Bom(Optional.of(StandardCharsets.UTF_16BE), 2);
        }
        return new Bom(Optional.empty(), 0);
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
