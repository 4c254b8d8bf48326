package app.mitjul.ui.shell;

import app.mitjul.domain.article.ReadingState;
import app.mitjul.ui.keys.Shortcut;
import app.mitjul.ui.model.LibraryModel;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menu Article.
final class ArticleMenu {

    private final LibraryModel library;
    private final Intents intents;
    private final MenuItems items;

    ArticleMenu(LibraryModel library, Intents intents, MenuItems items) {
        this.library = library;
        this.intents = intents;
        this.items = items;
    }

    Menu menu(BooleanBinding hasArticle, ObservableValue<Boolean> canBack,
            ObservableValue<Boolean> canForward) {
        MenuItem next = items.item("ui.menu.next", Shortcut.NEXT_ARTICLE, () -> intents.stepArticle(1));
        MenuItem previous = items.item("ui.menu.previous", Shortcut.PREVIOUS_ARTICLE, () -> intents.stepArticle(-1));
        MenuItem info = items.item("ui.menu.info", Shortcut.ARTICLE_INFO, intents::articleInfo);
        info.disableProperty().bind(hasArticle.not());
        MenuItem delete = items.item("ui.menu.delete-article", intents::deleteArticles);
        delete.disableProperty().bind(hasArticle.not());
        MenuItem done = items.item("ui.menu.done-next", Shortcut.DONE_AND_NEXT, intents::doneAndNext);
        done.disableProperty().bind(hasArticle.not());
        Menu states = items.menu("ui.menu.state");
        states.disableProperty().bind(hasArticle.not());
        for (ReadingState state : ReadingState.values()) {
            states.getItems().add(items.item("ui.state." + state.name().toLowerCase(Locale.ROOT),
                    () -> intents.setState(state)));
        }
        MenuItem join = items.named(Shortcut.JOIN_SENTENCE, hasArticle, intents::joinSentence);
        MenuItem split = items.named(Shortcut.SPLIT_SENTENCE, hasArticle, intents::splitSentence);
        Menu menu = items.menu("ui.menu.article");
        menu.getItems().setAll(travel("ui.menu.back", Shortcut.BACK, canBack, -1),
                travel("ui.menu.forward", Shortcut.FORWARD, canForward, 1), new SeparatorMenuItem(), next, previous,
                new SeparatorMenuItem(), done, states, new SeparatorMenuItem(), join, split, new SeparatorMenuItem(),
                info);
        if (!library.isReadOnly()) {
            menu.getItems().addAll(ofArticle("ui.menu.correct", hasArticle, intents::correctText),
                    ofArticle("ui.menu.replace-text", hasArticle, intents::replaceText));
        }
        menu.getItems().addAll(items.item("ui.menu.fields", intents::editFields),
                items.item("ui.menu.outlets", intents::outlets),
                items.item("ui.menu.copies", intents::copies),
                items.item("ui.menu.collections", Shortcut.COLLECTIONS, intents::collections), new SeparatorMenuItem(),
                delete);
        return menu;
    }

    private MenuItem ofArticle(String key, BooleanBinding hasArticle, Runnable action) {
        MenuItem item = items.item(key, action);
        item.disableProperty().bind(hasArticle.not());
        return item;
    }

    private MenuItem travel(String key, Shortcut shortcut, ObservableValue<Boolean> possible, int by) {
        MenuItem item = items.item(key, shortcut, () -> intents.travel(by));
        item.disableProperty().bind(Bindings.createBooleanBinding(() -> !Boolean.TRUE.equals(possible.getValue()),
                possible));
        return item;
    }
}
