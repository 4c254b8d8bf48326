package app.mitjul.exchange.out;

import app.mitjul.domain.arrangement.Arrangement;
import app.mitjul.domain.arrangement.ArticleSet;
import app.mitjul.domain.arrangement.ArticleSetId;
import app.mitjul.domain.arrangement.OutletAlias;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.exchange.LibraryFormat;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;

/// How articles are arranged, in the JSON form of a library.
final class JsonArrangement {

    private JsonArrangement() {
    }

    static void write(JsonWriter json, Arrangement all) throws IOException {
        JsonExport.array(json, "collections", all.sets(), (out, set) -> set(out, set, all.members(set.id())));
        JsonExport.array(json, "outlets", all.outlets(), JsonArrangement::outlet);
    }

    private static void set(JsonWriter json, ArticleSet s, List<ArticleId> members) throws IOException {
        json.name("id").value(s.id().value());
        json.name("kind").value(LibraryFormat.nameOf(s.kind()));
        json.name("name").value(s.name());
        json.name("parent").value(s.parent().map(ArticleSetId::value).orElse(null));
        json.name("query").value(s.query());
        json.name("articles").beginArray();
        for (ArticleId id : members) {
            json.value(id.value());
        }
        json.endArray();
    }

    private static void outlet(JsonWriter json, OutletAlias a) throws IOException {
        json.name("name").value(a.name());
        json.name("outlet").value(a.outlet());
        json.name("presence").value(LibraryFormat.nameOf(a.presence()));
    }
}
