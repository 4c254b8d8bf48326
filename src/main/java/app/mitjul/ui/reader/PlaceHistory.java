package app.mitjul.ui.reader;

import app.mitjul.domain.article.ArticleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Where a person has been in one reader, to go back and forward as in a browser: opening an article and jumping out of
/// sight make a new place, what could be gone forward to is then forgotten.
public final class PlaceHistory {

    /// A place: the first character of the line at the upper edge, in UTF-16 code units of the article's text.
    public record Spot(ArticleId article, int offset) {
    }

    private static final int MOST = 200;

    private final List<Spot> spots = new ArrayList<>();
    private final ReadOnlyBooleanWrapper canBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canForward = new ReadOnlyBooleanWrapper();
    private Optional<Spot> travelling = Optional.empty();
    private int now = -1;

    public ReadOnlyBooleanProperty canBackProperty() {
        return canBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canForwardProperty() {
        return canForward.getReadOnlyProperty();
    }

    /// A person moved on: `from` is remembered as it was left, `to` is the newest place. The arrival of a step back or
    /// forward is no move.
    void moved(Optional<Spot> from, Spot to) {
        boolean arrived = travelling.filter(t -> t.article().equals(to.article())).isPresent();
        travelling = Optional.empty();
        if (arrived) {
            return;
        }
        from.ifPresent(this::leave);
        while (spots.size() > now + 1) {
            spots.removeLast();
        }
        spots.add(to);
        if (spots.size() > MOST) {
            spots.removeFirst();
        }
        now = spots.size() - 1;
        show();
    }

    private void leave(Spot from) {
        if (now >= 0 && spots.get(now).article().equals(from.article())) {
            spots.set(now, from);
        }
    }

    /// Goes back (−1) or forward (+1) to the next place whose article is still there.
    ///
    /// @param here what is shown now
    Optional<Spot> step(int by, Optional<Spot> here, Predicate<ArticleId> there) {
        here.ifPresent(this::leave);
        for (int next = now + by; next >= 0 && next < spots.size(); next += by) {
            Spot spot = spots.get(next);
            if (there.test(spot.article()) && !here.filter(spot::equals).isPresent()) {
                now = next;
                travelling = here.map(Spot::article).filter(spot.article()::equals).isPresent()
                        ? Optional.empty()
                        : Optional.of(spot);
                show();
                return Optional.of(spot);
            }
        }
        return Optional.empty();
    }

    private void show() {
        canBack.set(now > 0);
        canForward.set(now < spots.size() - 1);
    }
}
