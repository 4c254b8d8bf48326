package app.mitjul.ui.codebook;

import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.codebook.ThemeTree;
import app.mitjul.domain.codebook.ThemeTree.Place;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.model.ThemeNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The tree of themes: only the rows on the screen are nodes. Themes are moved by dragging, or with Alt and Shift and the
/// arrows; a line below says where one goes before it goes there.
final class CodebookTree extends VBox {

    /// With more themes than this a codebook opens with its top themes only.
    private static final int ALL_OPEN = 60;
    private static final double NEAR = 26;

    private final CodebookViewModel model;
    private final Texts texts;
    private final TreeItem<Theme> root = new TreeItem<>();
    private final TreeView<Theme> view = new TreeView<>(root);
    private final Label saying = Nodes.plain("", "muted", "tree-saying");
    private final Set<ThemeId> closed = new HashSet<>();
    private final Map<ThemeId, TreeItem<Theme>> items = new HashMap<>();
    private final InvalidationListener onShown = o -> build();
    private final InvalidationListener onChosen = o -> select();
    private final Consumer<Theme> openPassages;
    private final Function<Theme, ContextMenu> menus;
    private boolean building;
    private boolean opened;
    private boolean wasFiltered;

    CodebookTree(CodebookViewModel model, Appearance appearance, Texts texts, Consumer<Theme> openPassages,
            Function<Theme, ContextMenu> menus) {
        super(4);
        this.model = model;
        this.texts = texts;
        this.openPassages = openPassages;
        this.menus = menus;
        view.setShowRoot(false);
        view.setId("codebook-tree");
        view.getStyleClass().add("codebook-tree");
        view.setCellFactory(v -> new ThemeCell(this, model, appearance, texts));
        view.accessibleTextProperty().bind(texts.bind("ui.codebook.title"));
        view.getSelectionModel().selectedItemProperty().addListener((o, was, now) -> {
            if (!building) {
                model.chosenProperty().set(Optional.ofNullable(now).map(item -> item.getValue().id()));
                view.setContextMenu(model.chosenTheme().map(menus).orElse(null));
            }
        });
        saying.setWrapText(true);
        saying.setMinHeight(20);
        VBox.setVgrow(view, Priority.ALWAYS);
        getChildren().addAll(view, saying);
    }

    void activate() {
        model.shownProperty().addListener(onShown);
        model.chosenProperty().addListener(onChosen);
        build();
    }

    void deactivate() {
        model.shownProperty().removeListener(onShown);
        model.chosenProperty().removeListener(onChosen);
    }

    void focusTree() {
        view.requestFocus();
        if (view.getSelectionModel().isEmpty() && !root.getChildren().isEmpty()) {
            view.getSelectionModel().select(0);
        }
    }

    void refresh() {
        view.refresh();
    }

    private void build() {
        building = true;
        try {
            ThemeTree tree = model.tree();
            rememberClosed();
            if (!opened && !tree.top().isEmpty()) {
                opened = true;
                if (tree.inOrder().size() > ALL_OPEN) {
                    tree.inOrder().forEach(t -> closed.add(t.id()));
                }
            }
            items.clear();
            root.getChildren().setAll(items(tree.top()));
        } finally {
            building = false;
        }
        select();
    }

    private void rememberClosed() {
        if (!wasFiltered) {
            items.forEach((id, item) -> {
                if (!item.isLeaf() && !item.isExpanded()) {
                    closed.add(id);
                } else if (!item.isLeaf()) {
                    closed.remove(id);
                }
            });
        }
        wasFiltered = model.shown().filtered();
    }

    /// Made from the leaves up, level by level.
    private List<TreeItem<Theme>> items(List<Theme> themes) {
        CodebookViewModel.Shown shown = model.shown();
        for (Theme theme : shown.tree().inOrder().reversed()) {
            if (shown.shown().contains(theme.id())) {
                TreeItem<Theme> item = new TreeItem<>(theme);
                item.setExpanded(shown.filtered() || !closed.contains(theme.id()));
                item.getChildren().setAll(of(shown.tree().children(theme.id())));
                items.put(theme.id(), item);
            }
        }
        return of(themes);
    }

