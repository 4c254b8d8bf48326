package app.mitjul.exchange.in.reading;

import app.mitjul.domain.article.NewArticle;
import app.mitjul.exchange.Found;
import app.mitjul.exchange.FoundDates;
import app.mitjul.exchange.FoundEncoding;
import app.mitjul.exchange.Item;
import app.mitjul.exchange.TitleFrom;
import app.mitjul.exchange.in.limit.Deadline;
import app.mitjul.exchange.in.limit.InputDocument;
import app.mitjul.exchange.in.limit.Limits;
import app.mitjul.i18n.Problem;
import app.mitjul.text.ArticleParser;
import app.mitjul.text.Decoded;
import app.mitjul.text.Encodings;
import app.mitjul.text.Languages;
import app.mitjul.text.ParsedArticle;
import app.mitjul.text.Piece;
import app.mitjul.text.Pieces;
import app.mitjul.text.Split;
import app.mitjul.text.Splits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Plain text: one article, one in every line, or several between blank lines. The text is in memory as a whole, its
/// articles are taken one by one.
public final class TextReading implements Reading {

    /// A text has a few control characters, and no more than one in so many.
    private static final int FEW = 8;
    private static final int CONTROLS = 50;

    /// Lines that are named one by one; a file can be nothing but line ends.
    private static final int LISTED = 1_000;

    private final Opening opening;
    private final Split split;
    private final String encoding;
    private final Pieces pieces;
    private final Found found;
    private final List<Item> skipped;
    private int next;

    private TextReading(Opening opening, FoundEncoding encoding, String text, boolean cut) {
        this.opening = opening;
        this.encoding = encoding.name();
        split = opening.options().split().orElseGet(() -> Splits.detect(text));
        pieces = Splits.split(text, split);
        found = opening.found(Optional.of(encoding), Optional.of(split), Optional.empty(), FoundDates.NONE,
                Languages.of(text, 0));
        skipped = skipped(cut);
    }

    /// @throws Problem
    ///             when it is too big, or no text
    public static TextReading of(Opening opening) {
        InputDocument document = opening.document();
        FoundEncoding encoding = EncodingGuess.of(document, opening.options().encoding(), opening.look());
        boolean more = opening.look() && document.size() > Opening.BEGINNING;
        byte[] bytes = more ? document.head(Opening.BEGINNING) : document.bytes(Limits.TEXT);
        byte[] whole = Encodings.whole(bytes, encoding.name(), true);
        Decoded decoded = Encodings.decode(whole, Optional.of(encoding.name()));
        if (isBinary(decoded.text())) {
            throw new Problem("file.binary");
        }
        return new TextReading(opening, encoding, decoded.text(), !more && whole.length < bytes.length);
    }

    /// @param cut
    ///            the file ends in the middle of a character
    private List<Item> skipped(boolean cut) {
        List<Integer> lines = pieces.emptyLines();
        if (lines.isEmpty() && pieces.pieces().isEmpty()) {
            return List.of(new Item.Skipped(opening.place(0), new Problem("skip.empty-file")));
        }
        List<Item> items = new ArrayList<>();
        for (int line : lines.subList(0, Math.min(lines.size(), LISTED))) {
            items.add(new Item.Skipped(opening.place(line), new Problem("skip.empty-line")));
        }
        if (lines.size() > LISTED) {
            items.add(new Item.Skipped(opening.place(lines.get(LISTED)),
                    new Problem("skip.empty-lines", lines.size() - LISTED)));
        }
        if (cut) {
            items.add(new Item.Skipped(opening.place(pieces.lines()), new Problem("skip.cut-character")));
        }
        return items;
    }

    @Override
    public Found found() {
        return found;
    }

    /// Articles first, then the lines between them.
    @Override
    public Optional<Item> next() {
        int now = next++;
        int articles = pieces.pieces().size();
        if (now < articles) {
            return Optional.of(article(pieces.pieces().get(now)));
        }
        return now - articles < skipped.size() ? Optional.of(skipped.get(now - articles)) : Optional.empty();
    }

    /// A line that is one of many articles has no line to spare for a title.
    private Item article(Piece piece) {
        Deadline deadline = Limits.TEXT.deadline();
        ParsedArticle parsed = ArticleParser.parse(piece.text(), split != Split.LINE);
        deadline.check();
        boolean named = parsed.titleDerived() && split == Split.FILE && opening.titles() == TitleFrom.FILE_NAME;
        return new Item.Read(opening.place(piece.line()), new NewArticle(piece.text(),
                named ? opening.nameWithoutEnding() : parsed.title(), parsed.titleDerived() && !named,
                opening.source(parsed.source()), opening.origin(piece.line(), encoding), parsed.bodyStart(),
                parsed.truncated()));
    }

    @Override
    public double done() {
        return pieces.pieces().isEmpty() ? 1 : Math.min(1, (double) next / pieces.pieces().size());
    }

    private static boolean isBinary(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
                controls++;
            }
        }
        return text.startsWith("%PDF-") || controls > FEW + text.length() / CONTROLS;
    }
}
