package app.mitjul.exchange.in.limit;

import app.mitjul.i18n.Problem;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a JSON document as a tree: strict, in UTF-8, one object, no key twice in an object, under [Limits#JSON].
public final class JsonGate {

    private static final int LOOK_EVERY = 1024;

    /// Other numbers become doubles: none of ours is one.
    private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,17}");

    private final JsonReader reader;
    private final Limits limits;
    private final Deadline deadline;
    private int values;

    JsonGate(JsonReader reader, Limits limits) {
        this.reader = reader;
        this.limits = limits;
        deadline = limits.deadline();
    }

    /// @throws Problem
    ///             `json.…` with the place, or what is too much
    public static JsonObject read(byte[] bytes, Limits limits) {
        limits.checkBytes(bytes.length);
        JsonReader reader = reader(new StringReader(utf8(bytes)), limits);
        try {
            JsonElement element = new JsonGate(reader, limits).element(0);
            if (reader.peek() == JsonToken.END_DOCUMENT && element instanceof JsonObject object) {
                return object;
            }
        } catch (IOException | IllegalStateException | NumberFormatException e) {
            throw new Problem(e, "json.broken", Cited.of(reader.getPath()));
        }
        throw new Problem("json.broken", Cited.of(reader.getPath()));
    }

    /// Any value, of a text that stands inside another document; nothing when it is no JSON.
    public static Optional<JsonElement> value(String text, Limits limits) {
        JsonReader reader = reader(new StringReader(text), limits);
        try {
            JsonElement element = new JsonGate(reader, limits).element(0);
            return reader.peek() == JsonToken.END_DOCUMENT ? Optional.of(element) : Optional.empty();
        } catch (IOException | IllegalStateException | NumberFormatException | Problem e) {
            return Optional.empty();
        }
    }

    static JsonReader reader(Reader characters, Limits limits) {
        JsonReader reader = new JsonReader(characters);
        reader.setStrictness(Strictness.STRICT);
        reader.setNestingLimit(limits.depth() + 1);
        return reader;
    }

    JsonElement element(int depth) throws IOException {
        limits.checkDepth(depth);
        limits.checkCount(++values);
        if (values % LOOK_EVERY == 0) {
            deadline.check();
        }
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> object(depth);
            case BEGIN_ARRAY -> array(depth);
            case STRING -> new JsonPrimitive(reader.nextString());
            case NUMBER -> number(reader.nextString());
            case BOOLEAN -> new JsonPrimitive(reader.nextBoolean());
            case NULL -> {
                reader.nextNull();
                yield JsonNull.INSTANCE;
            }
            default -> throw new IllegalStateException();
        };
    }

    private JsonObject object(int depth) throws IOException {
        JsonObject object = new JsonObject();
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            if (object.has(name)) {
                throw new Problem("json.double-key", Cited.of(reader.getPath()));
            }
            object.add(name, element(depth + 1));
        }
        reader.endObject();
        return object;
    }

    private JsonArray array(int depth) throws IOException {
        JsonArray array = new JsonArray();
        reader.beginArray();
        while (reader.hasNext()) {
            array.add(element(depth + 1));
        }
        reader.endArray();
        return array;
    }

    private static JsonPrimitive number(String digits) {
        return new JsonPrimitive(WHOLE.matcher(digits).matches()
                ? Long.valueOf(digits)
                : (Number) Double.valueOf(digits.length() > 400 ? "NaN" : digits));
    }

    private static String utf8(byte[] bytes) {
        boolean bom = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
        int from = bom ? 3 : 0;
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Problem(e, "json.not-utf8");
        }
    }
}
