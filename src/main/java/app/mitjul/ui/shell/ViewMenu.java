package app.mitjul.ui.shell;

import app.mitjul.settings.Reading;
import app.mitjul.settings.Typesetting;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.keys.Shortcut;
import app.mitjul.ui.look.Appearance;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/// The menu View: what is shown and how; ticks follow the settings.
final class ViewMenu {

    private final Appearance appearance;
    private final Texts texts;
    private final Intents intents;
    private final MenuItems items;
    /// Each sets a tick to what is chosen.
    private final List<Runnable> choices = new ArrayList<>();
    /// The settings outlive this window: they must not hold it.
    private final InvalidationListener onReading = o -> choices.forEach(Runnable::run);

    ViewMenu(Appearance appearance, Texts texts, Intents intents, MenuItems items) {
        this.appearance = appearance;
        this.texts = texts;
        this.intents = intents;
        this.items = items;
    }

    void activate() {
        appearance.readingProperty().addListener(onReading);
        onReading.invalidated(appearance.readingProperty());
    }

    void deactivate() {
        appearance.readingProperty().removeListener(onReading);
    }

    Menu menu(BooleanProperty libraryShown, BooleanProperty inspectorShown, BooleanBinding hasArticle) {
        CheckMenuItem byline = new CheckMenuItem();
        byline.textProperty().bind(texts.bind("ui.menu.byline"));
        byline.setSelected(appearance.readingProperty().get().bylineShown());
        byline.setOnAction(e -> appearance.readingProperty()
                .set(appearance.readingProperty().get().withBylineShown(byline.isSelected())));
        Menu menu = items.menu("ui.menu.view");
        MenuItem split = items.item("ui.menu.split", Shortcut.SPLIT, intents::split);
        split.disableProperty().bind(hasArticle.not());
        menu.getItems().setAll(items.check("ui.menu.library", Shortcut.LIBRARY_SIDE, libraryShown),
                items.check("ui.menu.inspector", Shortcut.INSPECTOR_SIDE, inspectorShown), split,
                items.check("ui.menu.translation", Shortcut.TRANSLATION, intents.translatingProperty()), byline,
                new SeparatorMenuItem(), setting(Shortcut.SENTENCE_VIEW, Typesetting::sentences,
                        Typesetting::withSentences),
                setting("ui.menu.sentence-numbers", Typesetting::sentenceNumbers, Typesetting::withSentenceNumbers),
                setting("ui.menu.paragraph-numbers", Typesetting::paragraphNumbers,
                        Typesetting::withParagraphNumbers),
                setting(Shortcut.FOCUS_MODE, Typesetting::focus, Typesetting::withFocus),
                new SeparatorMenuItem(), items.item("ui.menu.zoom-in", Shortcut.ZOOM_IN, () -> intents.zoom(1)),
                items.item("ui.menu.zoom-out", Shortcut.ZOOM_OUT, () -> intents.zoom(-1)),
                items.item("ui.menu.zoom-normal", Shortcut.ZOOM_RESET, () -> intents.zoom(0)),
                items.item("ui.menu.full-screen", Shortcut.FULL_SCREEN, intents::fullScreen), new SeparatorMenuItem(),
                items.item("ui.menu.reading", intents::readingSettings),
                items.item("ui.menu.keys", intents::keys), looks(), languages());
        return menu;
    }

    private CheckMenuItem setting(Shortcut shortcut, Predicate<Typesetting> get,
            BiFunction<Typesetting, Boolean, Typesetting> with) {
        CheckMenuItem item = setting(shortcut.messageKey(), get, with);
        items.keys(item, shortcut.messageKey(), shortcut);
        items.actions().on(shortcut, () -> set(get, with));
        return item;
    }

    /// A switch of how the text is set.
    private CheckMenuItem setting(String key, Predicate<Typesetting> get,
            BiFunction<Typesetting, Boolean, Typesetting> with) {
        CheckMenuItem item = new CheckMenuItem();
        item.textProperty().bind(texts.bind(key));
        item.setId(key.replace('.', '-'));
        item.setSelected(get.test(appearance.readingProperty().get().typesetting()));
        choices.add(() -> item.setSelected(get.test(appearance.readingProperty().get().typesetting())));
        item.setOnAction(e -> set(get, with));
        return item;
    }

    private void set(Predicate<Typesetting> get, BiFunction<Typesetting, Boolean, Typesetting> with) {
        Reading now = appearance.readingProperty().get();
        appearance.readingProperty()
                .set(now.withTypesetting(with.apply(now.typesetting(), !get.test(now.typesetting()))));
    }

    private Menu looks() {
        return choices("ui.menu.look", "ui.reading.look.", Appearance.CHOICES,
                () -> appearance.readingProperty().get().look(),
                v -> appearance.readingProperty().set(appearance.readingProperty().get().withLook(v)));
    }

    private Menu languages() {
        return choices("ui.menu.language", "ui.reading.language.", List.of("", "en", "ko"),
                () -> appearance.readingProperty().get().language(), intents::language);
    }

    private Menu choices(String key, String prefix, List<String> values, java.util.function.Supplier<String> now,
            Consumer<String> choose) {
        Menu menu = items.menu(key);
        ToggleGroup group = new ToggleGroup();
        for (String value : values) {
            RadioMenuItem item = new RadioMenuItem();
            item.textProperty().bind(texts.bind(
                    prefix + (value.isEmpty() ? "system" : value.toLowerCase(java.util.Locale.ROOT))));
            item.setToggleGroup(group);
            item.setSelected(value.equals(now.get()));
            item.setOnAction(e -> choose.accept(value));
            choices.add(() -> item.setSelected(value.equals(now.get())));
            menu.getItems().add(item);
        }
        return menu;
    }
}
