package app.mitjul.ui.shell;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.session.Passage;
import app.mitjul.settings.Place;
import app.mitjul.settings.WindowState;
import app.mitjul.ui.common.FxThread;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.find.PassagesView;
import app.mitjul.ui.find.PassagesViewModel;
import app.mitjul.ui.inspector.InspectorView;
import app.mitjul.ui.library.LibraryView;
import app.mitjul.ui.library.LibraryViewModel;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.ui.model.ListOrder;
import app.mitjul.ui.reader.ReaderViewModel;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;

/// The three regions: library list, readers with the passages of a theme below them, inspector. Sides can be put away and
/// keep their width.
final class Workspace extends SplitPane {

    private final LibraryModel library;
    private final LibraryViewModel listModel;
    private final LibraryView list;
    private final ReadersPane readers;
    private final PassagesViewModel passagesModel;
    private final PassagesView passages;
    private final InspectorView inspector;
    private final SplitPane middle = new SplitPane();
    private final BooleanProperty libraryShown = new SimpleBooleanProperty(true);
    private final BooleanProperty inspectorShown = new SimpleBooleanProperty(true);
    private final InvalidationListener onActive;
    private final InvalidationListener onShown = o -> followReader();
    private final InvalidationListener onRows = o -> afterRows();
    private Optional<ReaderViewModel> followed = Optional.empty();
    private double libraryWidth;
    private double inspectorWidth;

    Workspace(LibraryModel library, Appearance appearance, Texts texts, WindowState state,
            Consumer<ThemeId> exportTheme) {
        this.library = library;
        listModel = new LibraryViewModel(library);
        readers = new ReadersPane(library, appearance, texts);
        passagesModel = new PassagesViewModel(library);
        passages = new PassagesView(passagesModel, appearance, texts, this::go, exportTheme);
        list = new LibraryView(listModel, appearance, texts, id -> reader().open(id), passagesModel::open);
        inspector = new InspectorView(appearance, texts);
        listModel.orderProperty().set(ListOrder.valueOf(appearance.readingProperty().get().order()));
        listModel.orderProperty().addListener((o, was, now) -> appearance.readingProperty()
                .set(appearance.readingProperty().get().withOrder(now.name())));
        libraryWidth = state.libraryWidth();
        inspectorWidth = state.inspectorWidth();
        libraryShown.set(state.libraryShown());
        inspectorShown.set(state.inspectorShown());
        middle.setOrientation(Orientation.VERTICAL);
        middle.getItems().add(readers);
        middle.getStyleClass().add("middle");
        middle.setMinWidth(320);
        list.setMinWidth(240);
        list.setMaxWidth(480);
        inspector.setMinWidth(260);
        inspector.setMaxWidth(520);
        SplitPane.setResizableWithParent(list, false);
        SplitPane.setResizableWithParent(inspector, false);
        getStyleClass().add("workspace");
        onActive = o -> followReader();
        libraryShown.addListener((o, was, now) -> arrange());
        inspectorShown.addListener((o, was, now) -> arrange());
        passagesModel.themeProperty().addListener((o, was, now) -> showPassages(now.isPresent()));
        arrange();
        widthProperty().addListener((o, was, now) -> FxThread.later(this::place));
        addEventFilter(MouseEvent.MOUSE_RELEASED, e -> rememberWidths());
    }

    void activate() {
        list.activate();
        readers.activeProperty().addListener(onActive);
        library.rows().addListener(onRows);
        listModel.visible().addListener(onRows);
        followReader();
    }

    void deactivate() {
        inspector.flush();
        readers.activeProperty().removeListener(onActive);
        followed.ifPresent(r -> r.shownProperty().removeListener(onShown));
        library.rows().removeListener(onRows);
        listModel.visible().removeListener(onRows);
        inspector.follow(Optional.empty());
        passages.deactivate();
        readers.end();
        list.deactivate();
    }

    ReaderViewModel reader() {
        return readers.activeProperty().get();
    }

