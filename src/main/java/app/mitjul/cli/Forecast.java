package app.mitjul.cli;

import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.exchange.Item;
import app.mitjul.session.Reads;
import app.mitjul.text.Hashes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says what an import would do, without a library when there is none yet. As in the library, one text is one article.
final class Forecast {

    /// What becomes of each text, by its hash.
    private final Map<String, Presence> known = new HashMap<>();
    private int imported;
    private int already;

    private Forecast() {
    }

    static Outcome of(Optional<Reads> reads, NamedFiles files) {
        Forecast forecast = new Forecast();
        reads.ifPresent(forecast::know);
        for (Optional<Item> item = files.next(); item.isPresent(); item = files.next()) {
            if (item.get() instanceof Item.Read read) {
                forecast.add(Hashes.sha256(read.article().text()), Presence.LIVE);
            }
        }
        for (LibraryCopy copy : files.libraries()) {
            copy.articles().forEach(c -> forecast.add(c.article().textHash(), c.article().presence()));
        }
        return new Outcome(forecast.imported, forecast.already, List.of());
    }

    private void know(Reads reads) {
        reads.articles().forEach(row -> known.put(row.article().textHash(), Presence.LIVE));
        for (Article binned : reads.bin().articles()) {
            known.put(binned.textHash(), Presence.BINNED);
        }
    }

    private void add(String hash, Presence presence) {
        Presence before = known.get(hash);
        if (before == Presence.LIVE || before == presence) {
            already++;
            return;
        }
        known.put(hash, presence);
        if (presence == Presence.LIVE) {
            imported++;
        }
    }
}
