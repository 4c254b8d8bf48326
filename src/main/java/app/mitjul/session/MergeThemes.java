package app.mitjul.session;

import app.mitjul.domain.article.Presence;
import app.mitjul.domain.change.Change.ThemeChange;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.i18n.Problem;
import app.mitjul.store.WriteTx;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the place of each theme of a copy in the codebook that is here.
final class MergeThemes {

    private final WriteTx tx;
    private final Merge.From from;
    private final boolean pristine;
    private final Map<ThemeId, Theme> before = new LinkedHashMap<>();
    private final Map<ThemeId, Theme> after = new LinkedHashMap<>();
    private final Map<ThemeId, ThemeId> places = new HashMap<>();

    MergeThemes(WriteTx tx, Merge.From from, boolean pristine) {
        this.tx = tx;
        this.from = from;
        this.pristine = pristine;
    }

    void add(List<Theme> themes) {
        tx.themes().known().forEach(theme -> before.put(theme.id(), theme));
        if (!pristine) {
            after.putAll(before);
        }
        for (Theme theme : themes) {
            Codebook.accept(theme);
            places.put(theme.id(), pristine ? taken(at(theme, theme.position(), theme.presence())) : place(theme));
        }
        after.replaceAll((id, theme) -> before.containsKey(id) ? theme : below(theme));
        after.values().stream().filter(theme -> !before.containsKey(theme.id()))
                .forEach(theme -> tx.themes().save(theme.withPresence(Presence.UNDONE)));
    }

    /// The theme here that stands for that of the copy.
    Optional<ThemeId> place(ThemeId ofCopy) {
        return Optional.ofNullable(places.get(ofCopy)).or(() -> Optional.of(ofCopy).filter(after::containsKey));
    }

    List<ThemeChange> changes() {
        List<ThemeChange> changes = new ArrayList<>();
        before.forEach((id, theme) -> {
            Optional<Theme> now = Optional.ofNullable(after.get(id));
            if (!now.equals(Optional.of(theme))) {
                changes.add(new ThemeChange(id, Optional.of(theme), now));
            }
        });
        after.forEach((id, theme) -> {
            if (!before.containsKey(id)) {
                changes.add(new ThemeChange(id, Optional.empty(), Optional.of(theme)));
            }
        });
        return changes;
    }

    /// How many themes are new here.
    int count() {
        return (int) after.keySet().stream().filter(id -> !before.containsKey(id)).count();
    }

    private ThemeId taken(Theme theme) {
        after.put(theme.id(), theme);
        return theme.id();
    }

    /// By id, then by name. A theme that was deleted here comes back when the copy uses it and no other has its name.
    private ThemeId place(Theme theme) {
        Optional<Theme> same = Optional.ofNullable(after.get(theme.id()));
        if (same.isPresent() && (same.get().presence() == Presence.LIVE || theme.presence() != Presence.LIVE)) {
            return taken(joined(same.get(), theme));
        }
        Optional<Theme> named = theme.presence() == Presence.LIVE ? named(theme) : Optional.empty();
        if (named.isPresent()) {
            return taken(joined(named.get(), theme));
        }
        return taken(same.map(t -> at(joined(t, theme), t.position(), theme.presence()))
                .orElseGet(() -> at(theme, nextPosition(), theme.presence())));
    }

    /// Of a theme in two states, names, place and looks are those here, and the words are those of both.
    private Theme joined(Theme mine, Theme theirs) {
        if (from == Merge.From.LIBRARY) {
            return mine;
        }
        String second = mine.secondName().isBlank() ? theirs.secondName() : mine.secondName();
        return new Theme(mine.id(), mine.name(), second, mine.color(), mine.pattern(), mine.key(),
                Words.both(mine.description(), theirs.description(), "\n"),
                Words.both(mine.examples(), theirs.examples(), "\n"), mine.position(), mine.parent(), mine.presence());
    }

    private Optional<Theme> named(Theme theme) {
        return live().filter(t -> ThemeNames.has(t, theme.name()) || ThemeNames.has(t, theme.secondName()))
                .findFirst();
    }

    private Stream<Theme> live() {
        return after.values().stream().filter(t -> t.presence() == Presence.LIVE);
    }

    private int nextPosition() {
        return after.values().stream().mapToInt(Theme::position).max().orElse(-1) + 1;
    }

    /// A key that is in use here stays where it is.
    private Theme at(Theme t, int position, Presence presence) {
        boolean free = presence != Presence.LIVE || live().noneMatch(other -> other.key() == t.key());
        return new Theme(t.id(), t.name(), t.secondName(), t.color(), t.pattern(), free ? t.key() : 0,
                t.description(), t.examples(), position, t.parent(), presence);
    }

    private Theme below(Theme t) {
        Optional<ThemeId> parent = t.parent()
                .map(id -> place(id).orElseThrow(() -> new Problem("copy.incomplete", t.id().value())));
        return t.at(parent, t.position());
    }
}
