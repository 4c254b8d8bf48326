package app.mitjul.session;

import app.mitjul.domain.Uuid7;
import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.annotation.Tagging;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.change.Change;
import app.mitjul.domain.change.Change.AnnotationPresence;
import app.mitjul.domain.change.Change.Retagging;
import app.mitjul.domain.change.Change.Retagging.Placed;
import app.mitjul.domain.change.Change.ThemeChange;
import app.mitjul.domain.change.Step;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.i18n.Problem;
import app.mitjul.store.WriteTx;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The commands on themes.
final class Codebook {

    private static final Pattern COLOR = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final int LAST_KEY = 9;

    private final WriteTx tx;

    Codebook(WriteTx tx) {
        this.tx = tx;
    }

    Plan<ThemeId> create(ThemeDraft draft) {
        return create(draft, Optional.empty());
    }

    Plan<ThemeId> create(ThemeDraft draft, Optional<ThemeId> parent) {
        parent.ifPresent(above -> Given.theme(tx, above));
        ThemeId id = new ThemeId(Uuid7.next());
        Theme theme = drafted(id, draft, tx.themes().nextPosition(), parent);
        List<Change> changes = freed(theme);
        changes.add(new ThemeChange(id, Optional.empty(), Optional.of(theme)));
        return Plan.of(id, Step.of("new-theme", theme.name()), changes);
    }

    /// The theme that a plan of [#create(ThemeDraft)] makes.
    Theme made(Plan<ThemeId> plan) {
        return plan.changes().stream().filter(ThemeChange.class::isInstance).map(ThemeChange.class::cast)
                .filter(c -> c.id().equals(plan.answer())).flatMap(c -> c.after().stream()).findFirst().orElseThrow();
    }

    Plan<ThemeId> edit(ThemeId id, ThemeDraft draft) {
        Theme before = Given.theme(tx, id);
        Theme after = drafted(id, draft, before.position(), before.parent());
        if (after.equals(before)) {
            return Plan.nothing(id);
        }
        List<Change> changes = freed(after);
        changes.add(new ThemeChange(id, Optional.of(before), Optional.of(after)));
        return Plan.of(id, Step.of("edit-theme", after.name()), changes);
    }

    /// Takes the theme off every annotation, deleted ones too, so that none that comes back carries it; those of the
    /// shown ones that hold nothing else go into the bin. Themes below it move up one floor.
    Plan<ThemeId> delete(ThemeId id) {
        Theme theme = Given.theme(tx, id);
        List<Placed> off = new ArrayList<>();
        List<AnnotationId> emptied = new ArrayList<>();
        for (Annotation annotation : tx.annotations().tagged(id)) {
            Tagging tagging = annotation.tagging(id).orElseThrow();
            off.add(new Placed(annotation.id(), annotation.taggings().indexOf(tagging), tagging));
            Annotation left = annotation.withoutTheme(id, annotation.modified());
            if (left.isEmpty() && left.presence() == Presence.LIVE) {
                emptied.add(annotation.id());
            }
        }
        List<Change> changes = new ArrayList<>();
        if (!off.isEmpty()) {
            changes.add(new Retagging(off, List.of()));
        }
        if (!emptied.isEmpty()) {
            changes.add(new AnnotationPresence(emptied, Presence.LIVE, Presence.BINNED));
        }
        for (Theme below : tx.themes().live()) {
            if (below.parent().equals(Optional.of(id))) {
                changes.add(change(below, below.at(theme.parent(), below.position())));
            }
        }
        changes.add(change(theme, theme.withPresence(Presence.BINNED)));
        return Plan.of(id, Step.of("delete-theme", theme.name()), changes);
    }

    /// @throws Problem
    ///             when a theme cannot be like that, wherever it comes from
    static void accept(Theme theme) {
        Stream.of(theme.name(), theme.secondName(), theme.description(), theme.examples()).forEach(Given::words);
        if (theme.name().isBlank()) {
            throw new Problem("theme.name-empty");
        }
        if (!COLOR.matcher(theme.color()).matches()) {
            throw new Problem("theme.color", theme.color());
        }
        if (theme.key() < 0 || theme.key() > LAST_KEY) {
            throw new Problem("theme.key", Integer.toString(theme.key()));
        }
    }

    private Theme drafted(ThemeId id, ThemeDraft draft, int position, Optional<ThemeId> parent) {
        Theme theme = new Theme(id, draft.name().strip(), draft.secondName().strip(), draft.color(), draft.pattern(),
                draft.key(), draft.description(), draft.examples(), position, parent, Presence.LIVE);
        accept(theme);
        for (Theme other : tx.themes().live()) {
            for (String name : List.of(theme.name(), theme.secondName())) {
                if (!other.id().equals(id) && ThemeNames.has(other, name)) {
                    throw new Problem("theme.name-taken", name);
                }
            }
        }
        return theme;
    }

    /// A key calls one theme: the one that had it loses it.
    private List<Change> freed(Theme taker) {
        List<Change> changes = new ArrayList<>();
        for (Theme other : tx.themes().live()) {
            if (taker.key() != 0 && other.key() == taker.key() && !other.id().equals(taker.id())) {
                changes.add(change(other, other.withKey(0)));
            }
        }
        return changes;
    }

    private static ThemeChange change(Theme before, Theme after) {
        return new ThemeChange(before.id(), Optional.of(before), Optional.of(after));
    }
}
