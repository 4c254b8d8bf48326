package app.mitjul.exchange.in.reading;

import app.mitjul.exchange.ArticleFormat;
import app.mitjul.exchange.in.limit.CompoundGate;
import app.mitjul.exchange.in.limit.InputDocument;
import app.mitjul.exchange.in.limit.ZipGate;
import app.mitjul.i18n.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Which format a document has: its first bytes say it where a format has such, or else the ending of its name, or how
/// its text begins.
public final class FormatGuess {

    private static final int HEAD = 8_192;
    private static final Set<ArticleFormat> ARCHIVES = Set.of(ArticleFormat.XLSX, ArticleFormat.DOCX,
            ArticleFormat.HWPX, ArticleFormat.EPUB, ArticleFormat.ZIP);
    private static final Pattern PAGE = Pattern
            .compile("(?is)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,500}?-->\\s*)?<(?:!doctype html|html|head|body)\\b.*");

    private FormatGuess() {
    }

    /// Plain text where nothing says more. A format that was chosen is that of what lies in an archive, too.
    ///
    /// @throws Problem
    ///             when it is a format nothing can read here, or the bytes cannot be read
    public static ArticleFormat of(InputDocument document, Optional<ArticleFormat> chosen) {
        byte[] head = document.head(HEAD);
        Optional<ArticleFormat> named = byName(document.fileName());
        String latin = new String(head, StandardCharsets.ISO_8859_1);
        boolean zip = ZipGate.isArchive(head) && head[0] == 'P';
        if (zip && chosen.filter(ARCHIVES::contains).isEmpty()) {
            return named.filter(ARCHIVES::contains).orElseGet(() -> inside(latin));
        }
        if (chosen.isPresent()) {
            return chosen.get();
        }
        if (latin.startsWith("HWP Document File V")) {
            throw new Problem("import.old-office");
        }
        if (CompoundGate.looksLikeOne(head)) {
            return ArticleFormat.HWP;
        }
        if (latin.stripLeading().startsWith("%PDF-")) {
            return ArticleFormat.PDF;
        }
        return named.orElseGet(() -> PAGE.matcher(latin).matches() ? ArticleFormat.HTML : ArticleFormat.TEXT);
    }

    /// Of an archive whose name says nothing: its first entries do.
    private static ArticleFormat inside(String head) {
        if (head.contains("application/epub+zip")) {
            return ArticleFormat.EPUB;
        }
        if (head.contains("application/hwp+zip")) {
            return ArticleFormat.HWPX;
        }
        if (head.contains("[Content_Types].xml") || head.contains("_rels/.rels")) {
            return head.contains("xl/") ? ArticleFormat.XLSX : ArticleFormat.DOCX;
        }
        return ArticleFormat.ZIP;
    }

    private static Optional<ArticleFormat> byName(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (ArticleFormat format : ArticleFormat.values()) {
            if (format.extensions().contains(ending)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
