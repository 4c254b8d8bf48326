package app.mitjul.settings;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Settings as JSON, field by field: a field that is missing or of another type has its default, one this version does
/// not know stays in the file.
final class SettingsJson {

    private SettingsJson() {
    }

    static Settings read(JsonObject root) {
        List<String> recent = texts(root.get("recent"));
        Map<String, Place> places = new LinkedHashMap<>();
        object(root, "places").entrySet().forEach(e -> {
            if (e.getValue() instanceof JsonObject place) {
                places.put(e.getKey(), place(place));
            }
        });
        JsonObject person = object(root, "person");
        return new Settings(new Person(text(person, "annotatorId", ""), text(person, "name", "")),
                window(object(root, "window")), reading(object(root, "reading")), recent, places,
                keys(object(root, "keys")),
                new Marking(text(object(root, "marking"), "overlap", Marking.DEFAULT.overlap())),
                texts(root.get("told")), texts(root.get("searches")), columns(object(root, "columns")), home(root));
    }

    /// A path the system cannot name is none.
    private static String home(JsonObject root) {
        String said = text(root, "library", "");
        try {
            return Path.of(said).isAbsolute() ? said : "";
        } catch (InvalidPathException e) {
            return "";
        }
    }

    private static Columns columns(JsonObject o) {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        o.entrySet().forEach(e -> {
            if (e.getValue() instanceof JsonObject fields) {
                all.put(e.getKey(), words(fields));
            }
        });
        return new Columns(all);
    }

    private static Map<String, String> words(JsonObject o) {
        Map<String, String> all = new LinkedHashMap<>();
        o.entrySet().forEach(e -> {
            if (e.getValue() instanceof JsonPrimitive p && p.isString()) {
                all.put(e.getKey(), p.getAsString());
            }
        });
        return all;
    }

    private static List<String> texts(@Nullable JsonElement list) {
        List<String> all = new ArrayList<>();
        if (list instanceof JsonArray array) {
            array.forEach(e -> {
                if (e instanceof JsonPrimitive p && p.isString()) {
                    all.add(p.getAsString());
                }
            });
        }
        return all;
    }

