package app.mitjul.ui.reader;

import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.Source;
import app.mitjul.text.Counts;
import app.mitjul.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The line under the title: who published it, where it came from, how long it is.
final class SourceLine {

    private SourceLine() {
    }

    static String of(ShownArticle shown, Texts texts) {
        Article article = shown.article();
        List<String> parts = new ArrayList<>();
        names(article.source(), parts);
        if (!article.origin().fileName().isEmpty()) {
            parts.add(texts.text("ui.reader.imported", article.origin().fileName(), article.origin().line()));
        }
        Counts counts = shown.counts();
        parts.add(texts.text("ui.reader.counts", counts.characters(),
                String.format(Locale.ROOT, "%.1f", counts.gridPages())));
        return String.join(" · ", parts);
    }

    private static void names(Source source, List<String> parts) {
        if (!source.outlet().isEmpty()) {
            parts.add(source.outlet());
        }
        if (!source.reporter().isEmpty()) {
            parts.add((source.reporter() + " " + source.role()).strip());
        }
        if (!source.partner().isEmpty()) {
            parts.add(source.partner());
        }
    }
}
