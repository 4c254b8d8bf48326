package app.mitjul.exchange.out;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.annotation.Tagging;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.SourceFile;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.library.ArticleCopy;
import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.exchange.ExportContent;
import app.mitjul.exchange.Exporter;
import app.mitjul.exchange.LibraryFormat;
import com.google.gson.FormattingStyle;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A library as one JSON document, complete when everything is in scope: read into an empty library and exported again
/// it gives the same bytes. The form is described in `src/docs/cli.md`.
public final class JsonExport implements Exporter {

    @Override
    public void write(ExportContent content, Writer out) throws IOException {
        @SuppressWarnings("resource") // the writer belongs to the caller
        JsonWriter json = new JsonWriter(out);
        json.setStrictness(Strictness.STRICT);
        json.setFormattingStyle(FormattingStyle.PRETTY);
        LibraryCopy library = Selection.of(content);
        json.beginObject();
        json.name("format").value(LibraryFormat.NAME);
        json.name("version").value(LibraryFormat.VERSION);
        json.name("unit").value(LibraryFormat.UNIT);
        json.name("complete").value(content.scope().isAll());
        array(json, "annotators", library.annotators(), JsonExport::annotator);
        array(json, "themes", library.themes(), JsonExport::theme);
        array(json, "sources", library.files(), JsonExport::source);
        array(json, "articles", library.articles(), JsonExport::article);
        Map<ArticleId, String> inUse = inUse(library);
        Map<ArticleId, ArticleCopy> paged = library.articles().stream().filter(a -> !a.pages().isEmpty())
                .collect(Collectors.toMap(a -> a.article().id(), a -> a));
        array(json, "annotations", library.annotations(), (to, a) -> annotation(to, a,
                inUse.getOrDefault(a.article(), ""), Optional.ofNullable(paged.get(a.article()))));
        array(json, "notes", library.notes(), JsonWriting::note);
        array(json, "sentences", Selection.inOrder(library), JsonWriting::sentences);
        array(json, "segments", library.segments(),
                (to, s) -> JsonWriting.segment(to, s, inUse.getOrDefault(s.article(), "")));
        array(json, "terms", library.terms(), JsonWriting::term);
        JsonArrangement.write(json, library.arrangement());
        json.endObject();
        json.flush();
        out.write('\n');
        out.flush();
    }

    private static Map<ArticleId, String> inUse(LibraryCopy library) {
        Map<ArticleId, String> hashes = new HashMap<>();
        library.articles().forEach(a -> hashes.put(a.article().id(), a.article().textHash()));
        return hashes;
    }

    interface Fields<T> {
        void write(JsonWriter json, T value) throws IOException;
    }

    static <T> void array(JsonWriter json, String name, List<T> values, Fields<T> fields) throws IOException {
        json.name(name).beginArray();
        for (T value : values) {
            json.beginObject();
            fields.write(json, value);
            json.endObject();
        }
        json.endArray();
    }

    private static void annotator(JsonWriter json, Annotator a) throws IOException {
        json.name("id").value(a.id().value());
        json.name("name").value(a.name());
    }

    private static void theme(JsonWriter json, Theme t) throws IOException {
        json.name("id").value(t.id().value());
        json.name("name").value(t.name());
        json.name("secondName").value(t.secondName());
        json.name("color").value(t.color());
        json.name("pattern").value(LibraryFormat.nameOf(t.pattern()));
        json.name("key").value(t.key());
        json.name("description").value(t.description());
        json.name("examples").value(t.examples());
        json.name("parent").value(t.parent().map(ThemeId::value).orElse(null));
        json.name("presence").value(LibraryFormat.nameOf(t.presence()));
    }

    private static void source(JsonWriter json, SourceFile f) throws IOException {
        json.name("hash").value(f.hash());
        json.name("name").value(f.name());
        json.name("bytes").value(Base64.getEncoder().encodeToString(f.bytes()));
    }

    private static void article(JsonWriter json, ArticleCopy copy) throws IOException {
        Article a = copy.article();
        json.name("id").value(a.id().value());
        json.name("title").value(a.title());
        json.name("titleDerived").value(a.titleDerived());
        json.name("outlet").value(a.source().outlet());
        json.name("reporter").value(a.source().reporter());
        json.name("role").value(a.source().role());
        json.name("partner").value(a.source().partner());
        json.name("cited").value(a.source().cited());
        json.name("published").value(a.source().published());
        json.name("url").value(a.source().url());
        json.name("language").value(a.source().language());
        json.name("file").value(a.origin().fileName());
        json.name("line").value(a.origin().line());
        json.name("encoding").value(a.origin().encoding());
        json.name("sourceHash").value(a.origin().sourceHash());
        json.name("bodyStart").value(a.bodyStart());
        json.name("truncated").value(a.truncated());
        json.name("state").value(LibraryFormat.nameOf(a.state()));
        json.name("presence").value(LibraryFormat.nameOf(a.presence()));
        json.name("imported").value(a.imported().toString());
        json.name("textHash").value(a.textHash());
        json.name("text").value(copy.text());
        JsonWriting.pages(json, copy, a.textHash());
        if (!copy.others().isEmpty()) {
            array(json, "versions", copy.others(), (to, version) -> JsonWriting.version(to, version, copy));
        }
    }

    private static void annotation(JsonWriter json, Annotation a, String inUse, Optional<ArticleCopy> paged)
            throws IOException {
        json.name("id").value(a.id().value());
        json.name("article").value(a.article().value());
        json.name("annotator").value(a.annotator().value());
        JsonWriting.anchor(json, a.anchor(), inUse);
        Optional<Integer> page = paged.flatMap(p -> p.page(a.anchor().textHash(), a.range().start()));
        if (page.isPresent()) {
            json.name("page").value(page.get());
        }
        array(json, "taggings", a.taggings(), JsonExport::tagging);
        json.name("note").value(a.note());
        json.name("translation").value(a.translation());
        json.name("created").value(a.created().toString());
        json.name("modified").value(a.modified().toString());
        json.name("presence").value(LibraryFormat.nameOf(a.presence()));
    }

    private static void tagging(JsonWriter json, Tagging t) throws IOException {
        json.name("id").value(t.id());
        json.name("theme").value(t.theme().value());
        json.name("annotator").value(t.annotator().value());
        json.name("created").value(t.created().toString());
    }
}
