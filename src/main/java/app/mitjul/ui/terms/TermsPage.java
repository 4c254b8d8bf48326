package app.mitjul.ui.terms;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.term.Term;
import app.mitjul.domain.term.TermId;
import app.mitjul.session.TermDraft;
import app.mitjul.text.Fold;
import app.mitjul.ui.common.FxThread;
import app.mitjul.ui.common.Jobs;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Notices;
import app.mitjul.ui.common.PageLayer;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.exchange.FilePicker;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.model.LibraryModel;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The term list as a page in the window: the accepted terms, below them what brackets propose.
public final class TermsPage {

    private final LibraryModel library;
    private final Appearance appearance;
    private final Texts texts;
    private final PageLayer pages;
    private final Supplier<Optional<ArticleId>> openArticle;
    private final BiConsumer<ArticleId, TextRange> go;
    private final TermTables tables;

    /// @param go
    ///            opens an article at a place
    public TermsPage(LibraryModel library, Appearance appearance, Texts texts, PageLayer pages, FilePicker picker,
            Jobs jobs, Notices notices,
            Supplier<Optional<ArticleId>> openArticle, BiConsumer<ArticleId, TextRange> go) {
        this.library = library;
        this.appearance = appearance;
        this.texts = texts;
        this.pages = pages;
        this.openArticle = openArticle;
        this.go = go;
        tables = new TermTables(library, texts, picker, jobs, notices);
    }

    public void open() {
        open(Optional.empty());
    }

    /// Puts words onto the list, unless they are there, and opens the page with their translation to be typed.
    public void add(String words) {
        String folded = Fold.of(words).folded();
        Optional<TermId> there = library.terms().all().stream()
                .filter(t -> Fold.of(t.source()).folded().equals(folded)).findFirst().map(Term::id);
        if (there.isPresent()) {
            open(there);
            return;
        }
        library.tell(c -> c.saveTerm(Optional.empty(), new TermDraft(words, "", "", "", "")),
                id -> open(Optional.of(id)));
    }

    private void open(Optional<TermId> editing) {
        TermsViewModel model = new TermsViewModel(library);
        TermTable table = new TermTable(model, texts, appearance.scale(),
                term -> model.firstPlace(term, p -> leave(p.article(), p.range())));
        ProposalList proposals = new ProposalList(model, texts, p -> leave(p.article(), p.range()));
        List.of(table, proposals).forEach(this::closeByEscape);
        SplitPane parts = new SplitPane(accepted(model, table), proposed(model, proposals));
        parts.setOrientation(Orientation.VERTICAL);
        parts.setDividerPositions(0.58);
        parts.getStyleClass().add("terms-parts");
        pages.open(new PageLayer.Page(texts.bind("ui.terms.title"), parts, buttons(), 1040, 680, () -> {
            table.deactivate();
            model.deactivate();
        }));
        model.activate(openArticle.get());
        editing.ifPresent(id -> FxThread.later(() -> edit(model, table, id)));
    }

