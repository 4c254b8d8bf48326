package app.mitjul.ui.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The style sheets of a look, as URLs. An installed program has them packed, with the look's colours in their places (see
/// `src/build/Sheets.java`): the same rules, which JavaFX reads and applies in less time.
///
/// @param controls
///            of the controls, for the whole program
/// @param own
///            of Mitjul itself, for each window
public record Sheets(String controls, List<String> own) {

    /// @param percent
    ///            the size of the interface
    public static Sheets of(Look look, int percent) {
        String name = look.name().toLowerCase(Locale.ROOT);
        String controls = packed(name + "-controls").orElseGet(() -> look.dark()
                ? new PrimerDark().getUserAgentStylesheet()
                : new PrimerLight().getUserAgentStylesheet());
        Optional<String> own = percent == 100 ? packed(name) : Optional.empty();
        return new Sheets(controls, own.map(List::of).orElseGet(() -> List.of(look.stylesheet(),
                OwnSheet.url(percent))));
    }

    private static Optional<String> packed(String name) {
        return Optional.ofNullable(Sheets.class.getResource(name + ".bss")).map(String::valueOf);
    }
}
