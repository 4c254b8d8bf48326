package app.mitjul.exchange.in;

import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.ArticleText;
import app.mitjul.domain.article.Origin;
import app.mitjul.domain.article.PageStart;
import app.mitjul.domain.article.Pages;
import app.mitjul.domain.article.ReadingState;
import app.mitjul.domain.article.Source;
import app.mitjul.domain.library.ArticleCopy;
import app.mitjul.i18n.Problem;
import app.mitjul.text.Hashes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The articles of a document.
final class ArticleNodes {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}|");

    private ArticleNodes() {
    }

    static ArticleCopy read(Node node, long seq) {
        String text = text(node);
        String hash = hash(node, text);
        Article article = new Article(new ArticleId(node.id("id")), seq, node.text("title"),
                node.truth("titleDerived", false), source(node), origin(node), text.length(),
                node.number("bodyStart", 0, text.length(), 0), node.truth("truncated", false),
                node.oneOf("state", ReadingState.values(), ReadingState.UNREAD), LibraryReader.presence(node),
                node.time("imported"), hash);
        Map<String, Pages> pages = new HashMap<>();
        pages(node, text, hash, pages);
        List<ArticleText> others = new ArrayList<>();
        for (Node version : node.nodes("versions")) {
            ArticleText other = version(article.id(), version);
            others.add(other);
            pages(version, other.text(), other.hash(), pages);
        }
        return new ArticleCopy(article, text, others, pages);
    }

    private static void pages(Node node, String text, String hash, Map<String, Pages> pages) {
        List<PageStart> starts = new ArrayList<>();
        int from = 0;
        for (Node start : node.nodes("pages")) {
            int offset = start.number("start", from, text.length() - 1);
            starts.add(new PageStart(offset, start.number("page", 1, Integer.MAX_VALUE)));
            from = offset + 1;
        }
        if (!starts.isEmpty()) {
            pages.put(hash, new Pages(starts));
        }
    }

    /// A version of the text that is not in use.
    private static ArticleText version(ArticleId article, Node node) {
        String text = text(node);
        return new ArticleText(article, text, hash(node, text));
    }

    private static String text(Node node) {
        String text = node.text("text");
        if (text.isBlank()) {
            throw new Problem("json.empty", node.at("text"));
        }
        if (text.indexOf('\r') >= 0 || text.startsWith("\uFEFF")) {
            throw new Problem("json.line-ends", node.at("text"));
        }
        return text;
    }

    private static String hash(Node node, String text) {
        String hash = node.text("textHash");
        if (!Hashes.sha256(text).equals(hash)) {
            throw new Problem("json.hash", node.at("textHash"));
        }
        return hash;
    }

    private static Source source(Node node) {
        return new Source(node.text("outlet", ""), node.text("reporter", ""), node.text("role", ""),
                node.text("partner", ""), node.text("cited", ""), node.text("published", ""), node.text("url", ""),
                node.text("language", ""));
    }

    private static Origin origin(Node node) {
        String hash = node.text("sourceHash", "");
        if (!HASH.matcher(hash).matches()) {
            throw new Problem("json.hash", node.at("sourceHash"));
        }
        return new Origin(node.text("file", ""), node.number("line", 0, Integer.MAX_VALUE, 1),
                node.text("encoding", "UTF-8"), hash);
    }
}
