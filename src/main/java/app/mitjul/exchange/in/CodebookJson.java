package app.mitjul.exchange.in;

import app.mitjul.domain.codebook.UnderlinePattern;
import app.mitjul.exchange.CodebookFormat;
import app.mitjul.exchange.CodebookRow;
import app.mitjul.exchange.in.limit.Cited;
import app.mitjul.exchange.in.limit.JsonGate;
import app.mitjul.exchange.in.limit.Limits;
import app.mitjul.i18n.Problem;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the JSON that `app.mitjul.exchange.out.CodebookExport` writes. Fields may be left out; a fault is refused with
/// its place.
final class CodebookJson {

    private static final int PEEK = 64;

    private CodebookJson() {
    }

    static boolean looksLikeOne(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, PEEK), StandardCharsets.UTF_8);
        return (head.startsWith("\uFEFF") ? head.substring(1) : head).stripLeading().startsWith("{");
    }

    static List<CodebookRow> read(byte[] bytes) {
        Node root = new Node(JsonGate.read(bytes, Limits.JSON), "");
        if (!root.text("format", "").equals(CodebookFormat.NAME)) {
            throw new Problem("codebook.not-ours");
        }
        int version = root.number("version", 1, Integer.MAX_VALUE);
        if (version > CodebookFormat.VERSION) {
            throw new Problem("json.newer", version, CodebookFormat.VERSION);
        }
        return root.nodes("themes").stream().map(CodebookJson::row).toList();
    }

    private static CodebookRow row(Node node) {
        String name = node.text("name").strip();
        if (name.isEmpty()) {
            throw new Problem("json.empty", node.at("name"));
        }
        Optional<String> color = text(node, "color");
        if (color.isPresent() && CodebookValues.color(color.get()).isEmpty()) {
            throw new Problem("json.unknown-value", node.at("color"), Cited.of(color.get()));
        }
        return new CodebookRow(path(node), name, text(node, "secondName"), color.flatMap(CodebookValues::color),
                has(node, "pattern")
                        ? Optional.of(node.oneOf("pattern", UnderlinePattern.values(), UnderlinePattern.SOLID))
                        : Optional.empty(),
                has(node, "key") ? Optional.of(node.number("key", 0, 9)) : Optional.empty(),
                text(node, "description"), text(node, "examples"));
    }

    private static boolean has(Node node, String key) {
        return node.object().has(key);
    }

    private static Optional<String> text(Node node, String key) {
        return has(node, key) ? Optional.of(node.text(key)) : Optional.empty();
    }

    private static Optional<List<String>> path(Node node) {
        JsonElement value = node.object().get("path");
        if (value == null) {
            return Optional.empty();
        }
        if (!(value instanceof JsonArray array)) {
            throw new Problem("json.not-list", node.at("path"));
        }
        List<String> names = new ArrayList<>();
        for (JsonElement element : array) {
            if (!(element instanceof JsonPrimitive p && p.isString())) {
                throw new Problem("json.not-text", node.at("path") + "[" + names.size() + "]");
            }
            names.add(p.getAsString().strip());
        }
        return Optional.of(names);
    }
}
