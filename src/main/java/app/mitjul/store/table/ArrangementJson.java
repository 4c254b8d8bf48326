package app.mitjul.store.table;

import app.mitjul.domain.arrangement.ArticleSet;
import app.mitjul.domain.arrangement.ArticleSet.Kind;
import app.mitjul.domain.arrangement.ArticleSetId;
import app.mitjul.domain.arrangement.OutletAlias;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.change.Change.FieldEdit;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How articles are arranged, as JSON of [ChangeJson#FORMAT].
final class ArrangementJson {

    private ArrangementJson() {
    }

    static JsonObject set(ArticleSet s) {
        JsonObject json = new JsonObject();
        json.addProperty("id", s.id().value());
        json.addProperty("kind", s.kind().name());
        json.addProperty("name", s.name());
        json.addProperty("parent", parent(s));
        json.addProperty("position", s.position());
        json.addProperty("query", s.query());
        json.addProperty("presence", s.presence().name());
        return json;
    }

    static ArticleSet set(JsonObject json) {
        return new ArticleSet(new ArticleSetId(RecordJson.text(json, "id")),
                Kind.valueOf(RecordJson.text(json, "kind")), RecordJson.text(json, "name"),
                parent(RecordJson.text(json, "parent")), json.get("position").getAsInt(),
                RecordJson.text(json, "query"), Presence.valueOf(RecordJson.text(json, "presence")));
    }

    /// Empty at the top.
    static String parent(ArticleSet set) {
        return set.parent().map(ArticleSetId::value).orElse("");
    }

    static Optional<ArticleSetId> parent(String id) {
        return id.isEmpty() ? Optional.empty() : Optional.of(new ArticleSetId(id));
    }

    static JsonObject part(FieldEdit.Part part) {
        JsonObject json = new JsonObject();
        json.addProperty("before", part.before());
        json.addProperty("after", part.after());
        JsonArray ids = new JsonArray(part.articles().size());
        part.articles().forEach(id -> ids.add(id.value()));
        json.add("articles", ids);
        return json;
    }

    static FieldEdit.Part part(JsonElement element) {
        JsonObject json = element.getAsJsonObject();
        List<ArticleId> ids = new ArrayList<>();
        json.getAsJsonArray("articles").forEach(id -> ids.add(new ArticleId(id.getAsString())));
        return new FieldEdit.Part(RecordJson.text(json, "before"), RecordJson.text(json, "after"), ids);
    }

    static JsonObject alias(OutletAlias a) {
        JsonObject json = new JsonObject();
        json.addProperty("name", a.name());
        json.addProperty("outlet", a.outlet());
        json.addProperty("presence", a.presence().name());
        return json;
    }

    static OutletAlias alias(JsonObject json) {
        return new OutletAlias(RecordJson.text(json, "name"), RecordJson.text(json, "outlet"),
                Presence.valueOf(RecordJson.text(json, "presence")));
    }
}
