package app.mitjul.session;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.change.Change;
import app.mitjul.domain.change.Change.NoteChange;
import app.mitjul.domain.change.Step;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.note.Note;
import app.mitjul.domain.note.NoteKey;
import app.mitjul.domain.note.NoteOwner.OfTheme;
import app.mitjul.i18n.Problem;
import app.mitjul.store.WriteTx;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The commands on the tree of themes.
final class ThemeMoves {

    private final WriteTx tx;
    private final Author author;

    ThemeMoves(WriteTx tx, Author author) {
        this.tx = tx;
        this.author = author;
    }

    Plan<ThemeId> move(ThemeId id, Optional<ThemeId> parent, int index) {
        Theme theme = Given.theme(tx, id);
        parent.ifPresent(under -> Given.theme(tx, under));
        CodebookDraft draft = new CodebookDraft(tx.themes().live());
        if (!draft.tree().canMove(id, parent)) {
            throw new Problem("theme.circle", theme.name());
        }
        List<ThemeId> before = siblings(draft, parent);
        draft.place(id, parent, index);
        boolean same = draft.above(id).equals(parent) && siblings(draft, parent).equals(before);
        return same ? Plan.nothing(id) : Plan.of(id, Step.of("move-theme", theme.name()), draft.changes());
    }

    private static List<ThemeId> siblings(CodebookDraft draft, Optional<ThemeId> parent) {
        return draft.tree().children(parent).stream().map(Theme::id).toList();
    }

    /// When the other theme is below this one, it takes its place first.
    Plan<ThemeId> merge(ThemeId from, ThemeId into) {
        Theme gone = Given.theme(tx, from);
        Theme kept = Given.theme(tx, into);
        if (from.equals(into)) {
            throw new Problem("theme.merge-itself", gone.name());
        }
        CodebookDraft draft = new CodebookDraft(tx.themes().live());
        Optional<ThemeId> above = draft.above(from);
        if (!draft.tree().canMove(from, Optional.of(into))) {
            draft.place(into, above, siblings(draft, above).indexOf(from));
        }
        for (ThemeId below : siblings(draft, Optional.of(from))) {
            draft.place(below, Optional.of(into), Integer.MAX_VALUE);
        }
        draft.bin(from);
        List<Annotation> carriers = tx.annotations().tagged(from);
        List<Change> changes = new ArrayList<>(new Swap(from, into).of(carriers, tx.annotations().tagged(into)));
        changes.addAll(notes(from, into));
        changes.addAll(draft.changes());
        return Plan.of(into, Step.of("merge-themes", gone.name(), kept.name()), changes);
    }

    private List<Change> notes(ThemeId from, ThemeId into) {
        List<Change> changes = new ArrayList<>();
        for (Note note : tx.notes().on(new OfTheme(from))) {
            NoteKey key = new NoteKey(new OfTheme(into), note.annotator());
            Optional<Note> before = tx.notes().find(key);
            String text = before.map(n -> n.text() + "\n\n" + note.text()).orElse(note.text());
            Note after = new Note(key.owner(), key.annotator(), text, before.orElse(note).created(), author.now());
            changes.add(new NoteChange(key.owner(), key.annotator(), before, Optional.of(after)));
        }
        return changes;
    }

    Plan<ThemeId> split(ThemeId from, Set<AnnotationId> annotations, ThemeDraft drafted) {
        Theme old = Given.theme(tx, from);
        List<Annotation> carriers = tx.annotations().find(annotations).stream()
                .filter(a -> a.tagging(from).isPresent()).toList();
        if (carriers.isEmpty()) {
            throw new Problem("theme.split-nothing", old.name());
        }
        Codebook codebook = new Codebook(tx);
        Theme made = codebook.made(codebook.create(drafted));
        CodebookDraft draft = new CodebookDraft(tx.themes().live());
        draft.put(made);
        Optional<ThemeId> above = draft.above(from);
        draft.place(made.id(), above, siblings(draft, above).indexOf(from) + 1);
        List<Change> changes = new ArrayList<>(draft.changes());
        changes.addAll(new Swap(from, made.id()).of(carriers, List.of()));
        Step step = Step.of("split-theme", old.name(), made.name(), Integer.toString(carriers.size()));
        return Plan.of(made.id(), step, changes);
    }
}
