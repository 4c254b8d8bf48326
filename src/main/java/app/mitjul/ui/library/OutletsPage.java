package app.mitjul.ui.library;

import app.mitjul.domain.arrangement.OutletAlias;
import app.mitjul.domain.article.Presence;
import app.mitjul.session.Commands;
import app.mitjul.session.OutletProposal;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.PageLayer;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.ui.model.SafeText;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Outlets that go by several names: what the library proposes, and what was merged. The articles keep what was read.
public final class OutletsPage {

    /// More proposals than this at once nobody works through; the next ones follow.
    private static final int SHOWN = 100;

    private record Known(List<OutletAlias> merged, List<OutletProposal> proposals, List<String> names) {
    }

    private final LibraryModel library;
    private final Texts texts;
    private final PageLayer pages;

    public OutletsPage(LibraryModel library, Texts texts, PageLayer pages) {
        this.library = library;
        this.texts = texts;
        this.pages = pages;
    }

    public void open() {
        VBox content = new VBox(8);
        content.getStyleClass().add("page-body");
        content.setId("outlets-body");
        pages.open(new PageLayer.Page(texts.bind("ui.outlets.title"), content,
                PageLayer.buttons(Nodes.button(texts.bind("ui.page.close"), pages::close)), 640, 520, () -> {}));
        load(content);
    }

    private void load(VBox content) {
        library.ask(reads -> new Known(
                reads.outletAliases().stream().filter(a -> a.presence() == Presence.LIVE).toList(),
                reads.outletProposals(), List.copyOf(reads.outletCounts().keySet())), known -> show(content, known));
    }

    private void show(VBox content, Known known) {
        Label hint = Nodes.plain(texts.text("ui.outlets.hint"), "muted");
        hint.setWrapText(true);
        content.getChildren().setAll(hint);
        section(content, "ui.outlets.proposed", known.proposals().isEmpty());
        if (known.proposals().isEmpty()) {
            content.getChildren().add(Nodes.plain(texts.text("ui.outlets.proposed.none"), "muted"));
        }
        known.proposals().stream().limit(SHOWN).forEach(p -> content.getChildren().add(proposal(content, p)));
        section(content, "ui.outlets.by-hand", false);
        content.getChildren().add(byHand(content, known.names()));
        if (!known.merged().isEmpty()) {
            section(content, "ui.outlets.merged", false);
            known.merged().forEach(a -> content.getChildren().add(merged(content, a)));
        }
    }

    private void section(VBox content, String key, boolean quiet) {
        content.getChildren().add(Nodes.plain(texts.text(key), quiet ? "muted" : "region-title"));
    }

    private Node proposal(VBox content, OutletProposal p) {
        Button merge = button("ui.outlets.merge", "accent");
        merge.setOnAction(e -> tell(content, c -> c.mergeOutlets(Set.of(p.name()), p.outlet())));
        Button apart = button("ui.outlets.apart", "button-outlined");
        apart.setOnAction(e -> tell(content, c -> c.keepOutletsApart(new OutletAlias.Key(p.name(), p.outlet()))));
        Label why = Nodes.plain(texts.text(why(p.why()), p.articles()), "muted");
        why.setWrapText(true);
        return row(new VBox(1, names(p.name(), p.outlet()), why), merge, apart);
    }

    private static String why(OutletProposal.Why why) {
        return switch (why) {
            case ALIKE -> "ui.outlets.why.alike";
            case BRACKETS -> "ui.outlets.why.brackets";
            case ADDRESS -> "ui.outlets.why.address";
            case SPELLED -> "ui.outlets.why.spelled";
            case TERM -> "ui.outlets.why.term";
        };
    }

    private Node merged(VBox content, OutletAlias a) {
        Button split = button("ui.outlets.split", "button-outlined");
        split.setOnAction(e -> tell(content, c -> c.splitOutlet(a.name())));
        return row(names(a.name(), a.outlet()), split);
    }

    private Node byHand(VBox content, List<String> names) {
        ComboBox<String> one = names(names, "ui.outlets.name");
        ComboBox<String> other = names(names, "ui.outlets.shown");
        one.setId("outlet-name");
        other.setId("outlet-shown");
        Button merge = button("ui.outlets.merge", "button-outlined");
        merge.setOnAction(e -> {
            String name = one.getEditor().getText().strip();
            String into = other.getEditor().getText().strip();
            if (!name.isEmpty() && !into.isEmpty() && !name.equals(into)) {
                tell(content, c -> c.mergeOutlets(Set.of(name), into));
            }
        });
        Label arrow = Nodes.plain("→", "muted");
        arrow.setMinWidth(Label.USE_PREF_SIZE);
        HBox row = new HBox(8, one, arrow, other, merge);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private ComboBox<String> names(List<String> names, String prompt) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(names);
        box.setEditable(true);
        box.setPromptText(texts.text(prompt));
        box.setAccessibleText(texts.text(prompt));
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private Label names(String name, String outlet) {
        Label label = new Label(texts.text("ui.outlets.pair", SafeText.of(name), SafeText.of(outlet)));
        label.setWrapText(true);
        return label;
    }

    private Button button(String key, String style) {
        Button button = new Button(texts.text(key));
        button.getStyleClass().add(style);
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }

    private static Node row(Region words, Button... buttons) {
        HBox row = new HBox(8, words);
        row.getChildren().addAll(buttons);
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        row.getStyleClass().add("outlet-row");
        return row;
    }

    private <T> void tell(VBox content,
            Function<Commands, CompletableFuture<T>> command) {
        library.tell(command, done -> load(content));
    }
}
