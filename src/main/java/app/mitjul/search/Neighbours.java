package app.mitjul.search;

import app.mitjul.domain.article.TextRange;
import app.mitjul.search.Plan.Place;
import app.mitjul.search.SearchIndex.Stored;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts the places of several words in order. Words of the query that stand together in its order (중앙 아시아) are one place;
/// of two that overlap the first stays, and the longer.
final class Neighbours {

    private static final Comparator<Place> READING = Comparator
            .comparing((Place p) -> p.field() == Field.TITLE ? 0 : 1).thenComparing(Place::range);

    private Neighbours() {
    }

    static List<Place> joined(List<Place> places, Stored article, boolean several) {
        if (!several) {
            return places;
        }
        List<Place> out = new ArrayList<>();
        for (Place place : places.stream().distinct().sorted(READING).toList()) {
            Place last = out.isEmpty() ? place : out.getLast();
            if (out.isEmpty() || last.field() != place.field() || last.range().end() < place.range().start()
                    && !together(last, place, article)) {
                out.add(place);
            } else if (last.range().end() <= place.range().start()) {
                if (together(last, place, article)) {
                    out.removeLast();
                    out.add(new Place(place.field(), new TextRange(last.range().start(), place.range().end()),
                            place.word()));
                } else {
                    out.add(place);
                }
            }
        }
        return out;
    }

    private static boolean together(Place one, Place next, Stored article) {
        String text = one.field() == Field.TITLE ? article.title() : article.text();
        return next.word() == one.word() + 1 && one.range().end() <= next.range().start()
                && text.substring(one.range().end(), next.range().start()).chars().allMatch(c -> c == ' ');
    }
}
