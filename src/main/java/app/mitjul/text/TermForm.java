package app.mitjul.text;

import app.mitjul.domain.term.Term;
import java.util.Locale;
import java.util.Optional;

/// One form of a term, folded, and what must stand around it.
///
/// @param syllables
///            how many Hangul syllables it has; 0 when it is written in another script
/// @param capitals
///            the form when it is written in capitals and so found in capitals only (US is not us); else empty
record TermForm(String folded, int syllables, String capitals, Term term) {

    /// Parts of words that go between a noun and its particle.
    private static final String SUFFIXES = "들측인적식계산내간발용형급권어화";
    private static final String[] COPULA = {"이다", "이며", "이고", "이었", "이라", "이던", "이지", "이면", "이자", "입니", "였"};

    /// Empty for a form that would be found everywhere: a single letter that is no Hangul.
    static Optional<TermForm> of(String form, Term term) {
        String folded = Fold.of(form).folded();
        int syllables = (int) folded.chars().filter(Marks::hangul).count();
        boolean latin = folded.chars().anyMatch(Marks::latin);
        String capitals = latin && syllables == 0 && form.length() <= 6 && form.equals(form.toUpperCase(Locale.ROOT))
                ? form
                : "";
        return folded.length() < 2 && syllables == 0
                ? Optional.empty()
                : Optional.of(new TermForm(folded, syllables, capitals, term));
    }

    boolean written(String raw) {
        return capitals.isEmpty() || raw.equals(capitals);
    }

    boolean standsAt(String text, int at) {
        if (!text.startsWith(folded, at)) {
            return false;
        }
        int end = at + folded.length();
        return begins(text, at) && ends(text, end);
    }

    private boolean begins(String text, int at) {
        if (at == 0) {
            return true;
        }
        int before = text.codePointBefore(at);
        int first = folded.codePointAt(0);
        if (Marks.hangul(first)) {
            return syllables >= 3 || !Marks.hangul(before);
        }
        return !wordy(first) || !wordy(before);
    }

    private boolean ends(String text, int end) {
        int last = folded.codePointBefore(folded.length());
        if (end == text.length()) {
            return true;
        }
        if (!Marks.hangul(last)) {
            return !wordy(last) || !wordy(text.codePointAt(end));
        }
        int stop = end;
        while (stop < text.length() && Marks.hangul(text.charAt(stop))) {
            stop++;
        }
        return stop == end || follows((char) last, text.substring(end, Math.min(stop, end + 16)));
    }

    /// Whether this may follow in the same eojeol.
    private boolean follows(char last, String rest) {
        if (syllables >= 3 || JosaCut.follows(last, rest)) {
            return true;
        }
        if (syllables < 2) {
            return false;
        }
        for (String copula : COPULA) {
            if (rest.startsWith(copula)) {
                return true;
            }
        }
        return suffixed(rest);
    }

    /// Up to two of the suffixes, then a particle or the end: 미국인들은.
    private static boolean suffixed(String rest) {
        for (int at = 1; at <= 2 && at <= rest.length() && SUFFIXES.indexOf(rest.charAt(at - 1)) >= 0; at++) {
            if (at == rest.length() || JosaCut.follows(rest.charAt(at - 1), rest.substring(at))) {
                return true;
            }
        }
        return false;
    }

    /// Letters and digits that run together with Latin ones.
    private static boolean wordy(int c) {
        return Marks.digit(c) || (Character.isLetter(c) && !Marks.hangul(c)
                && !Character.isIdeographic(c) && GlossParts.script(c) == GlossParts.Script.LATIN);
    }
}
