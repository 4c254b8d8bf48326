package app.mitjul.ui.library;

import app.mitjul.domain.arrangement.ArticleSet;
import app.mitjul.domain.arrangement.ArticleSet.Kind;
import app.mitjul.domain.arrangement.ArticleSetId;
import app.mitjul.session.SetRow;
import app.mitjul.ui.common.Icon;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.model.SafeText;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A collection or a label in the tree: its name and how many articles it has. Articles can be dropped on it, and
/// collections before, after and into it.
final class SetCell extends TreeCell<SetRow> {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final PseudoClass INTO = PseudoClass.getPseudoClass("drop-into");
    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("drop-before");
    private static final PseudoClass AFTER = PseudoClass.getPseudoClass("drop-after");
    private static final double EDGE = 0.25;

    private final SetsViewModel model;
    private final SmartCounts counts;
    private final Texts texts;
    private final Label name = new Label();
    private final Label count = Nodes.plain("", "muted");
    private final HBox row = new HBox(6, name, Nodes.spring(), count);
    private final TextField field = new TextField();
    private boolean escaped;

    SetCell(SetsViewModel model, SmartCounts counts, Texts texts) {
        this.model = model;
        this.counts = counts;
        this.texts = texts;
        row.setAlignment(Pos.CENTER_LEFT);
        name.setMinWidth(0);
        count.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.SOMETIMES);
        field.getStyleClass().add("set-field");
        field.setOnAction(e -> cancelEdit());
        field.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                escaped = true;
                cancelEdit();
                e.consume();
            }
        });
        field.focusedProperty().addListener((o, was, now) -> {
            if (was && isEditing()) {
                cancelEdit();
            }
        });
        getStyleClass().add("set-cell");
        setPrefWidth(1);
        setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY && getItem() != null && !isEditing() && e.getClickCount() == 1) {
                model.choose(getItem().set());
            }
        });
        setOnDragDetected(this::drag);
        setOnDragOver(this::over);
        setOnDragExited(e -> mark(Optional.empty()));
        setOnDragDropped(this::dropped);
    }

    @Override
    protected void updateItem(@Nullable SetRow item, boolean empty) {
        super.updateItem(item, empty);
        mark(Optional.empty());
        pseudoClassStateChanged(ON, false);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        ArticleSet set = item.set();
        name.setText(SafeText.of(set.name()));
        name.setGraphic(new Icon(icon(set.kind())));
        Optional<Integer> listed = (set.takesArticles() ? Optional.of(item) : counts.of(item))
                .map(r -> r.listed(model.list().withCopiesProperty().get()));
        count.setText(listed.map(n -> Integer.toString(n)).orElse(""));
        pseudoClassStateChanged(ON, model.isChosen(set.id()));
        setAccessibleText(set.takesArticles()
                ? texts.text("ui.sets.row", set.name(), listed.orElse(0))
                : listed.map(n -> texts.text("ui.sets.row.smart.counted", set.name(), set.query(), n))
                        .orElseGet(() -> texts.text("ui.sets.row.smart", set.name(), set.query())));
        setGraphic(isEditing() ? field : row);
    }

    private static Feather icon(Kind kind) {
        return kind == Kind.COLLECTION ? Feather.FOLDER : kind == Kind.LABEL ? Feather.TAG : Feather.FILTER;
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing() && getItem() != null) {
            escaped = false;
            field.setText(getItem().set().name());
            setGraphic(field);
            field.requestFocus();
            field.selectAll();
        }
    }

    /// However it ends, but by Esc, what was typed is the name.
    @Override
    public void cancelEdit() {
        Optional<SetRow> edited = Optional.ofNullable(getItem()).filter(item -> isEditing() && !escaped);
        super.cancelEdit();
        setGraphic(getItem() == null ? null : row);
        edited.ifPresent(item -> model.rename(item.set(), field.getText()));
    }

    private void drag(MouseEvent e) {
        if (getItem() != null && getItem().set().kind() != Kind.LABEL && !isEditing()) {
            var board = startDragAndDrop(TransferMode.MOVE);
            board.setContent(Dragged.of(getItem().set().id()));
            board.setDragView(row.snapshot(null, null), 12, 12);
            e.consume();
        }
    }

    /// Where something would land.
    private enum Drop {
        BEFORE, INTO, AFTER
    }

    private void over(DragEvent e) {
        Optional<Drop> drop = drop(e);
        mark(drop);
        drop.ifPresent(d -> e.acceptTransferModes(TransferMode.COPY_OR_MOVE));
        e.consume();
    }

    private Optional<Drop> drop(DragEvent e) {
        if (getItem() == null) {
            return Optional.empty();
        }
        ArticleSet target = getItem().set();
        if (!Dragged.articles(e.getDragboard()).isEmpty()) {
            return target.takesArticles() ? Optional.of(Drop.INTO) : Optional.empty();
        }
        double part = e.getY() / Math.max(1, getHeight());
        Drop drop = part < EDGE ? Drop.BEFORE : part > 1 - EDGE ? Drop.AFTER : Drop.INTO;
        return Dragged.set(e.getDragboard()).filter(id -> target.kind() != Kind.LABEL)
                .filter(id -> model.canMove(id, parent(target, drop))).map(id -> drop);
    }

    private static Optional<ArticleSetId> parent(ArticleSet target, Drop drop) {
        return drop == Drop.INTO ? Optional.of(target.id()) : target.parent();
    }

    private void dropped(DragEvent e) {
        Optional<Drop> drop = drop(e);
        mark(Optional.empty());
        if (drop.isPresent() && getItem() != null) {
            ArticleSet target = getItem().set();
            if (Dragged.set(e.getDragboard()).isPresent()) {
                move(Dragged.set(e.getDragboard()).get(), target, drop.get());
            } else {
                model.putIn(target, Dragged.articles(e.getDragboard()));
            }
        }
        e.setDropCompleted(drop.isPresent());
        e.consume();
    }

    /// Among its siblings the dragged one is counted out first.
    private void move(ArticleSetId id, ArticleSet target, Drop drop) {
        if (drop == Drop.INTO) {
            model.move(id, Optional.of(target.id()), Integer.MAX_VALUE);
            return;
        }
        var siblings = model.tree().children(target.parent()).stream().map(ArticleSet::id)
                .filter(other -> !other.equals(id)).toList();
        model.move(id, target.parent(), siblings.indexOf(target.id()) + (drop == Drop.AFTER ? 1 : 0));
    }

    private void mark(Optional<Drop> drop) {
        pseudoClassStateChanged(BEFORE, drop.filter(d -> d == Drop.BEFORE).isPresent());
        pseudoClassStateChanged(INTO, drop.filter(d -> d == Drop.INTO).isPresent());
        pseudoClassStateChanged(AFTER, drop.filter(d -> d == Drop.AFTER).isPresent());
    }
}
