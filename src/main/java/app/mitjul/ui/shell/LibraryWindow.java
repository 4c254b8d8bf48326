package app.mitjul.ui.shell;

import app.mitjul.domain.codebook.Theme;
import app.mitjul.settings.Place;
import app.mitjul.settings.Reading;
import app.mitjul.settings.WindowState;
import app.mitjul.ui.codebook.RetagPage;
import app.mitjul.ui.codebook.ThemeChooser;
import app.mitjul.ui.common.FxThread;
import app.mitjul.ui.common.Jobs;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.NoticeBars;
import app.mitjul.ui.common.Notices;
import app.mitjul.ui.common.PageLayer;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.exchange.FilePicker;
import app.mitjul.ui.library.ListActions;
import app.mitjul.ui.help.FirstSteps;
import app.mitjul.ui.keys.KeyActions;
import app.mitjul.ui.keys.Scope;
import app.mitjul.ui.keys.Shortcut;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.ui.model.SafeText;
import app.mitjul.ui.reader.MarkingMode;
import app.mitjul.ui.reader.ReaderViewModel;
import app.mitjul.ui.reader.ShownArticle;
import app.mitjul.ui.settings.NameBar;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Everything in the window for one open library: menus, toolbar, the three regions, status bar, and the pages over them.
final class LibraryWindow extends StackPane {

    private static final String FIRST_STEPS = "first steps";
    /// How high the window must be for the card below the list, at the ordinary size of the interface.
    private static final double ROOM_FOR_FIRST_STEPS = 560;

    private final LibraryModel library;
    private final Appearance appearance;
    private final Texts texts;
    private final DesktopActions desktop;
    private final Notices notices = new Notices();
    private final Jobs jobs = new Jobs();
    private final PageLayer pages;
    private final WindowPages page;
    private final Workspace workspace;
    private final Searching searching;
    private final Toolbar toolbar;
    private final MainMenu menu;
    private final StatusBar status;
    private final NameBar nameBar;
    private final NoticeBars bars;
    private final FirstSteps firstSteps;
    private final UnsavedWords unsaved;
    private final OpeningNotices openingNotices;
    private final SavedFiles savedFiles;
    private final Clippings clippings;
    private final FilePicker picker;
    private final KeyActions keys;
    private final ReaderKeys readerKeys;
    private final MarkingMode mode;
    private final ActiveThemeLabel activeTheme;
    private final InvalidationListener onActive = o -> toolbar().showOn();

    LibraryWindow(LibraryModel library, Appearance appearance, Texts texts, FilePicker picker, WindowState state,
            DesktopActions desktop) {
        this.library = library;
        this.appearance = appearance;
        this.texts = texts;
        this.picker = picker;
        this.desktop = desktop;
        pages = new PageLayer(texts, appearance::scale);
        mode = new MarkingMode(desktop.markingProperty());
        ThemeChooser themeChooser = new ThemeChooser(library, appearance, texts, pages);
        workspace = new Workspace(library, appearance, texts, notices, mode, state, themeChooser,
                new RetagPage(library, appearance, texts, pages), theme -> page().exportTheme(theme),
                () -> desktop.keys().shown(Shortcut.NEXT_OPEN_SENTENCE),
                new ListActions(ids -> page().fields().open(ids), () -> page().outlets().open(),
                        () -> page().copies().open(),
                        panel -> page().filters(panel)));
        page = new WindowPages(this, themeChooser);
        firstSteps = new FirstSteps(texts, desktop.keys(),
                heightProperty().greaterThanOrEqualTo(appearance.scaled(ROOM_FOR_FIRST_STEPS)),
                () -> desktop.told(FIRST_STEPS));
        workspace.list().below(firstSteps);
        nameBar = new NameBar(appearance, texts, desktop::annotatorName);
        bars = new NoticeBars(texts);
        unsaved = new UnsavedWords(library, texts, pages, bars, picker, jobs, notices, () -> workspace.readAgain());
        savedFiles = new SavedFiles(library, texts, picker, jobs, notices, desktop);
        clippings = new Clippings(workspace::reader, texts, notices);
        openingNotices = new OpeningNotices(library, texts, bars, jobs, notices, savedFiles::saveCopy,
                desktop::bringBack);
        status = new StatusBar(library, jobs, notices, appearance, texts);
        activeTheme = new ActiveThemeLabel(mode, library, appearance, texts);
        status.add(activeTheme);
        status.addJob(page.importing().status());
        LibraryIntents intents = new LibraryIntents(this);
        keys = new KeyActions(desktop.keys());
        searching = new Searching(this, desktop.searchesProperty(), keys);
        toolbar = new Toolbar(library, appearance, texts, searching.model(), intents, this::leaveSearch,
                workspace.regions());
        workspace.translation().listenTo(keys);
        menu = new MainMenu(library, appearance, texts, intents, keys, workspace.libraryShownProperty(),
                workspace.inspectorShownProperty(), target(), chosen(), hasArticle(),
                workspace.readers().activeProperty());
        BorderPane frame = new BorderPane(workspace, new VBox(menuRow(), toolbar, searching.remark(), bars, nameBar),
                null, status, null);
        frame.setMinSize(0, 0);
        getChildren().addAll(frame, pages);
        getStyleClass().add("library-window");
        addEventFilter(KeyEvent.KEY_PRESSED, this::fieldUndo);
        addEventFilter(KeyEvent.KEY_PRESSED, LibraryWindow::leaveField);
        readerKeys = new ReaderKeys(this, keys);
        addEventHandler(KeyEvent.KEY_PRESSED, readerKeys::handle);
        workspace.list().addEventFilter(KeyEvent.KEY_PRESSED, this::stepBeforeTheList);
        workspace.addEventFilter(ScrollEvent.SCROLL, this::zoomByWheel);
    }