    /// Lists and tables keep Esc for themselves.
    private void closeByEscape(Node node) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE && e.getTarget() == node) {
                pages.close();
                e.consume();
            }
        });
    }

    /// The list may still be on its way from the disk.
    private void edit(TermsViewModel model, TermTable table, TermId id) {
        if (model.all().stream().anyMatch(t -> t.id().equals(id))) {
            table.editTarget(id);
        } else {
            InvalidationListener[] once = new InvalidationListener[1];
            once[0] = o -> {
                model.all().removeListener(once[0]);
                FxThread.later(() -> table.editTarget(id));
            };
            model.all().addListener(once[0]);
        }
    }

    private void leave(ArticleId article, TextRange range) {
        pages.close();
        go.accept(article, range);
    }

    private Node accepted(TermsViewModel model, TermTable table) {
        TextField search = new TextField();
        search.setId("terms-search");
        search.promptTextProperty().bind(texts.bind("ui.terms.search"));
        search.accessibleTextProperty().bind(texts.bind("ui.terms.search"));
        search.textProperty().bindBidirectional(model.queryProperty());
        search.setPrefColumnCount(18);
        search.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.DOWN) {
                table.requestFocus();
                table.getSelectionModel().clearAndSelect(0);
                e.consume();
            }
        });
        search.setOnAction(e -> addTyped(model, table));
        Label count = new Label();
        count.getStyleClass().add("muted");
        count.textProperty().bind(Bindings.createStringBinding(() -> count(model), model.visible(), model.all(),
                model.queryProperty(), texts.messagesProperty()));
        Label keys = Nodes.label(texts.bind("ui.terms.keys"), "muted");
        HBox bar = bar(search, Pos.CENTER_LEFT, count, keys);
        Nodes.onlyWhere(bar, appearance.scaled(740), keys);
        table.setPrefHeight(200);
        VBox.setVgrow(table, Priority.ALWAYS);
        return new VBox(bar, table);
    }

    private String count(TermsViewModel model) {
        String typed = model.queryProperty().get().strip();
        if (typed.isEmpty()) {
            return texts.text("ui.terms.count", model.all().size());
        }
        return model.visible().isEmpty()
                ? texts.text("ui.terms.add-typed", typed)
                : texts.text("ui.terms.found", model.visible().size(), model.all().size());
    }

    /// Enter behind words that no term holds makes a term of them.
    private static void addTyped(TermsViewModel model, TermTable table) {
        String typed = model.queryProperty().get().strip();
        if (model.visible().isEmpty() && !typed.isEmpty()) {
            model.add(new TermDraft(typed, "", "", "", ""), id -> {
                model.queryProperty().set("");
                FxThread.later(() -> table.editTarget(id));
            });
        } else {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(0);
        }
    }

    private Node proposed(TermsViewModel model, ProposalList proposals) {
        Label title = Nodes.label(texts.bind("ui.terms.proposed"), "region-title");
        Label count = new Label();
        count.getStyleClass().add("muted");
        count.textProperty().bind(Bindings.size(model.proposals()).asString());
        Button dismiss = Nodes.button(texts.bind("ui.terms.dismiss"), proposals::dismiss);
        Button accept = Nodes.button(texts.bind("ui.terms.accept"), proposals::accept);
        Button all = Nodes.button(texts.bind("ui.terms.accept-all"), () -> {
            proposals.getSelectionModel().selectAll();
            proposals.accept();
        });
        accept.setId("terms-accept");
        dismiss.setId("terms-dismiss");
        all.setId("terms-accept-all");
        var none = Bindings.isEmpty(proposals.getSelectionModel().getSelectedItems());
        accept.disableProperty().bind(none);
        dismiss.disableProperty().bind(none);
        all.disableProperty().bind(Bindings.isEmpty(model.proposals()));
        HBox name = new HBox(10, title, count);
        name.setAlignment(Pos.CENTER_LEFT);
        HBox bar = bar(name, Pos.CENTER_RIGHT, dismiss, accept, all);
        proposals.setPrefHeight(150);
        VBox.setVgrow(proposals, Priority.ALWAYS);
        return new VBox(bar, proposals);
    }

    /// A row over a list; what stands at its end goes on below where there is no room.
    private static HBox bar(Region first, Pos rest, Node... nodes) {
        FlowPane end = new FlowPane(16, 6, nodes);
        end.setAlignment(rest);
        end.setPrefWrapLength(900);
        end.setMinWidth(0);
        HBox.setHgrow(end, Priority.ALWAYS);
        first.setMinWidth(Region.USE_PREF_SIZE);
        HBox bar = new HBox(16, first, end);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("terms-bar");
        return bar;
    }

    private Node buttons() {
        Button take = Nodes.button(texts.bind("ui.terms.import"), tables::take);
        Button write = Nodes.button(texts.bind("ui.terms.export"), tables::write);
        take.setId("terms-import");
        write.setId("terms-export");
        return PageLayer.buttons(take, write, Nodes.button(texts.bind("ui.page.close"), pages::close));
    }
}
