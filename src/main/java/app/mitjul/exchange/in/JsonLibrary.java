package app.mitjul.exchange.in;

import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.exchange.LibraryFormat;
import app.mitjul.exchange.in.limit.InputFile;
import app.mitjul.exchange.in.limit.JsonGate;
import app.mitjul.exchange.in.limit.Limits;
import app.mitjul.i18n.Problem;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Reads a library from the JSON that `app.mitjul.exchange.out.JsonExport` writes. Nothing in it is believed unchecked:
/// a document with any fault is refused whole, with the place of the fault.
public final class JsonLibrary {

    private static final int PEEK = 4096;
    private static final Pattern OURS = Pattern.compile("\"format\"\\s*:\\s*\"" + LibraryFormat.NAME + "\"");

    private JsonLibrary() {
    }

    /// Whether a file is meant to be such a document: it starts with a brace and names the form near its beginning.
    public static boolean looksLikeOne(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, PEEK), StandardCharsets.UTF_8);
        String text = head.startsWith("\uFEFF") ? head.substring(1) : head;
        return text.stripLeading().startsWith("{") && OURS.matcher(text).find();
    }

    /// The library that the bytes hold.
    ///
    /// @throws Problem
    ///             `json.…`, naming the place
    public static LibraryCopy read(byte[] bytes) {
        return InputFile.parsed(() -> library(bytes));
    }

    private static LibraryCopy library(byte[] bytes) {
        Node root = new Node(JsonGate.read(bytes, Limits.JSON), "");
        if (!(root.object().get("format") instanceof JsonPrimitive p && p.isString()
                && p.getAsString().equals(LibraryFormat.NAME))) {
            throw new Problem("json.not-ours");
        }
        int version = root.number("version", 1, Integer.MAX_VALUE);
        if (version > LibraryFormat.VERSION) {
            throw new Problem("json.newer", version, LibraryFormat.VERSION);
        }
        return new LibraryReader(root).read();
    }
}