    private List<TreeItem<Theme>> of(List<Theme> themes) {
        return themes.stream().flatMap(t -> Optional.ofNullable(items.get(t.id())).stream()).toList();
    }

    /// Shows the chosen theme as chosen, and scrolls to it when it is out of sight.
    private void select() {
        view.setContextMenu(model.chosenTheme().map(menus).orElse(null));
        Optional<TreeItem<Theme>> item = model.chosenProperty().get().flatMap(id -> Optional.ofNullable(items.get(id)));
        if (item.isEmpty()) {
            building = true;
            view.getSelectionModel().clearSelection();
            building = false;
            return;
        }
        TreeItem<Theme> chosen = item.get();
        for (TreeItem<Theme> up = chosen.getParent(); up != null; up = up.getParent()) {
            up.setExpanded(true);
        }
        building = true;
        view.getSelectionModel().select(chosen);
        building = false;
        reveal(view.getRow(chosen));
    }

    private void reveal(int row) {
        if (view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                && flow.getLastVisibleCell() != null) {
            if (row <= flow.getFirstVisibleCell().getIndex() || row >= flow.getLastVisibleCell().getIndex()) {
                view.scrollTo(Math.max(0, row - 4));
            }
        } else if (row >= 0) {
            view.scrollTo(Math.max(0, row - 4));
        }
    }

    /// A drag near an end of the list scrolls it.
    void scrollNear(DragEvent e) {
        double y = view.sceneToLocal(e.getSceneX(), e.getSceneY()).getY();
        if (view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            if (y < NEAR) {
                flow.scrollPixels(-10);
            } else if (y > view.getHeight() - NEAR) {
                flow.scrollPixels(10);
            }
        }
    }

    /// Alt, Shift and an arrow move the chosen theme.
    void moveByKey(KeyEvent e) {
        if (!e.isAltDown() || !e.isShiftDown() || e.isShortcutDown()) {
            return;
        }
        Optional<ThemeId> id = model.chosenProperty().get();
        if (id.isPresent() && step(id.get(), e.getCode())) {
            e.consume();
        }
    }

    private boolean step(ThemeId id, KeyCode code) {
        Optional<Place> place = switch (code) {
            case UP -> model.tree().up(id);
            case DOWN -> model.tree().down(id);
            case RIGHT -> model.tree().in(id);
            case LEFT -> model.tree().out(id);
            default -> Optional.empty();
        };
        place.ifPresent(p -> {
            sayMove(id, p);
            move(id, p);
        });
        return code.isArrowKey();
    }

    void move(ThemeId id, Place place) {
        place.parent().ifPresent(closed::remove);
        place.parent().flatMap(p -> Optional.ofNullable(items.get(p))).ifPresent(item -> item.setExpanded(true));
        model.chosenProperty().set(Optional.of(id));
        model.move(id, place);
    }

    /// Says what moving a theme comes to: its passages stay with it.
    void sayMove(ThemeId id, Place place) {
        ThemeTree tree = model.tree();
        tree.theme(id).ifPresent(theme -> {
            String name = ThemeNames.first(theme, texts.korean());
            int below = tree.below(id).size();
            int passages = model.shown().sum(id);
            say(place.parent().flatMap(tree::theme).map(
                    p -> texts.text("ui.codebook.move.under", name, below, passages,
                            ThemeNames.first(p, texts.korean())))
                    .orElseGet(() -> texts.text("ui.codebook.move.top", name, below, passages)));
        });
    }

    void say(String sentence) {
        saying.setText(sentence);
    }

    void openPassages(Theme theme) {
        openPassages.accept(theme);
    }
}
