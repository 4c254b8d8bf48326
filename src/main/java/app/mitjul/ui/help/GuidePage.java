package app.mitjul.ui.help;

import app.mitjul.ui.common.FxThread;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.PageLayer;
import app.mitjul.ui.common.PartsPane;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.help.Guide.Chapter;
import app.mitjul.ui.keys.KeyMap;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.writing.MarkdownView;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The user's guide inside the window: contents, a chapter at a time, and a field to find words in all of them.
public final class GuidePage {

    private static final double WIDTH = 900;
    private static final double LIST = 210;
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Appearance appearance;
    private final Texts texts;
    private final PageLayer pages;
    private final KeyMap keys;
    private final Runnable keyCard;

    /// What stands on the page while it is open.
    private final class Open {
        private final Guide guide = Guide.in(texts.locale().getLanguage());
        private final TextField field = new TextField();
        private final Label says = Nodes.plain("", "muted");
        private final PartsPane parts;
        private List<Chapter> listed = guide.chapters();
        private List<Node> hits = List.of();
        private int hit = -1;

        Open() {
            parts = new PartsPane(texts.text("ui.guide.contents"), LIST * appearance.scale(),
                    pages.getWidth() >= (WIDTH - 60) * appearance.scale(), this::show);
            field.setId("guide-find");
            field.setPromptText(texts.text("ui.guide.find"));
            field.setAccessibleText(texts.text("ui.guide.find"));
            field.textProperty().addListener((o, was, now) -> list());
            field.setOnAction(e -> next());
            HBox.setHgrow(field, Priority.ALWAYS);
            list();
        }

        VBox content() {
            says.setMinWidth(Label.USE_PREF_SIZE);
            HBox row = new HBox(12, field, says);
            row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            VBox content = new VBox(12, row, parts);
            content.getStyleClass().addAll("page-body", "guide-page");
            return content;
        }

        private String wanted() {
            return field.getText().strip();
        }

        /// The chapters that have the words; the one that is read stays when it is one of them.
        private void list() {
            String wanted = wanted();
            Optional<Chapter> before = Optional.of(parts.selected()).filter(i -> i >= 0 && i < listed.size())
                    .map(i -> listed.get(i));
            listed = wanted.isEmpty()
                    ? guide.chapters()
                    : guide.chapters().stream().filter(c -> c.count(wanted) > 0).toList();
            int all = wanted.isEmpty() ? 0 : listed.stream().mapToInt(c -> c.count(wanted)).sum();
            says.setText(wanted.isEmpty() ? "" : texts.text("ui.guide.found", all));
            List<String> names = listed.stream()
                    .map(c -> wanted.isEmpty() ? c.title() : texts.text("ui.guide.counted", c.title(), c.count(wanted)))
                    .toList();
            if (listed.isEmpty()) {
                parts.names(List.of(), -1);
                parts.show(new VBox(Nodes.plain(texts.text("ui.guide.nothing"), "muted")));
            } else {
                parts.names(names, Math.max(0, before.map(listed::indexOf).orElse(0)));
            }
        }

        private void show(int chapter) {
            GuideText words = new GuideText(texts, keys, wanted());
            MarkdownView view = new MarkdownView(texts, words::set);
            Chapter shown = listed.get(chapter);
            view.show(shown.text());
            VBox part = new VBox(8, Nodes.plain(shown.title(), "guide-title"), view);
            part.getStyleClass().add("guide");
            parts.show(part);
            hits = words.hits();
            hit = -1;
        }

        /// To the next place; after the last of a chapter to the next chapter, at last to the first again.
        private void next() {
            if (wanted().isEmpty() || listed.isEmpty()) {
                return;
            }
            if (hit + 1 >= hits.size()) {
                int after = (parts.selected() + 1) % listed.size();
                if (after == parts.selected()) {
                    show(after);
                } else {
                    parts.select(after);
                }
            }
            hits.forEach(n -> n.pseudoClassStateChanged(CURRENT, false));
            if (!hits.isEmpty()) {
                hit = Math.min(hit + 1, hits.size() - 1);
                Node there = hits.get(hit);
                there.pseudoClassStateChanged(CURRENT, true);
                FxThread.later(() -> Nodes.afterLayout(parts, () -> parts.reveal(there)));
            }
        }
    }

    /// @param keyCard
    ///            shows the card with all keys
    public GuidePage(Appearance appearance, Texts texts, PageLayer pages, KeyMap keys, Runnable keyCard) {
        this.appearance = appearance;
        this.texts = texts;
        this.pages = pages;
        this.keys = keys;
        this.keyCard = keyCard;
    }

    public void open() {
        Open page = new Open();
        pages.open(new PageLayer.Page(texts.bind("ui.guide.title"), page.content(),
                PageLayer.buttons(Nodes.button(texts.bind("ui.key.key-card"), keyCard),
                        Nodes.button(texts.bind("ui.page.close"), pages::close, "accent")),
                WIDTH, 760, () -> {}));
    }
}
