package app.mitjul.i18n;

import java.text.ChoiceFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A message with its places filled as [MessageFormat] fills them, for the patterns that nearly all messages are: text and
/// whole numbers in braces, and choices between them. A window has hundreds, and to parse a format for each takes as long
/// as reading a library.
final class Filled {

    private static final String CHOICE = ",choice,";

    private Filled() {
    }

    /// Nothing for a pattern with quotes or other formats, and for arguments other than text and whole numbers.
    static Optional<String> of(String pattern, Locale locale, @Nullable Object... args) {
        if (pattern.indexOf('\'') >= 0) {
            return Optional.empty();
        }
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = close(pattern, open);
            Optional<String> place = close < open + 2
                    ? Optional.empty()
                    : place(pattern.substring(open + 1, close), locale, args);
            if (place.isEmpty()) {
                return Optional.empty();
            }
            filled.append(pattern, from, open).append(place.get());
            from = close + 1;
        }
        return Optional.of(from == 0 ? pattern : filled.append(pattern, from, pattern.length()).toString());
    }

    /// Where the place ends that opens at `open`; -1 when it does not.
    private static int close(String pattern, int open) {
        int depth = 0;
        for (int i = open; i < pattern.length(); i++) {
            depth += pattern.charAt(i) == '{' ? 1 : pattern.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<String> place(String place, Locale locale, @Nullable Object... args) {
        int number = place.charAt(0) - '0';
        if (number < 0 || number > 9 || number >= args.length) {
            return Optional.empty();
        }
        Object arg = args[number];
        boolean whole = arg instanceof Integer || arg instanceof Long;
        if (place.length() > 1) {
            return whole && place.startsWith(CHOICE, 1)
                    ? of(new ChoiceFormat(place.substring(1 + CHOICE.length())).format(((Number) arg).longValue()),
                            locale,
                            args)
                    : Optional.empty();
        } else if (whole) {
            return Optional.of(NumberFormat.getInstance(locale).format(((Number) arg).longValue()));
        }
        return arg instanceof String text ? Optional.of(text) : Optional.empty();
    }
}
