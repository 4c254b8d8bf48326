package app.mitjul.domain.codebook;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The colours a theme is offered: red, amber, blue, purple, teal, wine, green, grey. The first three are those of the
/// first themes; the others were searched for so that all differ from one another, in every look, for people who see no
/// red, no green or no blue (src/docs/adr/0015-colours-and-codebook-files.md).
public final class ThemeColors {

    public static final List<String> SET = List.of("#C4472B", "#A86F12", "#2B6CB0", "#4C2979", "#1B626E", "#913147",
            "#1E4C13", "#667768");

    private ThemeColors() {
    }

    /// The colour for one more theme: the first of those used least.
    public static String next(List<Theme> codebook) {
        Map<String, Long> used = codebook.stream()
                .collect(Collectors.groupingBy(Theme::color, Collectors.counting()));
        Function<String, Long> times = hex -> used.getOrDefault(hex, 0L);
        long least = SET.stream().mapToLong(times::apply).min().orElse(0);
        return SET.stream().filter(hex -> times.apply(hex) == least).findFirst().orElse(SET.getFirst());
    }
}
