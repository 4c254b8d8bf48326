package app.mitjul.exchange.in;

import app.mitjul.i18n.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Reads what is small enough to be read.
public final class InputLimit {

    /// Bytes; more text than anyone reads, and three copies of it still fit into memory.
    private static final long MOST = 256L << 20;

    private InputLimit() {
    }

    /// All bytes of a file.
    ///
    /// @throws Problem
    ///             when it cannot be read or is too big
    public static byte[] read(Path file) {
        if (Files.isDirectory(file)) {
            throw new Problem("import.is-folder", file.toString());
        }
        try {
            check(Files.size(file));
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new Problem(e, "import.missing", file.toString());
        } catch (AccessDeniedException e) {
            throw new Problem(e, "import.not-allowed", file.toString());
        } catch (IOException e) {
            throw new Problem(e, "import.unreadable", file.toString());
        }
    }

    static void check(long bytes) {
        if (bytes > MOST) {
            throw new Problem("import.too-big", MOST >> 20);
        }
    }
}
