package app.mitjul.ui.common;

import java.util.Optional;
import java.util.function.DoubleSupplier;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// Shows one page at a time over the window: wizards, editors, the bin. A page is a part of the window, never a dialog of
/// its own; Esc or a click beside it closes it.
public final class PageLayer extends StackPane {

    /// A page: what it is called, what stands in it, its buttons.
    ///
    /// @param beside
    ///            what stands beside the title
    public record Page(javafx.beans.value.ObservableValue<String> title, Node content, Node buttons, double width,
            double height, Runnable closed, Optional<Node> beside) {

        public Page(javafx.beans.value.ObservableValue<String> title, Node content, Node buttons, double width,
                double height, Runnable closed) {
            this(title, content, buttons, width, height, closed, Optional.empty());
        }
    }

    private final Texts texts;
    private final DoubleSupplier scale;
    /// Where Tab comes in from when it would leave the page.
    private final Region before = edge();
    private final Region after = edge();
    private final ChangeListener<Node> onFocus = (o, was, now) -> keepFocus(now);
    private Optional<Page> open = Optional.empty();
    private boolean backwards;
    private Optional<Node> focusBefore = Optional.empty();

    /// @param scale how large the interface is, 1 to 2: pages are as much wider
    public PageLayer(Texts texts, DoubleSupplier scale) {
        this.texts = texts;
        this.scale = scale;
        getStyleClass().add("page-layer");
        setPadding(new Insets(24));
        setVisible(false);
        setMinSize(0, 0);
        addEventHandler(MouseEvent.MOUSE_PRESSED, e -> {
            if (e.getTarget() == this) {
                close();
            }
            e.consume();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, e -> backwards = e.getCode() == KeyCode.TAB && e.isShiftDown());
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close();
                e.consume();
            }
        });
    }

    private static Region edge() {
        Region edge = new Region();
        edge.setManaged(false);
        edge.setMouseTransparent(true);
        return edge;
    }

    /// Tab stays in the open page: after its last control comes its first.
    private void keepFocus(Node now) {
        Node node = now;
        while (node != null && node != this) {
            node = node.getParent();
        }
        if (now != null && node == null && open.isPresent()) {
            Region edge = backwards ? after : before;
            edge.requestFocus();
            edge.requestFocusTraversal(backwards ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }

    public void open(Page page) {
        close();
        focusBefore = Optional.ofNullable(getScene()).map(s -> s.getFocusOwner());
        open = Optional.of(page);
        Label title = Nodes.label(page.title(), "page-title");
        HBox head = new HBox(12, title, Nodes.spring(),
                Nodes.iconButton(Feather.X, texts.bind("ui.page.close"), this::close));
        page.beside().ifPresent(node -> head.getChildren().add(2, node));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("page-head");
        BorderPane card = new BorderPane(new PageScroll(page.content()), head, null, page.buttons(), null);
        card.getStyleClass().add("page");
        double width = page.width() * scale.getAsDouble();
        card.setMaxSize(width, page.height() > 0 ? page.height() * scale.getAsDouble() : Region.USE_PREF_SIZE);
        card.setPrefWidth(width);
        getChildren().setAll(before, card, after);
        setVisible(true);
        card.setAccessibleRole(AccessibleRole.DIALOG);
        card.accessibleTextProperty().bind(page.title());
        card.requestFocus();
        getScene().focusOwnerProperty().addListener(onFocus);
        FxThread.later(() -> {
            card.applyCss(); // what scrolls has its content in the scene only from then on
            firstField(card).ifPresent(Node::requestFocus);
        });
    }

    private static Optional<Node> firstField(javafx.scene.Parent parent) {
        for (Node node : parent.getChildrenUnmodifiable()) {
            boolean usable = node.isVisible() && !node.isDisabled();
            if (usable && (node instanceof javafx.scene.control.TextInputControl
                    || node.getStyleClass().contains("accent"))) {
                return Optional.of(node);
            }
            if (usable && node instanceof javafx.scene.Parent inner) {
                Optional<Node> found = firstField(inner);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    public boolean isOpen() {
        return open.isPresent();
    }

    public void close() {
        open.ifPresent(page -> {
            open = Optional.empty();
            getScene().focusOwnerProperty().removeListener(onFocus);
            setVisible(false);
            getChildren().clear();
            focusBefore.filter(n -> n.getScene() != null).ifPresent(Node::requestFocus);
            page.closed().run();
        });
    }

    /// A row of buttons at the end of a page; the last is the one that goes on.
    public static HBox buttons(Node... buttons) {
        HBox row = new HBox(10, Nodes.spring());
        row.getChildren().addAll(buttons);
        row.setAlignment(Pos.CENTER_RIGHT);
        row.getStyleClass().add("page-buttons");
        return row;
    }
}
