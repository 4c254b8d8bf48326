package app.mitjul.ui.codebook;

import app.mitjul.domain.codebook.Theme;
import app.mitjul.session.ThemeDraft;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.model.Typed;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/// What the codebook says of a theme, to be read while marking: description and examples.
public final class ThemeWords {

    private static final Duration SOON = Duration.millis(350);
    private static final int LONG = 600;

    private ThemeWords() {
    }

    /// Both, or what there is of them; empty when there is nothing.
    public static String of(Theme theme, Texts texts) {
        String description = theme.description().strip();
        String examples = theme.examples().strip();
        String shown = examples.isEmpty() ? "" : texts.text("ui.codebook.examples-are", examples);
        String both = description.isEmpty() || shown.isEmpty() ? description + shown : description + "\n\n" + shown;
        return both.length() <= LONG
                ? both
                : both.substring(0, both.offsetByCodePoints(0, Math.min(LONG,
                        both.codePointCount(0, both.length())) - 1)) + "…";
    }

    /// Shows them while the pointer rests on `control`; a screen reader says them as its help.
    public static void explain(Control control, Theme theme, Texts texts) {
        String words = of(theme, texts);
        control.setAccessibleHelp(words.isEmpty() ? null : words);
        if (words.isEmpty()) {
            control.setTooltip(null);
            return;
        }
        Tooltip tip = new Tooltip(words);
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        tip.setShowDelay(SOON);
        tip.setShowDuration(Duration.minutes(1));
        control.setTooltip(tip);
    }

    /// The field of the library that a form's words are to go to.
    static Typed typed(Optional<Theme> theme, ThemeDraft draft) {
        return new Typed(Typed.Kind.THEME, theme.map(t -> t.id().value()).orElse("new " + draft.name()));
    }

    /// All the words of a form.
    static String typed(ThemeDraft draft) {
        return Stream.of(draft.name(), draft.secondName(), draft.description(), draft.examples())
                .filter(words -> !words.isBlank()).collect(Collectors.joining("\n"));
    }
}
