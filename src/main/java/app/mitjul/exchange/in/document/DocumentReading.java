package app.mitjul.exchange.in.document;

import app.mitjul.domain.article.NewArticle;
import app.mitjul.exchange.Found;
import app.mitjul.exchange.FoundDates;
import app.mitjul.exchange.FoundEncoding;
import app.mitjul.exchange.Item;
import app.mitjul.exchange.TitleFrom;
import app.mitjul.exchange.in.reading.ArticleMaker;
import app.mitjul.exchange.in.reading.EncodingGuess;
import app.mitjul.exchange.in.reading.Opening;
import app.mitjul.exchange.in.reading.Reading;
import app.mitjul.i18n.Problem;
import app.mitjul.text.Languages;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// The articles of a document. The first one is read when it is opened, the others one by one.
public final class DocumentReading implements Reading {

    private final Opening opening;
    private final String encoding;
    private final Iterator<Written> rest;
    private final Deque<Written> first = new ArrayDeque<>();
    private final Deque<Item> faults;
    private final Found found;

    private DocumentReading(Opening opening, Optional<FoundEncoding> encoding, Iterator<Written> articles,
            List<Item> faults) {
        this.opening = opening;
        this.encoding = encoding.map(FoundEncoding::name).orElse("UTF-8");
        this.faults = new ArrayDeque<>(faults);
        rest = articles;
        if (articles.hasNext()) {
            first.add(articles.next());
        }
        String language = first.isEmpty() ? "" : Languages.of(first.getFirst().text(), 0);
        found = opening.found(encoding, Optional.empty(), Optional.empty(), FoundDates.NONE, language);
    }

    private static DocumentReading one(Opening opening, Written article) {
        return new DocumentReading(opening, Optional.empty(), List.of(article).iterator(), List.of());
    }

    /// @throws Problem
    ///             when it cannot be read
    public static DocumentReading html(Opening opening) {
        FoundEncoding encoding = EncodingGuess.of(opening.document(),
                opening.options().encoding().or(() -> HtmlText.declared(opening.document())), opening.look());
        return new DocumentReading(opening, Optional.of(encoding),
                List.of(HtmlText.page(opening.document(), encoding.name())).iterator(), List.of());
    }

    /// @throws Problem
    ///             when it cannot be read
    public static DocumentReading docx(Opening opening) {
        return one(opening, DocxText.read(opening.document()));
    }

    /// @throws Problem
    ///             when it cannot be read
    public static DocumentReading hwpx(Opening opening) {
        return one(opening, HwpxText.read(opening.document()));
    }

    /// @throws Problem
    ///             when it cannot be read
    public static DocumentReading hwp(Opening opening) {
        return one(opening, HwpText.read(opening.document()));
    }

    /// Pages without a text are named one by one.
    ///
    /// @throws Problem
    ///             when it cannot be read, or no page has a text
    public static DocumentReading pdf(Opening opening) {
        PdfText text = PdfText.of(opening.document(), opening.look());
        List<Item> scanned = text.scanned().stream()
                .<Item>map(page -> new Item.Skipped(opening.place(page), new Problem("skip.scanned-page"))).toList();
        return new DocumentReading(opening, Optional.empty(), List.of(text.written()).iterator(), scanned);
    }

    /// An article for every chapter.
    ///
    /// @throws Problem
    ///             when it cannot be read
    public static DocumentReading epub(Opening opening) {
        return new DocumentReading(opening, Optional.empty(), EpubBook.of(opening.document()).chapters(), List.of());
    }

    @Override
    public Found found() {
        return found;
    }

    @Override
    public Optional<Item> next() {
        if (!first.isEmpty()) {
            return Optional.of(item(first.removeFirst()));
        }
        return rest.hasNext() ? Optional.of(item(rest.next())) : Optional.ofNullable(faults.pollFirst());
    }

    private Item item(Written written) {
        Optional<String> text = ArticleMaker.text(written.text());
        if (text.isEmpty()) {
            return new Item.Skipped(opening.place(written.row()), new Problem("skip.no-text"));
        }
        NewArticle article = ArticleMaker.make(opening, text.get(), written.title(), written.source(), written.row(),
                encoding);
        boolean called = article.titleDerived() && !written.otherTitle().isBlank()
                && opening.titles() == TitleFrom.BEGINNING;
        NewArticle named = called
                ? new NewArticle(article.text(), ArticleMaker.oneLine(written.otherTitle()), false, article.source(),
                        article.origin(), article.bodyStart(), article.truncated())
                : article;
        boolean asWritten = text.get().equals(written.text());
        return new Item.Read(opening.place(written.row()), asWritten ? named.with(written.pages()) : named);
    }

    @Override
    public double done() {
        return first.isEmpty() && !rest.hasNext() ? 1 : 0.5;
    }
}
