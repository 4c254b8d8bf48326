package app.mitjul.ui.help;

import app.mitjul.session.Versions;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Notices;
import app.mitjul.ui.common.PageLayer;
import app.mitjul.ui.common.PartsPane;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Appearance;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// About: versions, and the licences of everything that is shipped, to be read here.
public final class AboutPage {

    private static final double WIDTH = 820;
    private static final double LIST = 220;

    private final Appearance appearance;
    private final Texts texts;
    private final PageLayer pages;
    private final Notices notices;
    private final String version;

    /// @param version
    ///            of the program
    public AboutPage(Appearance appearance, Texts texts, PageLayer pages, Notices notices, String version) {
        this.appearance = appearance;
        this.texts = texts;
        this.pages = pages;
        this.notices = notices;
        this.version = version;
    }

    public void open() {
        List<Licences.Part> shipped = Licences.shipped().parts();
        PartsPane[] parts = new PartsPane[1];
        PartsPane pane = new PartsPane(texts.text("ui.about.parts"), LIST * appearance.scale(),
                pages.getWidth() >= (WIDTH - 60) * appearance.scale(),
                i -> parts[0].show(i == 0 ? program() : licence(shipped.get(i - 1))));
        parts[0] = pane;
        VBox content = new VBox(pane);
        content.getStyleClass().add("page-body");
        Button copy = Nodes.button(texts.bind("ui.about.copy"), this::copy);
        copy.setId("about-copy");
        pages.open(new PageLayer.Page(texts.bind("ui.menu.about"), content,
                PageLayer.buttons(copy, Nodes.button(texts.bind("ui.page.close"), pages::close, "accent")), WIDTH,
                660, () -> {}));
        pane.names(Stream.concat(Stream.of("Mitjul 밑줄"), shipped.stream().map(Licences.Part::name)).toList(), 0);
    }

    private Region program() {
        VBox box = new VBox(8, Nodes.plain("Mitjul 밑줄", "about-name"),
                sentence(texts.text("ui.about.version", version), "muted"), sentence(texts.text("ui.about.text")),
                sentence(texts.text("ui.about.licence")), sentence(texts.text("ui.about.others"), "muted"));
        Versions.of(version).stream().skip(1).forEach(line -> box.getChildren().add(sentence(line.toString(),
                "about-line")));
        return box;
    }

    private Region licence(Licences.Part part) {
        VBox box = new VBox(8, Nodes.plain(part.name(), "guide-title"),
                sentence(part.licence() + " · " + part.holder(), "muted"));
        if (!part.page().isEmpty()) {
            box.getChildren().add(sentence(part.page(), "muted"));
        }
        box.getChildren().add(sentence(part.text().strip(), "licence-text"));
        return box;
    }

    private static Label sentence(String words, String... styles) {
        Label label = Nodes.plain(words, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(Versions.of(version).stream().map(Versions.Line::toString)
                .collect(Collectors.joining("\n", "", "\n")));
        Clipboard.getSystemClipboard().setContent(content);
        notices.say(texts.text("ui.about.copied"));
    }
}
