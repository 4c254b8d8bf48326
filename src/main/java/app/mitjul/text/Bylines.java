package app.mitjul.text;

import app.mitjul.domain.article.TextRange;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads who wrote and published an article from the beginning of its text, by rules of form and a lexicon of outlets.
/// What fits no rule stays in the body whole: a byline taken for text is less harm than text taken for a byline.
public final class Bylines {

    /// No byline is longer. Only this much of a text is looked at, in UTF-16 code units.
    private static final int WINDOW = 320;

    /// Pictures and bullets before a byline.
    private static final Pattern ORNAMENT = Pattern.compile("[\\s\\p{So}\\p{Sk}\\p{Cf}\\uFE0E\\uFE0F]*");

    private Bylines() {
    }

    /// The byline that begins at UTF-16 offset `from`, white space and ornaments aside; empty when the text begins
    /// otherwise.
    public static Optional<Byline> parse(String text, int from) {
        int start = Spaces.skip(text, from, text.length());
        if (start == text.length()) {
            return Optional.empty();
        }
        int end = start + WINDOW >= text.length() ? text.length() : Boundaries.floor(text, start + WINDOW);
        Composed head = Composed.of(text, start, end);
        Matcher ornament = ORNAMENT.matcher(head.text());
        int at = ornament.lookingAt() ? ornament.end() : 0;
        return draft(head.text(), at).map(d -> byline(text, head, at, d));
    }

    private static Optional<BylineDraft> draft(String head, int at) {
        return BracketByline.at(head, at).or(() -> PlainByline.at(head, at)).or(() -> EnglishByline.at(head, at));
    }

    private static Byline byline(String text, Composed head, int start, BylineDraft d) {
        int end = head.raw(d.end());
        return new Byline(new TextRange(head.raw(start), end), Spaces.skip(text, end, text.length()),
                d.outlet().map(head::raw), d.reporters().map(Reporters::names).map(head::raw),
                d.reporters().flatMap(Reporters::role).map(head::raw), d.partner().map(head::raw),
                d.place().map(head::raw));
    }
}