    /// The program's name stands before the menus, except where the system draws them.
    private HBox menuRow() {
        Label name = Nodes.plain("Mitjul 밑줄", "app-name");
        HBox.setHgrow(menu, Priority.ALWAYS);
        HBox row = new HBox(name, menu);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("menu-row");
        Nodes.onlyWhere(row, appearance.scaled(620), name);
        return row;
    }

    private BooleanBinding target() {
        return onReader(ReaderViewModel::hasTarget);
    }

    private BooleanBinding chosen() {
        return onReader(r -> r.chosenProperty().get().isPresent());
    }

    private BooleanBinding hasArticle() {
        return onReader(r -> r.articleId().isPresent());
    }

    /// A condition on the active reader, asked anew when it changes.
    private BooleanBinding onReader(java.util.function.Predicate<ReaderViewModel> condition) {
        var active = workspace.readers().activeProperty();
        return Bindings.createBooleanBinding(() -> condition.test(active.get()), active,
                active.flatMap(ReaderViewModel::selectionProperty), active.flatMap(ReaderViewModel::chosenProperty),
                active.flatMap(ReaderViewModel::shownProperty));
    }

    /// Article and library, for the title bar.
    StringBinding title() {
        var active = workspace.readers().activeProperty();
        var shown = active.flatMap(ReaderViewModel::shownProperty);
        return Bindings.createStringBinding(() -> {
            String name = library.infoProperty().get().map(i -> name(i.file())).orElse("");
            return shown.getValue() != null && shown.getValue().isPresent()
                    ? SafeText.of(shown.getValue().get().article().title()) + " — " + name
                    : name;
        }, shown, library.infoProperty());
    }

