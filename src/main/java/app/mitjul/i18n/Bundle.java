package app.mitjul.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The texts of a `.properties` file in UTF-8 that has each text on one line, `key=text`, its key in ASCII: found by whole
/// lines, and decoded when one is asked for. `Properties` goes through all 100,000 characters one by one, which at every
/// start took as long as opening the library.
final class Bundle {

    /// The bytes of each text, one a character.
    private final Map<String, String> raw;

    private Bundle(Map<String, String> raw) {
        this.raw = raw;
    }

    /// @param resource
    ///            beside this class
    static Bundle of(String resource) {
        try (InputStream in = Bundle.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + resource);
            }
            return of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Bundle of(byte[] file) {
        String bytes = new String(file, StandardCharsets.ISO_8859_1);
        Map<String, String> raw = HashMap.newHashMap(2_000);
        int next;
        for (int at = 0; at < bytes.length(); at = next) {
            int end = bytes.indexOf('\n', at);
            next = end < 0 ? bytes.length() : end + 1;
            int equals = bytes.indexOf('=', at);
            if (bytes.charAt(at) != '#' && equals > at && equals < next) {
                raw.put(bytes.substring(at, equals), bytes.substring(equals + 1, end < 0 ? next : end));
            }
        }
        return new Bundle(raw);
    }

    Set<String> keys() {
        return raw.keySet();
    }

    /// `null` when it has no such key.
    @Nullable
    String text(String key) {
        String bytes = raw.get(key);
        if (bytes == null) {
            return null;
        }
        String text = new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return text.indexOf('\\') < 0 ? text : unescaped(text);
    }

    private static @Nullable String unescaped(String text) {
        Properties one = new Properties();
        try {
            one.load(new StringReader("=" + text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return one.getProperty("");
    }
}
