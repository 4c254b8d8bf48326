package app.mitjul.store.table;

import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.arrangement.ArticleSetId;
import app.mitjul.domain.arrangement.OutletAlias;
import app.mitjul.domain.article.ArticleField;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.change.Change;
import app.mitjul.domain.change.Change.AnnotationChange;
import app.mitjul.domain.change.Change.AnnotationPresence;
import app.mitjul.domain.change.Change.ArticleChange;
import app.mitjul.domain.change.Change.ArticlePresence;
import app.mitjul.domain.change.Change.ArticleSetChange;
import app.mitjul.domain.change.Change.FieldEdit;
import app.mitjul.domain.change.Change.Filing;
import app.mitjul.domain.change.Change.OutletAliasChange;
import app.mitjul.domain.change.Change.Carry;
import app.mitjul.domain.change.Change.NoteChange;
import app.mitjul.domain.change.Change.Retagging;
import app.mitjul.domain.change.Change.SegmentChange;
import app.mitjul.domain.change.Change.SentenceChange;
import app.mitjul.domain.change.Change.TermChange;
import app.mitjul.domain.change.Change.TextChange;
import app.mitjul.domain.change.Change.ThemeChange;
import app.mitjul.domain.change.Change.WritingPresence;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.note.NoteKey;
import app.mitjul.domain.term.TermId;
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
                both(json, c.before(), c.after(), RecordJson::annotation);
            }
            case ThemeChange c -> {
                json.addProperty("kind", "theme");
                json.addProperty("id", c.id().value());
                both(json, c.before(), c.after(), RecordJson::theme);
            }
            case ArticleChange c -> {
                json.addProperty("kind", "article");
                json.addProperty("id", c.id().value());
                json.add("before", RecordJson.fields(c.before()));
                json.add("after", RecordJson.fields(c.after()));
            }
            case ArticlePresence c -> presence(json, "article-presence", c.ids(), c.before(), c.after());
            case AnnotationPresence c -> presence(json, "annotation-presence", c.ids(), c.before(), c.after());
            case NoteChange c -> {
                json.addProperty("kind", "note");
                json.add("note", WritingJson.key(c.key()));
                both(json, c.before(), c.after(), WritingJson::note);
            }
            case SegmentChange c -> {
                json.addProperty("kind", "segment");
                json.addProperty("id", c.id());
                json.addProperty("article", c.article().value());
                both(json, c.before(), c.after(), WritingJson::segment);
            }
            case SentenceChange c -> {
                json.addProperty("kind", "sentences");
                json.addProperty("id", c.article().value());
                both(json, Optional.of(c.before()), Optional.of(c.after()), WritingJson::edits);
            }
            case TermChange c -> {
                json.addProperty("kind", "term");
                json.addProperty("id", c.id().value());
                both(json, c.before(), c.after(), WritingJson::term);
            }
            case WritingPresence c -> {
                presence(json, "writing-presence", c.segments(), c.before(), c.after());
                json.add("notes", array(c.notes(), WritingJson::key));
                ids(json, "terms", c.terms());
            }
            case ArticleSetChange c -> {
                json.addProperty("kind", "article-set");
                json.addProperty("id", c.id().value());
                both(json, c.before(), c.after(), ArrangementJson::set);
            }
            case Filing c -> {
                json.addProperty("kind", "filing");
                json.addProperty("id", c.set().value());
                ids(json, "articles", c.articles());
                json.addProperty("in", c.in());
            }
            case FieldEdit c -> {
                json.addProperty("kind", "field");
                json.addProperty("field", c.field().name());
                json.add("parts", array(c.parts(), ArrangementJson::part));
            }
            case OutletAliasChange c -> {
                json.addProperty("kind", "outlet-alias");
                json.addProperty("name", c.key().name());
                json.addProperty("outlet", c.key().outlet());
                both(json, c.before(), c.after(), ArrangementJson::alias);
            }
            case TextChange c -> {
                json.addProperty("kind", "text");
                json.addProperty("id", c.id().value());
                both(json, Optional.of(c.before()), Optional.of(c.after()), TextJson::version);
            }
            case Carry c -> {
                json.addProperty("kind", "carry");
                json.add("steps", array(c.steps(), TextJson::step));
            }
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
            case "text" -> new TextChange(new ArticleId(id(json)), TextJson.version(json.getAsJsonObject("before")),
                    TextJson.version(json.getAsJsonObject("after")));
            case "carry" -> new Carry(list(json.get("steps"), TextJson::step));
            case "note" -> noteChange(WritingJson.key(json.get("note")), json);
            case "segment" -> new SegmentChange(id(json), new ArticleId(json.get("article").getAsString()),
                    optional(json, "before").map(WritingJson::segment),
                    optional(json, "after").map(WritingJson::segment));
            case "sentences" -> new SentenceChange(new ArticleId(id(json)),
                    WritingJson.edits(json.getAsJsonObject("before")),
                    WritingJson.edits(json.getAsJsonObject("after")));
            case "term" -> new TermChange(new TermId(id(json)), optional(json, "before").map(WritingJson::term),
                    optional(json, "after").map(WritingJson::term));
            case "writing-presence" -> new WritingPresence(list(json.get("notes"), WritingJson::key),
                    list(json.get("ids"), JsonElement::getAsString),
                    list(json.get("terms"), e -> new TermId(e.getAsString())), presence(json, "before"),
                    presence(json, "after"));
            case "article-set" -> new ArticleSetChange(new ArticleSetId(id(json)),
                    optional(json, "before").map(ArrangementJson::set),
                    optional(json, "after").map(ArrangementJson::set));
            case "filing" -> new Filing(new ArticleSetId(id(json)),
                    list(json.get("articles"), e -> new ArticleId(e.getAsString())), json.get("in").getAsBoolean());
            case "field" -> new FieldEdit(ArticleField.valueOf(RecordJson.text(json, "field")),
                    list(json.get("parts"), ArrangementJson::part));
            case "outlet-alias" -> new OutletAliasChange(
                    new OutletAlias.Key(RecordJson.text(json, "name"), RecordJson.text(json, "outlet")),
                    optional(json, "before").map(ArrangementJson::alias),
                    optional(json, "after").map(ArrangementJson::alias));
            default -> throw new JsonParseException("no such change: " + kind);
        };
    }

    private static NoteChange noteChange(NoteKey key, JsonObject json) {
        return new NoteChange(key.owner(), key.annotator(), optional(json, "before").map(WritingJson::note),
                optional(json, "after").map(WritingJson::note));
    }

    private static void presence(JsonObject json, String kind, List<?> ids, Presence before, Presence after) {
        json.addProperty("kind", kind);
        ids(json, "ids", ids);
        json.addProperty("before", before.name());
        json.addProperty("after", after.name());
    }

    private static void ids(JsonObject json, String name, List<?> ids) {
        JsonArray array = new JsonArray();
        ids.forEach(id -> array.add(id.toString()));
        json.add(name, array);
    }

    private static <T> void both(JsonObject json, Optional<T> before, Optional<T> after,
            Function<T, JsonObject> writer) {
        before.ifPresent(value -> json.add("before", writer.apply(value)));
        after.ifPresent(value -> json.add("after", writer.apply(value)));
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
        } catch (JsonParseException | IllegalArgumentException | IllegalStateException | NullPointerException
                | ClassCastException | UnsupportedOperationException e) {
            throw unreadable("journal row: " + e.getClass().getSimpleName());
        }
    }

    private static SqlFailure unreadable(String what) {
        return new SqlFailure(new SQLiteException(what, SQLiteErrorCode.SQLITE_CORRUPT));
    }
}
