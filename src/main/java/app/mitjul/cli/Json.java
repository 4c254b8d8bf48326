package app.mitjul.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A JSON document that is put together field by field, in the order of the calls.
final class Json {

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping()
            .create();

    private final JsonObject object = new JsonObject();

    Json with(String key, String value) {
        object.addProperty(key, value);
        return this;
    }

    Json with(String key, long value) {
        object.addProperty(key, value);
        return this;
    }

    Json with(String key, boolean value) {
        object.addProperty(key, value);
        return this;
    }

    Json with(String key, Json value) {
        object.add(key, value.object);
        return this;
    }

    /// A number, or null when there is none.
    Json with(String key, Optional<Integer> value) {
        if (value.isPresent()) {
            object.addProperty(key, value.get());
        } else {
            object.add(key, JsonNull.INSTANCE);
        }
        return this;
    }

    /// A text, or null when there is none.
    Json text(String key, Optional<String> value) {
        object.add(key, value.<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE));
        return this;
    }

    <T> Json with(String key, List<T> values, Function<T, Json> each) {
        return list(key, values, value -> each.apply(value).object);
    }

    <T> Json texts(String key, List<T> values, Function<T, String> each) {
        return list(key, values, value -> new JsonPrimitive(each.apply(value)));
    }

    private <T> Json list(String key, List<T> values, Function<T, JsonElement> each) {
        JsonArray array = new JsonArray(values.size());
        values.forEach(value -> array.add(each.apply(value)));
        object.add(key, array);
        return this;
    }

    @Override
    public String toString() {
        return GSON.toJson(object);
    }
}
