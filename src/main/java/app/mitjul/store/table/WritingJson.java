package app.mitjul.store.table;

import app.mitjul.domain.annotation.Anchor;
import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.article.SentenceEdits;
import app.mitjul.domain.note.Note;
import app.mitjul.domain.note.NoteKey;
import app.mitjul.domain.term.Term;
import app.mitjul.domain.term.TermId;
import app.mitjul.domain.translation.Segment;
import app.mitjul.domain.translation.SegmentStatus;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.SortedSet;
import java.util.TreeSet;

/// What is written beside the marks, as JSON of [ChangeJson#FORMAT].
final class WritingJson {

    private WritingJson() {
    }

    static JsonObject key(NoteKey key) {
        JsonObject json = new JsonObject();
        json.addProperty("on", NoteTable.kind(key.owner()));
        json.addProperty("owner", NoteTable.id(key.owner()));
        json.addProperty("annotator", key.annotator().value());
        return json;
    }

    static NoteKey key(JsonElement element) {
        JsonObject json = element.getAsJsonObject();
        return new NoteKey(NoteTable.owner(RecordJson.text(json, "on"), RecordJson.text(json, "owner")),
                new AnnotatorId(RecordJson.text(json, "annotator")));
    }

    static JsonObject note(Note n) {
        JsonObject json = key(n.key());
        json.addProperty("text", n.text());
        json.addProperty("created", n.created().toEpochMilli());
        json.addProperty("modified", n.modified().toEpochMilli());
        return json;
    }

    static Note note(JsonObject json) {
        NoteKey key = key(json);
        return new Note(key.owner(), key.annotator(), RecordJson.text(json, "text"), RecordJson.time(json, "created"),
                RecordJson.time(json, "modified"));
    }

    static JsonObject segment(Segment s) {
        JsonObject json = new JsonObject();
        json.addProperty("id", s.id());
        json.addProperty("article", s.article().value());
        AnchorJson.write(json, s.anchor());
        json.addProperty("target", s.target());
        json.addProperty("status", s.status().name());
        json.addProperty("question", s.question());
        json.addProperty("annotator", s.annotator().value());
        json.addProperty("created", s.created().toEpochMilli());
        json.addProperty("modified", s.modified().toEpochMilli());
        return json;
    }

    static Segment segment(JsonObject json) {
        Anchor anchor = AnchorJson.read(json);
        return new Segment(RecordJson.text(json, "id"), new ArticleId(RecordJson.text(json, "article")), anchor,
                RecordJson.text(json, "target"), SegmentStatus.valueOf(RecordJson.text(json, "status")),
                RecordJson.text(json, "question"), new AnnotatorId(RecordJson.text(json, "annotator")),
                RecordJson.time(json, "created"), RecordJson.time(json, "modified"));
    }

    static JsonObject edits(SentenceEdits e) {
        JsonObject json = new JsonObject();
        json.add("joins", offsets(e.joins()));
        json.add("splits", offsets(e.splits()));
        return json;
    }

    static SentenceEdits edits(JsonObject json) {
        return new SentenceEdits(offsets(json.get("joins")), offsets(json.get("splits")));
    }

    static JsonObject term(Term t) {
        JsonObject json = new JsonObject();
        json.addProperty("id", t.id().value());
        json.addProperty("source", t.source());
        json.addProperty("original", t.original());
        json.addProperty("latin", t.latin());
        json.addProperty("target", t.target());
        json.addProperty("note", t.note());
        json.addProperty("annotator", t.annotator().value());
        json.addProperty("created", t.created().toEpochMilli());
        json.addProperty("modified", t.modified().toEpochMilli());
        json.addProperty("presence", t.presence().name());
        return json;
    }

    static Term term(JsonObject json) {
        return new Term(new TermId(RecordJson.text(json, "id")), RecordJson.text(json, "source"),
                RecordJson.text(json, "original"), RecordJson.text(json, "latin"), RecordJson.text(json, "target"),
                RecordJson.text(json, "note"), new AnnotatorId(RecordJson.text(json, "annotator")),
                RecordJson.time(json, "created"), RecordJson.time(json, "modified"),
                Presence.valueOf(RecordJson.text(json, "presence")));
    }

    private static JsonArray offsets(SortedSet<Integer> offsets) {
        JsonArray array = new JsonArray();
        offsets.forEach(array::add);
        return array;
    }

    private static SortedSet<Integer> offsets(JsonElement array) {
        SortedSet<Integer> offsets = new TreeSet<>();
        array.getAsJsonArray().forEach(offset -> offsets.add(offset.getAsInt()));
        return offsets;
    }
}
