package app.mitjul.store.table;

import app.mitjul.domain.annotation.Anchor;
import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.annotation.Tagging;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.article.ReadingState;
import app.mitjul.domain.article.Source;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.codebook.UnderlinePattern;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The records that changes hold, as JSON of [ChangeJson#FORMAT].
final class RecordJson {

    private RecordJson() {
    }

    static JsonObject annotation(Annotation a) {
        JsonObject json = new JsonObject();
        json.addProperty("id", a.id().value());
        json.addProperty("article", a.article().value());
        json.addProperty("annotator", a.annotator().value());
        AnchorJson.write(json, a.anchor());
        JsonArray taggings = new JsonArray();
        a.taggings().forEach(t -> taggings.add(tagging(t)));
        json.add("taggings", taggings);
        json.addProperty("note", a.note());
        json.addProperty("translation", a.translation());
        json.addProperty("created", a.created().toEpochMilli());
        json.addProperty("modified", a.modified().toEpochMilli());
        json.addProperty("presence", a.presence().name());
        return json;
    }

    static Annotation annotation(JsonObject json) {
        List<Tagging> taggings = new ArrayList<>();
        json.getAsJsonArray("taggings").forEach(t -> taggings.add(tagging(t.getAsJsonObject())));
        Anchor anchor = AnchorJson.read(json);
        return new Annotation(new AnnotationId(text(json, "id")), new ArticleId(text(json, "article")),
                new AnnotatorId(text(json, "annotator")), anchor, taggings, text(json, "note"),
                text(json, "translation"), time(json, "created"), time(json, "modified"),
                Presence.valueOf(text(json, "presence")));
    }

    static JsonObject tagging(Tagging t) {
        JsonObject json = new JsonObject();
        json.addProperty("tagging", t.id());
        json.addProperty("theme", t.theme().value());
        json.addProperty("taggedBy", t.annotator().value());
        json.addProperty("taggedAt", t.created().toEpochMilli());
        return json;
    }

    static Tagging tagging(JsonObject json) {
        return new Tagging(text(json, "tagging"), new ThemeId(text(json, "theme")),
                new AnnotatorId(text(json, "taggedBy")), time(json, "taggedAt"));
    }

    static JsonObject theme(Theme t) {
        JsonObject json = new JsonObject();
        json.addProperty("id", t.id().value());
        json.addProperty("name", t.name());
        json.addProperty("secondName", t.secondName());
        json.addProperty("color", t.color());
        json.addProperty("pattern", t.pattern().name());
        json.addProperty("key", t.key());
        json.addProperty("description", t.description());
        json.addProperty("examples", t.examples());
        json.addProperty("position", t.position());
        t.parent().ifPresent(parent -> json.addProperty("parent", parent.value()));
        json.addProperty("presence", t.presence().name());
        return json;
    }

    static Theme theme(JsonObject json) {
        return new Theme(new ThemeId(text(json, "id")), text(json, "name"), text(json, "secondName"),
                text(json, "color"), UnderlinePattern.valueOf(text(json, "pattern")), json.get("key").getAsInt(),
                text(json, "description"), json.has("examples") ? text(json, "examples") : "",
                json.get("position").getAsInt(),
                Optional.ofNullable(json.get("parent")).map(p -> new ThemeId(p.getAsString())),
                Presence.valueOf(text(json, "presence")));
    }

    static JsonObject fields(Article.Fields f) {
        Source s = f.source();
        JsonObject json = new JsonObject();
        json.addProperty("title", f.title());
        json.addProperty("titleDerived", f.titleDerived());
        json.addProperty("outlet", s.outlet());
        json.addProperty("reporter", s.reporter());
        json.addProperty("role", s.role());
        json.addProperty("partner", s.partner());
        json.addProperty("cited", s.cited());
        json.addProperty("published", s.published());
        json.addProperty("url", s.url());
        json.addProperty("language", s.language());
        json.addProperty("state", f.state().name());
        return json;
    }

    static Article.Fields fields(JsonObject json) {
        Source source = new Source(text(json, "outlet"), text(json, "reporter"), text(json, "role"),
                text(json, "partner"), text(json, "cited"), text(json, "published"), text(json, "url"),
                text(json, "language"));
        return new Article.Fields(text(json, "title"), json.get("titleDerived").getAsBoolean(), source,
                ReadingState.valueOf(text(json, "state")));
    }

    static String text(JsonObject json, String name) {
        return json.get(name).getAsString();
    }

    static Instant time(JsonObject json, String name) {
        return Instant.ofEpochMilli(json.get(name).getAsLong());
    }
}
