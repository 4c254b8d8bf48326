package app.mitjul.exchange.in.document;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The text of a piece of a web page as a reader sees it: a block is a line, a row of a table a line with tabs.
final class Blocks {

    private static final Set<String> UNSEEN = Set.of("script", "style", "noscript", "template", "svg", "iframe",
            "object", "button", "select", "textarea", "rt", "rp", "head", "title", "audio", "video", "canvas");

    private Blocks() {
    }

    static boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName()) || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.attr("style").replace(" ", "").contains("display:none");
    }

    static String text(Element root) {
        StringBuilder out = new StringBuilder();
        Element[] unseen = {null};
        root.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (unseen[0] != null) {
                    return;
                }
                if (node instanceof Element element) {
                    if (isUnseen(element) && element != root) {
                        unseen[0] = element;
                    } else {
                        begin(out, element);
                    }
                } else if (node instanceof TextNode text) {
                    add(out, text);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node == unseen[0]) {
                    unseen[0] = null;
                } else if (unseen[0] == null && node instanceof Element element && isBlock(element)) {
                    line(out);
                }
            }
        });
        return out.toString().replaceAll("[ \\t]+\n", "\n").replaceAll("\n{2,}", "\n").strip();
    }

    private static void begin(StringBuilder out, Element element) {
        if (element.normalName().equals("br")) {
            out.append('\n');
        } else if (element.normalName().equals("td") || element.normalName().equals("th")) {
            if (element.elementSiblingIndex() > 0) {
                out.append('\t');
            }
        } else if (isBlock(element)) {
            line(out);
        }
    }

    private static boolean isBlock(Element element) {
        String name = element.normalName();
        return element.isBlock() && !name.equals("td") && !name.equals("th")
                && (element.parent() == null || !isCell(element.parent()));
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") && element.siblingElements().size() > 0;
    }

    private static void line(StringBuilder out) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }

    /// White space is one space, as a browser shows it, and none at the beginning of a line.
    private static void add(StringBuilder out, TextNode node) {
        boolean kept = node.parent() instanceof Element parent && parent.closest("pre") != null;
        if (kept) {
            out.append(node.getWholeText());
            return;
        }
        String text = node.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " ");
        boolean start = out.isEmpty() || Character.isWhitespace(out.charAt(out.length() - 1));
        out.append(start ? text.stripLeading() : text);
    }
}
