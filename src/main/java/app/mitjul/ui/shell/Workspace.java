package app.mitjul.ui.shell;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.session.NoteLine;
import app.mitjul.session.Passage;
import app.mitjul.session.Question;
import app.mitjul.settings.Place;
import app.mitjul.settings.WindowState;
import app.mitjul.ui.codebook.RetagPage;
import app.mitjul.ui.codebook.ThemeChooser;
import app.mitjul.ui.common.FxThread;
import app.mitjul.ui.common.Notices;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.find.PassagesView;
import app.mitjul.ui.find.PassagesViewModel;
import app.mitjul.ui.exchange.ImportWizard;
import app.mitjul.ui.inspector.InspectorView;
import app.mitjul.ui.library.LibraryView;
import app.mitjul.ui.library.ListActions;
import app.mitjul.ui.library.LibraryViewModel;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.model.Grouping;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.ui.model.ListOrder;
import app.mitjul.ui.reader.MarkingMode;
import app.mitjul.ui.reader.ReaderViewModel;
import app.mitjul.ui.reader.ShownArticle;
import app.mitjul.ui.translation.PassageTranslation;
import app.mitjul.ui.translation.TranslationView;
import app.mitjul.ui.translation.TranslationViewModel;
import app.mitjul.ui.writing.Links;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The three regions: library list, readers with the passages of a theme below them, inspector. Sides can be put away and
/// keep their width.
final class Workspace extends StackPane implements ImportWizard.Shows {

    private final LibraryModel library;
    private final LibraryViewModel listModel;
    private final LibraryView list;
    private final ReadersPane readers;
    private final PassagesViewModel passagesModel;
    private final Supplier<PassagesView> makePassages;
    /// Made when somebody first looks at it.
    private Optional<PassagesView> passages = Optional.empty();
    private final InspectorView inspector;
    private final Links links;
    private final BeingRead beingRead;
    private final TranslationViewModel translationModel;
    private final TranslationView translation;
    private final BooleanProperty translating = new SimpleBooleanProperty();
    private final SplitPane middle = new SplitPane();
    private final Regions regions;
    private final InvalidationListener onActive;
    private final InvalidationListener onShown = o -> followReader();
    private final InvalidationListener onPlace = o -> goToPlace();
    private final InvalidationListener onRows = o -> afterRows();
    private Optional<ReaderViewModel> followed = Optional.empty();
    private Optional<Second> awaited = Optional.empty();

    /// The second reader of the last time, until every article is known and it can open.
    ///
    /// @param article
    ///            as the settings keep it
    private record Second(String article, double divider) {
    }

    Workspace(LibraryModel library, Appearance appearance, Texts texts, Notices notices, MarkingMode mode,
            WindowState state, ThemeChooser chooser, RetagPage retagPage, Consumer<ThemeId> exportTheme,
            Supplier<String> nextKey, ListActions listActions) {
        this.library = library;
        listModel = new LibraryViewModel(library);
        readers = new ReadersPane(library, appearance, texts, mode);
        passagesModel = new PassagesViewModel(library);
        links = new Links(library, notices, texts, (article, range, id) -> reader().openAt(article, range, id));
        makePassages = () -> new PassagesView(passagesModel, appearance, texts, retagPage, this::go, exportTheme,
                links::follow);
        list = new LibraryView(listModel, appearance, texts, chooser, id -> reader().open(id), passagesModel::open,
                listActions);
        beingRead = new BeingRead(library);
        translationModel = new TranslationViewModel(library);
        translation = new TranslationView(translationModel, appearance, texts, notices, nextKey);
        inspector = new InspectorView(appearance, texts, links::follow,
                () -> new PassageTranslation(translationModel, appearance, texts));
        listModel.orderProperty().set(ListOrder.valueOf(appearance.readingProperty().get().order()));
        listModel.orderProperty().addListener((o, was, now) -> appearance.readingProperty()
                .set(appearance.readingProperty().get().withOrder(now.name())));
        listModel.groupingProperty().set(Grouping.valueOf(appearance.readingProperty().get().grouping()));
        listModel.groupingProperty().addListener((o, was, now) -> appearance.readingProperty()
                .set(appearance.readingProperty().get().withGrouping(now.name())));
        middle.setOrientation(Orientation.VERTICAL);
        middle.getItems().add(readers);
        middle.getStyleClass().add("middle");
        middle.setMinWidth(320);
        regions = new Regions(list, middle, inspector, state, appearance.scaled(1));
        getChildren().add(regions);
        onActive = o -> followReader();
        translating.addListener((o, was, now) -> showTranslation(now));
        passagesModel.themeProperty().addListener((o, was, now) -> showPassages(now.isPresent()));
    }

    void activate() {
        list.activate();
        readers.activeProperty().addListener(onActive);
        library.rows().addListener(onRows);
        listModel.visible().addListener(onRows);
        followReader();
    }

    void deactivate() {
        awaited = Optional.empty();
        inspector.flush();
        beingRead.end();
        translation.deactivate();
        translationModel.follow(Optional.empty());
        readers.activeProperty().removeListener(onActive);
        followed.ifPresent(r -> r.shownProperty().removeListener(onShown));
        followed.ifPresent(r -> r.placeProperty().removeListener(onPlace));
        library.rows().removeListener(onRows);
        listModel.visible().removeListener(onRows);
        inspector.follow(Optional.empty());
        passages.ifPresent(PassagesView::deactivate);
        readers.end();
        list.deactivate();
    }

    /// Commits what is being typed.
    void flush() {
        readers.flush();
        inspector.flush();
        translation.flush();
    }

