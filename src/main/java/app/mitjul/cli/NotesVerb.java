package app.mitjul.cli;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.session.NoteLine;
import app.mitjul.session.Reads;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;

/// `mitjul notes`: every note, the newest first.
@Command(name = "notes")
final class NotesVerb extends Verb {

    private record Found(List<NoteLine> notes, List<Theme> themes) {
    }

    @Override
    Answer run() {
        Found found = root.reading((Reads reads) -> new Found(reads.notes(), reads.themes()));
        Json json = new Json().with("notes", found.notes(), note -> json(note, found.themes()));
        List<String> lines = new ArrayList<>();
        for (NoteLine note : found.notes()) {
            lines.add(Columns.oneLine(heading(note, found.themes())));
            note.text().lines().forEach(line -> lines.add("   " + Columns.oneLine(line)));
        }
        return Answer.of(json, lines.isEmpty() ? List.of(text("cli.notes.none")) : lines);
    }

    private static Json json(NoteLine note, List<Theme> themes) {
        return new Json().with("on", on(note)).with("article", note.article().map(a -> a.id().value()).orElse(""))
                .with("annotation", note.annotation().map(a -> a.id().value()).orElse(""))
                .with("theme", theme(note, themes)).with("text", note.text())
                .with("annotator", note.annotator().name()).with("modified", note.modified().toString());
    }

    private static String on(NoteLine note) {
        return note.owner().map(owner -> switch (owner) {
            case NoteOwner.OfLibrary library -> "library";
            case NoteOwner.OfArticle article -> "article";
            case NoteOwner.OfTheme theme -> "theme";
        }).orElse("passage");
    }

    private static String theme(NoteLine note, List<Theme> themes) {
        return note.owner().orElse(new NoteOwner.OfLibrary()) instanceof NoteOwner.OfTheme on
                ? themes.stream().filter(t -> t.id().equals(on.id())).map(Themes::label).findFirst().orElse("")
                : "";
    }

    private String heading(NoteLine note, List<Theme> themes) {
        String title = note.article().map(Article::title).orElse("");
        String quote = note.annotation().map(Annotation::anchor).map(anchor -> " [" + anchor.quote() + "]").orElse("");
        String name = title + quote + theme(note, themes);
        return name.isEmpty() ? text("cli.notes.library") : name;
    }
}
