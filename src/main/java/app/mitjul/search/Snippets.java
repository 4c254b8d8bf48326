package app.mitjul.search;

import app.mitjul.domain.article.TextRange;
import app.mitjul.text.Boundaries;

/// What stands around a hit in its paragraph.
final class Snippets {

    static final int AROUND = 40;

    private Snippets() {
    }

    static Hit hit(Plan.Place place, String in) {
        TextRange range = place.range();
        return new Hit(place.field(), range, range.of(in), before(in, range.start(), AROUND, true),
                after(in, range.end(), AROUND, true));
    }

    /// @param words
    ///            whether to cut at a space where there is one
    static String before(String text, int end, int most, boolean words) {
        int line = text.lastIndexOf('\n', end - 1) + 1;
        int start = Math.max(line, end - most);
        if (words && start > line) {
            int space = text.indexOf(' ', start);
            start = space >= 0 && space < end ? space + 1 : start;
        }
        while (start < end && !Boundaries.isBoundary(text, start)) {
            start++;
        }
        return text.substring(start, end);
    }

    static String after(String text, int start, int most, boolean words) {
        int line = text.indexOf('\n', start);
        int last = line < 0 ? text.length() : line;
        int end = Math.min(last, start + most);
        if (words && end < last) {
            int space = text.lastIndexOf(' ', end);
            end = space > start ? space : end;
        }
        while (end > start && !Boundaries.isBoundary(text, end)) {
            end--;
        }
        return text.substring(start, end);
    }
}
