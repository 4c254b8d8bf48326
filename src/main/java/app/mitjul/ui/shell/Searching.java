package app.mitjul.ui.shell;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.TextRange;
import app.mitjul.search.ConcordanceRow;
import app.mitjul.ui.find.HitTagPage;
import app.mitjul.ui.find.ResultsActions;
import app.mitjul.ui.find.ResultsView;
import app.mitjul.ui.find.RowsExport;
import app.mitjul.ui.find.SaveSearchPage;
import app.mitjul.ui.find.SearchRemark;
import app.mitjul.ui.find.SearchViewModel;
import app.mitjul.ui.keys.KeyActions;
import app.mitjul.ui.keys.KeyMap;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;

/// Searching in one window: ties field, list, reader and results together.
final class Searching implements ResultsActions {

    private final LibraryWindow window;
    private final SearchViewModel model;
    private final KeyActions resultKeys;
    /// Made when somebody first looks at it.
    private Optional<ResultsView> view = Optional.empty();
    private final SearchRemark remark;
    private final HitTagPage tagPage;
    private final RowsExport export;
    private final SaveSearchPage savePage;

    /// @param resultKeys
    ///            hear the keys of the results
    Searching(LibraryWindow window, ObjectProperty<List<String>> history, KeyActions resultKeys) {
        this.resultKeys = resultKeys;
        this.window = window;
        model = new SearchViewModel(window.library(), history);
        remark = new SearchRemark(model, window.texts());
        tagPage = new HitTagPage(model, window.appearance(), window.texts(), window.pages(), window.notices());
        export = new RowsExport(model, window.texts(), window.picker(), window.jobs(), window.notices());
        savePage = new SaveSearchPage(model, window.texts(), window.pages(), window.notices());
        model.queryProperty().addListener((o, was, now) -> typed(now, SearchViewModel.plain(now)));
        model.modeProperty().addListener((o, was, now) -> model.offered().ifPresent(words -> typed(words, words)));
        model.openProperty().addListener((o, was, now) -> showResults(now));
        window.workspace().passages().themeProperty().addListener((o, was, now) -> {
            if (now.isPresent() && model.openProperty().get()) {
                model.openProperty().set(false);
            }
        });
    }

    SearchViewModel model() {
        return model;
    }

    private void showResults(boolean shown) {
        if (shown || view.isPresent()) {
            window.workspace().showBelow(view(), shown);
        }
    }

    private ResultsView view() {
        if (view.isEmpty()) {
            ResultsView made = new ResultsView(model, window.appearance(), window.texts(), this);
            made.listenTo(resultKeys);
            made.activate();
            view = Optional.of(made);
        }
        return view.get();
    }

    SearchRemark remark() {
        return remark;
    }

    void activate() {
        model.activate();
        remark.activate();
    }

    void deactivate() {
        model.deactivate();
        view.ifPresent(ResultsView::deactivate);
        remark.deactivate();
    }

    /// The list shows the articles that fit, and the open texts words that are searched for as they stand.
    private void typed(String query, String words) {
        window.workspace().listModel().queryProperty().set(query);
        window.workspace().showHits(words);
    }

    /// Shows the results, or what can be searched for, and goes there.
    void open() {
        model.open();
        view().focusResults();
    }

    @Override
    public void show(ArticleId article, Optional<TextRange> range, String words) {
        range.ifPresentOrElse(r -> window.workspace().reader().openHit(article, r, words),
                () -> window.workspace().reader().open(article));
    }

    @Override
    public void tag(List<ConcordanceRow> selected) {
        tagPage.open(selected);
    }

    @Override
    public void export(List<ConcordanceRow> selected, String extension) {
        export.save(selected, extension);
    }

    @Override
    public void save() {
        savePage.open();
    }

    @Override
    public void focusReader() {
        window.workspace().readers().focusActive();
    }

    @Override
    public KeyMap keys() {
        return window.desktop().keys();
    }
}
