package app.mitjul.ui.library;

import app.mitjul.ui.common.MenuOpener;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.model.Grouping;
import app.mitjul.ui.model.ListOrder;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// How many articles are listed, in what order, and under which headings.
final class ListHeader extends HBox {

    private static final double ROOM_FOR_COUNT = 280;

    private final LibraryViewModel model;
    private final Texts texts;
    private final Label title;
    private final Label count;
    private final MenuOpener order;

    ListHeader(LibraryViewModel model, Appearance appearance, Texts texts) {
        super(6);
        this.model = model;
        this.texts = texts;
        title = Nodes.label(texts.bind("ui.library.title"), "region-title");
        title.setMinWidth(USE_PREF_SIZE);
        count = Nodes.label(Bindings.createStringBinding(this::count, model.visible(), model.library().rows(),
                model.completeProperty(), texts.messagesProperty()), "muted");
        order = order();
        getChildren().addAll(title, Nodes.spring(), count, order);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("library-header");
        Nodes.onlyWhere(this, appearance.scaled(ROOM_FOR_COUNT), count);
    }

    /// Figures say more than the name of the region: where both have no room, the figures stay whole.
    @Override
    protected void layoutChildren() {
        double needed = snappedLeftInset() + snappedRightInset() + title.prefWidth(-1) + order.prefWidth(-1)
                + (count.isManaged() ? count.prefWidth(-1) : 0) + getSpacing() * getChildren().size();
        Nodes.show(title, getWidth() >= needed);
        super.layoutChildren();
    }

    private String count() {
        int listed = model.visible().size();
        int all = model.library().rows().size();
        if (!model.completeProperty().get()) {
            return texts.text("ui.library.count", model.library().listed().all());
        }
        return listed == all
                ? texts.text("ui.library.count", listed)
                : texts.text("ui.library.count.filtered", listed, all);
    }

    private MenuOpener order() {
        MenuOpener menu = new MenuOpener("quiet-menu", "order-menu");
        menu.setId("list-order");
        menu.textProperty().bind(Bindings.createStringBinding(this::words, model.orderProperty(),
                model.groupingProperty(), texts.messagesProperty()));
        ToggleGroup orders = new ToggleGroup();
        for (ListOrder each : ListOrder.values()) {
            menu.getItems().add(choice(each, model.orderProperty(), GroupWords.order(each), orders));
        }
        menu.getItems().add(new SeparatorMenuItem());
        ToggleGroup groupings = new ToggleGroup();
        for (Grouping each : Grouping.values()) {
            menu.getItems().add(choice(each, model.groupingProperty(), GroupWords.grouping(each), groupings));
        }
        menu.getItems().addAll(new SeparatorMenuItem(),
                fold("ui.library.group.fold-all", () -> model.groups().foldAll(model.lines())),
                fold("ui.library.group.unfold-all", () -> model.groups().unfoldAll()));
        return menu;
    }

    /// Groups say more of a list than the order within them.
    private String words() {
        return texts.text(model.groupingProperty().get() == Grouping.NONE
                ? GroupWords.order(model.orderProperty().get())
                : GroupWords.grouped(model.groupingProperty().get()));
    }

    private <T> MenuItem choice(T value, ObjectProperty<T> chosen, String key, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem();
        item.textProperty().bind(texts.bind(key));
        item.setToggleGroup(group);
        item.setSelected(value.equals(chosen.get()));
        item.setOnAction(e -> chosen.set(value));
        chosen.addListener((o, was, now) -> item.setSelected(value.equals(now)));
        return item;
    }

    private MenuItem fold(String key, Runnable action) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(texts.bind(key));
        item.disableProperty().bind(model.groupingProperty().isEqualTo(Grouping.NONE));
        item.setOnAction(e -> action.run());
        return item;
    }
}
