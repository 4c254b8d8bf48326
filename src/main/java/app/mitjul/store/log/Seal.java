package app.mitjul.store.log;

import app.mitjul.store.table.State;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;

/// The line that ends the rows of a commit: only with it do they count.
///
/// @param from
///            the first commit in the group; earlier than the last when the log could not be written for a while
/// @param state
///            of the library with these rows
/// @param rows
///            number of row lines before it
public record Seal(long from, State state, Instant at, int rows) {

    private static final String START = "{\"commit\":";

    static boolean isOne(String line) {
        return line.startsWith(START);
    }

    /// The line, with the checksum over the row lines and itself.
    ///
    /// @param rows
    ///            has seen the row lines; sees the start of this line, too
    String line(CRC32C rows) {
        String start = START + state.generation() + ",\"from\":" + from + ",\"head\":\"" + state.head() + "\",\"at\":\""
                + at + "\",\"rows\":" + this.rows;
        rows.update(start.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        return start + ",\"crc\":\"" + HexFormat.of().toHexDigits((int) rows.getValue()) + "\"}";
    }

    /// Reads the line without looking at the checksum; nothing when it is damaged.
    static Optional<Seal> parse(String line) {
        try {
            JsonObject json = JsonParser.parseString(line).getAsJsonObject();
            return Optional.of(new Seal(json.get("from").getAsLong(),
                    new State(json.get("commit").getAsLong(), json.get("head").getAsString()),
                    Instant.parse(json.get("at").getAsString()), json.get("rows").getAsInt()));
        } catch (JsonParseException | IllegalStateException | NullPointerException | IllegalArgumentException
                | ClassCastException | UnsupportedOperationException | java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    /// Whether the line is what was written after these rows.
    ///
    /// @param rows
    ///            has seen the row lines
    static Optional<Seal> read(String line, CRC32C rows, int count) {
        return parse(line).filter(seal -> seal.rows() == count && seal.line(rows).equals(line));
    }
}
