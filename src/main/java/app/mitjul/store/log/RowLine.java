package app.mitjul.store.log;

import app.mitjul.i18n.Problem;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One row as a line of JSON: `["table",[values],"bytes in Base64"]`, the bytes only where there are any;
/// `["-table",[key]]` says that the row is gone.
///
/// @param values
///            texts, whole numbers and nulls; of the columns that the head of the file names, or of the key
public record RowLine(String table, boolean gone, List<@Nullable Object> values, Optional<byte[]> bytes) {

    private static final int DEEP = 3;

    public RowLine {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    /// The line of a row that is there.
    ///
    /// @param json
    ///            its values, a JSON array
    public static String of(String table, String json, byte @Nullable [] bytes) {
        String end = bytes == null ? "" : ",\"" + Base64.getEncoder().encodeToString(bytes) + "\"";
        return "[\"" + table + "\"," + json + end + "]";
    }

    /// The line of a row that is gone.
    public static String gone(String table, String key) {
        return "[\"-" + table + "\"," + key + "]";
    }

    /// @throws Problem
    ///             `backup.line` when this is no such line
    public static RowLine read(String line) {
        JsonReader reader = new JsonReader(new StringReader(line));
        reader.setStrictness(Strictness.STRICT);
        reader.setNestingLimit(DEEP);
        try {
            reader.beginArray();
            String name = reader.nextString();
            List<@Nullable Object> values = values(reader);
            Optional<byte[]> bytes = reader.hasNext()
                    ? Optional.of(Base64.getDecoder().decode(reader.nextString()))
                    : Optional.empty();
            reader.endArray();
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new IllegalStateException("more on the line");
            }
            boolean gone = name.startsWith("-");
            return new RowLine(gone ? name.substring(1) : name, gone, values, bytes);
        } catch (IOException | IllegalStateException | IllegalArgumentException e) {
            throw new Problem(e, "backup.line");
        }
    }

    private static List<@Nullable Object> values(JsonReader reader) throws IOException {
        List<@Nullable Object> values = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            JsonToken token = reader.peek();
            if (token == JsonToken.NULL) {
                reader.nextNull();
                values.add(null);
            } else if (token == JsonToken.NUMBER) {
                values.add(reader.nextLong());
            } else {
                values.add(reader.nextString());
            }
        }
        reader.endArray();
        return values;
    }
}
