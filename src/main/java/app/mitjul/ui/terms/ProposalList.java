package app.mitjul.ui.terms;

import app.mitjul.session.TermDraft;
import app.mitjul.session.TermProposal;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// What brackets propose: Enter or A takes a proposal onto the list, Delete or X dismisses it, Ctrl+Enter shows its place.
final class ProposalList extends ListView<TermProposal> {

    private final TermsViewModel model;
    private final Texts texts;
    private final Consumer<TermProposal> go;

    ProposalList(TermsViewModel model, Texts texts, Consumer<TermProposal> go) {
        super(model.proposals());
        this.model = model;
        this.texts = texts;
        this.go = go;
        setId("term-proposals");
        accessibleTextProperty().bind(texts.bind("ui.terms.proposed"));
        setCellFactory(v -> new Cell());
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setPlaceholder(Nodes.label(texts.bind("ui.terms.proposed.none"), "empty-state"));
        getItems().addListener((ListChangeListener<TermProposal>) c -> {
            if (getSelectionModel().isEmpty() && !getItems().isEmpty()) {
                getSelectionModel().select(0);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent e) {
        List<TermProposal> chosen = chosen();
        if (chosen.isEmpty() || e.isAltDown() || (e.isShortcutDown() && !TermTable.goes(e))) {
            return;
        }
        switch (e.getCode()) {
            case ENTER -> {
                if (e.isShortcutDown()) {
                    go.accept(chosen.getFirst());
                } else {
                    accept();
                }
            }
            case A -> accept();
            case DELETE, BACK_SPACE, X -> dismiss();
            default -> {
                return;
            }
        }
        e.consume();
    }

    private List<TermProposal> chosen() {
        return List.copyOf(getSelectionModel().getSelectedItems());
    }

    void accept() {
        List<TermProposal> chosen = chosen();
        step(chosen);
        model.accept(chosen);
    }

    void dismiss() {
        List<TermProposal> chosen = chosen();
        step(chosen);
        model.dismiss(chosen);
    }

    /// Takes them away at once and chooses the next, so that one key after the other goes through the list.
    private void step(List<TermProposal> gone) {
        int at = getSelectionModel().getSelectedIndices().stream().mapToInt(i -> i).min().orElse(0);
        getItems().removeAll(gone);
        if (!getItems().isEmpty()) {
            getSelectionModel().clearAndSelect(Math.min(at, getItems().size() - 1));
        }
    }

    private final class Cell extends ListCell<TermProposal> {
        private final Label source = Nodes.plain("", "term-source", "preview-title");
        private final Label forms = Nodes.plain("", "term-forms", "preview-second");
        private final Label note = Nodes.plain("", "muted", "preview-second");
        private final HBox line = new HBox(source, forms, Nodes.spring(), note);

        Cell() {
            setPrefWidth(1);
            source.setMinWidth(USE_PREF_SIZE);
            note.setMinWidth(120);
            note.setAlignment(Pos.CENTER_RIGHT);
        }

        @Override
        protected void updateItem(@Nullable TermProposal p, boolean empty) {
            super.updateItem(p, empty);
            setText(null);
            if (empty || p == null) {
                setGraphic(null);
                return;
            }
            TermDraft d = p.draft();
            source.setText(d.source());
            forms.setText(Stream.of(d.original(), d.latin()).filter(f -> !f.isEmpty()).map(f -> " · " + f)
                    .collect(Collectors.joining()));
            String in = texts.text("ui.terms.card.articles", p.articles());
            note.setText(d.note().isEmpty() ? in : d.note() + " · " + in);
            setAccessibleText(source.getText() + forms.getText() + ", " + note.getText());
            setGraphic(line);
        }
    }
}
