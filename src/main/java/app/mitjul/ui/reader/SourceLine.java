package app.mitjul.ui.reader;

import app.mitjul.domain.article.Article;
import app.mitjul.text.Counts;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.model.SafeText;
import app.mitjul.ui.model.SourceNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The line under the title: who published it, where it came from, how long it is.
final class SourceLine {

    private SourceLine() {
    }

    static String of(ShownArticle shown, Texts texts) {
        Article article = shown.article();
        List<String> parts = new ArrayList<>(SourceNames.of(article.source()));
        if (!article.origin().fileName().isEmpty()) {
            parts.add(texts.text("ui.reader.imported", SafeText.of(article.origin().fileName()),
                    article.origin().line()));
        }
        Counts counts = shown.counts();
        parts.add(texts.text("ui.reader.counts", counts.characters(),
                String.format(Locale.ROOT, "%.1f", counts.gridPages())));
        return String.join(" · ", parts);
    }
}
