package app.mitjul.ui.help;

import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.keys.KeyMap;
import app.mitjul.ui.keys.Shortcut;
import app.mitjul.ui.writing.Markdown.Words;
import app.mitjul.ui.writing.MarkdownView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.text.Text;

/// Sets the words of a chapter: keys as they are now, menus as they are called now, and what is looked for.
final class GuideText {

    private final Texts texts;
    private final KeyMap keys;
    private final String wanted;
    private final List<Node> hits = new ArrayList<>();

    /// @param wanted
    ///            words to be found; empty for none
    GuideText(Texts texts, KeyMap keys, String wanted) {
        this.texts = texts;
        this.keys = keys;
        this.wanted = wanted;
    }

    /// What was found so far, in order.
    List<Node> hits() {
        return hits;
    }

    List<Node> set(Words words) {
        String link = words.link().orElse("");
        if (link.startsWith(Guide.KEY)) {
            return List.of(key(Shortcut.valueOf(link.substring(Guide.KEY.length()))));
        }
        if (link.startsWith(Guide.MENU)) {
            String path = Arrays.stream(link.substring(Guide.MENU.length()).split("/", -1)).map(texts::text)
                    .collect(Collectors.joining(" ▸ "));
            return List.of(styled(new Text(path), "guide-menu"));
        }
        return words(words);
    }

    private Node key(Shortcut shortcut) {
        String shown = keys.shown(shortcut);
        return Nodes.keyCap(shown.isEmpty() ? texts.text(shortcut.messageKey()) : shown);
    }

    private List<Node> words(Words words) {
        String text = words.text();
        List<Node> nodes = new ArrayList<>();
        int from = 0;
        for (int at : Guide.places(text, wanted)) {
            if (at > from) {
                nodes.add(MarkdownView.styled(words, text.substring(from, at)));
            }
            Text hit = MarkdownView.styled(words, text.substring(at, at + wanted.length()));
            nodes.add(styled(hit, "guide-hit"));
            hits.add(hit);
            from = at + wanted.length();
        }
        if (from < text.length()) {
            nodes.add(MarkdownView.styled(words, text.substring(from)));
        }
        return nodes;
    }

    private static Text styled(Text text, String style) {
        if (!text.getStyleClass().contains("md-text")) {
            text.getStyleClass().add("md-text");
        }
        text.getStyleClass().add(style);
        return text;
    }
}
