package app.mitjul.ui.find;

import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.session.Committed;
import app.mitjul.session.Passage;
import app.mitjul.text.Fold;
import app.mitjul.ui.model.LibraryModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;

/// The passages of one theme over the whole library; kept true while people go on marking.
public final class PassagesViewModel {

    private final LibraryModel library;
    private final ReadOnlyObjectWrapper<Optional<ThemeId>> theme = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Passage> all = FXCollections.observableArrayList();
    private final FilteredList<Passage> filtered = new FilteredList<>(all);
    private final SortedList<Passage> visible = new SortedList<>(filtered);
    private final StringProperty query = new SimpleStringProperty("");
    private final ChangeListener<Committed> onCommit = (o, was, now) -> reload();
    private int asked;

    public PassagesViewModel(LibraryModel library) {
        this.library = library;
        query.addListener((o, was, now) -> filter());
    }

    public void open(ThemeId id) {
        if (theme.get().isEmpty()) {
            library.lastCommitProperty().addListener(onCommit);
        }
        theme.set(Optional.of(id));
        query.set("");
        reload();
    }

    public void close() {
        library.lastCommitProperty().removeListener(onCommit);
        theme.set(Optional.empty());
        asked++;
        all.clear();
    }

    public ReadOnlyObjectProperty<Optional<ThemeId>> themeProperty() {
        return theme.getReadOnlyProperty();
    }

    public Optional<Theme> shownTheme() {
        return theme.get().flatMap(library::theme);
    }

    LibraryModel library() {
        return library;
    }

    ObservableList<Passage> all() {
        return all;
    }

    SortedList<Passage> visible() {
        return visible;
    }

    StringProperty queryProperty() {
        return query;
    }

    private void reload() {
        theme.get().ifPresent(id -> {
            if (library.lastCommitProperty().get() != null && library.theme(id).isEmpty()) {
                close();
                return;
            }
            int mine = ++asked;
            library.ask(reads -> reads.passages(id), passages -> {
                if (mine == asked && !all.equals(passages)) {
                    all.setAll(passages);
                }
            });
        });
    }

    /// Keeps the passages whose quote, note, article or annotator holds the query.
    private void filter() {
        String wanted = query.get().strip();
        filtered.setPredicate(wanted.isEmpty() ? p -> true : p -> holds(p, wanted));
    }

    private static boolean holds(Passage p, String wanted) {
        return Fold.of(p.annotation().anchor().quote()).contains(wanted)
                || Fold.of(p.annotation().note()).contains(wanted) || Fold.of(p.article().title()).contains(wanted)
                || Fold.of(p.annotator().name()).contains(wanted);
    }

    static Set<AnnotationId> ids(List<Passage> passages) {
        return passages.stream().map(p -> p.annotation().id()).collect(Collectors.toSet());
    }
}
