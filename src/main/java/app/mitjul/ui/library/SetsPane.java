package app.mitjul.ui.library;

import app.mitjul.domain.arrangement.ArticleSet;
import app.mitjul.domain.arrangement.ArticleSet.Kind;
import app.mitjul.domain.arrangement.ArticleSetId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.session.SetRow;
import app.mitjul.ui.common.FxThread;
import app.mitjul.ui.common.Icon;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Appearance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Collections and labels above the list, folded away until somebody wants them.
final class SetsPane extends VBox {

    private static final int MOST_ROWS = 9;
    private static final int LEAST_ROWS = 5;
    private static final double ROW = 28;

    private final SetsViewModel model;
    private final Texts texts;
    private final SmartCounts counts;
    private final TreeItem<SetRow> root = new TreeItem<>();
    private final TreeView<SetRow> tree = new TreeView<>(root);
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final Set<ArticleSetId> closed = new HashSet<>();
    private final Label nothing = new Label();
    private final InvalidationListener onSets = o -> {
        build();
        recount();
    };
    private final InvalidationListener onCommit = o -> recount();
    private final InvalidationListener onFilter = o -> tree.refresh();
    private Optional<ArticleSetId> naming = Optional.empty();

    SetsPane(SetsViewModel model, Appearance appearance, Texts texts) {
        this.model = model;
        this.texts = texts;
        counts = new SmartCounts(model.library(), tree::refresh);
        tree.setShowRoot(false);
        tree.setEditable(true);
        tree.setId("article-sets");
        tree.getStyleClass().add("set-tree");
        tree.accessibleTextProperty().bind(texts.bind("ui.sets.title"));
        tree.setCellFactory(v -> new SetCell(model, counts, texts));
        tree.setOnContextMenuRequested(e -> menu().show(tree, e.getScreenX(), e.getScreenY()));
        tree.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        tree.setFixedCellSize(-1);
        tree.prefHeightProperty().bind(Bindings.createDoubleBinding(() -> 4 + ROW * appearance.scale()
                * Math.clamp(tree.getExpandedItemCount(), 1, MOST_ROWS), tree.expandedItemCountProperty(),
                appearance.scaled(1)));
        tree.minHeightProperty().bind(Bindings.createDoubleBinding(() -> 4 + ROW * appearance.scale()
                * Math.clamp(tree.getExpandedItemCount(), 1, LEAST_ROWS), tree.expandedItemCountProperty(),
                appearance.scaled(1)));
        nothing.textProperty().bind(texts.bind("ui.sets.empty"));
        nothing.setWrapText(true);
        nothing.setMinHeight(USE_PREF_SIZE);
        nothing.getStyleClass().addAll("muted", "sets-empty");
        getChildren().add(header());
        getStyleClass().add("sets-pane");
        open.addListener(o -> {
            showOpen();
            counts.seen(open.get());
        });
        showOpen();
    }

    private HBox header() {
        Button fold = new Button();
        fold.setId("sets-fold");
        fold.getStyleClass().addAll("quiet-menu", "sets-fold");
        fold.textProperty().bind(texts.bind("ui.sets.title"));
        fold.graphicProperty().bind(Bindings.createObjectBinding(
                () -> new Icon(open.get() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT), open));
        fold.setOnAction(e -> open.set(!open.get()));
        Button add = Nodes.iconButton(Feather.PLUS, texts.bind("ui.sets.new"), () -> {}, "sets-add");
        add.setId("sets-add");
        add.setOnAction(e -> newMenu().show(add, javafx.geometry.Side.BOTTOM, 0, 0));
        HBox row = new HBox(6, fold, Nodes.spring(), add);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("sets-header");
        row.setOnDragOver(e -> overTop(e, e.getDragboard().getContentTypes().isEmpty()));
        row.setOnDragDropped(e -> {
            Dragged.set(e.getDragboard()).ifPresent(id -> model.move(id, Optional.empty(), Integer.MAX_VALUE));
            e.setDropCompleted(true);
            e.consume();
        });
        return row;
    }

    /// A collection goes to the top level there; whatever is dragged unfolds the tree.
    private void overTop(DragEvent e, boolean nothingDragged) {
        if (!nothingDragged) {
            open.set(true);
        }
        Dragged.set(e.getDragboard()).filter(id -> model.canMove(id, Optional.empty()))
                .ifPresent(id -> e.acceptTransferModes(TransferMode.MOVE));
        e.consume();
    }

    void activate() {
        model.library().arranged().setsProperty().addListener(onSets);
        model.library().lastCommitProperty().addListener(onCommit);
        model.list().filterProperty().addListener(onFilter);
        model.list().withCopiesProperty().addListener(onFilter);
        texts.messagesProperty().addListener(onFilter);
        build();
        counts.seen(open.get());
    }

    private void recount() {
        counts.recount();
    }

    void deactivate() {
        counts.seen(false);
        model.library().arranged().setsProperty().removeListener(onSets);
        model.library().lastCommitProperty().removeListener(onCommit);
        model.list().filterProperty().removeListener(onFilter);
        model.list().withCopiesProperty().removeListener(onFilter);
        texts.messagesProperty().removeListener(onFilter);
    }

    /// @param go
    ///            whether the keys go there, too
    void unfold(boolean go) {
        open.set(true);
        if (!go) {
            return;
        }
        tree.requestFocus();
        if (tree.getSelectionModel().isEmpty()) {
            tree.getSelectionModel().select(0);
        }
    }

    private void showOpen() {
        boolean any = !root.getChildren().isEmpty();
        Nodes.show(tree, open.get() && any);
        Nodes.show(nothing, open.get() && !any);
        if (open.get() && tree.getParent() == null) {
            getChildren().addAll(tree, nothing);
        }
    }

