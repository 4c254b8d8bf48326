package app.mitjul.ui.common;

import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// A button that opens a menu below itself, as a `MenuButton` does. But the window of the menu is made when it is opened
/// for the first time: with it, a button costs a start three times as much.
public class MenuOpener extends Button {

    private final ObservableList<MenuItem> items = FXCollections.observableArrayList();
    private Optional<ContextMenu> menu = Optional.empty();

    public MenuOpener(String... styles) {
        Region arrow = new Region();
        arrow.getStyleClass().add("arrow");
        setGraphic(arrow);
        setContentDisplay(ContentDisplay.RIGHT);
        setAccessibleRole(AccessibleRole.MENU_BUTTON);
        setMnemonicParsing(false);
        getStyleClass().add("menu-opener");
        getStyleClass().addAll(styles);
        setOnAction(e -> openOrClose());
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
    }

    /// What the menu offers the next time it is opened.
    public final ObservableList<MenuItem> getItems() {
        return items;
    }

    /// A menu comes when the pointer goes down, not when it goes up again.
    private void pressed(MouseEvent e) {
        if (e.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            openOrClose();
            e.consume();
        }
    }

    private void typed(KeyEvent e) {
        if (e.getCode() == KeyCode.DOWN) {
            openOrClose();
            e.consume();
        }
    }

    private void openOrClose() {
        ContextMenu its = menu.orElseGet(ContextMenu::new);
        menu = Optional.of(its);
        if (its.isShowing()) {
            its.hide();
        } else {
            its.getItems().setAll(items);
            its.show(this, Side.BOTTOM, 0, 0);
        }
    }
}
