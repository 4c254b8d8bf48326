package app.mitjul.ui.writing;

import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.change.Change;
import app.mitjul.domain.note.Note;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.session.Committed;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.ui.model.SafeText;
import app.mitjul.ui.model.ThemeNames;
import app.mitjul.ui.model.Typed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The notes on an article, a theme or the library: this person's to write, other people's to read.
public final class OwnerNote extends VBox {

    private record Read(List<Note> notes, List<Annotator> annotators, Set<AnnotatorId> damaged) {
    }

    private final LibraryModel library;
    private final Texts texts;
    private final Consumer<String> follow;
    private final NoteField mine;
    private final VBox others = new VBox(6);
    private final Label damaged = Nodes.warning("");
    private final ChangeListener<Committed> onCommit = (o, was, now) -> committed(now);
    private Optional<NoteOwner> owner = Optional.empty();
    private boolean listening;

    public OwnerNote(LibraryModel library, Texts texts, String promptKey, Consumer<String> follow) {
        super(6);
        this.library = library;
        this.texts = texts;
        this.follow = follow;
        mine = new NoteField(texts, promptKey, follow, (text, visit, done) -> owner
                .ifPresent(o -> library.write(typed(o), about(o), text, c -> c.setNote(o, text, visit), done)));
        Nodes.show(damaged, false);
        getChildren().addAll(damaged, mine, others);
        getStyleClass().add("owner-note");
    }

    /// Shows the notes on something else, or lets go of everything. What was typed goes to what it was typed on.
    public void show(Optional<NoteOwner> now) {
        if (now.equals(owner)) {
            return;
        }
        flush();
        owner = now;
        mine.show("");
        others.getChildren().clear();
        if (now.isPresent() != listening) {
            listening = now.isPresent();
            if (listening) {
                library.lastCommitProperty().addListener(onCommit);
            } else {
                library.lastCommitProperty().removeListener(onCommit);
            }
        }
        load();
    }

    /// Reads the notes anew.
    public void load() {
        owner.ifPresent(wanted -> library.ask(reads -> new Read(reads.notesOn(wanted), reads.annotators(),
                reads.damagedNotes(wanted)), read -> {
                    if (owner.filter(wanted::equals).isPresent()) {
                        show(read);
                    }
                }));
    }

    private void show(Read read) {
        damaged.setText(texts.text("ui.damage.note"));
        Nodes.show(damaged, !read.damaged().isEmpty());
        Optional<String> unsaved = owner.flatMap(o -> library.unsaved().text(typed(o)));
        mine.show(unsaved.isPresent()
                ? unsaved.get()
                : read.notes().stream().filter(n -> n.annotator().equals(library.me())).findFirst().map(Note::text)
                        .orElse(""));
        others.getChildren().clear();
        for (Note note : read.notes()) {
            if (!note.annotator().equals(library.me())) {
                String name = read.annotators().stream().filter(a -> a.id().equals(note.annotator())).findFirst()
                        .map(Annotator::name).orElse("");
                MarkdownView view = new MarkdownView(texts, follow);
                view.show(Markdown.of(note.text()));
                others.getChildren().addAll(Nodes.plain(name, "muted"), view);
            }
        }
        Nodes.show(others, !others.getChildren().isEmpty());
    }

    private static Typed typed(NoteOwner owner) {
        return new Typed(Typed.Kind.NOTE, switch (owner) {
            case NoteOwner.OfLibrary of -> "library";
            case NoteOwner.OfArticle of -> of.id().value();
            case NoteOwner.OfTheme of -> of.id().value();
        });
    }

    private String about(NoteOwner owner) {
        return switch (owner) {
            case NoteOwner.OfLibrary of -> "";
            case NoteOwner.OfArticle of -> library.row(of.id()).map(r -> SafeText.of(r.article().title())).orElse("");
            case NoteOwner.OfTheme of -> library.theme(of.id()).map(t -> ThemeNames.both(t, texts.korean())).orElse("");
        };
    }

    private void committed(Committed now) {
        if (now.applied().stream().anyMatch(c -> c instanceof Change.NoteChange note
                && owner.filter(note.owner()::equals).isPresent())) {
            load();
        }
    }

    public void edit() {
        mine.edit();
    }

    /// Commits what has been typed.
    public void flush() {
        mine.flush();
    }
}
