package app.mitjul.ui.shell;

import app.mitjul.domain.article.Source;
import app.mitjul.domain.article.TextRange;
import app.mitjul.ui.model.SourceNames;
import app.mitjul.ui.reader.ShownArticle;
import java.util.ArrayList;
import java.util.List;

/// The words of a passage with the line that says where they are from, for pasting elsewhere.
final class Quotation {

    private Quotation() {
    }

    static String withSource(ShownArticle shown, TextRange range) {
        Source source = shown.article().source();
        List<String> parts = new ArrayList<>(SourceNames.of(source));
        parts.add(shown.article().title());
        if (!source.published().isEmpty()) {
            parts.add(source.published());
        }
        return range.of(shown.text()) + "\n— " + String.join(", ", parts);
    }
}
