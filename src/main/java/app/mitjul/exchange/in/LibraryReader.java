package app.mitjul.exchange.in;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.article.SourceFile;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.codebook.UnderlinePattern;
import app.mitjul.domain.library.ArticleCopy;
import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.exchange.in.limit.Cited;
import app.mitjul.i18n.Problem;
import app.mitjul.text.Hashes;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The tables of a document, in an order in which every reference can be looked up.
final class LibraryReader {

    private static final Pattern COLOR = Pattern.compile("#[0-9A-Fa-f]{6}");

    private final Node root;
    private final Set<String> ids = new HashSet<>();

    LibraryReader(Node root) {
        this.root = root;
    }

    LibraryCopy read() {
        Map<String, Annotator> annotators = annotators();
        Map<String, Theme> themes = themes();
        List<SourceFile> sources = sources();
        Map<String, ArticleCopy> articles = new LinkedHashMap<>();
        for (Node node : root.nodes("articles")) {
            ArticleCopy copy = ArticleNodes.read(node, articles.size() + 1L);
            once(node, copy.article().id().value());
            articles.put(copy.article().id().value(), copy);
        }
        AnnotationNodes marks = new AnnotationNodes(articles, annotators.keySet(), themes.keySet());
        List<Annotation> annotations = new ArrayList<>();
        for (Node node : root.nodes("annotations")) {
            Annotation annotation = marks.read(node, this::once);
            annotations.add(annotation);
        }
        WritingNodes writing = new WritingNodes(articles, annotators.keySet(), themes.keySet());
        return new LibraryCopy(List.copyOf(annotators.values()), List.copyOf(themes.values()), sources,
                List.copyOf(articles.values()), annotations, writing.notes(root.nodes("notes")),
                writing.segments(root.nodes("segments"), this::once), writing.sentences(root.nodes("sentences")),
                writing.terms(root.nodes("terms"), this::once),
                new ArrangementNodes(articles).read(root, this::once));
    }

    private Map<String, Annotator> annotators() {
        Map<String, Annotator> all = new LinkedHashMap<>();
        for (Node node : root.nodes("annotators")) {
            String id = once(node, node.id("id"));
            all.put(id, new Annotator(new AnnotatorId(id), node.text("name", "")));
        }
        return all;
    }

    private Map<String, Theme> themes() {
        Map<String, Theme> all = new LinkedHashMap<>();
        Map<String, Node> nodes = new HashMap<>();
        for (Node node : root.nodes("themes")) {
            Theme theme = theme(node, all.size());
            once(node, theme.id().value());
            all.put(theme.id().value(), theme);
            nodes.put(theme.id().value(), node);
        }
        nodes.forEach((id, node) -> checkParents(all, id, node));
        return all;
    }

    private static Theme theme(Node node, int position) {
        String name = node.text("name");
        if (name.isBlank()) {
            throw new Problem("json.empty", node.at("name"));
        }
        String color = node.text("color");
        if (!COLOR.matcher(color).matches()) {
            throw new Problem("json.unknown-value", node.at("color"), Cited.of(color));
        }
        return new Theme(new ThemeId(node.id("id")), name, node.text("secondName", ""), color,
                node.oneOf("pattern", UnderlinePattern.values(), UnderlinePattern.SOLID), node.number("key", 0, 9, 0),
                node.text("description", ""), node.text("examples", ""), position,
                node.optionalId("parent").map(ThemeId::new), presence(node));
    }

    private static void checkParents(Map<String, Theme> all, String id, Node node) {
        Set<String> above = new HashSet<>(Set.of(id));
        Optional<ThemeId> parent = theme(all, id, node).parent();
        while (parent.isPresent()) {
            if (!above.add(parent.get().value())) {
                throw new Problem("json.circle", node.at("parent"));
            }
            parent = theme(all, parent.get().value(), node).parent();
        }
    }

    private static Theme theme(Map<String, Theme> all, String id, Node node) {
        Theme theme = all.get(id);
        if (theme == null) {
            throw new Problem("json.unknown-id", node.at("parent"), Cited.of(id));
        }
        return theme;
    }

    private List<SourceFile> sources() {
        List<SourceFile> all = new ArrayList<>();
        for (Node node : root.nodes("sources")) {
            String hash = once(node, node.text("hash"));
            byte[] bytes = bytes(node);
            if (!Hashes.sha256(bytes).equals(hash)) {
                throw new Problem("json.hash", node.at("hash"));
            }
            all.add(new SourceFile(hash, node.text("name", ""), bytes));
        }
        return all;
    }

    private static byte[] bytes(Node node) {
        try {
            return Base64.getDecoder().decode(node.text("bytes"));
        } catch (IllegalArgumentException e) {
            throw new Problem(e, "json.not-base64", node.at("bytes"));
        }
    }

    /// What lies in the bin may come in; what was undone is no part of a library.
    static Presence presence(Node node) {
        Presence presence = node.oneOf("presence", Presence.values(), Presence.LIVE);
        if (presence == Presence.UNDONE) {
            throw new Problem("json.unknown-value", node.at("presence"), "undone");
        }
        return presence;
    }

    /// An id stands once in the whole document.
    private String once(Node node, String id) {
        if (!ids.add(id)) {
            throw new Problem("json.double-id", node.place(), Cited.of(id));
        }
        return id;
    }
}
