package app.mitjul.session;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.change.Step;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.text.Boundaries;
import java.util.List;
import java.util.stream.Collectors;

/// The names of steps.
final class Steps {

    private static final int SHORT = 24;

    private Steps() {
    }

    static Step of(String key, List<Theme> themes, Annotation on) {
        return Step.of(key, names(themes), shortened(on.anchor().quote()));
    }

    static Step of(String key, Annotation on) {
        return Step.of(key, shortened(on.anchor().quote()));
    }

    static Step of(String key, int count) {
        return Step.of(key, Integer.toString(count));
    }

    static String names(List<Theme> themes) {
        return themes.stream().map(Theme::name).collect(Collectors.joining(", "));
    }

    /// On one line, at most 24 UTF-16 code units and a sign that there is more.
    static String shortened(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.length() <= SHORT) {
            return line;
        }
        int end = SHORT;
        while (!Boundaries.isBoundary(line, end)) {
            end--;
        }
        return line.substring(0, end).stripTrailing() + "…";
    }
}
