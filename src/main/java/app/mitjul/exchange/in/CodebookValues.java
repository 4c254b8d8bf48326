package app.mitjul.exchange.in;

import app.mitjul.domain.codebook.UnderlinePattern;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What stands in the cells of a codebook, as programs and people write it. Nothing when it cannot be understood.
final class CodebookValues {

    private static final Pattern LONG = Pattern.compile("#?[0-9A-Fa-f]{6}");
    private static final Pattern SHORT = Pattern.compile("#?[0-9A-Fa-f]{3}");

    private CodebookValues() {
    }

    /// `#2B6CB0`, `2b6cb0` or `#26b`, as `#RRGGBB` in capitals.
    static Optional<String> color(String text) {
        String hex = text.strip().replace("#", "").toUpperCase(Locale.ROOT);
        if (LONG.matcher(text.strip()).matches()) {
            return Optional.of("#" + hex);
        }
        if (SHORT.matcher(text.strip()).matches()) {
            StringBuilder twice = new StringBuilder("#");
            hex.chars().forEach(c -> twice.append((char) c).append((char) c));
            return Optional.of(twice.toString());
        }
        return Optional.empty();
    }

    /// `dash-dot`, `DASH_DOT` or `Dash dot`.
    static Optional<UnderlinePattern> pattern(String text) {
        String plain = text.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s\\-]+", "_");
        for (UnderlinePattern pattern : UnderlinePattern.values()) {
            if (pattern.name().equals(plain)) {
                return Optional.of(pattern);
            }
        }
        return Optional.empty();
    }

    /// 0 to 9; an empty cell is 0.
    static Optional<Integer> key(String text) {
        String digit = text.strip();
        if (digit.isEmpty()) {
            return Optional.of(0);
        }
        return digit.length() == 1 && digit.charAt(0) >= '0' && digit.charAt(0) <= '9'
                ? Optional.of(digit.charAt(0) - '0')
                : Optional.empty();
    }
}
