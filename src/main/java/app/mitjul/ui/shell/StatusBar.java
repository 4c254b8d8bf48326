package app.mitjul.ui.shell;

import app.mitjul.domain.article.TextRange;
import app.mitjul.session.ArticleRow;
import app.mitjul.session.LibraryInfo;
import app.mitjul.text.Counts;
import app.mitjul.ui.common.Jobs;
import app.mitjul.ui.common.Icon;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Notices;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.ui.model.SaveState;
import app.mitjul.ui.reader.ReaderViewModel;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// The line at the bottom: whether all is saved, where one is, what is selected, what is under way, totals.
final class StatusBar extends HBox {

    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    private final LibraryModel library;
    private final Notices notices;
    private final Texts texts;
    private final Label saved = new Label();
    private final Label notice = new Label();
    private final Label place = new Label();
    private final Label selection = new Label();
    private final HBox selected = new HBox();
    private final Label totals = new Label();
    private final InvalidationListener onReader = o -> showReader();
    private final InvalidationListener onLibrary = o -> {
        showSaved();
        showReader();
    };
    private Optional<ReaderViewModel> reader = Optional.empty();

    StatusBar(LibraryModel library, Jobs jobs, Notices notices, Appearance appearance, Texts texts) {
        this.library = library;
        this.notices = notices;
        this.texts = texts;
        ProgressIndicator wheel = new ProgressIndicator();
        Label job = new Label();
        job.textProperty().bind(jobs.underWayProperty());
        HBox busy = new HBox(6);
        busy.setAlignment(Pos.CENTER_LEFT);
        busy.setVisible(false);
        Nodes.fillWhenShown(busy, wheel, job);
        busy.visibleProperty().bind(jobs.underWayProperty().isNotEmpty());
        busy.managedProperty().bind(busy.visibleProperty());
        totals.textProperty().bind(Bindings.createStringBinding(this::totalsText, library.rows(), library.themes(),
                texts.messagesProperty()));
        Nodes.onlyWhere(this, appearance.scaled(600), totals);
        saved.setMinWidth(USE_PREF_SIZE);
        saved.setId("status-saved");
        notice.setId("status-notice");
        notice.setMinWidth(0);
        notice.getStyleClass().add("notice");
        selected.setAlignment(Pos.CENTER_LEFT);
        Nodes.onlyWhere(this, appearance.scaled(520), selected);
        place.setMinWidth(USE_PREF_SIZE);
        selection.setMinWidth(USE_PREF_SIZE);
        for (Label label : List.of(place, selection, notice)) {
            Nodes.show(label, false);
        }
        Node spring = Nodes.spring();
        getChildren().addAll(saved, selected, spring, busy, totals);
        Nodes.putWhenShown(this, place, () -> getChildren().indexOf(selected));
        Nodes.putWhenShown(selected, selection, () -> 0);
        Nodes.putWhenShown(this, notice, () -> getChildren().indexOf(spring));
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("status-bar");
    }

    /// Shows a node behind what is selected.
    void add(Node node) {
        Nodes.putWhenShown(this, node, () -> getChildren().indexOf(selected) + 1);
    }

    /// Shows a job with its own progress before the totals.
    void addJob(Node node) {
        getChildren().add(getChildren().size() - 1, node);
    }

    void activate() {
        library.saveStateProperty().addListener(onLibrary);
        library.troubleProperty().addListener(onLibrary);
        library.rows().addListener(onLibrary);
        notices.shownProperty().addListener(onLibrary);
        texts.messagesProperty().addListener(onLibrary);
        showSaved();
    }

    void deactivate() {
        follow(Optional.empty());
        library.saveStateProperty().removeListener(onLibrary);
        library.troubleProperty().removeListener(onLibrary);
        library.rows().removeListener(onLibrary);
        notices.shownProperty().removeListener(onLibrary);
        texts.messagesProperty().removeListener(onLibrary);
    }

    void follow(Optional<ReaderViewModel> now) {
        reader.ifPresent(r -> {
            r.shownProperty().removeListener(onReader);
            r.selectionProperty().removeListener(onReader);
        });
        reader = now;
        reader.ifPresent(r -> {
            r.shownProperty().addListener(onReader);
            r.selectionProperty().addListener(onReader);
        });
        showReader();
    }

    private void showSaved() {
        SaveState state = library.saveStateProperty().get();
        saved.setText(state instanceof SaveState.Saved ? texts.text(savedKey()) : notSaved(state));
        boolean wrong = state instanceof SaveState.Failed || state instanceof SaveState.Unread;
        saved.setMinWidth(wrong ? 0 : USE_PREF_SIZE);
        boolean bad = wrong || library.troubleProperty().get().isPresent();
        saved.setGraphic(
                new Icon(bad ? Feather.ALERT_TRIANGLE : library.isReadOnly() ? Feather.LOCK : Feather.CHECK));
        saved.pseudoClassStateChanged(BAD, bad);
        Notices.Notice said = notices.shownProperty().get();
        notice.setText(said == null ? "" : said.sentence());
        notice.pseudoClassStateChanged(BAD, said != null && said.bad());
        Nodes.show(notice, said != null);
    }

    private String notSaved(SaveState state) {
        return switch (state) {
            case SaveState.Saved done -> "";
            case SaveState.Saving going -> texts.text(savingKey());
            case SaveState.Unread unread -> texts.text("ui.status.unread", texts.of(unread.why()));
            case SaveState.Failed failed -> library.unsaved().pieces().isEmpty()
                    ? texts.text("ui.status.failed", texts.of(failed.why()))
                    : texts.text("ui.status.unsaved", library.unsaved().pieces().size());
        };
    }

    private String savedKey() {
        if (library.isReadOnly()) {
            return "ui.status.read-only";
        }
        return library.troubleProperty().get().isPresent() ? "ui.status.no-copies" : "ui.status.saved";
    }

    /// The first change of a library without backups takes seconds where others take none.
    private String savingKey() {
        return library.session().isReady() ? "ui.status.saving" : "ui.status.saving-after-backup";
    }

    private void showReader() {
        Optional<ArticleRow> row = reader.flatMap(ReaderViewModel::articleId).flatMap(library::row);
        place.setText(row.map(r -> texts.text("ui.status.place", r.number(), library.listed().all())).orElse(""));
        Nodes.show(place, row.isPresent());
        Optional<String> words = reader.flatMap(r -> r.selectionProperty().get()
                .flatMap(s -> r.shownProperty().get().map(shown -> selectionText(shown.text(), s))));
        selection.setText(words.orElse(""));
        Nodes.show(selection, words.isPresent());
    }

    private String selectionText(String text, TextRange range) {
        Counts counts = Counts.of(range.of(text));
        return texts.text("ui.status.selection", counts.characters(), counts.eojeol());
    }

    private String totalsText() {
        int annotations = library.listed().isWhole()
                ? library.rows().stream().mapToInt(ArticleRow::annotations).sum()
                : library.infoProperty().get().map(LibraryInfo::annotations).orElse(0);
        return texts.text("ui.status.totals", annotations, library.themes().size());
    }
}
