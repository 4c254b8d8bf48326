package app.mitjul.exchange.in.limit;

import app.mitjul.i18n.Problem;
import app.mitjul.text.HiddenCharacters;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// The bytes of a file that somebody chose. The only class that reads one.
public final class InputFile {

    /// A library, or what SQLite lays beside one: closing any descriptor of it would drop the locks of whoever has it
    /// open, in this program too.
    private static final Pattern LIBRARY = Pattern.compile(".*\\.mitjul(-\\w+)?");

    private static final System.Logger LOG = System.getLogger(InputFile.class.getName());

    private InputFile() {
    }

    /// All bytes of a file, at most as many as `limits` say.
    ///
    /// @throws Problem
    ///             when it cannot be read, is too big, a library, or no file (a pipe would be waited for, a device never
    ///             ends)
    public static byte[] read(Path file, Limits limits) {
        return reading(file, () -> {
            limits.checkBytes(checkedSize(file));
            return bytes(file, limits);
        });
    }

    /// How many bytes a file has, once it is clear that it may be read.
    static long size(Path file) {
        return reading(file, () -> checkedSize(file));
    }

    /// The bytes of a file, one after the other, at most as many as `limits` say.
    static InputStream open(Path file, Limits limits) {
        return reading(file, () -> {
            limits.checkBytes(checkedSize(file));
            return new LimitedStream(Files.newInputStream(file), limits);
        });
    }

    /// When a file was last written, and how long it is: the same for a file that nobody changed.
    static String state(Path file) {
        return reading(file, () -> Files.getLastModifiedTime(file) + " " + Files.size(file));
    }

    private static long checkedSize(Path file) throws IOException {
        String name = HiddenCharacters.visible(file.toString());
        if (Files.isDirectory(file)) {
            throw new Problem("import.is-folder", name);
        }
        if (LIBRARY.matcher(nameOf(file.toRealPath())).matches() || LIBRARY.matcher(nameOf(file)).matches()) {
            throw new Problem("import.library", name);
        }
        if (!Files.isRegularFile(file)) {
            throw new Problem("import.no-file", name);
        }
        return Files.size(file);
    }

    private interface Access<T> {
        T get() throws IOException;
    }

    private static <T> T reading(Path file, Access<T> access) {
        String name = HiddenCharacters.visible(file.toString());
        try {
            return access.get();
        } catch (NoSuchFileException e) {
            throw new Problem(e, "import.missing", name);
        } catch (AccessDeniedException e) {
            throw new Problem(e, "import.not-allowed", name);
        } catch (IOException e) {
            throw new Problem(e, "import.unreadable", name);
        }
    }

    /// Reads a file's content with `parser`, so that nothing in it can stop the files after it: whatever goes wrong is a
    /// Problem. The log names the kind of failure and its place in the program, nothing of the file.
    public static <T> T parsed(Supplier<T> parser) {
        try {
            return parser.get();
        } catch (Problem problem) {
            throw problem;
        } catch (StackOverflowError e) {
            throw new Problem(e, "input.too-deep", Limits.XML.depth());
        } catch (OutOfMemoryError e) {
            throw new Problem(e, "input.no-memory");
        } catch (RuntimeException e) {
            StackTraceElement[] stack = e.getStackTrace();
            LOG.log(System.Logger.Level.ERROR, "a parser failed: {0} at {1}", e.getClass().getName(),
                    stack.length == 0 ? "" : stack[0]);
            throw new Problem(e, "input.unexpected");
        }
    }

    /// The size a file says it has is no promise: some in /proc say 0, and one can grow.
    private static byte[] bytes(Path file, Limits limits) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(Math.toIntExact(limits.bytes() + 1));
            limits.checkBytes(bytes.length);
            return bytes;
        } catch (OutOfMemoryError e) {
            throw new Problem(e, "input.no-memory");
        }
    }

    private static String nameOf(Path file) {
        return Objects.toString(file.getFileName(), "").toLowerCase(Locale.ROOT);
    }
}
