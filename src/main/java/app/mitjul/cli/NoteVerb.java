package app.mitjul.cli;

import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.session.OpenRequest.Mode;
import app.mitjul.session.Reads;
import app.mitjul.session.Session;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `mitjul note TEXT [--article A | --theme T | --annotation N]`: sets a note; without an option that on the library.
@Command(name = "note")
final class NoteVerb extends Verb {

    @Parameters(paramLabel = "TEXT", descriptionKey = "note.text")
    @SuppressWarnings("NullAway.Init")
    String note;

    @Option(names = "--article", paramLabel = "A", descriptionKey = "note.article")
    @Nullable
    String article;

    @Option(names = "--theme", paramLabel = "T", descriptionKey = "note.theme")
    @Nullable
    String theme;

    @Option(names = "--annotation", paramLabel = "N", descriptionKey = "note.annotation")
    @Nullable
    String annotation;

    @Override
    Answer run() {
        if (Stream.of(article, theme, annotation).filter(Objects::nonNull).count() > 1) {
            throw wrongUse("cli.wrong.note");
        }
        Json json = root.writing(Mode.WRITE, this::write);
        return Answer.of(json.with("text", note.isBlank() ? "" : note),
                text(note.isBlank() ? "cli.note.cleared" : "cli.note.done"));
    }

    private Json write(Session session) {
        Reads reads = session.reads();
        if (annotation != null) {
            AnnotationId id = Annotations.named(annotation, reads);
            session.commands().setNote(id, note, "").join();
            return new Json().with("on", "passage").with("id", id.value());
        }
        if (article != null) {
            var id = Articles.named(article, reads.articles()).article().id();
            session.commands().setNote(new NoteOwner.OfArticle(id), note, "").join();
            return new Json().with("on", "article").with("id", id.value());
        }
        if (theme != null) {
            var id = Themes.named(theme, reads.themes()).id();
            session.commands().setNote(new NoteOwner.OfTheme(id), note, "").join();
            return new Json().with("on", "theme").with("id", id.value());
        }
        session.commands().setNote(new NoteOwner.OfLibrary(), note, "").join();
        return new Json().with("on", "library").with("id", "");
    }
}
