package app.mitjul.exchange.in;

import app.mitjul.domain.article.NewArticle;
import app.mitjul.domain.article.Origin;
import app.mitjul.domain.article.SourceFile;
import app.mitjul.exchange.in.limit.Deadline;
import app.mitjul.exchange.in.limit.InputFile;
import app.mitjul.exchange.in.limit.Limits;
import app.mitjul.i18n.Problem;
import app.mitjul.text.ArticleParser;
import app.mitjul.text.Decoded;
import app.mitjul.text.Encodings;
import app.mitjul.text.Hashes;
import app.mitjul.text.ParsedArticle;
import app.mitjul.text.Piece;
import app.mitjul.text.Pieces;
import app.mitjul.text.Split;
import app.mitjul.text.Splits;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Reads articles from plain text.
public final class PlainText {

    /// A text has a few control characters, and no more than one in so many.
    private static final int FEW = 8;
    private static final int CONTROLS = 50;

    /// Lines that are named one by one; a file can be nothing but line ends.
    private static final int LISTED = 1_000;

    private PlainText() {
    }

    /// The articles of a file.
    ///
    /// @param split
    ///            how it holds several; detected when not given
    /// @param encoding
    ///            of the bytes; detected when not given
    /// @throws Problem
    ///             when it cannot be read, is too big, or is no text
    public static TextImport read(Path file, Optional<Split> split, Optional<String> encoding) {
        String name = Objects.toString(file.getFileName(), "");
        return read(name, InputFile.read(file, Limits.TEXT), split, encoding);
    }

    /// The articles of a text that was pasted. Its bytes are its UTF-8 form.
    public static TextImport pasted(String text, Optional<Split> split) {
        return read("", text.getBytes(StandardCharsets.UTF_8), split, Optional.of("UTF-8"));
    }

    /// The articles of a file of which the bytes are known.
    public static TextImport read(String name, byte[] bytes, Optional<Split> split, Optional<String> encoding) {
        Limits.TEXT.checkBytes(bytes.length);
        return InputFile.parsed(() -> parse(name, bytes, split, encoding));
    }

    private static TextImport parse(String name, byte[] bytes, Optional<Split> split, Optional<String> encoding) {
        Deadline deadline = Limits.TEXT.deadline();
        SourceFile file = new SourceFile(Hashes.sha256(bytes), name, bytes);
        Decoded decoded = Encodings.decode(bytes, encoding);
        if (isBinary(decoded.text())) {
            throw new Problem("file.binary");
        }
        Split how = split.orElseGet(() -> Splits.detect(decoded.text()));
        Pieces pieces = Splits.split(decoded.text(), how);
        List<NewArticle> articles = new ArrayList<>();
        for (Piece piece : pieces.pieces()) {
            deadline.check();
            articles.add(article(piece, how, new Origin(name, piece.line(), decoded.encoding(), file.hash())));
        }
        return new TextImport(file, how, split.isEmpty(), decoded.encoding(), decoded.lossy(), articles,
                skipped(pieces, articles.isEmpty()), pieces.lines());
    }

    /// A line that is one of many articles has no line to spare for a title.
    private static NewArticle article(Piece piece, Split split, Origin origin) {
        ParsedArticle parsed = ArticleParser.parse(piece.text(), split != Split.LINE);
        return new NewArticle(piece.text(), parsed.title(), parsed.titleDerived(), parsed.source(), origin,
                parsed.bodyStart(), parsed.truncated());
    }

    private static List<Skipped> skipped(Pieces pieces, boolean nothing) {
        if (nothing && pieces.emptyLines().isEmpty()) {
            return List.of(Skipped.of(1, "empty-file"));
        }
        List<Skipped> skipped = new ArrayList<>();
        for (int line : pieces.emptyLines().subList(0, Math.min(pieces.emptyLines().size(), LISTED))) {
            skipped.add(Skipped.of(line, "empty-line"));
        }
        int more = pieces.emptyLines().size() - LISTED;
        if (more > 0) {
            skipped.add(new Skipped(pieces.emptyLines().get(LISTED), "empty-lines", List.of(more)));
        }
        return skipped;
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
