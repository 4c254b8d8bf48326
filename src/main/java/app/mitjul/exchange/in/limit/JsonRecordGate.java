package app.mitjul.exchange.in.limit;

import app.mitjul.i18n.Problem;
import com.google.gson.JsonObject;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import java.util.Set;

/// The objects in a JSON document one after the other, under [Limits#RECORDS]: one in every line, or those of the list
/// in it, or the document itself. In lines a broken one does not end the others.
public final class JsonRecordGate implements AutoCloseable {

    /// @param row
    ///            line, or place in the list, from 1
    public record Found(int row, Optional<JsonObject> object, Optional<Problem> fault) {
    }

    /// UTF-16 code units in a line.
    private static final int LONGEST_LINE = 64 << 20;

    /// What lists of records, and objects around them, are called.
    private static final Set<String> AROUND = Set.of("articles", "article", "items", "item", "results", "result",
            "data", "documents", "docs", "news", "rows", "records", "entries", "hits", "response", "list", "posts",
            "return_object", "channel", "feed", "value");

    private final BufferedReader characters;
    private final JsonReader reader;
    private final boolean lines;
    private final Limits limits;
    private Optional<JsonObject> single = Optional.empty();
    private boolean begun;
    private boolean over;
    private int row;

    private JsonRecordGate(BufferedReader characters, boolean lines, Limits limits) {
        this.characters = characters;
        this.lines = lines;
        this.limits = limits;
        reader = JsonGate.reader(characters, limits);
    }

    public static JsonRecordGate open(InputDocument document, String encoding, boolean lines) {
        try {
            return new JsonRecordGate(new BufferedReader(CharsetGate.reader(document, encoding), 1 << 16), lines,
                    Limits.RECORDS);
        } catch (IOException e) {
            throw new Problem(e, "import.unreadable", Cited.of(document.name()));
        }
    }

    /// Whether the text is one object after another, each on its line.
    public static boolean areLines(String head) {
        String text = head.stripLeading();
        int end = text.indexOf('\n');
        return end > 0 && text.startsWith("{") && object(text.substring(0, end), Limits.RECORDS).isPresent()
                && text.substring(end).stripLeading().startsWith("{");
    }

    private static Optional<JsonObject> object(String line, Limits limits) {
        return JsonGate.value(line, limits).filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
    }

    /// @throws Problem
    ///             `json.…`, `encoding.misfit-line`, or what is too much; nothing comes after it
    public Optional<Found> next() {
        if (over) {
            return Optional.empty();
        }
        limits.checkCount(row + 1L);
        try {
            Optional<Found> found = lines ? nextLine() : nextElement();
            over = found.isEmpty();
            return found;
        } catch (CharacterCodingException e) {
            over = true;
            throw new Problem(e, "encoding.misfit-line", "UTF-8", row + 1);
        } catch (IOException | IllegalStateException | NumberFormatException e) {
            over = true;
            throw new Problem(e, "json.broken", Cited.of(reader.getPath()));
        } catch (Problem problem) {
            over = true;
            throw problem;
        }
    }

    private Optional<Found> nextLine() throws IOException {
        for (Optional<String> line = line(); line.isPresent(); line = line()) {
            row++;
            if (!line.get().isBlank()) {
                Optional<JsonObject> object = object(line.get(), limits);
                return Optional.of(new Found(row, object,
                        object.isPresent() ? Optional.empty() : Optional.of(new Problem("skip.no-object"))));
            }
        }
        return Optional.empty();
    }

    private Optional<String> line() throws IOException {
        StringBuilder line = new StringBuilder();
        int c = characters.read();
        if (c < 0) {
            return Optional.empty();
        }
        while (c >= 0 && c != '\n') {
            line.append((char) c);
            if (line.length() > LONGEST_LINE) {
                throw new Problem("import.too-big", LONGEST_LINE >> 20);
            }
            c = characters.read();
        }
        return Optional.of(line.toString());
    }

    private Optional<Found> nextElement() throws IOException {
        if (!begun) {
            begun = true;
            if (reader.peek() == JsonToken.BEGIN_ARRAY) {
                reader.beginArray();
            } else if (!descend(new JsonObject(), 0)) {
                return single.map(object -> new Found(++row, Optional.of(object), Optional.empty()));
            }
        }
        if (single.isPresent() || !reader.hasNext()) {
            return Optional.empty();
        }
        row++;
        return Optional.of(new JsonGate(reader, limits).element(0) instanceof JsonObject object
                ? new Found(row, Optional.of(object), Optional.empty())
                : new Found(row, Optional.empty(), Optional.of(new Problem("skip.no-object"))));
    }

    /// Goes on to the list of records: the first one of objects that has such a name, or lies in an object that has.
    /// Everything before it is collected; without a list that is the record.
    private boolean descend(JsonObject into, int depth) throws IOException {
        limits.checkDepth(depth);
        Deadline deadline = limits.deadline();
        reader.beginObject();
        while (reader.hasNext()) {
            deadline.check();
            String name = reader.nextName();
            boolean around = AROUND.contains(name.toLowerCase(java.util.Locale.ROOT));
            if (around && reader.peek() == JsonToken.BEGIN_ARRAY) {
                reader.beginArray();
                if (reader.peek() == JsonToken.BEGIN_OBJECT) {
                    return true;
                }
                while (reader.hasNext()) {
                    new JsonGate(reader, limits).element(0);
                }
                reader.endArray();
            } else if (around && reader.peek() == JsonToken.BEGIN_OBJECT) {
                JsonObject inner = new JsonObject();
                if (descend(inner, depth + 1)) {
                    return true;
                }
                into.add(name, inner);
            } else {
                into.add(name, new JsonGate(reader, limits).element(0));
            }
        }
        reader.endObject();
        single = Optional.of(into);
        return false;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
