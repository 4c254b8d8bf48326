package app.mitjul.ui.shell;

import app.mitjul.ui.common.Texts;
import app.mitjul.ui.keys.KeyActions;
import app.mitjul.ui.keys.Shortcut;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.ui.reader.ReaderViewModel;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.SeparatorMenuItem;

/// The menu bar. A menu shows what can be done now and the key that does it. Menus are made when the window has been drawn
/// for the first time: with a hundred items and their keys they take a tenth of what a start takes.
final class MainMenu extends MenuBar {

    private final Intents intents;
    private final MenuItems items;
    /// Makes the menus; what it gives back lets go of what they listen to.
    private final Supplier<Runnable> make;
    private Optional<Runnable> made = Optional.empty();

    /// @param hasTarget words are selected or an annotation is chosen
    MainMenu(LibraryModel library, Appearance appearance, Texts texts, Intents intents, KeyActions actions,
            BooleanProperty libraryShown, BooleanProperty inspectorShown, BooleanBinding hasTarget,
            BooleanBinding hasChosen,
            BooleanBinding hasArticle, ObservableValue<ReaderViewModel> reader) {
        this.intents = intents;
        items = new MenuItems(texts, actions);
        setUseSystemMenuBar(true);
        accessibleTextProperty().bind(texts.bind("ui.menu.bar"));
        make = () -> {
            ViewMenu view = new ViewMenu(appearance, texts, intents, items);
            ThemeMenus themes = new ThemeMenus(library, appearance, texts, intents, items, hasTarget, hasChosen,
                    hasArticle);
            getMenus().setAll(new FileMenu(library, intents, items).menu(),
                    new EditMenu(library, texts, intents, items).menu(hasArticle, hasTarget),
                    view.menu(libraryShown, inspectorShown, hasArticle),
                    new ArticleMenu(library, intents, items).menu(hasArticle,
                            reader.flatMap(r -> r.places().canBackProperty()),
                            reader.flatMap(r -> r.places().canForwardProperty())),
                    themes.annotate(), themes.analyse(), help());
            view.activate();
            themes.activate();
            return () -> {
                view.deactivate();
                themes.deactivate();
            };
        };
    }

    /// Makes the menus; from now on their keys act.
    void activate() {
        if (made.isEmpty()) {
            made = Optional.of(make.get());
        }
    }

    void deactivate() {
        made.ifPresent(Runnable::run);
    }

    private Menu help() {
        Menu menu = items.menu("ui.menu.help");
        menu.getItems().setAll(items.item("ui.menu.guide", Shortcut.GUIDE, intents::guide),
                items.item(Shortcut.KEY_CARD.messageKey(), Shortcut.KEY_CARD, intents::keyCard),
                items.item("ui.menu.first-steps", intents::firstSteps), new SeparatorMenuItem(),
                items.item("ui.menu.report", intents::saveReport), items.item("ui.menu.about", intents::about));
        return menu;
    }
}
