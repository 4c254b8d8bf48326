package app.mitjul.exchange.out;

import app.mitjul.i18n.Problem;
import app.mitjul.work.WholeFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/// The file an export goes to: written whole or not at all, in UTF-8, and never a library.
public final class TargetFile {

    /// What is written.
    @FunctionalInterface
    public interface Text {
        void writeTo(Writer out) throws IOException;
    }

    /// What is written of a file that is no text.
    @FunctionalInterface
    public interface Bytes {
        void writeTo(OutputStream out) throws IOException;
    }

    /// A library, or what SQLite lays beside one.
    private static final Pattern LIBRARY = Pattern.compile(".*\\.mitjul(-\\w+)?");

    private TargetFile() {
    }

    /// Writes `target`.
    ///
    /// @param library
    ///            the library that is open; the export may not take its place
    /// @throws Problem
    ///             when it cannot be written; then what was there is there still
    public static void write(Path target, Path library, Text text) {
        writeBytes(target, library, out -> inUtf8(out, text));
    }

    /// The same for what is no text.
    public static void writeBytes(Path target, Path library, Bytes bytes) {
        refuseLibrary(target, library);
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Problem("export.no-folder", Objects.requireNonNullElse(folder, target).toString());
        }
        if (Files.isDirectory(target)) {
            throw new Problem("export.is-folder", target.toString());
        }
        try {
            WholeFile.write(target, bytes::writeTo);
        } catch (AccessDeniedException e) {
            throw new Problem(e, "export.not-allowed", target.toString());
        } catch (IOException e) {
            throw new Problem(e, "export.failed", target.toString(), reason(e));
        }
    }

    private static void inUtf8(OutputStream out, Text text) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        text.writeTo(writer);
        writer.flush();
    }

    /// By name and by identity, never by opening it: whoever closes a library's file drops the locks on it.
    private static void refuseLibrary(Path target, Path library) {
        String name = Objects.toString(target.getFileName(), "").toLowerCase(Locale.ROOT);
        if (LIBRARY.matcher(name).matches() || sameFile(target, library)) {
            throw new Problem("export.is-library", target.toString());
        }
    }

    private static boolean sameFile(Path target, Path library) {
        try {
            return Files.exists(target) && Files.exists(library) && Files.isSameFile(target, library);
        } catch (IOException unknown) {
            return false;
        }
    }

    private static String reason(IOException e) {
        String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        return Objects.requireNonNullElse(reason, e.getClass().getSimpleName());
    }
}
