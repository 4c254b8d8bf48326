package app.mitjul.exchange.in.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/// Finds the article on a web page: what the page itself calls so, or else the part where long texts with few links lie
/// together, as Arc90's readability does it.
final class MainText {

    private static final Pattern ASIDE = Pattern.compile(
            "(?i)(^|[-_ ])(comments?|reply|replies|sidebar|related|share|sns|social|promo|promotion|ads?|advert\\w*|banner|footer|nav|gnb|lnb"
                    + "|menu|popup|modal|recommend\\w*|copyright|breadcrumb|subscri\\w*|newsletter|paging|pagination|tags?|ranking|most|hot|login"
                    + "|cookie|toolbar|print|caption|photo_?desc|byline_wrap|journalist|reporter_area|vod_area)([-_ ]|$|\\d)");
    private static final Pattern MAYBE = Pattern.compile("(?i)article|body|content|main|story|entry|post|text|view");

    /// What pages call their article, the surest first; the later ones are of Korean publishers and portals.
    private static final List<String> CALLED = List.of("[itemprop=articleBody]", "#dic_area", "#newsct_article",
            "#article-view-content-div", "#articleBody", "#article_body", "#articleBodyContents", "#newsEndContents",
            "#articeBody", ".article_view", ".article-body", ".article_body", ".articleBody", ".news_body",
            ".story-news",
            ".entry-content", ".post-content", "article");

    private static final int ENOUGH = 80;
    private static final int SENTENCE = 25;
    private static final double MANY_LINKS = 0.5;

    private MainText() {
    }

    /// The text of the article; of everything when no part stands out.
    static String of(Document page) {
        Element body = page.body();
        tidy(body);
        String all = Blocks.text(body);
        for (String called : CALLED) {
            String text = longest(body.select(called));
            if (text.length() >= Math.min(ENOUGH, all.length() / 2) && !text.isBlank()) {
                return text;
            }
        }
        String best = scored(body);
        return best.length() >= Math.min(ENOUGH, all.length() / 3) ? best : all;
    }

    private static String longest(Elements elements) {
        String longest = "";
        for (Element element : elements) {
            String text = Blocks.text(element);
            if (text.length() > longest.length() && linkDensity(element) < MANY_LINKS) {
                longest = text;
            }
        }
        return longest;
    }

    private static void tidy(Element body) {
        body.select("script, style, noscript, template, svg, iframe, nav, footer, aside, form, button, figure, dialog")
                .remove();
        for (Element element : body.select("[class], [id], [role]")) {
            String called = element.className() + " " + element.id();
            boolean aside = ASIDE.matcher(called).find() && !MAYBE.matcher(called).find()
                    || element.attr("role").matches("navigation|complementary|banner|contentinfo|search");
            if (aside && element.parent() != null && !element.normalName().equals("body")) {
                element.remove();
            }
        }
    }

    private static String scored(Element body) {
        Map<Element, Double> scores = new HashMap<>();
        for (Element element : body.select("p, td, pre, blockquote, li, div, section")) {
            String own = element.normalName().matches("div|section|td") ? element.ownText() : element.text();
            if (own.length() >= SENTENCE) {
                double score = 1 + Math.min(own.length() / 100.0, 6)
                        + own.chars().filter(c -> ",，、.。다".indexOf(c) >= 0).count() / 4.0;
                boolean itself = element.normalName().matches("div|section|td");
                Element parent = itself ? element : element.parent();
                add(scores, parent, score);
                add(scores, parent == null ? null : parent.parent(), score / 2);
            }
        }
        Element best = null;
        double most = 0;
        for (Map.Entry<Element, Double> entry : scores.entrySet()) {
            double score = entry.getValue() * (1 - linkDensity(entry.getKey()));
            if (score > most
                    || score == most && best != null && entry.getKey().text().length() > best.text().length()) {
                most = score;
                best = entry.getKey();
            }
        }
        return best == null ? "" : Blocks.text(best);
    }

    private static void add(Map<Element, Double> scores, @org.jspecify.annotations.Nullable Element element,
            double score) {
        if (element != null && !element.normalName().equals("html")) {
            scores.merge(element, score, Double::sum);
        }
    }

    private static double linkDensity(Element element) {
        int length = element.text().length();
        int links = element.select("a").stream().mapToInt(a -> a.text().length()).sum();
        return length == 0 ? 1 : (double) links / length;
    }
}
