package app.mitjul.exchange.in.document;

import app.mitjul.exchange.in.limit.HtmlGate;
import app.mitjul.exchange.in.limit.InputDocument;
import app.mitjul.exchange.in.limit.Limits;
import app.mitjul.i18n.Problem;
import app.mitjul.text.Encodings;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/// A web page that was saved.
final class HtmlText {

    private static final int HEAD = 4_096;
    private static final Pattern CHARSET = Pattern
            .compile("(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})");

    private HtmlText() {
    }

    /// The encoding the page names, when its bytes fit it and are not plain UTF-8 anyway.
    static Optional<String> declared(InputDocument document) {
        byte[] head = document.head(HEAD);
        Matcher m = CHARSET.matcher(new String(head, StandardCharsets.ISO_8859_1));
        if (!m.find() || Encodings.wide(head).isPresent() || fits(document, "UTF-8")) {
            return Optional.empty();
        }
        return fits(document, m.group(1)) ? Optional.of(m.group(1)) : Optional.empty();
    }

    private static boolean fits(InputDocument document, String encoding) {
        try {
            Encodings.decode(document.bytes(Limits.HTML), Optional.of(encoding));
            return true;
        } catch (Problem doesNot) {
            return false;
        }
    }

    /// @throws Problem
    ///             what is too much
    static Written page(InputDocument document, String encoding) {
        Document page = HtmlGate.read(
                Encodings.decode(document.bytes(Limits.HTML), Optional.of(encoding)).text(), Limits.HTML);
        PageData data = new PageData(page);
        return Written.of(data.title(), "", MainText.of(page), data.source());
    }
}
