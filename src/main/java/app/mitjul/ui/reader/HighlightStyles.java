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

/// Turns annotations into what is drawn, in one look and language. Every style is made once.
final class HighlightStyles {

    /// How a theme looks, not chosen and chosen.
    private record Pair(Highlight.Style plain, Highlight.Style chosen) {
    }

    private final Map<ThemeId, Pair> themes = new HashMap<>();
    private final Pair withoutTheme;

    HighlightStyles(List<Theme> codebook, Look look, boolean korean) {
        for (Theme theme : codebook) {
            themes.put(theme.id(),
                    pair(look, look.ink(theme.color()), theme.pattern(), ThemeNames.both(theme, korean)));
        }
        withoutTheme = pair(look, look.muted(), UnderlinePattern.DOTTED, "");
    }

    private static Pair pair(Look look, Color ink, UnderlinePattern pattern, String name) {
        return new Pair(new Highlight.Style(ink, look.tint(ink), pattern, name, false),
                new Highlight.Style(ink, look.strongTint(ink), pattern, name, true));
    }

    List<Highlight> of(List<Annotation> annotations, Optional<AnnotationId> chosen) {
        List<Highlight> all = new ArrayList<>();
        for (Annotation a : annotations) {
            boolean isChosen = chosen.filter(a.id()::equals).isPresent();
            List<Pair> its = a.taggings().stream().map(t -> themes.get(t.theme())).filter(t -> t != null).toList();
            for (Pair style : its.isEmpty() ? List.of(withoutTheme) : its) {
                all.add(new Highlight(a.range(), isChosen ? style.chosen() : style.plain(), a.id()));
            }
        }
        return all;
    }
}
