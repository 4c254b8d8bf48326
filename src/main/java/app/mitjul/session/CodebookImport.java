package app.mitjul.session;

import app.mitjul.domain.Uuid7;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.change.Step;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.codebook.UnderlinePattern;
import app.mitjul.store.WriteTx;
import java.util.List;
import java.util.Optional;

/// Takes a codebook in. What an entry leaves empty stays as it is here.
final class CodebookImport {

    private final CodebookDraft draft;
    private int position;
    private int added;
    private int changed;
    private int same;

    CodebookImport(WriteTx tx) {
        draft = new CodebookDraft(tx.themes().live());
        position = tx.themes().nextPosition();
    }

    Plan<CodebookResult> take(List<CodebookEntry> entries) {
        entries.forEach(this::take);
        CodebookResult result = new CodebookResult(added, changed, same);
        Step step = Step.of("import-codebook", Integer.toString(added), Integer.toString(changed));
        return Plan.of(result, step, draft.changes());
    }

    private void take(CodebookEntry entry) {
        ThemeDraft d = entry.draft();
        Optional<ThemeId> parent = path(entry);
        Optional<Theme> here = draft.named(d.name());
        if (here.isEmpty()) {
            draft.put(theme(d, parent));
            added++;
            return;
        }
        Theme before = here.get();
        draft.put(filled(before, d));
        boolean moves = parent.isPresent() && !draft.above(before.id()).equals(parent)
                && draft.tree().canMove(before.id(), parent);
        if (moves) {
            draft.place(before.id(), parent, Integer.MAX_VALUE);
        }
        // An entry before this one may have taken its key.
        if (draft.get(before.id()).equals(draft.was(before.id()).orElse(before))) {
            same++;
        } else {
            changed++;
        }
    }

    /// The themes above that are not here are made, in the colour of the entry.
    private Optional<ThemeId> path(CodebookEntry entry) {
        Optional<ThemeId> parent = Optional.empty();
        for (String name : entry.path()) {
            Optional<Theme> here = draft.named(name);
            if (here.isEmpty()) {
                Theme made = theme(new ThemeDraft(name, "", entry.draft().color(), UnderlinePattern.SOLID, 0, ""),
                        parent);
                draft.put(made);
                added++;
                here = Optional.of(made);
            }
            parent = here.map(Theme::id);
        }
        return parent;
    }

    private Theme theme(ThemeDraft d, Optional<ThemeId> parent) {
        return new Theme(new ThemeId(Uuid7.next()), d.name().strip(), d.secondName().strip(), d.color(), d.pattern(),
                d.key(), d.description(), d.examples(), position++, parent, Presence.LIVE);
    }

    private static Theme filled(Theme t, ThemeDraft d) {
        boolean byFirstName = ThemeNames.has(new Theme(t.id(), t.name(), "", t.color(), t.pattern(), 0, "",
                t.position(), t.parent(), t.presence()), d.name());
        String name = byFirstName ? d.name().strip() : t.name();
        String second = byFirstName && !d.secondName().isBlank() ? d.secondName().strip() : t.secondName();
        return new Theme(t.id(), name, second, d.color(), d.pattern(), d.key() == 0 ? t.key() : d.key(),
                or(d.description(), t.description()), or(d.examples(), t.examples()), t.position(), t.parent(),
                t.presence());
    }

    private static String or(String given, String here) {
        return given.isBlank() ? here : given;
    }
}
