package app.mitjul.exchange.in;

import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.exchange.LibraryFormat;
import app.mitjul.i18n.Problem;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/// Reads a library from the JSON that `app.mitjul.exchange.out.JsonExport` writes. Nothing in it is believed unchecked:
/// a document with any fault is refused whole, with the place of the fault.
public final class JsonLibrary {

    private static final int NESTING = 16;
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
        InputLimit.check(bytes.length);
        Node root = new Node(tree(utf8(bytes)), "");
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

    /// The one object a document is.
    static JsonObject tree(String text) {
        JsonReader reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        reader.setNestingLimit(NESTING);
        try {
            JsonElement element = JsonParser.parseReader(reader);
            if (reader.peek() == JsonToken.END_DOCUMENT && element instanceof JsonObject object) {
                return object;
            }
        } catch (JsonParseException | IOException e) {
            throw new Problem(e, "json.broken", reader.getPath());
        }
        throw new Problem("json.broken", reader.getPath());
    }

    static String utf8(byte[] bytes) {
        boolean bom = bytes.length >= 3 && Arrays.equals(bytes, 0, 3, new byte[]{(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
                0, 3);
        int from = bom ? 3 : 0;
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Problem(e, "json.not-utf8");
        }
    }
}