    static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".mitjul") ? name.substring(0, name.length() - ".mitjul".length()) : name;
    }

    /// Follows the library and shows what was open last.
    ///
    /// @param coming
    ///            the article of the place, when reading it has begun already
    void activate(Place place, WindowState state, Optional<CompletableFuture<Optional<ShownArticle>>> coming) {
        workspace.activate();
        workspace.readers().activeProperty().addListener((o, was, now) -> followReader());
        searching.activate();
        toolbar.activate();
        status.activate();
        unsaved.activate();
        openingNotices.activate();
        activeTheme.activate();
        mode.activeProperty().addListener(onActive);
        followReader();
        if (!desktop.wasTold(FIRST_STEPS) && place.article().isEmpty()) { // who comes back knows them
            firstSteps.show();
        }
        workspace.restore(place, state, coming);
    }

    /// Lets a person begin in the list; once the window is shown, because showing it moves the focus.
    void begin() {
        workspace.list().focusList();
    }

    private void followReader() {
        toolbar.follow(Optional.of(workspace.reader()));
        status.follow(Optional.of(workspace.reader()));
    }

    /// Commits what is being typed and lets go of everything.
    void deactivate() {
        pages.close();
        workspace.deactivate();
        searching.deactivate();
        toolbar.deactivate();
        menu.deactivate();
        status.deactivate();
        unsaved.deactivate();
        openingNotices.deactivate();
        activeTheme.deactivate();
        mode.activeProperty().removeListener(onActive);
        page.importing().deactivate();
        jobs.close();
        library.close();
    }

    /// Gives everything that is being typed to the library and waits for its answer; then runs `close`, unless words
    /// would be lost that a person wants to keep: then `stay`.
    void beforeClosing(Runnable close, Runnable stay) {
        pages.close();
        workspace.flush();
        page.importing().beforeClosing(() -> FxThread.then(library.answered(), v -> unsaved.beforeClosing(close, stay),
                error -> close.run()), stay);
    }

    OpeningNotices openingNotices() {
        return openingNotices;
    }

    /// What is written to a file the person names.
    SavedFiles savedFiles() {
        return savedFiles;
    }

    NoticeBars bars() {
        return bars;
    }

    Searching searching() {
        return searching;
    }

    Appearance appearance() {
        return appearance;
    }

    Workspace workspace() {
        return workspace;
    }

    LibraryModel library() {
        return library;
    }

    /// What pages lie on.
    PageLayer pages() {
        return pages;
    }

    /// The pages that can be opened.
    WindowPages page() {
        return page;
    }

    DesktopActions desktop() {
        return desktop;
    }

    Texts texts() {
        return texts;
    }

    Notices notices() {
        return notices;
    }

    Jobs jobs() {
        return jobs;
    }

    KeyActions keys() {
        return keys;
    }

    /// Puts in what nobody looks at first, when list and article are on the screen.
    void complete() {
        menu.activate();
        workspace.inspector().fill();
    }

    /// Whether all of it is there.
    boolean isComplete() {
        return !menu.getMenus().isEmpty();
    }

    FilePicker picker() {
        return picker;
    }

    Toolbar toolbar() {
        return toolbar;
    }

    void askName(String current, boolean takeFocus) {
        nameBar.ask(current, takeFocus);
    }

    /// The card of first steps, also after it was put away.
    void showFirstSteps() {
        if (firstSteps.hasRoom()) {
            workspace.libraryShownProperty().set(true);
            firstSteps.show();
        } else {
            firstSteps.open(pages);
        }
    }

    void importFiles(List<Path> files) {
        page.importing().open(files);
    }

    void importPasted(String text) {
        page.importing().openPasted(text);
    }

    /// Puts the caret into the note of the chosen annotation.
    void editNote() {
        workspace.inspectorShownProperty().set(true);
        workspace.inspector().editChosenNote();
    }

    /// Larger or smaller text in the readers; 0 for the size it comes with.
    void zoom(int step) {
        Reading now = appearance.readingProperty().get();
        appearance.readingProperty().set(step == 0 ? now.withSize(Reading.DEFAULT.size()) : now.zoomed(step));
        notices.say(texts.text("ui.zoom.said", appearance.readingProperty().get().size()));
    }

    void toggle(Theme theme) {
        workspace.reader().toggle(theme.id());
    }

    /// What goes on the clipboard.
    Clippings clippings() {
        return clippings;
    }

    private void leaveSearch(KeyCode how) {
        if (how == KeyCode.ESCAPE) {
            searching.model().close();
            workspace.readers().focusActive();
        } else if (how == KeyCode.ENTER || searching.model().openProperty().get()) {
            searching.open();
        } else {
            workspace.list().focusList();
        }
    }

    /// Tab goes on from a field of several lines, too, as in any form.
    private static void leaveField(KeyEvent e) {
        if (e.getCode() == KeyCode.TAB && !e.isControlDown() && !e.isAltDown()
                && e.getTarget() instanceof TextArea field) {
            field.requestFocusTraversal(e.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            e.consume();
        }
    }

    /// A list has a meaning of its own for Ctrl and PageUp or PageDown: it gets what is no step to another article.
    private void stepBeforeTheList(KeyEvent e) {
        if (keys.keys().matches(Shortcut.NEXT_ARTICLE, e) || keys.keys().matches(Shortcut.PREVIOUS_ARTICLE, e)) {
            keys.handle(e, Set.of(Scope.EVERYWHERE), false);
        }
    }

    /// Ctrl and the wheel over a reader; over a list or a pane the wheel only scrolls.
    private void zoomByWheel(ScrollEvent e) {
        if (e.isShortcutDown() && e.getDeltaY() != 0 && workspace.readers().holds(e.getTarget())) {
            zoom(e.getDeltaY() > 0 ? 1 : -1);
            e.consume();
        }
    }

    /// A text field keeps its own undo until it has none left; then the library's goes on.
    private void fieldUndo(KeyEvent e) {
        boolean redo = keys.keys().matches(Shortcut.REDO, e);
        if ((redo || keys.keys().matches(Shortcut.UNDO, e))
                && getScene().getFocusOwner() instanceof javafx.scene.control.TextInputControl field) {
            boolean own = redo ? field.isRedoable() : field.isUndoable();
            if (!own) {
                desktop.undo(redo);
                e.consume();
            }
        }
    }
}