    private void build() {
        remember(root);
        Optional<ArticleSetId> selected = Optional.ofNullable(tree.getSelectionModel().getSelectedItem())
                .map(item -> item.getValue().set().id());
        List<TreeItem<SetRow>> items = new ArrayList<>(items(Optional.empty()));
        model.labels().forEach(row -> items.add(new TreeItem<>(row)));
        root.getChildren().setAll(items);
        selected.flatMap(id -> find(root, id)).ifPresent(tree.getSelectionModel()::select);
        showOpen();
        naming.flatMap(id -> find(root, id)).ifPresent(this::name);
    }

    private void remember(TreeItem<SetRow> item) {
        for (TreeItem<SetRow> child : item.getChildren()) {
            ArticleSetId id = child.getValue().set().id();
            if (child.isExpanded() || child.isLeaf()) {
                closed.remove(id);
            } else {
                closed.add(id);
            }
            remember(child);
        }
    }

    private List<TreeItem<SetRow>> items(Optional<ArticleSetId> parent) {
        List<TreeItem<SetRow>> items = new ArrayList<>();
        for (ArticleSet set : model.tree().children(parent)) {
            model.library().arranged().row(set.id()).ifPresent(row -> {
                TreeItem<SetRow> item = new TreeItem<>(row);
                item.setExpanded(!closed.contains(set.id()));
                item.getChildren().setAll(items(Optional.of(set.id())));
                items.add(item);
            });
        }
        return items;
    }

    private static Optional<TreeItem<SetRow>> find(TreeItem<SetRow> under, ArticleSetId id) {
        for (TreeItem<SetRow> child : under.getChildren()) {
            if (child.getValue().set().id().equals(id)) {
                return Optional.of(child);
            }
            Optional<TreeItem<SetRow>> below = find(child, id);
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }

    /// One that was just made is named at once.
    private void nameNext(ArticleSetId id) {
        open.set(true);
        naming = Optional.of(id);
        find(root, id).ifPresent(this::name);
    }

    private void name(TreeItem<SetRow> item) {
        naming = Optional.empty();
        for (TreeItem<SetRow> up = item.getParent(); up != null; up = up.getParent()) {
            up.setExpanded(true);
        }
        tree.requestFocus();
        tree.getSelectionModel().select(item);
        tree.getFocusModel().focus(tree.getRow(item));
        tree.scrollTo(tree.getRow(item));
        Nodes.afterLayout(tree, () -> FxThread.later(() -> tree.edit(item)));
    }

    private Optional<ArticleSet> selected() {
        return Optional.ofNullable(tree.getSelectionModel().getSelectedItem()).map(item -> item.getValue().set());
    }

    private void key(KeyEvent e) {
        Optional<ArticleSet> set = selected();
        if (set.isEmpty() || tree.getEditingItem() != null) {
            return;
        }
        boolean moved = e.isAltDown() && (e.getCode() == KeyCode.UP || e.getCode() == KeyCode.DOWN);
        if (moved) {
            model.step(set.get(), e.getCode() == KeyCode.UP ? -1 : 1);
        } else if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
            model.choose(set.get());
        } else if (e.getCode() == KeyCode.F2) {
            tree.edit(tree.getSelectionModel().getSelectedItem());
        } else if (e.getCode() == KeyCode.DELETE) {
            model.delete(set.get());
        } else {
            return;
        }
        e.consume();
    }

    private ContextMenu menu() {
        ContextMenu menu = newMenu();
        selected().ifPresent(set -> {
            MenuItem rename = item("ui.sets.rename", () -> tree.edit(tree.getSelectionModel().getSelectedItem()));
            MenuItem delete = item("ui.sets.delete", () -> model.delete(set));
            menu.getItems().addAll(new SeparatorMenuItem(), rename, delete);
            if (set.kind() == Kind.COLLECTION) {
                menu.getItems().addFirst(item("ui.sets.new-inside", () -> model.create(Kind.COLLECTION,
                        texts.text("ui.sets.unnamed"), Optional.of(set.id()), this::nameNext)));
            }
        });
        return menu;
    }

    private ContextMenu newMenu() {
        MenuItem smart = item("ui.sets.new-smart",
                () -> model.createSmart(texts.text("ui.sets.unnamed.smart"), this::nameNext));
        smart.setDisable(!model.canKeepFilter());
        return new ContextMenu(
                item("ui.sets.new-collection", () -> model.create(Kind.COLLECTION, texts.text("ui.sets.unnamed"),
                        Optional.empty(), this::nameNext)),
                smart, item("ui.sets.new-label", () -> newLabel(Set.of())));
    }

    /// @param on
    ///            gets the label
    void newLabel(Set<ArticleId> on) {
        model.create(Kind.LABEL, freeName(), Optional.empty(), id -> {
            if (!on.isEmpty()) {
                model.library().tell(c -> c.putIn(id, on));
            }
            nameNext(id);
        });
    }

    /// @param with
    ///            go into it
    void newCollection(Set<ArticleId> with) {
        model.create(Kind.COLLECTION, texts.text("ui.sets.unnamed"), Optional.empty(), id -> {
            model.library().tell(c -> c.putIn(id, with));
            nameNext(id);
        });
    }

    /// Of two labels with the same name the second would be the first.
    private String freeName() {
        List<String> names = model.labels().stream().map(row -> row.set().name()).toList();
        String name = texts.text("ui.sets.unnamed.label");
        for (int n = 2; names.contains(name); n++) {
            name = texts.text("ui.sets.unnamed.label") + " " + n;
        }
        return name;
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(texts.text(key));
        item.setMnemonicParsing(false);
        item.setOnAction(e -> action.run());
        return item;
    }
}
