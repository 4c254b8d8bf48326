package app.mitjul.cli;

import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.NewArticle;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.library.ArticleCopy;
import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.exchange.in.TextImport;
import app.mitjul.session.Reads;
import app.mitjul.text.Hashes;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Says what an import would do, without a library when there is none yet. Texts are told apart by their hashes.
final class Forecast {

    private final Set<String> known = new HashSet<>();
    private int imported;
    private int already;

    private Forecast() {
    }

    static Outcome of(Optional<Reads> reads, Incoming incoming) {
        Forecast forecast = new Forecast();
        reads.ifPresent(r -> r.articles().forEach(row -> forecast.knows(row.article())));
        for (TextImport text : incoming.texts()) {
            for (NewArticle article : text.articles()) {
                forecast.add(Hashes.sha256(article.text()), "");
            }
        }
        for (LibraryCopy copy : incoming.libraries()) {
            copy.articles().stream().map(ArticleCopy::article).filter(a -> a.presence() == Presence.LIVE)
                    .forEach(a -> forecast.add(a.textHash(), a.id().value()));
        }
        return new Outcome(forecast.imported, forecast.already, List.of());
    }

    private void knows(Article article) {
        known.add(article.textHash());
        known.add(article.id().value());
    }

    private void add(String hash, String id) {
        if (known.contains(hash) || known.contains(id)) {
            already++;
        } else {
            imported++;
        }
        known.add(hash);
        if (!id.isEmpty()) {
            known.add(id);
        }
    }
}
