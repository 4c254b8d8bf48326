package app.mitjul.text.linebreak;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;

/// Line breaks after white space, before an opening bracket that follows a letter or digit, and after · - / before a
/// letter: never inside an eojeol, a run of Hanja or a Latin word, never before a closing mark or a particle behind one.
/// Chinese and Japanese running text, which has no spaces, breaks between its characters.
///
/// Each answer depends on a few characters around the offset, so nothing is prepared. The stretch last found to hold no
/// break is remembered: a paragraph of one endless word is read once and not again for every line.
final class EojeolBreakIterator extends BreakIterator {

    private CharacterIterator text = new StringCharacterIterator("");
    private LineRules rules = new BreakRules(text);
    private int current;
    private int clearFrom;
    private int clearTo;

    @Override
    public Object clone() {
        EojeolBreakIterator copy = (EojeolBreakIterator) super.clone();
        copy.text = (CharacterIterator) text.clone();
        copy.rules = rules(copy.text);
        return copy;
    }

    @Override
    public void setText(CharacterIterator newText) {
        text = newText;
        rules = rules(newText);
        current = newText.getBeginIndex();
        clearFrom = 0;
        clearTo = 0;
    }

    private static LineRules rules(CharacterIterator text) {
        int end = text.getEndIndex();
        char last = end > text.getBeginIndex() ? text.setIndex(end - 1) : ' ';
        text.first();
        LineRules eojeol = new BreakRules(text);
        return switch (last) {
            case EojeolLineBreaks.EOJEOL -> offset -> offset != end - 1 && eojeol.breaksAt(offset);
            case EojeolLineBreaks.ANYWHERE -> new SyllableRules(text, eojeol);
            default -> eojeol;
        };
    }

    @Override
    public CharacterIterator getText() {
        return text;
    }

    @Override
    public int current() {
        return current;
    }

    @Override
    public int first() {
        current = text.getBeginIndex();
        return current;
    }

    @Override
    public int last() {
        current = text.getEndIndex();
        return current;
    }

    @Override
    public int next() {
        if (current >= text.getEndIndex()) {
            return DONE;
        }
        current = after(current);
        return current;
    }

    @Override
    public int previous() {
        if (current <= text.getBeginIndex()) {
            return DONE;
        }
        current = before(current);
        return current;
    }

    @Override
    public int next(int n) {
        int at = current;
        for (int i = 0; i < Math.abs(n) && at != DONE; i++) {
            at = n > 0 ? next() : previous();
        }
        return at;
    }

    @Override
    public int following(int offset) {
        check(offset);
        current = offset;
        return next();
    }

    @Override
    public int preceding(int offset) {
        check(offset);
        current = offset;
        return previous();
    }

    @Override
    public boolean isBoundary(int offset) {
        check(offset);
        boolean breaks = offset == text.getBeginIndex() || offset == text.getEndIndex() || rules.breaksAt(offset);
        if (!breaks) {
            clear(offset, offset + 1);
        }
        current = breaks ? offset : after(offset);
        return breaks;
    }

    private int after(int offset) {
        int at = offset + 1;
        while (at < text.getEndIndex()) {
            if (clearFrom <= at && at < clearTo) {
                at = clearTo;
            } else if (rules.breaksAt(at)) {
                break;
            } else {
                at++;
            }
        }
        clear(offset + 1, Math.min(at, text.getEndIndex()));
        return Math.min(at, text.getEndIndex());
    }

    private int before(int offset) {
        int at = offset - 1;
        while (at > text.getBeginIndex()) {
            if (clearFrom <= at && at < clearTo) {
                at = clearFrom - 1;
            } else if (rules.breaksAt(at)) {
                break;
            } else {
                at--;
            }
        }
        int found = Math.max(at, text.getBeginIndex());
        clear(found + 1, offset);
        return found;
    }

    /// Remembers that no break lies at any offset from `from` to before `to`.
    private void clear(int from, int to) {
        boolean joins = clearFrom < clearTo && from <= clearTo && clearFrom <= to;
        clearFrom = joins ? Math.min(from, clearFrom) : from;
        clearTo = joins ? Math.max(to, clearTo) : to;
    }

    private void check(int offset) {
        if (offset < text.getBeginIndex() || offset > text.getEndIndex()) {
            throw new IllegalArgumentException("offset out of bounds: " + offset);
        }
    }
}
