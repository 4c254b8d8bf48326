package app.mitjul.ui.shell;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.ReadingState;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.text.Josa;
import app.mitjul.ui.keys.KeyMap;
import app.mitjul.ui.reader.ReaderViewModel;
import app.mitjul.ui.settings.LibrarySettings;
import app.mitjul.ui.settings.SettingsPage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.scene.input.Clipboard;

/// What the menus and the toolbar do.
final class LibraryIntents implements Intents, Toolbar.Actions, LibrarySettings.Actions {

    private final LibraryWindow window;
    private final MarkActions marks;

    LibraryIntents(LibraryWindow window) {
        this.window = window;
        marks = new MarkActions(window);
    }

    private String text(String key, Object... args) {
        return window.texts().text(key, args);
    }

    @Override
    public void newLibrary() {
        window.picker().toSave(text("ui.menu.new"), text("ui.new.filename") + ".mitjul", "mitjul")
                .ifPresent(f -> window.desktop().openLibrary(f, true));
    }

    @Override
    public void openLibrary() {
        window.picker().toOpen(text("ui.menu.open")).ifPresent(f -> window.desktop().openLibrary(f, false));
    }

    @Override
    public void moveLibrary() {
        Path file = window.library().infoProperty().get().orElseThrow().file();
        window.picker().toSave(text("ui.move.title"), String.valueOf(file.getFileName()), "mitjul")
                .ifPresent(window.desktop()::moveLibrary);
    }

    @Override
    public List<String> recentLibraries() {
        return window.desktop().recentLibraries();
    }

    @Override
    public void openRecent(String file) {
        window.desktop().openLibrary(Path.of(file), false);
    }

    @Override
    public void importFiles() {
        window.importFiles(window.picker().toImport(text("ui.menu.import")));
    }

    @Override
    public void importFolder() {
        window.picker().toFolder(text("ui.menu.import-folder")).ifPresent(f -> window.importFiles(List.of(f)));
    }

    @Override
    public void importReports() {
        window.page().importing().openReports();
    }

    @Override
    public void pasteArticle() {
        String pasted = Clipboard.getSystemClipboard().getString();
        if (pasted == null || pasted.isBlank()) {
            window.notices().warn(text("ui.paste.nothing"));
        } else {
            window.importPasted(pasted);
        }
    }

    @Override
    public void export() {
        window.library().whenWhole(window.page()::export);
    }

    @Override
    public void saveCopy() {
        window.savedFiles().saveCopy();
    }

    @Override
    public void backups() {
        window.page().backups().open();
    }

    @Override
    public void saveReport() {
        window.savedFiles().saveReport();
    }

    @Override
    public void showInFolder() {
        window.library().infoProperty().get().ifPresent(i -> window.desktop().showInFolder(i.file()));
    }

    @Override
    public void quit() {
        window.desktop().quit();
    }

    @Override
    public void undo() {
        window.desktop().undo(false);
    }

    @Override
    public void redo() {
        window.desktop().undo(true);
    }

    @Override
    public void copy(boolean withSource) {
        window.clippings().copy(withSource);
    }

    @Override
    public void copyLink() {
        window.clippings().copyLink();
    }

    @Override
    public void find() {
        window.toolbar().focusSearch();
    }

    @Override
    public void results() {
        window.searching().open();
    }

    @Override
    public void saveSearch() {
        window.searching().save();
    }

    @Override
    public void history() {
        window.page().history().open();
    }

    @Override
    public void outlets() {
        window.page().outlets().open();
    }

    @Override
    public void copies() {
        window.page().copies().open();
    }

    @Override
    public void editFields() {
        window.page().fields().open(window.workspace().list().selected());
    }

    @Override
    public void collections() {
        window.workspace().list().focusCollections();
    }

    @Override
    public void bin() {
        window.page().bin().open();
    }

    @Override
    public void yourName() {
        window.askName(window.desktop().annotatorName(), true);
    }

    @Override
    public void split() {
        ReadersPane readers = window.workspace().readers();
        if (readers.isSplit()) {
            readers.unsplit();
        } else {
            readers.split(java.util.Optional.empty(), 0.5);
        }
    }

    @Override
    public void settings() {
        window.page().settings().open();
    }

    @Override
    public void readingSettings() {
        window.page().settings().open(SettingsPage.Section.READING);
    }

    @Override
    public void zoom(int step) {
        window.zoom(step);
    }

