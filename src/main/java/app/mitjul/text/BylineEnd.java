package app.mitjul.text;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What closes a byline behind the reporter's name and shows that it was one: a bar, an equals sign, an e-mail address, a
/// line end.
final class BylineEnd {

    static final String MAIL = "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+";

    private static final String BAR = "[|ㅣ│｜¦∣❘]";

    private static final Pattern MARK = Pattern.compile("[ \\t]*(?:" + BAR + "|=(?!=))");
    private static final Pattern ADDRESS = Pattern.compile("[ \\t\\n]*[(<\\[]?[ ]?" + MAIL + "[ ]?[)>\\]]?");
    private static final Pattern LINE = Pattern.compile("[ \\t]*(?=\\n)");
    private static final Pattern DASH = Pattern.compile("[ \\t]+[-–—](?=\\s)");

    private BylineEnd() {
    }

    /// Where a byline ends that is closed by a mark or an address at `at`.
    static OptionalInt strong(String head, int at) {
        int end = at;
        Optional<Integer> mark = match(MARK, head, end);
        end = mark.orElse(end);
        Optional<Integer> address = match(ADDRESS, head, end);
        end = address.orElse(end);
        if (address.isPresent() && mark.isEmpty()) {
            end = match(MARK, head, end).orElse(end);
        }
        return mark.isPresent() || address.isPresent() ? OptionalInt.of(end) : OptionalInt.empty();
    }

    /// The same, or the end of the line.
    static OptionalInt orLine(String head, int at) {
        OptionalInt strong = strong(head, at);
        return strong.isPresent() || match(LINE, head, at).isEmpty() ? strong : OptionalInt.of(at);
    }

    /// The same, or a dash between spaces, which does behind the name of an outlet.
    static OptionalInt orDash(String head, int at) {
        OptionalInt end = orLine(head, at);
        return end.isPresent() ? end : match(DASH, head, at).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static Optional<Integer> match(Pattern pattern, String head, int at) {
        Matcher m = pattern.matcher(head).region(at, head.length()).useTransparentBounds(true);
        return m.lookingAt() ? Optional.of(m.end()) : Optional.empty();
    }
}
