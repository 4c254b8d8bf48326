package app.mitjul.ui.library;

import app.mitjul.domain.arrangement.ArticleSet;
import app.mitjul.domain.arrangement.ArticleSet.Kind;
import app.mitjul.domain.arrangement.ArticleSetId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.ReadingState;
import app.mitjul.session.SetRow;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.ui.model.SafeText;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What can be done with the selected articles of the list.
final class ListMenu {

    private final SetsViewModel model;
    private final SetsPane sets;
    private final ListActions actions;
    private final Texts texts;

    ListMenu(SetsViewModel model, SetsPane sets, ListActions actions, Texts texts) {
        this.model = model;
        this.sets = sets;
        this.actions = actions;
        this.texts = texts;
    }

    /// @param counts
    ///            how many of them are in each set
    ContextMenu of(Set<ArticleId> articles, Map<ArticleSetId, Integer> counts) {
        LibraryModel library = model.library();
        ContextMenu menu = new ContextMenu(putInto(articles, counts), takeOut(articles, counts),
                labels(articles, counts), new SeparatorMenuItem(),
                item(texts.text("ui.list.edit", articles.size()), () -> actions.editFields().accept(articles)),
                states(articles), item(texts.text("ui.list.outlets"), actions.outlets()),
                item(texts.text("ui.list.copies"), actions.copies()), new SeparatorMenuItem(),
                item(texts.text("ui.list.delete", articles.size()),
                        () -> library.tell(c -> c.deleteArticles(articles))));
        menu.setId("list-menu");
        menu.getItems().stream().filter(i -> i instanceof Menu m && m.getItems().isEmpty()).toList()
                .forEach(menu.getItems()::remove);
        return menu;
    }

    private Menu putInto(Set<ArticleId> articles, Map<ArticleSetId, Integer> counts) {
        Menu menu = new Menu(texts.text("ui.list.put"));
        for (SetRow row : model.rows()) {
            ArticleSet set = row.set();
            if (set.kind() == Kind.COLLECTION && counts.getOrDefault(set.id(), 0) < articles.size()) {
                menu.getItems().add(item(path(set), () -> model.putIn(set, articles)));
            }
        }
        if (!menu.getItems().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().add(item(texts.text("ui.list.put.new"), () -> sets.newCollection(articles)));
        return menu;
    }

    private Menu takeOut(Set<ArticleId> articles, Map<ArticleSetId, Integer> counts) {
        Menu menu = new Menu(texts.text("ui.list.take"));
        for (SetRow row : model.rows()) {
            ArticleSet set = row.set();
            if (set.kind() == Kind.COLLECTION && counts.getOrDefault(set.id(), 0) > 0) {
                menu.getItems().add(item(path(set), () -> model.takeOut(set, articles)));
            }
        }
        return menu;
    }

    /// Ticked when all have it; a label some have goes on the others.
    private Menu labels(Set<ArticleId> articles, Map<ArticleSetId, Integer> counts) {
        Menu menu = new Menu(texts.text("ui.list.labels"));
        for (SetRow row : model.labels()) {
            ArticleSet label = row.set();
            int have = counts.getOrDefault(label.id(), 0);
            String some = have > 0 && have < articles.size() ? " (" + have + "/" + articles.size() + ")" : "";
            CheckMenuItem item = new CheckMenuItem(SafeText.of(label.name()) + some);
            item.setMnemonicParsing(false);
            item.setSelected(have == articles.size());
            item.setOnAction(e -> {
                if (have == articles.size()) {
                    model.takeOut(label, articles);
                } else {
                    model.putIn(label, articles);
                }
            });
            menu.getItems().add(item);
        }
        if (!menu.getItems().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().add(item(texts.text("ui.list.labels.new"), () -> sets.newLabel(articles)));
        return menu;
    }

    private Menu states(Set<ArticleId> articles) {
        Menu menu = new Menu(texts.text("ui.menu.state"));
        for (ReadingState state : ReadingState.values()) {
            menu.getItems().add(item(texts.text(StateWords.key(state)),
                    () -> model.library().tell(c -> c.setState(articles, state))));
        }
        return menu;
    }

    private String path(ArticleSet set) {
        return SafeText.of(String.join(" / ", model.tree().path(set.id())));
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> action.run());
        return item;
    }
}
