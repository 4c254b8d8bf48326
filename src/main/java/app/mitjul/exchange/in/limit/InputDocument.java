package app.mitjul.exchange.in.limit;

import app.mitjul.i18n.Problem;
import app.mitjul.text.Hashes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One document to be read: a file, an entry of an archive, or what was pasted. Its bytes are in memory only when they
/// came so, or while somebody needs them all.
public final class InputDocument {

    private final String name;
    private final @Nullable Path file;
    private final byte[] bytes;
    private final long size;
    private final String state;
    private Optional<String> hash = Optional.empty();

    private InputDocument(String name, @Nullable Path file, byte[] bytes, long size, String state) {
        this.name = name;
        this.file = file;
        this.bytes = bytes;
        this.size = size;
        this.state = state;
    }

    /// @param name
    ///            as a person knows it
    /// @throws Problem
    ///             when the file may not or cannot be read
    public static InputDocument of(String name, Path file) {
        long size = InputFile.size(file);
        return new InputDocument(name, file, new byte[0], size, InputFile.state(file));
    }

    public static InputDocument of(String name, byte[] bytes) {
        return new InputDocument(name, null, bytes, bytes.length, "");
    }

    /// As a person knows it: a path where it lies below a chosen folder or in an archive.
    public String name() {
        return name;
    }

    /// Without the folders.
    public String fileName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /// In bytes.
    public long size() {
        return size;
    }

    /// The first bytes, fewer when there are no more.
    public byte[] head(int most) {
        try (InputStream in = open(Limits.ANY)) {
            return in.readNBytes(most);
        } catch (IOException e) {
            throw new Problem(e, "import.unreadable", Cited.of(name));
        }
    }

    /// @throws Problem
    ///             `import.too-big`, or when the file changed
    public byte[] bytes(Limits limits) {
        limits.checkBytes(size);
        if (file == null) {
            return bytes;
        }
        byte[] read = InputFile.read(file, limits);
        checkUnchanged();
        return read;
    }

    /// @throws Problem
    ///             `import.too-big`
    public InputStream open(Limits limits) {
        limits.checkBytes(size);
        return file == null ? new ByteArrayInputStream(bytes) : InputFile.open(file, limits);
    }

    /// SHA-256 of the bytes, lower-case hex.
    public String hash() {
        if (hash.isEmpty()) {
            hash = Optional.of(computed());
        }
        return hash.get();
    }

    private String computed() {
        try (InputStream in = open(Limits.ANY)) {
            return Hashes.sha256(in::read);
        } catch (IOException e) {
            throw new Problem(e, "import.unreadable", Cited.of(name));
        }
    }

    /// @throws Problem
    ///             `import.changed`, when somebody wrote the file since it was named
    public void checkUnchanged() {
        if (file != null && !InputFile.state(file).equals(state)) {
            throw new Problem("import.changed", Cited.of(name));
        }
    }

    /// A document that ends after so many bytes: enough for a look.
    public InputDocument beginning(int most) {
        return size <= most ? this : of(name, Arrays.copyOf(head(most), most));
    }
}
