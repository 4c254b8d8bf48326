package app.mitjul.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Finds quotations: “ ” and ‘ ’ by nesting, " and ' in turn open and close. A quotation ends with its paragraph at the
/// latest; one that nothing closes runs to the paragraph's end, unless a later one of its kind does close: then its mark
/// is a stray one and is left out. Apostrophes are no quotation marks.
public final class Quotes {

    private static final String OPENERS = "“‘\"'";
    private static final String CLOSERS = "”’\"'";

    private final String text;
    private final int end;
    private final List<Quote> found = new ArrayList<>();
    private final Nest nest = new Nest(OPENERS.length());
    private final boolean oddDouble;
    private final boolean oddSingle;

    private Quotes(String text, int start, int end) {
        this.text = text;
        this.end = end;
        this.oddDouble = odd(text, start, end, '"');
        this.oddSingle = odd(text, start, end, '\'');
    }

    private static boolean odd(String text, int start, int end, char mark) {
        return IntStream.range(start, end).filter(at -> text.charAt(at) == mark && !Marks.apostrophe(text, at))
                .count() % 2 == 1;
    }

    /// The quotations of every paragraph from UTF-16 offset `from` on, by start.
    public static List<Quote> of(String text, int from) {
        List<Quote> all = new ArrayList<>();
        for (int start = from; start < text.length();) {
            int end = Paragraphs.end(text, start);
            all.addAll(within(text, start, end));
            start = end + 1;
        }
        return List.copyOf(all);
    }

    /// The quotations of the one paragraph from `start` to `end`.
    static List<Quote> within(String text, int start, int end) {
        Quotes quotes = new Quotes(text, start, end);
        for (int at = start; at < end; at++) {
            if (Marks.isQuote(text.charAt(at)) && !Marks.apostrophe(text, at)) {
                quotes.mark(at);
            }
        }
        quotes.unclosed();
        quotes.found.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return quotes.found;
    }

    private void mark(int at) {
        char c = text.charAt(at);
        int opens = OPENERS.indexOf(c);
        int closes = CLOSERS.indexOf(c);
        if (closes >= 0 && nest.waits(closes) && !restarts(at, c)) {
            int start = nest.close(closes);
            found.add(new Quote(start, at + 1, true, start + 1, at));
        } else if (opens >= 0 && (opens != closes || opensWord(at))) {
            nest.open(opens, at);
        }
    }

    /// An ASCII mark can open only before a word and not right behind a digit or a Latin letter (5", students').
    private boolean opensWord(int at) {
        boolean before = at > 0 && (Marks.digit(text.charAt(at - 1)) || Marks.latin(text.charAt(at - 1)));
        return at + 1 < end && !before && (text.charAt(at) == '"' || !Spaces.is(text.charAt(at + 1)));
    }

    /// With an odd number of " or ' in the paragraph one is a stray: after it, one that can only open does open again.
    private boolean restarts(int at, char c) {
        boolean odd = (c == '"' && oddDouble) || (c == '\'' && oddSingle);
        return odd && at + 1 < end && Spaces.is(text.charAt(at - 1)) && !Spaces.is(text.charAt(at + 1));
    }

    private void unclosed() {
        int[] lastClosed = new int[OPENERS.length()];
        Arrays.fill(lastClosed, -1);
        for (Quote q : found) {
            int kind = OPENERS.indexOf(text.charAt(q.start()));
            lastClosed[kind] = Math.max(lastClosed[kind], q.start());
        }
        for (int kind = 0; kind < OPENERS.length(); kind++) {
            int at = nest.last(kind);
            if (at > lastClosed[kind]) {
                found.add(new Quote(at, end, false, at + 1, end));
            }
        }
    }
}
