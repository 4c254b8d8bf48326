package app.mitjul.text;

import app.mitjul.domain.article.SentenceEdits;
import app.mitjul.domain.article.TextRange;
import java.util.ArrayList;
import java.util.List;

/// Splits text into sentences by rules made for Korean news: a line feed always ends one; a full stop in closed quotation
/// marks or brackets never does, nor one in 3.5, 2025. 7. 16. or behind an abbreviation; `다.` does even when the next
/// word follows without a space. Takes time in proportion to the text.
public final class Sentences {

    private static final String ENDS = ".!?。！？…‥";

    private final String text;
    private final int paragraphEnd;
    private final Shielded shielded;
    private final List<Sentence> out;
    private int start;

    private Sentences(String text, int start, int end, List<Sentence> out) {
        this.text = text;
        this.start = start;
        this.paragraphEnd = end;
        this.shielded = Shielded.of(text, start, end);
        this.out = out;
    }

    /// The sentences of `text` from UTF-16 offset `from` on, in order, without the white space around them.
    public static List<Sentence> of(String text, int from) {
        List<Sentence> all = new ArrayList<>();
        for (int start = from; start < text.length();) {
            int end = Paragraphs.end(text, start);
            new Sentences(text, start, end, all).split();
            start = end + 1;
        }
        return List.copyOf(all);
    }

    /// The same, as a person corrected them: sentences joined and split at those UTF-16 offsets. An edit that fits no
    /// sentence any more is passed over.
    public static List<Sentence> of(String text, int from, SentenceEdits edits) {
        List<Sentence> found = of(text, from);
        return edits.isEmpty() ? found : new SentenceCorrections(text, edits).apply(found);
    }

    private void split() {
        start = Spaces.skip(text, start, paragraphEnd);
        int at = start;
        while (at < paragraphEnd) {
            int inside = shielded.skip(at);
            if (inside > at) {
                at = inside;
            } else if (ENDS.indexOf(text.charAt(at)) >= 0) {
                at = stop(at);
            } else {
                at++;
            }
        }
        rest();
    }

    /// Looks at the run of end marks at `at`; ends the sentence behind it if it does end there. Returns where to go on.
    private int stop(int at) {
        int run = at;
        while (run < paragraphEnd && ENDS.indexOf(text.charAt(run)) >= 0) {
            run++;
        }
        int after = run;
        while (after < paragraphEnd && closes(after)) {
            after++;
        }
        boolean more = Spaces.skip(text, after, paragraphEnd) < paragraphEnd;
        if (more && new FullStop(text, start, paragraphEnd, at, run, after).ends()) {
            out.add(new Sentence(new TextRange(start, after), true));
            start = Spaces.skip(text, after, paragraphEnd);
            return start;
        }
        return run;
    }

    private boolean closes(int at) {
        char c = text.charAt(at);
        return (Marks.isClosing(c) || Marks.isClosingQuote(c)) && shielded.skip(at) == at;
    }

    /// What is left at the paragraph's end: complete if an end mark stands there, also one inside closing marks.
    private void rest() {
        int end = Spaces.skipBack(text, start, paragraphEnd);
        if (start >= end) {
            return;
        }
        int last = end;
        while (last > start
                && (Marks.isClosing(text.charAt(last - 1)) || Marks.isClosingQuote(text.charAt(last - 1)))) {
            last--;
        }
        int run = last;
        while (run > start && ENDS.indexOf(text.charAt(run - 1)) >= 0) {
            run--;
        }
        boolean complete = run < last && new FullStop(text, start, paragraphEnd, run, last, end).finished();
        out.add(new Sentence(new TextRange(start, end), complete));
    }
}
