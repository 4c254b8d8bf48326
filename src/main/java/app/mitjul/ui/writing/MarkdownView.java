package app.mitjul.ui.writing;

import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A note as it is read. Nothing here opens anything by itself: a link is handed to who knows where it leads.
public final class MarkdownView extends VBox {

    /// A card is no place for more blocks than this.
    private static final int MOST = 200;

    private final Texts texts;
    private final Function<Markdown.Words, List<? extends Node>> set;

    /// @param follow gets the address of a link that was clicked
    public MarkdownView(Texts texts, Consumer<String> follow) {
        this(texts, words -> {
            Text text = styled(words, words.text());
            words.link().ifPresent(address -> link(text, address, follow));
            return List.of(text);
        });
    }

    /// @param set makes nodes of words
    public MarkdownView(Texts texts, Function<Markdown.Words, List<? extends Node>> set) {
        super(4);
        this.texts = texts;
        this.set = set;
        getStyleClass().add("markdown");
    }

    public void show(Markdown note) {
        List<Markdown.Part> parts = note.parts();
        getChildren().setAll(parts.stream().limit(MOST).map(this::block).toList());
        if (note.cut() || parts.size() > MOST) {
            getChildren().add(Nodes.label(texts.bind("ui.note.cut"), "muted"));
        }
    }

    private Node block(Markdown.Part part) {
        return switch (part) {
            case Markdown.Part.Heading heading -> flow(heading.words(), "md-heading", "md-heading-" + heading.level());
            case Markdown.Part.Paragraph paragraph -> flow(paragraph.words(), "md-paragraph");
            case Markdown.Part.CodeLines code -> styled(new TextFlow(text(code.text(), "md-code")), "md-code-block");
            case Markdown.Part.Quoted quoted -> styled(column(quoted.parts()), "md-quote");
            case Markdown.Part.Item item -> item(item);
            case Markdown.Part.Rule rule -> styled(new Region(), "md-rule");
        };
    }

    private VBox column(List<Markdown.Part> parts) {
        VBox box = new VBox(4);
        box.getChildren().setAll(parts.stream().limit(MOST).map(this::block).toList());
        return box;
    }

    private Node item(Markdown.Part.Item item) {
        Label mark = Nodes.plain(item.mark(), "md-mark");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        VBox inside = column(item.parts());
        HBox.setHgrow(inside, Priority.ALWAYS);
        return styled(new HBox(6, mark, inside), "md-item");
    }

    private static Node styled(Node node, String style) {
        node.getStyleClass().add(style);
        return node;
    }

    private TextFlow flow(List<Markdown.Words> words, String... styles) {
        TextFlow flow = new TextFlow();
        words.forEach(w -> flow.getChildren().addAll(set.apply(w)));
        flow.getStyleClass().addAll(styles);
        return flow;
    }

    /// A piece of words, set as they are.
    public static Text styled(Markdown.Words words, String piece) {
        Text text = text(piece, "md-text");
        if (words.strong()) {
            text.getStyleClass().add("md-strong");
        }
        if (words.emphasised()) {
            text.getStyleClass().add("md-emphasis");
        }
        if (words.code()) {
            text.getStyleClass().add("md-code");
        }
        return text;
    }

    private static Text text(String string, String style) {
        Text text = new Text(string);
        text.getStyleClass().add(style);
        return text;
    }

    /// Words rather than a control: a control would not break over lines.
    private static void link(Text text, String address, Consumer<String> follow) {
        text.getStyleClass().add("md-link");
        text.setFocusTraversable(true);
        text.setAccessibleRole(AccessibleRole.HYPERLINK);
        text.setAccessibleText(text.getText());
        text.addEventHandler(MouseEvent.MOUSE_CLICKED, e -> {
            if (e.getButton() == MouseButton.PRIMARY) {
                follow.accept(address);
            }
            e.consume();
        });
        text.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                follow.accept(address);
                e.consume();
            }
        });
    }
}