    @Override
    public void fullScreen() {
        window.desktop().fullScreen();
    }

    @Override
    public void language(String tag) {
        window.desktop().language(tag);
    }

    @Override
    public void stepArticle(int by) {
        window.workspace().list().step(by);
    }

    @Override
    public void travel(int by) {
        window.workspace().readers().travel(by);
    }

    @Override
    public void doneAndNext() {
        Set<ArticleId> ids = meant();
        if (!ids.isEmpty()) {
            window.library().tell(c -> c.setState(ids, ReadingState.DONE));
            window.library().whenWhole(this::next);
        }
    }

    private void next() {
        Optional<ArticleId> next = window.workspace().reader().articleId()
                .flatMap(window.workspace().listModel()::nextToRead);
        next.ifPresentOrElse(window.workspace().reader()::open,
                () -> window.notices().say(text("ui.state.all-done")));
    }

    @Override
    public void setState(ReadingState state) {
        Set<ArticleId> ids = meant();
        if (!ids.isEmpty()) {
            window.library().tell(c -> c.setState(ids, state));
        }
    }

    /// The selected articles, else the open one.
    private Set<ArticleId> meant() {
        Set<ArticleId> selected = window.workspace().list().selected();
        return selected.isEmpty() ? window.workspace().reader().articleId().map(Set::of).orElse(Set.of()) : selected;
    }

    @Override
    public void joinSentence() {
        window.workspace().reader().joinSentence();
    }

    @Override
    public void splitSentence() {
        window.workspace().reader().splitSentence();
    }

    @Override
    public void articleInfo() {
        window.workspace().inspectorShownProperty().set(true);
        window.workspace().inspector().showInfo();
    }

    @Override
    public void correctText() {
        window.workspace().reader().articleId().ifPresent(window.page().correction()::open);
    }

    @Override
    public void replaceText() {
        window.workspace().reader().articleId().ifPresent(window.page().correction()::openFromFile);
    }

    @Override
    public void deleteArticles() {
        Set<ArticleId> ids = meant();
        if (!ids.isEmpty()) {
            window.library().tell(c -> c.deleteArticles(ids),
                    done -> window.notices().say(text("ui.deleted.articles", ids.size())));
        }
    }

    @Override
    public void toggle(Theme theme) {
        window.toggle(theme);
    }

    @Override
    public void editNote() {
        window.editNote();
    }

    @Override
    public void deleteAnnotation() {
        window.workspace().reader().deleteChosen();
    }

    @Override
    public void newTheme() {
        window.page().themeEditor().create("");
    }

    @Override
    public void codebook() {
        window.page().codebook().open();
    }

    @Override
    public void chooseTheme(Consumer<Theme> then) {
        window.page().themeChooser().ask("ui.picker.title", theme -> true, then);
    }

    @Override
    public void editTheme(Theme theme) {
        window.page().themeEditor().edit(theme);
    }

    @Override
    public void activate(Theme theme) {
        marks.active(theme.id());
    }

    @Override
    public KeyMap keyMap() {
        return window.desktop().keys();
    }

    @Override
    public void keys() {
        window.page().settings().open(SettingsPage.Section.KEYS);
    }

    @Override
    public void guide() {
        window.page().guide().open();
    }

    @Override
    public void firstSteps() {
        window.showFirstSteps();
    }

    @Override
    public void keyCard() {
        window.page().keyCard().open();
    }

    @Override
    public MarkActions marks() {
        return marks;
    }

    @Override
    public void passages(Theme theme) {
        window.workspace().passages().open(theme.id());
    }

    @Override
    public void notes() {
        window.page().notes().open();
    }

    @Override
    public void questions() {
        window.page().questions().open();
    }

    @Override
    public BooleanProperty translatingProperty() {
        return window.workspace().translatingProperty();
    }

    @Override
    public void terms() {
        window.page().terms().open();
    }

    @Override
    public void addTerm() {
        ReaderViewModel reader = window.workspace().reader();
        reader.shownProperty().get().ifPresent(shown -> reader.selectionProperty().get()
                .or(() -> reader.chosenProperty().get().flatMap(reader::annotation).map(Annotation::range))
                .ifPresent(range -> window.page().terms().add(Josa.stem(range.of(shown.text()))
                        .orElse(range.of(shown.text())))));
    }

    @Override
    public void about() {
        window.page().about().open();
    }
}
