package app.mitjul.session;

import app.mitjul.domain.annotation.Anchor;
import app.mitjul.domain.article.ArticleText;
import app.mitjul.store.ReadTx;
import app.mitjul.text.anchor.Carried;
import app.mitjul.text.anchor.Carrying;
import app.mitjul.text.anchor.Fate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Carries anchors of any version of an article's text to a new one. What was lost before is found again only with just
/// its words.
final class CarriedMarks {

    private static final Carried LOST = new Carried(Fate.LOST, Optional.empty());

    private final ReadTx tx;
    private final ArticleText before;
    private final CarriedText to;
    private final Map<String, Optional<Carrying>> older = new HashMap<>();

    CarriedMarks(ReadTx tx, ArticleText before, CarriedText to) {
        this.tx = tx;
        this.before = before;
        this.to = to;
    }

    Carried carry(Anchor anchor) {
        if (anchor.textHash().equals(before.hash())) {
            return anchor.range().end() <= before.text().length() ? to.carry(anchor.range()) : LOST;
        }
        return older.computeIfAbsent(anchor.textHash(), this::from).map(c -> c.carry(anchor.range()))
                .filter(c -> c.fate() == Fate.KEPT || c.fate() == Fate.MOVED).orElse(LOST);
    }

    private Optional<Carrying> from(String hash) {
        return tx.texts().version(before.article(), hash).map(v -> Carrying.between(v.text(), to.text()));
    }
}
