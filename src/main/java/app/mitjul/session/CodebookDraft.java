package app.mitjul.session;

import app.mitjul.domain.article.Presence;
import app.mitjul.domain.change.Change;
import app.mitjul.domain.change.Change.ThemeChange;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.codebook.ThemeTree;
import app.mitjul.i18n.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The live themes while a command changes several of them: what each was, and what it becomes.
final class CodebookDraft {

    private final Map<ThemeId, Theme> before = new LinkedHashMap<>();
    private final Map<ThemeId, Theme> now = new LinkedHashMap<>();

    CodebookDraft(List<Theme> live) {
        live.forEach(theme -> before.put(theme.id(), theme));
        now.putAll(before);
    }

    Theme get(ThemeId id) {
        return Objects.requireNonNull(now.get(id));
    }

    /// What a theme was before the command; none for one that the command makes.
    Optional<Theme> was(ThemeId id) {
        return Optional.ofNullable(before.get(id));
    }

    ThemeTree tree() {
        return ThemeTree.of(now.values().stream().filter(t -> t.presence() == Presence.LIVE).toList());
    }

    /// The theme right above one; none at the top.
    Optional<ThemeId> above(ThemeId id) {
        return tree().parent(id).map(Theme::id);
    }

    Optional<Theme> named(String name) {
        return now.values().stream().filter(t -> t.presence() == Presence.LIVE && ThemeNames.has(t, name)).findFirst();
    }

    /// A key calls one theme: the one that had it loses it. A name is one theme's.
    ///
    /// @throws Problem
    ///             when a theme cannot be like that
    void put(Theme theme) {
        Codebook.accept(theme);
        for (Theme other : List.copyOf(now.values())) {
            if (other.id().equals(theme.id()) || other.presence() != Presence.LIVE) {
                continue;
            }
            for (String name : List.of(theme.name(), theme.secondName())) {
                if (ThemeNames.has(other, name)) {
                    throw new Problem("theme.name-taken", name);
                }
            }
            if (theme.key() != 0 && other.key() == theme.key()) {
                now.put(other.id(), other.withKey(0));
            }
        }
        now.put(theme.id(), theme);
    }

    /// Puts a theme at `index` among those under `parent`; as few others as need be get another position.
    void place(ThemeId id, Optional<ThemeId> parent, int index) {
        List<Theme> siblings = new ArrayList<>(tree().children(parent));
        siblings.removeIf(t -> t.id().equals(id));
        siblings.add(Math.clamp(index, 0, siblings.size()), get(id));
        int next = 0;
        boolean behind = false;
        for (Theme theme : siblings) {
            boolean moved = theme.id().equals(id);
            int position = moved ? next : behind ? Math.max(next, theme.position()) : theme.position();
            now.put(theme.id(), theme.at(moved ? parent : theme.parent(), position));
            behind |= moved;
            next = position + 1;
        }
    }

    void bin(ThemeId id) {
        now.put(id, get(id).withPresence(Presence.BINNED));
    }

    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        now.forEach((id, theme) -> {
            Optional<Theme> was = was(id);
            if (!was.equals(Optional.of(theme))) {
                changes.add(new ThemeChange(id, was, Optional.of(theme)));
            }
        });
        return changes;
    }
}
