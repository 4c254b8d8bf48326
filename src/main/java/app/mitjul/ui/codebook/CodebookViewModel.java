package app.mitjul.ui.codebook;

import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.codebook.ThemeTree;
import app.mitjul.domain.codebook.ThemeTree.Place;
import app.mitjul.text.AsTyped;
import app.mitjul.ui.model.LibraryModel;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The codebook as its page shows it: the tree, how often each theme is used, what is looked for, which one is chosen.
public final class CodebookViewModel {

    /// Where something is dropped on a row.
    public enum Drop {
        BEFORE, INTO, AFTER
    }

    /// What stands on the page at one time.
    ///
    /// @param sums
    ///            passages of a theme and those below it
    /// @param shown
    ///            the themes that fit what is looked for, and those above them; all when nothing is
    /// @param meant
    ///            of them: those that fit themselves
    record Shown(ThemeTree tree, Map<ThemeId, Integer> counts, Map<ThemeId, Integer> sums, Set<ThemeId> shown,
            Set<ThemeId> meant, boolean filtered) {

        int count(ThemeId id) {
            return counts.getOrDefault(id, 0);
        }

        int sum(ThemeId id) {
            return sums.getOrDefault(id, 0);
        }
    }

    private final LibraryModel library;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(
            new Shown(ThemeTree.of(List.of()), Map.of(), Map.of(), Set.of(), Set.of(), false));
    private final ObjectProperty<Optional<ThemeId>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final InvalidationListener onChange = o -> show();

    public CodebookViewModel(LibraryModel library) {
        this.library = library;
        query.addListener(onChange);
    }

    void activate() {
        library.themes().addListener(onChange);
        library.countsProperty().addListener(onChange);
        show();
    }

    void deactivate() {
        library.themes().removeListener(onChange);
        library.countsProperty().removeListener(onChange);
    }

    LibraryModel library() {
        return library;
    }

    StringProperty queryProperty() {
        return query;
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    Shown shown() {
        return shown.get();
    }

    ThemeTree tree() {
        return shown.get().tree();
    }

    ObjectProperty<Optional<ThemeId>> chosenProperty() {
        return chosen;
    }

    Optional<Theme> chosenTheme() {
        return chosen.get().flatMap(tree()::theme);
    }

    private void show() {
        ThemeTree tree = ThemeTree.of(library.themes());
        Map<ThemeId, Integer> counts = library.countsProperty().get();
        AsTyped typed = new AsTyped(query.get());
        Set<ThemeId> meant = new HashSet<>();
        Set<ThemeId> visible = new HashSet<>();
        for (Theme theme : tree.inOrder()) {
            if (typed.isEmpty() || ThemeSearch.isMeant(theme, typed)) {
                meant.add(theme.id());
                visible.add(theme.id());
                tree.above(theme.id()).forEach(t -> visible.add(t.id()));
            }
        }
        shown.set(new Shown(tree, counts, tree.sums(counts), visible, meant, !typed.isEmpty()));
        if (chosenTheme().isEmpty()) {
            chosen.set(Optional.empty());
        }
    }

    /// Where `dragged` would stand when it is let go on `target`; nothing where it cannot go or already is.
    static Optional<Place> drop(ThemeTree tree, ThemeId dragged, ThemeId target, Drop where) {
        if (dragged.equals(target) || tree.theme(target).isEmpty()) {
            return Optional.empty();
        }
        Place place = where == Drop.INTO
                ? new Place(Optional.of(target), without(dragged, tree.children(target)).size())
                : beside(tree, dragged, target, where);
        return tree.canMove(dragged, place.parent()) && !place.equals(tree.place(dragged))
                ? Optional.of(place)
                : Optional.empty();
    }

    private static Place beside(ThemeTree tree, ThemeId dragged, ThemeId target, Drop where) {
        Optional<ThemeId> parent = tree.parent(target).map(Theme::id);
        List<ThemeId> siblings = without(dragged, tree.children(parent));
        return new Place(parent, siblings.indexOf(target) + (where == Drop.AFTER ? 1 : 0));
    }

    private static List<ThemeId> without(ThemeId dragged, List<Theme> themes) {
        return themes.stream().map(Theme::id).filter(id -> !id.equals(dragged)).toList();
    }

    void move(ThemeId theme, Place place) {
        library.tell(c -> c.moveTheme(theme, place.parent(), place.index()));
    }
}