    /// Shows what the library holds, in every field.
    void readAgain() {
        readers.models().forEach(ReaderViewModel::readAgain);
        translationModel.load();
        inspector.readAgain();
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

    @Override
    public void article(ArticleId article) {
        reader().open(article);
    }

    @Override
    public void articles(Set<ArticleId> articles) {
        libraryShownProperty().set(true);
        listModel.showOnly(articles);
        list.focusList();
    }

    Links links() {
        return links;
    }

    /// Goes to what a note is about.
    void goTo(NoteLine note) {
        note.annotation().ifPresent(a -> reader().openAt(a.article(), a.range(), Optional.of(a.id())));
        note.owner().ifPresent(owner -> {
            switch (owner) {
                case NoteOwner.OfArticle of -> reader().open(of.id(), () -> {
                    inspectorShownProperty().set(true);
                    inspector.showNotes();
                });
                case NoteOwner.OfTheme of -> passagesModel.open(of.id());
                case NoteOwner.OfLibrary library -> {
                }
            }
        });
    }

    /// Shows the sentence of a question in the translation.
    void goTo(Question question) {
        reader().open(question.article().id(), () -> {
            translating.set(true);
            translationModel.goTo(question.segment().range());
            translation.focusEditor();
        });
    }

    TranslationView translation() {
        return translation;
    }

    TranslationViewModel translationModel() {
        return translationModel;
    }

    /// The translation stands in place of the reader.
    BooleanProperty translatingProperty() {
        return translating;
    }

    private void showTranslation(boolean shown) {
        if (shown) {
            reader().selectionProperty().get().ifPresent(translationModel::goTo);
            middle.getItems().set(0, translation);
            translation.activate();
            translation.focusEditor();
        } else {
            translation.deactivate();
            middle.getItems().set(0, readers);
            readers.focusActive();
        }
    }

    BooleanProperty libraryShownProperty() {
        return regions.libraryShownProperty();
    }

    BooleanProperty inspectorShownProperty() {
        return regions.inspectorShownProperty();
    }

    Regions regions() {
        return regions;
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
            followed.ifPresent(r -> r.placeProperty().removeListener(onPlace));
            followed = Optional.of(now);
            now.shownProperty().addListener(onShown);
            now.placeProperty().addListener(onPlace);
            inspector.follow(followed);
            translationModel.follow(followed);
        }
        list.follow(now.articleId());
        beingRead.shows(now.shownProperty().get());
    }

    private void goToPlace() {
        if (translating.get()) {
            reader().placeProperty().get().ifPresent(translationModel::goTo);
        }
    }

    /// After the list changed: an open article that was deleted closes, the row of the open one stays marked.
    private void afterRows() {
        FxThread.later(() -> {
            for (ReaderViewModel model : readers.models()) {
                model.articleId().filter(id -> library.listed().isWhole() && library.row(id).isEmpty())
                        .ifPresent(gone -> model.clear());
            }
            list.follow(reader().articleId());
        });
    }

    /// Shows or hides what stands below the readers: one thing at a time.
    void showBelow(Region part, boolean shown) {
        if (shown && !middle.getItems().contains(part)) {
            boolean ofTheme = passages.filter(part::equals).isPresent();
            if (!ofTheme) {
                passagesModel.close();
            }
            middle.getItems().remove(1, middle.getItems().size());
            middle.getItems().add(part);
            middle.setDividerPositions(middle.getHeight() < 420 ? 0.2 : ofTheme ? 0.55 : 0.48);
        } else if (!shown) {
            middle.getItems().remove(part);
        }
    }

    private void showPassages(boolean shown) {
        if (shown && passages.isEmpty()) {
            passages = Optional.of(makePassages.get());
        }
        passages.ifPresent(view -> showBelow(view, shown));
    }

    /// The widths and switches as the settings keep them.
    WindowState state(WindowState window) {
        return readers.isSplit()
                ? regions.state(window, true, readers.divider())
                : regions.state(window, awaited.isPresent(),
                        awaited.map(Second::divider).orElseGet(readers::divider));
    }

    /// What is open and where, for the next start.
    Place placeNow() {
        var models = readers.models();
        String first = models.getFirst().wanted().map(ArticleId::value).orElse("");
        String second = models.size() > 1
                ? models.get(1).wanted().map(ArticleId::value).orElse("")
                : awaited.map(Second::article).orElse("");
        return new Place(first, second, readers.places());
    }

    /// Opens what was open last, else the first article of the list.
    ///
    /// @param coming
    ///            the article of that place, when reading it has begun already
    void restore(Place saved, WindowState state, Optional<CompletableFuture<Optional<ShownArticle>>> coming) {
        readers.restorePlaces(saved.scroll());
        awaited = Optional.of(new Second(saved.second(), state.splitDivider())).filter(s -> state.split());
        Optional<ArticleId> first = known(saved.article())
                .or(() -> listModel.visible().stream().findFirst().map(r -> r.article().id()))
                .or(() -> library.rows().stream().findFirst().map(r -> r.article().id()));
        ReaderViewModel reader = readers.models().getFirst();
        Runnable ready = () -> {
            if (awaited.isPresent()) {
                library.whenWhole(this::openSecond);
            }
        };
        first.ifPresent(id -> coming.filter(c -> id.value().equals(saved.article()))
                .ifPresentOrElse(c -> reader.open(id, c, ready), () -> reader.open(id, ready)));
    }

    private void openSecond() {
        awaited.ifPresent(second -> {
            awaited = Optional.empty();
            readers.split(known(second.article()), second.divider());
        });
    }

    private Optional<ArticleId> known(String id) {
        return Optional.of(new ArticleId(id)).filter(a -> library.row(a).isPresent());
    }
}
