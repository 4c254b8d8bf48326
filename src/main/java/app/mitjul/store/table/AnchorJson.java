package app.mitjul.store.table;

import app.mitjul.domain.annotation.Anchor;
import app.mitjul.domain.article.TextRange;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.Optional;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Anchors as JSON: the fields of one among others, and the first anchor of what was carried in a column of its row.
final class AnchorJson {

    private static final String MADE = "made";

    private AnchorJson() {
    }

    static void write(JsonObject json, Anchor a) {
        json.addProperty("textHash", a.textHash());
        json.addProperty("start", a.range().start());
        json.addProperty("end", a.range().end());
        json.addProperty("quote", a.quote());
        json.addProperty("prefix", a.prefix());
        json.addProperty("suffix", a.suffix());
        a.made().ifPresent(first -> json.add(MADE, json(first)));
    }

    static Anchor read(JsonObject json) {
        return new Anchor(RecordJson.text(json, "textHash"),
                new TextRange(json.get("start").getAsInt(), json.get("end").getAsInt()),
                RecordJson.text(json, "quote"), RecordJson.text(json, "prefix"), RecordJson.text(json, "suffix"),
                Optional.ofNullable(json.getAsJsonObject(MADE)).map(AnchorJson::read));
    }

    static JsonObject json(Anchor anchor) {
        JsonObject json = new JsonObject();
        write(json, anchor);
        return json;
    }

    static String text(Anchor anchor) {
        return json(anchor).toString();
    }

    /// The column `made` of an anchor: empty for one that was never carried.
    static String made(Anchor anchor) {
        return anchor.made().map(AnchorJson::text).orElse("");
    }

    static Optional<Anchor> made(Row row) {
        String column = row.newText(MADE);
        if (column.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(JsonParser.parseString(column).getAsJsonObject()));
        } catch (JsonParseException | IllegalStateException | NullPointerException e) {
            throw new SqlFailure(new SQLiteException("anchor " + column, SQLiteErrorCode.SQLITE_CORRUPT));
        }
    }
}
