package app.mitjul.ui.reader;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.TextRange;
import app.mitjul.text.JamoForm;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Finding words in the open article, as values: what is looked for, the matches, and which of them is selected.
final class FindModel {

    /// What has been found.
    ///
    /// @param index
    ///            of the match that is selected, from 0; -1 when there is none
    record Found(List<TextRange> matches, int index) {

        static final Found NOTHING = new Found(List.of(), -1);
    }

    private final ReaderViewModel model;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);
    private final InvalidationListener onShown = o -> followArticle();
    private Optional<ArticleId> searched = Optional.empty();
    private Optional<String> searchedText = Optional.empty();
    private boolean open;
    private int origin;
    private int asked;

    FindModel(ReaderViewModel model) {
        this.model = model;
        query.addListener((o, was, now) -> search());
    }

    StringProperty queryProperty() {
        return query;
    }

    ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    boolean isOpen() {
        return open;
    }

    /// Begins at `from`, an offset of the text: the first match from there on is selected.
    void open(int from) {
        origin = from;
        if (!open) {
            open = true;
            model.shownProperty().addListener(onShown);
        }
        search();
    }

    /// The matches go, what is selected stays.
    void close() {
        if (open) {
            open = false;
            asked++;
            model.shownProperty().removeListener(onShown);
            found.set(Found.NOTHING);
            model.showSearch();
        }
    }

    private void followArticle() {
        if (!model.articleId().equals(searched) || !model.shownProperty().get().map(ShownArticle::textHash)
                .equals(searchedText)) {
            origin = 0;
            search();
        }
    }

    /// Looks off the FX thread; the newest question wins.
    private void search() {
        Optional<ShownArticle> shown = model.shownProperty().get();
        searched = model.articleId();
        searchedText = shown.map(ShownArticle::textHash);
        int mine = ++asked;
        if (!open) {
            return;
        }
        if (shown.isEmpty() || query.get().isEmpty()) {
            show(List.of());
            return;
        }
        String text = shown.get().text();
        String wanted = query.get();
        model.library().ask(reads -> JamoForm.of(text).find(wanted), matches -> {
            if (mine == asked && open) {
                show(matches);
            }
        });
    }

    private void show(List<TextRange> matches) {
        model.hitsProperty().set(matches);
        int first = -1;
        for (int i = 0; i < matches.size() && first < 0; i++) {
            first = matches.get(i).start() >= origin ? i : -1;
        }
        choose(matches, first < 0 && !matches.isEmpty() ? 0 : first);
    }

    /// The next (1) or previous (-1) match, round the end.
    void step(int by) {
        Found now = found.get();
        if (!now.matches().isEmpty()) {
            int index = Math.floorMod(now.index() + by, now.matches().size());
            origin = now.matches().get(index).start();
            choose(now.matches(), index);
        }
    }

    private void choose(List<TextRange> matches, int index) {
        found.set(new Found(matches, index));
        if (index >= 0) {
            TextRange match = matches.get(index);
            model.select(match.start(), match.end());
            model.placeProperty().set(Optional.empty());
            model.placeProperty().set(Optional.of(match));
        } else {
            model.selectionProperty().set(Optional.empty());
        }
    }
}
