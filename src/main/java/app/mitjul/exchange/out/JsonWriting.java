package app.mitjul.exchange.out;

import app.mitjul.domain.annotation.Anchor;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.ArticleText;
import app.mitjul.domain.article.Pages;
import app.mitjul.domain.article.SentenceEdits;
import app.mitjul.domain.library.ArticleCopy;
import app.mitjul.domain.note.Note;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.domain.term.Term;
import app.mitjul.domain.translation.Segment;
import app.mitjul.exchange.LibraryFormat;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Map;

/// What is written beside the marks, in the JSON form of a library.
final class JsonWriting {

    private JsonWriting() {
    }

    static void note(JsonWriter json, Note n) throws IOException {
        switch (n.owner()) {
            case NoteOwner.OfLibrary library -> json.name("on").value("library");
            case NoteOwner.OfArticle article -> {
                json.name("on").value("article");
                json.name("article").value(article.id().value());
            }
            case NoteOwner.OfTheme theme -> {
                json.name("on").value("theme");
                json.name("theme").value(theme.id().value());
            }
        }
        json.name("annotator").value(n.annotator().value());
        json.name("text").value(n.text());
        json.name("created").value(n.created().toString());
        json.name("modified").value(n.modified().toString());
    }

    static void sentences(JsonWriter json, Map.Entry<ArticleId, SentenceEdits> edits) throws IOException {
        json.name("article").value(edits.getKey().value());
        offsets(json, "joins", edits.getValue().joins());
        offsets(json, "splits", edits.getValue().splits());
    }

    private static void offsets(JsonWriter json, String name, Iterable<Integer> offsets) throws IOException {
        json.name(name).beginArray();
        for (int offset : offsets) {
            json.value(offset);
        }
        json.endArray();
    }

    /// A version of an article's text that is not in use.
    static void version(JsonWriter json, ArticleText version, ArticleCopy of) throws IOException {
        json.name("textHash").value(version.hash());
        json.name("text").value(version.text());
        pages(json, of, version.hash());
    }

    /// Where pages of the original begin in a version of the text; left out where there are none.
    static void pages(JsonWriter json, ArticleCopy of, String hash) throws IOException {
        Pages pages = of.pages().getOrDefault(hash, Pages.NONE);
        if (!pages.isEmpty()) {
            JsonExport.array(json, "pages", pages.starts(), (to, start) -> {
                to.name("start").value(start.offset());
                to.name("page").value(start.page());
            });
        }
    }

    /// @param inUse
    ///            hash of the article's text; an anchor in another version names it, and is lost
    static void anchor(JsonWriter json, Anchor anchor, String inUse) throws IOException {
        if (!anchor.textHash().equals(inUse)) {
            json.name("textHash").value(anchor.textHash());
        }
        json.name("start").value(anchor.range().start());
        json.name("end").value(anchor.range().end());
        json.name("quote").value(anchor.quote());
        if (anchor.made().isPresent()) {
            json.name("made").beginArray().beginObject();
            anchor(json, anchor.made().get(), inUse);
            json.endObject().endArray();
        }
    }

    static void segment(JsonWriter json, Segment s, String inUse) throws IOException {
        json.name("id").value(s.id());
        json.name("article").value(s.article().value());
        json.name("annotator").value(s.annotator().value());
        anchor(json, s.anchor(), inUse);
        json.name("target").value(s.target());
        json.name("status").value(LibraryFormat.nameOf(s.status()));
        json.name("question").value(s.question());
        json.name("created").value(s.created().toString());
        json.name("modified").value(s.modified().toString());
    }

    static void term(JsonWriter json, Term t) throws IOException {
        json.name("id").value(t.id().value());
        json.name("source").value(t.source());
        json.name("original").value(t.original());
        json.name("latin").value(t.latin());
        json.name("target").value(t.target());
        json.name("note").value(t.note());
        json.name("annotator").value(t.annotator().value());
        json.name("created").value(t.created().toString());
        json.name("modified").value(t.modified().toString());
        json.name("presence").value(LibraryFormat.nameOf(t.presence()));
    }
}
