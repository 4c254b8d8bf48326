package app.mitjul.ui.settings;

import app.mitjul.ui.common.FxThread;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.PageLayer;
import app.mitjul.ui.common.PartsPane;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Appearance;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// All settings on one page, a section at a time. There is no “OK”: what is changed holds at once, the language too.
public final class SettingsPage {

    /// What can be set, in the order of the list.
    public enum Section {
        LOOK, READING, MARKS, KEYS, LIBRARY, BACKUPS;

        String messageKey() {
            return "ui.settings." + name().toLowerCase(Locale.ROOT);
        }
    }

    private static final double WIDTH = 800;
    private static final double LIST = 176;

    private final Appearance appearance;
    private final Texts texts;
    private final PageLayer pages;
    private final Map<Section, SettingsSection> sections;
    private final List<Section> order;
    /// Words and widths are made for one language and one size of the interface.
    private final InvalidationListener onChange = o -> again();
    private Optional<SettingsSection> shown = Optional.empty();
    private Section now = Section.LOOK;
    private int scale;
    private Locale language = Locale.ROOT;

    /// @param sections
    ///            those there are in this window
    public SettingsPage(Appearance appearance, Texts texts, PageLayer pages, Map<Section, SettingsSection> sections) {
        this.appearance = appearance;
        this.texts = texts;
        this.pages = pages;
        this.sections = new EnumMap<>(sections);
        order = List.copyOf(this.sections.keySet());
    }

    /// Opens the section that was looked at last.
    public void open() {
        open(now);
    }

    public void open(Section section) {
        now = section;
        scale = appearance.readingProperty().get().scale();
        language = texts.locale();
        PartsPane[] parts = new PartsPane[1];
        PartsPane pane = new PartsPane(texts.text("ui.settings.title"), LIST * appearance.scale(),
                pages.getWidth() >= (WIDTH - 60) * appearance.scale(), i -> show(parts[0], order.get(i)));
        parts[0] = pane;
        VBox content = new VBox(pane);
        content.getStyleClass().addAll("page-body", "settings-page");
        pages.open(new PageLayer.Page(texts.bind("ui.settings.title"), content,
                PageLayer.buttons(Nodes.button(texts.bind("ui.page.close"), pages::close, "accent")), WIDTH, 640,
                this::closed));
        pane.names(order.stream().map(s -> texts.text(s.messageKey())).toList(), order.indexOf(section));
        appearance.readingProperty().addListener(onChange);
        texts.messagesProperty().addListener(onChange);
    }

    private void show(PartsPane pane, Section section) {
        leave();
        now = section;
        SettingsSection its = sections.get(section);
        shown = Optional.ofNullable(its);
        shown.ifPresent(s -> pane.show(s.content()));
    }

    private void leave() {
        shown.ifPresent(SettingsSection::left);
        shown = Optional.empty();
    }

    private void closed() {
        leave();
        appearance.readingProperty().removeListener(onChange);
        texts.messagesProperty().removeListener(onChange);
    }

    /// Opens the page again where its language or the size of the interface changed; the focus stays where it was.
    private void again() {
        if (scale == appearance.readingProperty().get().scale() && language.equals(texts.locale())) {
            return;
        }
        scale = appearance.readingProperty().get().scale();
        language = texts.locale();
        Optional<String> focused = Optional.ofNullable(pages.getScene()).map(s -> s.getFocusOwner())
                .map(Node::getId);
        FxThread.later(() -> {
            open(now);
            FxThread.later(() -> focused.map(id -> pages.lookup("#" + id)).ifPresent(Node::requestFocus));
        });
    }
}
