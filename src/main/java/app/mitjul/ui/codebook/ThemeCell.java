package app.mitjul.ui.codebook;

import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.codebook.ThemeTree.Place;
import app.mitjul.ui.codebook.CodebookViewModel.Drop;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.model.ThemeNames;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// A row of the codebook tree: the theme, its key, its passages, and those with what is below it. Dragged and dropped on.
final class ThemeCell extends TreeCell<Theme> {

    private static final DataFormat DRAGGED = new DataFormat("application/x-mitjul-theme");
    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("drop-before");
    private static final PseudoClass INTO = PseudoClass.getPseudoClass("drop-into");
    private static final PseudoClass AFTER = PseudoClass.getPseudoClass("drop-after");
    private static final PseudoClass MEANT = PseudoClass.getPseudoClass("meant");
    /// Parts of a row's height at its ends that mean "between", not "into".
    private static final double EDGE = 0.28;

    private final CodebookTree tree;
    private final CodebookViewModel model;
    private final Appearance appearance;
    private final Texts texts;
    private final ThemeLine line = new ThemeLine();
    private final Button count = new Button();
    private final Label sum = Nodes.plain("", "muted", "theme-sum");
    private final HBox row = new HBox(8, line, count, sum);

    ThemeCell(CodebookTree tree, CodebookViewModel model, Appearance appearance, Texts texts) {
        this.tree = tree;
        this.model = model;
        this.appearance = appearance;
        this.texts = texts;
        HBox.setHgrow(line, Priority.ALWAYS);
        row.setAlignment(Pos.CENTER_LEFT);
        count.getStyleClass().add("count-link");
        count.setFocusTraversable(false);
        count.setOnAction(e -> Optional.ofNullable(getItem()).ifPresent(tree::openPassages));
        sum.setMinWidth(56);
        sum.setAlignment(Pos.CENTER_RIGHT);
        getStyleClass().add("theme-cell");
        setPrefWidth(1);
        setOnDragDetected(this::drag);
        setOnDragOver(this::over);
        setOnDragExited(e -> mark(Optional.empty()));
        setOnDragDropped(this::dropped);
        setOnDragDone(e -> tree.say(""));
    }

    @Override
    protected void updateItem(@Nullable Theme theme, boolean empty) {
        super.updateItem(theme, empty);
        mark(Optional.empty());
        if (empty || theme == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        CodebookViewModel.Shown shown = model.shown();
        int own = shown.count(theme.id());
        int all = shown.sum(theme.id());
        boolean parent = !shown.tree().children(theme.id()).isEmpty();
        line.show(theme, appearance.look(), texts.korean(), "");
        count.setText(Integer.toString(own));
        count.setAccessibleText(texts.text("ui.codebook.open-passages", own));
        sum.setText(parent ? Integer.toString(all) : "");
        pseudoClassStateChanged(MEANT, shown.filtered() && shown.meant().contains(theme.id()));
        setAccessibleText(texts.text("ui.codebook.row", ThemeNames.both(theme, texts.korean()), own, all,
                theme.key()));
        setGraphic(row);
    }

    private void drag(MouseEvent e) {
        if (getItem() == null) {
            return;
        }
        Dragboard board = startDragAndDrop(TransferMode.MOVE);
        ClipboardContent content = new ClipboardContent();
        content.put(DRAGGED, getItem().id().value());
        board.setContent(content);
        board.setDragView(line.snapshot(null, null), 12, 12);
        e.consume();
    }

    private void over(DragEvent e) {
        tree.scrollNear(e);
        Optional<Place> place = place(e);
        mark(place.map(p -> where(e)));
        place.ifPresent(p -> {
            e.acceptTransferModes(TransferMode.MOVE);
            dragged(e).ifPresent(id -> tree.sayMove(id, p));
        });
        e.consume();
    }

    private void dropped(DragEvent e) {
        Optional<Place> place = place(e);
        mark(Optional.empty());
        dragged(e).ifPresent(id -> place.ifPresent(p -> tree.move(id, p)));
        e.setDropCompleted(place.isPresent());
        e.consume();
    }

    private Optional<Place> place(DragEvent e) {
        Theme target = getItem();
        return target == null
                ? Optional.empty()
                : dragged(e).flatMap(id -> CodebookViewModel.drop(model.tree(), id, target.id(), where(e)));
    }

    private static Optional<ThemeId> dragged(DragEvent e) {
        return e.getDragboard().getContent(DRAGGED) instanceof String id
                ? Optional.of(new ThemeId(id))
                : Optional.empty();
    }

    private Drop where(DragEvent e) {
        double part = e.getY() / Math.max(1, getHeight());
        if (part < EDGE) {
            return Drop.BEFORE;
        }
        return part > 1 - EDGE ? Drop.AFTER : Drop.INTO;
    }

    private void mark(Optional<Drop> drop) {
        pseudoClassStateChanged(BEFORE, drop.filter(d -> d == Drop.BEFORE).isPresent());
        pseudoClassStateChanged(INTO, drop.filter(d -> d == Drop.INTO).isPresent());
        pseudoClassStateChanged(AFTER, drop.filter(d -> d == Drop.AFTER).isPresent());
    }
}
