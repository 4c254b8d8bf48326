package app.mitjul.ui.model;

import app.mitjul.domain.article.Source;
import java.util.List;
import java.util.stream.Stream;

/// Who published an article: outlet, reporter with role, partner; what is not known is left out.
public final class SourceNames {

    private SourceNames() {
    }

    public static List<String> of(Source source) {
        String reporter = source.reporter().isEmpty() ? "" : (source.reporter() + " " + source.role()).strip();
        return Stream.of(source.outlet(), reporter, source.partner()).filter(s -> !s.isEmpty()).map(SafeText::of)
                .toList();
    }

    /// The same on one line.
    public static String line(Source source) {
        return String.join(" · ", of(source));
    }
}
