package app.mitjul.exchange.in.limit;

import app.mitjul.i18n.Problem;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// When a reading or a search is given up. Whoever loops over what a file holds asks from time to time.
public final class Deadline {

    /// What a search with a pattern somebody typed may take in one text.
    public static final Duration SEARCH = Duration.ofMillis(300);

    private final long end;
    private final Duration time;

    private Deadline(Duration time) {
        this.time = time;
        end = System.nanoTime() + time.toNanos();
    }

    public static Deadline in(Duration time) {
        return new Deadline(time);
    }

    /// @throws Problem
    ///             `input.too-long`, when the time is over
    public void check() {
        if (System.nanoTime() - end >= 0) {
            throw new Problem("input.too-long", time.toMillis() / 1000.0);
        }
    }

    /// The same characters; reading them ends with this deadline. A regular expression that would run for hours ends so.
    public CharSequence guard(CharSequence text) {
        return new Guarded(text, this);
    }

    /// The first match at or after `from`.
    ///
    /// @throws Problem
    ///             when it takes too long, or nests deeper than the stack
    public Optional<MatchResult> find(Pattern pattern, CharSequence text, int from) {
        try {
            Matcher matcher = pattern.matcher(guard(text));
            return matcher.find(from) ? Optional.of(matcher.toMatchResult()) : Optional.empty();
        } catch (StackOverflowError e) {
            throw new Problem(e, "input.too-long", time.toMillis() / 1000.0);
        }
    }

    /// Looks at the clock every 1,024 characters: a clock costs as much as twenty of them.
    private static final class Guarded implements CharSequence {

        private static final int EVERY = 1024;

        private final CharSequence text;
        private final Deadline deadline;
        private int read;

        Guarded(CharSequence text, Deadline deadline) {
            this.text = text;
            this.deadline = deadline;
        }

        @Override
        public char charAt(int index) {
            if (++read % EVERY == 0) {
                deadline.check();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Guarded(text.subSequence(start, end), deadline);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
