package app.mitjul.ui.reader;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.codebook.UnderlinePattern;
import app.mitjul.ui.look.Look;
import app.mitjul.ui.model.ThemeNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.paint.Color;

/// Turns annotations into what is drawn, in one look and language.
final class HighlightStyles {

    private final Look look;
    private final boolean korean;
    private final Map<ThemeId, Theme> themes = new HashMap<>();
    private final Map<String, Color> inks = new HashMap<>();

    HighlightStyles(List<Theme> codebook, Look look, boolean korean) {
        this.look = look;
        this.korean = korean;
        codebook.forEach(t -> themes.put(t.id(), t));
    }

    List<Highlight> of(List<Annotation> annotations, Optional<AnnotationId> chosen) {
        List<Highlight> all = new ArrayList<>();
        for (Annotation a : annotations) {
            boolean isChosen = chosen.filter(a.id()::equals).isPresent();
            List<Theme> its = a.taggings().stream().map(t -> themes.get(t.theme())).filter(t -> t != null).toList();
            for (Theme theme : its) {
                all.add(new Highlight(a.range(), style(theme, isChosen), a.id()));
            }
            if (its.isEmpty()) {
                all.add(new Highlight(a.range(), withoutTheme(isChosen), a.id()));
            }
        }
        return all;
    }

    private Highlight.Style style(Theme theme, boolean chosen) {
        Color ink = inks.computeIfAbsent(theme.color(), look::ink);
        return new Highlight.Style(ink, chosen ? look.strongTint(ink) : look.tint(ink), theme.pattern(),
                ThemeNames.both(theme, korean), chosen);
    }

    private Highlight.Style withoutTheme(boolean chosen) {
        Color ink = look.muted();
        return new Highlight.Style(ink, chosen ? look.strongTint(ink) : look.tint(ink), UnderlinePattern.DOTTED, "",
                chosen);
    }
}
