package app.mitjul.store.table;

import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.change.Change.Carry;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/// What a correction of a text changes, as JSON of [ChangeJson#FORMAT].
final class TextJson {

    private TextJson() {
    }

    static JsonObject version(Article.Version v) {
        JsonObject json = new JsonObject();
        json.addProperty("textHash", v.textHash());
        json.addProperty("length", v.length());
        json.addProperty("bodyStart", v.bodyStart());
        json.addProperty("truncated", v.truncated());
        return json;
    }

    static Article.Version version(JsonObject json) {
        return new Article.Version(RecordJson.text(json, "textHash"), json.get("length").getAsInt(),
                json.get("bodyStart").getAsInt(), json.get("truncated").getAsBoolean());
    }

    static JsonObject step(Carry.Step step) {
        JsonObject json = new JsonObject();
        json.addProperty("id", step.id().value());
        json.add("before", AnchorJson.json(step.before()));
        json.add("after", AnchorJson.json(step.after()));
        return json;
    }

    static Carry.Step step(JsonElement element) {
        JsonObject json = element.getAsJsonObject();
        return new Carry.Step(new AnnotationId(RecordJson.text(json, "id")),
                AnchorJson.read(json.getAsJsonObject("before")), AnchorJson.read(json.getAsJsonObject("after")));
    }
}
