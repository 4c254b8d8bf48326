package app.mitjul.text;

import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.TextRange;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The address of a passage, as a note links to it: `mitjul:annotation/ID`, or `mitjul:article/ID?start=30&end=42` with
/// offsets in UTF-16 code units. It means the library the note is in.
public sealed interface PassageLink {

    String SCHEME = "mitjul:";

    /// Words of a quote in a link; a longer one is cut between graphemes.
    int MOST_QUOTED = 160;

    Pattern ANNOTATION = Pattern.compile("mitjul:annotation/([0-9a-f-]{36})");
    Pattern ARTICLE = Pattern.compile("mitjul:article/([0-9a-f-]{36})\\?start=(\\d{1,9})&end=(\\d{1,9})");

    record ToAnnotation(AnnotationId id) implements PassageLink {
        @Override
        public String address() {
            return SCHEME + "annotation/" + id.value();
        }
    }

    record ToPassage(ArticleId article, TextRange range) implements PassageLink {
        @Override
        public String address() {
            return SCHEME + "article/" + article.value() + "?start=" + range.start() + "&end=" + range.end();
        }
    }

    String address();

    /// The link as Markdown: `[quote](address)`, on one line.
    default String markdown(String quote) {
        String line = quote.replaceAll("\\s+", " ").strip();
        String cut = line.length() <= MOST_QUOTED
                ? line
                : line.substring(0, Boundaries.previous(line, MOST_QUOTED + 1)) + "…";
        return "[" + cut.replaceAll("([\\\\\\[\\]*_`<&!])", "\\\\$1") + "](" + address() + ")";
    }

    /// The link with this address; empty when it is none, or its range is none.
    static Optional<PassageLink> of(String address) {
        Matcher annotation = ANNOTATION.matcher(address);
        if (annotation.matches()) {
            return Optional.of(new ToAnnotation(new AnnotationId(annotation.group(1))));
        }
        Matcher article = ARTICLE.matcher(address);
        if (!article.matches()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(article.group(2));
        int end = Integer.parseInt(article.group(3));
        return start < end
                ? Optional.of(new ToPassage(new ArticleId(article.group(1)), new TextRange(start, end)))
                : Optional.empty();
    }
}
