package app.mitjul.exchange.in.reading;

import app.mitjul.domain.article.Origin;
import app.mitjul.domain.article.Source;
import app.mitjul.domain.article.SourceFile;
import app.mitjul.exchange.ArticleFormat;
import app.mitjul.exchange.Found;
import app.mitjul.exchange.FoundDates;
import app.mitjul.exchange.FoundEncoding;
import app.mitjul.exchange.FoundTable;
import app.mitjul.exchange.ImportOptions;
import app.mitjul.exchange.Place;
import app.mitjul.exchange.TitleFrom;
import app.mitjul.exchange.in.limit.InputDocument;
import app.mitjul.exchange.in.limit.Limits;
import app.mitjul.text.Split;
import java.text.Normalizer;
import java.util.Optional;

/// A document that is opened.
///
/// @param look
///            only its beginning is wanted: nothing goes over all of it where that costs
public record Opening(InputDocument document, ArticleFormat format, ImportOptions options, boolean look) {

    /// Bytes that are enough for a look at a text or table.
    public static final int BEGINNING = 1 << 20;

    /// For a look, the document without what comes after its first bytes; otherwise all of it.
    public Opening atMost(int bytes) {
        return look ? new Opening(document.beginning(bytes), format, options, true) : this;
    }

    public Place place(int row) {
        return new Place(document.name(), row);
    }

    /// Where an article of this document comes from. A look does not go over all bytes for their hash.
    public Origin origin(int line, String encoding) {
        return new Origin(document.fileName(), line, encoding, look ? "" : document.hash());
    }

    public SourceFile file(Limits limits) {
        return new SourceFile(document.hash(), document.fileName(), document.bytes(limits));
    }

    /// With the language the person chose.
    public Source source(Source read) {
        return options.language().map(language -> new Source(read.outlet(), read.reporter(), read.role(),
                read.partner(), read.cited(), read.published(), read.url(), language)).orElse(read);
    }

    /// The name of the file as a title.
    public String nameWithoutEnding() {
        String name = Normalizer.normalize(document.fileName(), Normalizer.Form.NFC);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    public TitleFrom titles() {
        return options.titles().orElse(TitleFrom.BEGINNING);
    }

    public Found found(Optional<FoundEncoding> encoding, Optional<Split> split, Optional<FoundTable> table,
            FoundDates dates, String language) {
        return new Found(document.name(), 1, format, encoding, split, table, dates, language, titles());
    }
}