    ReadersPane readers() {
        return readers;
    }

    LibraryView list() {
        return list;
    }

    LibraryViewModel listModel() {
        return listModel;
    }

    PassagesViewModel passages() {
        return passagesModel;
    }

    InspectorView inspector() {
        return inspector;
    }

    BooleanProperty libraryShownProperty() {
        return libraryShown;
    }

    BooleanProperty inspectorShownProperty() {
        return inspectorShown;
    }

    private void go(Passage passage) {
        reader().openAt(passage.article().id(), passage.annotation().range(), Optional.of(passage.annotation().id()));
    }

    /// Shows the search words in the open texts.
    void showHits(String query) {
        readers.models().forEach(m -> m.find(query));
    }

    private void followReader() {
        ReaderViewModel now = reader();
        if (followed.filter(now::equals).isEmpty()) {
            followed.ifPresent(r -> r.shownProperty().removeListener(onShown));
            followed = Optional.of(now);
            now.shownProperty().addListener(onShown);
            inspector.follow(followed);
        }
        list.follow(now.articleId());
    }

    /// After the list changed: an open article that was deleted closes, the row of the open one stays marked.
    private void afterRows() {
        FxThread.later(() -> {
            for (ReaderViewModel model : readers.models()) {
                model.articleId().filter(id -> library.row(id).isEmpty()).ifPresent(gone -> model.clear());
            }
            list.follow(reader().articleId());
        });
    }

    private void showPassages(boolean shown) {
        if (shown && !middle.getItems().contains(passages)) {
            middle.getItems().add(passages);
            middle.setDividerPositions(0.55);
        } else if (!shown) {
            middle.getItems().remove(passages);
        }
    }

    private void arrange() {
        getItems().clear();
        if (libraryShown.get()) {
            getItems().add(list);
        }
        getItems().add(middle);
        if (inspectorShown.get()) {
            getItems().add(inspector);
        }
        FxThread.later(this::place);
    }

    /// The widths a person has dragged the sides to.
    private void rememberWidths() {
        if (getItems().contains(list) && list.getWidth() > 0) {
            libraryWidth = list.getWidth();
        }
        if (getItems().contains(inspector) && inspector.getWidth() > 0) {
            inspectorWidth = inspector.getWidth();
        }
    }

    /// Gives the sides their widths, at each size of the window anew.
    private void place() {
        double width = getWidth();
        if (width <= 0) {
            return;
        }
        int divider = 0;
        if (libraryShown.get()) {
            setDividerPosition(divider++, libraryWidth / width);
        }
        if (inspectorShown.get()) {
            setDividerPosition(divider, 1 - inspectorWidth / width);
        }
    }

    /// The widths and switches as the settings keep them.
    WindowState state(WindowState window) {
        return new WindowState(window.x(), window.y(), window.width(), window.height(), window.maximized(),
                libraryShown.get(), inspectorShown.get(), libraryWidth, inspectorWidth, readers.isSplit(),
                readers.divider());
    }

    /// What is open and where, for the next start.
    Place placeNow() {
        var models = readers.models();
        String first = models.getFirst().articleId().map(ArticleId::value).orElse("");
        String second = models.size() > 1 ? models.get(1).articleId().map(ArticleId::value).orElse("") : "";
        return new Place(first, second, readers.memory().toSettings());
    }

    /// Opens what was open last, else the first article of the list.
    void restore(Place saved, WindowState state) {
        readers.memory().fromSettings(saved.scroll());
        Optional<ArticleId> first = known(saved.article())
                .or(() -> listModel.visible().stream().findFirst().map(r -> r.article().id()));
        ReaderViewModel reader = readers.models().getFirst();
        first.ifPresent(id -> reader.open(id, () -> {
            if (state.split()) {
                readers.split(known(saved.second()), state.splitDivider());
            }
        }));
    }

    private Optional<ArticleId> known(String id) {
        return Optional.of(new ArticleId(id)).filter(a -> library.row(a).isPresent());
    }
}