    private static Keys keys(JsonObject o) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        o.entrySet().forEach(e -> {
            if (e.getValue() instanceof JsonArray) {
                all.put(e.getKey(), texts(e.getValue()));
            }
        });
        return new Keys(all);
    }

    private static WindowState window(JsonObject o) {
        WindowState d = WindowState.DEFAULT;
        return new WindowState(number(o, "x", d.x()), number(o, "y", d.y()), number(o, "width", d.width()),
                number(o, "height", d.height()), truth(o, "maximized", d.maximized()),
                truth(o, "libraryShown", d.libraryShown()), truth(o, "inspectorShown", d.inspectorShown()),
                number(o, "libraryWidth", d.libraryWidth()), number(o, "inspectorWidth", d.inspectorWidth()),
                truth(o, "split", d.split()), number(o, "splitDivider", d.splitDivider()));
    }

    private static Reading reading(JsonObject o) {
        Reading d = Reading.DEFAULT;
        return new Reading((int) number(o, "size", d.size()), number(o, "lineHeight", d.lineHeight()),
                (int) number(o, "width", d.width()), truth(o, "serif", d.serif()), text(o, "look", d.look()),
                text(o, "language", d.language()), truth(o, "bylineShown", d.bylineShown()),
                text(o, "order", d.order()), (int) number(o, "scale", d.scale()),
                typesetting(object(o, "typesetting")), text(o, "grouping", d.grouping()));
    }

    private static Typesetting typesetting(JsonObject o) {
        Typesetting d = Typesetting.DEFAULT;
        return new Typesetting(truth(o, "sentences", d.sentences()), truth(o, "sentenceNumbers", d.sentenceNumbers()),
                truth(o, "paragraphNumbers", d.paragraphNumbers()), truth(o, "anywhere", d.anywhere()),
                truth(o, "focus", d.focus()));
    }

    private static Place place(JsonObject o) {
        return new Place(text(o, "article", ""), text(o, "second", ""), words(object(o, "scroll")));
    }

    /// Writes `settings` over what `root` says and leaves what else is in it.
    static void write(Settings settings, JsonObject root) {
        JsonObject person = into(root, "person");
        person.addProperty("annotatorId", settings.person().annotatorId());
        person.addProperty("name", settings.person().name());
        write(settings.window(), into(root, "window"));
        write(settings.reading(), into(root, "reading"));
        root.add("recent", array(settings.recent()));
        JsonObject old = object(root, "places");
        JsonObject places = new JsonObject();
        settings.places().forEach((library, place) -> {
            JsonObject o = object(old, library);
            o.addProperty("article", place.article());
            o.addProperty("second", place.second());
            JsonObject scroll = new JsonObject();
            place.scroll().forEach(scroll::addProperty);
            o.add("scroll", scroll);
            places.add(library, o);
        });
        root.add("places", places);
        JsonObject keys = new JsonObject();
        settings.keys().combinations().forEach((name, all) -> keys.add(name, array(all)));
        root.add("keys", keys);
        into(root, "marking").addProperty("overlap", settings.marking().overlap());
        root.add("told", array(settings.told()));
        JsonObject columns = new JsonObject();
        settings.columns().known().forEach((signature, fields) -> {
            JsonObject o = new JsonObject();
            fields.forEach(o::addProperty);
            columns.add(signature, o);
        });
        root.add("columns", columns);
        root.add("searches", array(settings.searches()));
        root.addProperty("library", settings.home());
    }

    private static JsonArray array(List<String> all) {
        JsonArray array = new JsonArray();
        all.forEach(array::add);
        return array;
    }

    private static void write(WindowState w, JsonObject o) {
        put(o, "x", w.x());
        put(o, "y", w.y());
        put(o, "width", w.width());
        put(o, "height", w.height());
        o.addProperty("maximized", w.maximized());
        o.addProperty("libraryShown", w.libraryShown());
        o.addProperty("inspectorShown", w.inspectorShown());
        put(o, "libraryWidth", w.libraryWidth());
        put(o, "inspectorWidth", w.inspectorWidth());
        o.addProperty("split", w.split());
        put(o, "splitDivider", w.splitDivider());
    }

    private static void write(Reading r, JsonObject o) {
        o.addProperty("size", r.size());
        o.addProperty("lineHeight", r.lineHeight());
        o.addProperty("width", r.width());
        o.addProperty("serif", r.serif());
        o.addProperty("look", r.look());
        o.addProperty("language", r.language());
        o.addProperty("bylineShown", r.bylineShown());
        o.addProperty("order", r.order());
        o.addProperty("grouping", r.grouping());
        write(r.typesetting(), into(o, "typesetting"));
        o.addProperty("scale", r.scale());
    }

    private static void write(Typesetting t, JsonObject o) {
        o.addProperty("sentences", t.sentences());
        o.addProperty("sentenceNumbers", t.sentenceNumbers());
        o.addProperty("paragraphNumbers", t.paragraphNumbers());
        o.addProperty("anywhere", t.anywhere());
        o.addProperty("focus", t.focus());
    }

    /// JSON has no NaN: a value that is none is left out.
    private static void put(JsonObject o, String key, double value) {
        if (Double.isNaN(value)) {
            o.remove(key);
        } else {
            o.addProperty(key, value);
        }
    }

    private static JsonObject into(JsonObject root, String key) {
        JsonObject there = object(root, key);
        root.add(key, there);
        return there;
    }

    private static JsonObject object(JsonObject o, String key) {
        return o.get(key) instanceof JsonObject there ? there : new JsonObject();
    }

    private static String text(JsonObject o, String key, String otherwise) {
        return o.get(key) instanceof JsonPrimitive p && p.isString() ? p.getAsString() : otherwise;
    }

    private static boolean truth(JsonObject o, String key, boolean otherwise) {
        return o.get(key) instanceof JsonPrimitive p && p.isBoolean() ? p.getAsBoolean() : otherwise;
    }

    private static double number(JsonObject o, String key, double otherwise) {
        JsonElement e = o.get(key);
        return e instanceof JsonPrimitive p && p.isNumber() ? p.getAsDouble() : otherwise;
    }
}
