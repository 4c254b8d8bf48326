package app.mitjul.ui.model;

import app.mitjul.domain.arrangement.Outlets;
import app.mitjul.domain.article.Source;
import java.util.List;
import java.util.stream.Stream;

/// Who published an article: outlet, reporter with role, partner; what is not known is left out.
public final class SourceNames {

    private SourceNames() {
    }

    public static List<String> of(Source source) {
        return of(source, Outlets.AS_READ);
    }

    /// The same with outlets under the names a person merged them to.
    public static List<String> of(Source source, Outlets outlets) {
        String reporter = source.reporter().isEmpty() ? "" : (source.reporter() + " " + source.role()).strip();
        return Stream.of(outlets.shown(source.outlet()), reporter, outlets.shown(source.partner()))
                .filter(s -> !s.isEmpty()).map(SafeText::of)
                .toList();
    }

    /// The same on one line.
    public static String line(Source source) {
        return line(source, Outlets.AS_READ);
    }

    public static String line(Source source, Outlets outlets) {
        return String.join(" · ", of(source, outlets));
    }
}
