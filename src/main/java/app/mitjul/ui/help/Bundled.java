package app.mitjul.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Texts that the build puts into the program from where they are kept: the guide, licences.
final class Bundled {

    private Bundled() {
    }

    /// The text of that name beside this class, when the build has put it there.
    static Optional<String> text(String name) {
        try (InputStream in = Bundled.class.getResourceAsStream(name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One without which the program is not whole.
    static String needed(String name) {
        return text(name).orElseThrow(() -> new IllegalStateException("the program is incomplete: " + name));
    }
}
