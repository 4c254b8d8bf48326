package app.mitjul.ui.shell;

import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.ui.backup.BackupsPage;
import app.mitjul.ui.codebook.CodebookFiles;
import app.mitjul.ui.codebook.CodebookPage;
import app.mitjul.ui.codebook.ThemeChooser;
import app.mitjul.ui.codebook.ThemeEditor;
import app.mitjul.ui.common.Jobs;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Notices;
import app.mitjul.ui.common.PageLayer;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.correction.CorrectionPage;
import app.mitjul.ui.exchange.ColumnMemory;
import app.mitjul.ui.exchange.ExportPage;
import app.mitjul.ui.exchange.FilePicker;
import app.mitjul.ui.exchange.ImportWizard;
import app.mitjul.ui.help.AboutPage;
import app.mitjul.ui.help.GuidePage;
import app.mitjul.ui.history.HistoryPage;
import app.mitjul.ui.history.HistoryViewModel;
import app.mitjul.ui.keys.KeyMap;
import app.mitjul.ui.library.BinPage;
import app.mitjul.ui.library.CopiesPage;
import app.mitjul.ui.library.FieldsPage;
import app.mitjul.ui.library.OutletsPage;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.ui.settings.KeyCard;
import app.mitjul.ui.settings.BackupSettings;
import app.mitjul.ui.settings.KeySettings;
import app.mitjul.ui.settings.LibrarySettings;
import app.mitjul.ui.settings.LookSettings;
import app.mitjul.ui.settings.MarkSettings;
import app.mitjul.ui.settings.ReadingSettings;
import app.mitjul.ui.settings.SettingsPage;
import app.mitjul.ui.settings.SettingsPage.Section;
import app.mitjul.ui.settings.SettingsSection;
import app.mitjul.ui.settings.SystemPaper;
import app.mitjul.ui.terms.TermsPage;
import app.mitjul.ui.translation.QuestionsPage;
import app.mitjul.ui.writing.NotesPage;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;

/// The pages of one window: each is made once, when the library is shown, and opened over the window when asked for.
final class WindowPages {

    private final PageLayer layer;
    private final Texts texts;
    private final ThemeChooser themeChooser;
    private final BackupsPage backups;
    private final ImportWizard importing;
    private final ExportPage export;
    private final SettingsPage settings;
    private final ThemeEditor themeEditor;
    private final CodebookPage codebook;
    private final CorrectionPage correction;
    private final BinPage bin;
    private final FieldsPage fields;
    private final OutletsPage outlets;
    private final CopiesPage copies;
    private final HistoryPage history;
    private final NotesPage notes;
    private final QuestionsPage questions;
    private final TermsPage terms;
    private final KeyCard keyCard;
    private final GuidePage guide;
    private final AboutPage about;

