package app.mitjul.search;

import app.mitjul.domain.article.TextRange;
import app.mitjul.i18n.Problem;
import app.mitjul.search.Plan.Place;
import app.mitjul.search.SearchIndex.Stored;
import app.mitjul.text.Bare;
import app.mitjul.text.Fold;
import app.mitjul.text.Josa;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The rows of a concordance while they are gathered.
final class Lines {

    private static final int AROUND = 60;

    private final int limit;
    private final SearchIndex index;
    private final List<ConcordanceRow> rows = new ArrayList<>();
    private boolean complete = true;

    Lines(SearchIndex index, int limit) {
        this.limit = limit;
        this.index = index;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    boolean take(Stored a, List<Place> places) {
        for (Place place : places) {
            if (rows.size() == limit) {
                complete = false;
                return false;
            }
            rows.add(row(a, place));
        }
        return true;
    }

    Concordance concordance(Mode mode, Optional<Problem> remark) {
        Map<Long, Integer> numbers = index.numbers(rows.stream().map(ConcordanceRow::seq).distinct().toList());
        return new Concordance(mode,
                rows.stream().map(row -> row.numbered(numbers.getOrDefault(row.seq(), 0))).toList(), complete, remark);
    }

    private static ConcordanceRow row(Stored a, Place place) {
        String in = place.field() == Field.TITLE ? a.title() : a.text();
        TextRange range = place.range();
        String left = Snippets.before(in, range.start(), AROUND, false);
        String right = Snippets.after(in, range.end(), AROUND, false);
        return new ConcordanceRow(a.id(), a.seq(), 0, a.title(), a.outlet(), a.length(), place.field(), range,
                left,
                range.of(in), right, leftKey(left), rightKey(range.of(in), right));
    }

    private static String leftKey(String left) {
        int end = left.length();
        boolean own = end > 0 && letter(left, end - 1);
        while (end > 0 && !letter(left, end - 1)) {
            end--;
        }
        int start = end;
        while (start > 0 && !Character.isWhitespace(left.charAt(start - 1))) {
            start--;
        }
        return own ? key(left.substring(start, end)) : stem(left.substring(start, end));
    }

    /// A particle that the hit carries is passed over; any other rest of its eojeol counts.
    private static String rightKey(String quote, String right) {
        int end = 0;
        while (end < right.length() && letter(right, end)) {
            end++;
        }
        String rest = key(right.substring(0, end));
        if (!rest.isEmpty() && !Josa.mayFollow(key(quote), rest)) {
            return stem(right.substring(0, end));
        }
        int start = end;
        while (start < right.length() && !letter(right, start)) {
            start++;
        }
        int stop = start;
        while (stop < right.length() && !Character.isWhitespace(right.charAt(stop))) {
            stop++;
        }
        return stem(right.substring(start, stop));
    }

    private static String stem(String eojeol) {
        return key(Josa.stem(eojeol).orElse(eojeol));
    }

    private static String key(String word) {
        return Bare.of(Fold.of(word)).text();
    }

    private static boolean letter(String text, int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
