package app.mitjul.session;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.NewArticle;
import app.mitjul.domain.article.SourceFile;
import app.mitjul.domain.library.ImportRow;
import app.mitjul.exchange.Place;
import app.mitjul.i18n.Problem;
import java.util.List;
import java.util.Optional;

/// Places of an import that are written together.
record ImportBatch(List<Entry> entries, List<SourceFile> files) {

    ImportBatch {
        entries = List.copyOf(entries);
        files = List.copyOf(files);
    }

    /// One place.
    sealed interface Entry {
    }

    /// An article with everything that can be worked out without the library.
    ///
    /// @param signature
    ///            of [app.mitjul.text.Likeness]; empty when there is none
    /// @param remark
    ///            see [app.mitjul.exchange.Item.Read]
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Prepared(Place place, NewArticle article, ArticleId id, String textHash, byte[] signature,
            Optional<Problem> remark)
            implements
                Entry {
    }

    /// No article.
    record Left(ImportRow row) implements Entry {
    }

    List<Prepared> prepared() {
        return entries.stream().filter(Prepared.class::isInstance).map(Prepared.class::cast).toList();
    }
}