    /// @param window has its workspace already
    WindowPages(LibraryWindow window, ThemeChooser themeChooser) {
        this.themeChooser = themeChooser;
        layer = window.pages();
        texts = window.texts();
        LibraryModel library = window.library();
        Appearance appearance = window.appearance();
        DesktopActions desktop = window.desktop();
        Workspace workspace = window.workspace();
        FilePicker picker = window.picker();
        Jobs jobs = window.jobs();
        Notices notices = window.notices();
        fields = new FieldsPage(library, texts, layer);
        outlets = new OutletsPage(library, texts, layer);
        copies = new CopiesPage(library, texts, layer, id -> workspace.reader().open(id));
        notes = new NotesPage(library, texts, layer, workspace.links()::follow, workspace::goTo);
        questions = new QuestionsPage(library, texts, layer, jobs, notices, picker, workspace::goTo);
        importing = new ImportWizard(library, appearance, texts, layer, picker, jobs, notices,
                new ColumnMemory(desktop.columnsProperty()), workspace);
        export = new ExportPage(library, texts, layer, picker, jobs, notices, () -> workspace.reader().articleId(),
                () -> workspace.listModel().visibleIds());
        themeEditor = new ThemeEditor(library, appearance, texts, layer, workspace.links()::follow);
        codebook = new CodebookPage(library, appearance, texts, layer,
                new CodebookFiles(library, texts, picker, jobs, notices), id -> workspace.passages().open(id));
        KeyMap map = desktop.keys();
        keyCard = new KeyCard(texts, layer, map, jobs, notices, picker, new SystemPaper(jobs,
                texts.text("ui.key-card.print"), () -> Optional.ofNullable(layer.getScene()).map(s -> s.getWindow())));
        guide = new GuidePage(appearance, texts, layer, map, keyCard::open);
        about = new AboutPage(appearance, texts, layer, notices, desktop.version());
        terms = new TermsPage(library, appearance, texts, layer, picker, jobs, notices,
                () -> workspace.reader().articleId(),
                (article, range) -> workspace.reader().openAt(article, range, Optional.empty()));
        correction = new CorrectionPage(library, appearance, texts, layer, jobs, notices, picker, () -> {
            workspace.inspectorShownProperty().set(true);
            workspace.inspector().showAnnotations();
        });
        bin = new BinPage(library, texts, layer, notices);
        history = new HistoryPage(new HistoryViewModel(library), texts, layer, notices);
        backups = new BackupsPage(library, texts, layer, jobs, notices, desktop::openBackup);
        settings = new SettingsPage(appearance, texts, layer, sections(window));
    }

    private Map<Section, SettingsSection> sections(LibraryWindow window) {
        LibraryModel library = window.library();
        DesktopActions desktop = window.desktop();
        Appearance appearance = window.appearance();
        Map<Section, SettingsSection> all = new EnumMap<>(Section.class);
        all.put(Section.LOOK, new LookSettings(appearance, texts, desktop::language));
        all.put(Section.READING, new ReadingSettings(appearance, texts));
        all.put(Section.MARKS, new MarkSettings(appearance, texts, desktop::annotatorName, desktop::annotatorName,
                desktop.markingProperty()));
        all.put(Section.KEYS, new KeySettings(texts, desktop.keys(), keyCard::open));
        all.put(Section.LIBRARY, new LibrarySettings(library, texts, new LibraryIntents(window)));
        if (!library.isReadOnly()) {
            all.put(Section.BACKUPS,
                    new BackupSettings(library, texts, window.jobs(), backups::open, desktop::showInFolder));
        }
        return all;
    }

    BackupsPage backups() {
        return backups;
    }

    ImportWizard importing() {
        return importing;
    }

    void export() {
        export.open(Optional.empty());
    }

    void exportTheme(ThemeId theme) {
        export.open(Optional.of(theme));
    }

    void filters(Node panel) {
        layer.open(new PageLayer.Page(texts.bind("ui.filter.title"), panel,
                PageLayer.buttons(Nodes.button(texts.bind("ui.page.close"), layer::close, "accent")), 520, 0,
                () -> {}));
    }

    SettingsPage settings() {
        return settings;
    }

    ThemeEditor themeEditor() {
        return themeEditor;
    }

    ThemeChooser themeChooser() {
        return themeChooser;
    }

    CodebookPage codebook() {
        return codebook;
    }

    CorrectionPage correction() {
        return correction;
    }

    BinPage bin() {
        return bin;
    }

    FieldsPage fields() {
        return fields;
    }

    OutletsPage outlets() {
        return outlets;
    }

    CopiesPage copies() {
        return copies;
    }

    HistoryPage history() {
        return history;
    }

    NotesPage notes() {
        return notes;
    }

    QuestionsPage questions() {
        return questions;
    }

    TermsPage terms() {
        return terms;
    }

    GuidePage guide() {
        return guide;
    }

    AboutPage about() {
        return about;
    }

    KeyCard keyCard() {
        return keyCard;
    }
}
