package app.mitjul.store.table;

import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.change.Change;
import app.mitjul.domain.change.Change.AnnotationChange;
import app.mitjul.domain.change.Change.AnnotationPresence;
import app.mitjul.domain.change.Change.ArticleChange;
import app.mitjul.domain.change.Change.ArticlePresence;
import app.mitjul.domain.change.Change.Retagging;
import app.mitjul.domain.change.Change.ThemeChange;
import app.mitjul.domain.codebook.ThemeId;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Changes as JSON, written out by hand: renaming a record or a field must not change what old libraries hold. Whoever
/// changes this form raises [#FORMAT], and a migration rewrites the rows or ends history.
final class ChangeJson {

    static final int FORMAT = 1;

    private ChangeJson() {
    }

    static String write(List<Change> changes) {
        return array(changes, ChangeJson::write).toString();
    }

    static List<Change> read(int format, String json) {
        if (format != FORMAT) {
            throw unreadable("journal format " + format);
        }
        return parse(json, ChangeJson::read);
    }

    static String strings(Collection<String> strings) {
        JsonArray array = new JsonArray();
        strings.forEach(array::add);
        return array.toString();
    }

    static List<String> strings(String json) {
        return parse(json, JsonElement::getAsString);
    }

    private static JsonObject write(Change change) {
        JsonObject json = new JsonObject();
        switch (change) {
            case AnnotationChange c -> {
                json.addProperty("kind", "annotation");
                json.addProperty("id", c.id().value());
                c.before().ifPresent(a -> json.add("before", RecordJson.annotation(a)));
                c.after().ifPresent(a -> json.add("after", RecordJson.annotation(a)));
            }
            case ThemeChange c -> {
                json.addProperty("kind", "theme");
                json.addProperty("id", c.id().value());
                c.before().ifPresent(t -> json.add("before", RecordJson.theme(t)));
                c.after().ifPresent(t -> json.add("after", RecordJson.theme(t)));
            }
            case ArticleChange c -> {
                json.addProperty("kind", "article");
                json.addProperty("id", c.id().value());
                json.add("before", RecordJson.fields(c.before()));
                json.add("after", RecordJson.fields(c.after()));
            }
            case ArticlePresence c -> presence(json, "article-presence", c.ids(), c.before(), c.after());
            case AnnotationPresence c -> presence(json, "annotation-presence", c.ids(), c.before(), c.after());
            case Change.NoteChange c -> throw new UnsupportedOperationException();
            case Change.SegmentChange c -> throw new UnsupportedOperationException();
            case Change.SentenceChange c -> throw new UnsupportedOperationException();
            case Change.TermChange c -> throw new UnsupportedOperationException();
            case Change.WritingPresence c -> throw new UnsupportedOperationException();
            case Retagging c -> {
                json.addProperty("kind", "retagging");
                json.add("off", array(c.off(), ChangeJson::placed));
                json.add("on", array(c.on(), ChangeJson::placed));
            }
        }
        return json;
    }

    private static Change read(JsonElement element) {
        JsonObject json = element.getAsJsonObject();
        String kind = json.get("kind").getAsString();
        return switch (kind) {
            case "annotation" -> new AnnotationChange(new AnnotationId(id(json)),
                    optional(json, "before").map(RecordJson::annotation),
                    optional(json, "after").map(RecordJson::annotation));
            case "theme" -> new ThemeChange(new ThemeId(id(json)), optional(json, "before").map(RecordJson::theme),
                    optional(json, "after").map(RecordJson::theme));
            case "article" -> new ArticleChange(new ArticleId(id(json)),
                    RecordJson.fields(json.getAsJsonObject("before")),
                    RecordJson.fields(json.getAsJsonObject("after")));
            case "article-presence" -> new ArticlePresence(list(json.get("ids"), e -> new ArticleId(e.getAsString())),
                    presence(json, "before"), presence(json, "after"));
            case "annotation-presence" -> new AnnotationPresence(
                    list(json.get("ids"), e -> new AnnotationId(e.getAsString())), presence(json, "before"),
                    presence(json, "after"));
            case "retagging" -> new Retagging(list(json.get("off"), ChangeJson::placed),
                    list(json.get("on"), ChangeJson::placed));
            default -> throw new JsonParseException("no such change: " + kind);
        };
    }

    private static void presence(JsonObject json, String kind, List<?> ids, Presence before, Presence after) {
        json.addProperty("kind", kind);
        JsonArray array = new JsonArray();
        ids.forEach(id -> array.add(id.toString()));
        json.add("ids", array);
        json.addProperty("before", before.name());
        json.addProperty("after", after.name());
    }

    private static Presence presence(JsonObject json, String name) {
        return Presence.valueOf(json.get(name).getAsString());
    }

    private static JsonObject placed(Retagging.Placed placed) {
        JsonObject json = RecordJson.tagging(placed.tagging());
        json.addProperty("annotation", placed.annotation().value());
        json.addProperty("index", placed.index());
        return json;
    }

    private static Retagging.Placed placed(JsonElement element) {
        JsonObject json = element.getAsJsonObject();
        return new Retagging.Placed(new AnnotationId(json.get("annotation").getAsString()),
                json.get("index").getAsInt(), RecordJson.tagging(json));
    }

    private static String id(JsonObject json) {
        return json.get("id").getAsString();
    }

    private static Optional<JsonObject> optional(JsonObject json, String name) {
        return Optional.ofNullable(json.getAsJsonObject(name));
    }

    private static <T> JsonArray array(List<T> values, Function<T, JsonObject> writer) {
        JsonArray array = new JsonArray(values.size());
        values.forEach(value -> array.add(writer.apply(value)));
        return array;
    }

    private static <T> List<T> list(JsonElement array, Function<JsonElement, T> reader) {
        List<T> values = new ArrayList<>();
        array.getAsJsonArray().forEach(element -> values.add(reader.apply(element)));
        return values;
    }

    /// What we wrote reads back; anything else means that the file is damaged.
    private static <T> List<T> parse(String json, Function<JsonElement, T> reader) {
        try {
            return list(JsonParser.parseString(json), reader);
        } catch (JsonParseException | IllegalArgumentException | IllegalStateException | NullPointerException e) {
            throw unreadable("journal row: " + e.getClass().getSimpleName());
        }
    }

    private static SqlFailure unreadable(String what) {
        return new SqlFailure(new SQLiteException(what, SQLiteErrorCode.SQLITE_CORRUPT));
    }
}
