package app.mitjul.exchange.in.document;

import app.mitjul.domain.article.Source;
import app.mitjul.exchange.in.limit.JsonGate;
import app.mitjul.exchange.in.limit.Limits;
import app.mitjul.exchange.in.reading.ArticleMaker;
import app.mitjul.exchange.in.reading.WrittenDate;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a web page says of itself for programs: JSON-LD first, then the meta elements in use.
final class PageData {

    private static final int MOST = 20;

    private final Document page;
    private final Optional<JsonObject> article;

    PageData(Document page) {
        this.page = page;
        article = jsonLd(page);
    }

    private static Optional<JsonObject> jsonLd(Document page) {
        List<JsonObject> all = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]").asList().stream().limit(MOST).toList()) {
            JsonGate.value(script.data().strip(), Limits.JSON).ifPresent(value -> collect(value, all, 0));
        }
        return all.stream().filter(o -> text(o.get("@type")).matches(".*(Article|BlogPosting|Report).*"))
                .findFirst().or(() -> all.stream().filter(o -> o.has("headline")).findFirst());
    }

    private static void collect(JsonElement value, List<JsonObject> all, int depth) {
        if (value instanceof JsonArray array && depth < 3) {
            array.forEach(element -> collect(element, all, depth + 1));
        } else if (value instanceof JsonObject object) {
            all.add(object);
            if (object.get("@graph") instanceof JsonArray graph) {
                collect(graph, all, depth + 1);
            }
        }
    }

    /// Strings and names of objects, with commas between.
    private static String text(@org.jspecify.annotations.Nullable JsonElement value) {
        return switch (value) {
            case JsonPrimitive primitive -> primitive.getAsString();
            case JsonObject object -> text(object.get("name"));
            case JsonArray array -> String.join(", ",
                    array.asList().stream().map(PageData::text).filter(t -> !t.isBlank()).toList());
            case null, default -> "";
        };
    }

    private String said(String name) {
        return article.map(o -> ArticleMaker.oneLine(text(o.get(name)))).orElse("");
    }

    private String meta(String... names) {
        for (String name : names) {
            for (Element meta : page.select("meta[content]")) {
                boolean called = name.equalsIgnoreCase(meta.attr("property"))
                        || name.equalsIgnoreCase(meta.attr("name"))
                        || name.equalsIgnoreCase(meta.attr("itemprop"));
                if (called && !meta.attr("content").isBlank()) {
                    return ArticleMaker.oneLine(meta.attr("content"));
                }
            }
        }
        return "";
    }

    private static String first(String... values) {
        for (String value : values) {
            if (!value.isBlank()) {
                return value;
            }
        }
        return "";
    }

    /// The title of the article, without the name of the site that the window of a browser shows behind it.
    String title() {
        String heading = page.select("h1").size() == 1 ? ArticleMaker.oneLine(page.select("h1").text()) : "";
        String title = first(said("headline"), meta("og:title", "dable:title", "twitter:title", "title"), heading,
                ArticleMaker.oneLine(page.title()));
        String site = site();
        for (String between : List.of(" - ", " | ", " :: ", " < ", " – ", " — ", ": ")) {
            if (!site.isEmpty() && title.endsWith(between + site)) {
                return title.substring(0, title.length() - between.length() - site.length()).strip();
            }
        }
        return title;
    }

    private String site() {
        return first(said("publisher"), meta("og:site_name", "article:publisher_name", "dc.publisher", "Copyright"));
    }

    Source source() {
        String date = first(said("datePublished"), meta("article:published_time", "dable:published_time",
                "datePublished", "og:pubdate", "pubdate", "publishdate", "dc.date", "dc.date.issued", "date"),
                page.select("[itemprop=datePublished]").attr("datetime"), time());
        String author = first(said("author"), meta("article:author", "dable:author", "author", "byl", "dc.creator"),
                page.select("[itemprop=author], [rel=author]").stream().findFirst().map(Element::text).orElse(""));
        String url = first(page.select("link[rel=canonical]").attr("href"), meta("og:url"), said("url"));
        String language = page.select("html").attr("lang");
        return new Source(site(), app.mitjul.text.ArticleParser.names(author.startsWith("http") ? "" : author),
                app.mitjul.text.ArticleParser.role(author), "", "", WrittenDate.read(date, Optional.empty()),
                url.matches("(?i)https?://\\S+") ? url : "", language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]+)*")
                        ? language.replaceFirst("-.*", "").toLowerCase(java.util.Locale.ROOT)
                        : "");
    }

    private String time() {
        return page.select("time[datetime]").stream().findFirst().map(t -> t.attr("datetime")).orElse("");
    }
}
