package app.mitjul.ui.shell;

import app.mitjul.domain.article.Source;
import app.mitjul.domain.article.TextRange;
import app.mitjul.ui.reader.ShownArticle;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of a passage with the line that says where they are from, for pasting elsewhere.
final class Quotation {

    private Quotation() {
    }

    static String withSource(ShownArticle shown, TextRange range) {
        Source s = shown.article().source();
        List<String> parts = Stream.of(s.outlet(), (s.reporter() + " " + s.role()).strip(), s.partner(),
                shown.article().title(), s.published()).filter(p -> !p.isBlank()).toList();
        return range.of(shown.text()) + "\n— " + parts.stream().collect(Collectors.joining(", "));
    }
}
