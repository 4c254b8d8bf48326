package app.mitjul.session;

import app.mitjul.domain.change.Change.NoteChange;
import app.mitjul.domain.change.Step;
import app.mitjul.domain.note.Note;
import app.mitjul.domain.note.NoteKey;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.domain.note.NoteOwner.OfArticle;
import app.mitjul.domain.note.NoteOwner.OfLibrary;
import app.mitjul.domain.note.NoteOwner.OfTheme;
import app.mitjul.store.WriteTx;
import java.util.List;
import java.util.Optional;

/// The command on notes that are not on a passage.
final class Notes {

    private final WriteTx tx;
    private final Author author;

    Notes(WriteTx tx, Author author) {
        this.tx = tx;
        this.author = author;
    }

    Plan<NoteKey> set(NoteOwner owner, String text, String visit) {
        Given.words(text);
        Step step = step(owner);
        NoteKey key = new NoteKey(owner, author.id());
        Optional<Note> before = tx.notes().find(key);
        if (before.map(Note::text).orElse("").equals(text) || before.isEmpty() && text.isBlank()) {
            return Plan.nothing(key);
        }
        author.signIn(tx);
        Optional<Note> after = Optional
                .of(new Note(owner, author.id(), text, before.map(Note::created).orElse(author.now()), author.now()))
                .filter(note -> !note.text().isBlank());
        return new Plan<>(key, step, List.of(new NoteChange(owner, author.id(), before, after)), visit);
    }

    private Step step(NoteOwner owner) {
        return switch (owner) {
            case OfLibrary library -> Step.of("note-library");
            case OfArticle on -> Step.of("note-article", Steps.shortened(Given.article(tx, on.id()).title()));
            case OfTheme on -> Step.of("note-theme", Given.theme(tx, on.id()).name());
        };
    }
}
