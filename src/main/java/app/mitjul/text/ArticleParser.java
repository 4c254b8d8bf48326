package app.mitjul.text;

import app.mitjul.domain.article.PartialDate;
import app.mitjul.domain.article.Source;
import app.mitjul.domain.article.TextRange;
import java.util.Optional;

/// Reads everything a text says about itself: title, byline, source, day, language, and whether it was cut off.
public final class ArticleParser {

    /// A longer first line is a paragraph.
    private static final int LONGEST_TITLE = 80;

    private ArticleParser() {
    }

    /// @param titleLine
    ///            whether a short first line without the end of a sentence, followed by more text, is the title
    public static ParsedArticle parse(String text, boolean titleLine) {
        Optional<Byline> first = Bylines.parse(text, 0);
        Optional<TextRange> title = titleLine ? titleLine(text, first) : Optional.empty();
        int from = title.map(r -> Spaces.skip(text, r.end(), text.length())).orElse(0);
        Optional<Byline> byline = from == 0 ? first : Bylines.parse(text, from);
        int bodyStart = byline.map(Byline::bodyStart).orElse(from);
        Optional<Byline> said = byline.or(() -> first.filter(b -> b.bodyStart() <= from));
        String shown = title.map(r -> r.of(text)).orElseGet(() -> derived(text, bodyStart));
        return new ParsedArticle(shown, title.isEmpty(), bodyStart, source(text, bodyStart, said),
                Truncation.isCutOff(text, bodyStart));
    }

    /// The names in what a file calls its reporters: without the roles, with commas.
    public static String names(String reporters) {
        return reporters.isEmpty() ? "" : Reporters.names(reporters).replaceFirst("[,\\s]+$", "");
    }

    /// The role of the first of them, when it stands there.
    public static String role(String reporters) {
        return Reporters.at(reporters, 0).flatMap(Reporters::role).map(r -> r.of(reporters)).orElse("");
    }

    private static String derived(String text, int bodyStart) {
        String title = Titles.derive(text, bodyStart);
        return title.isEmpty() ? Titles.derive(text, 0) : title;
    }

    /// The title in the first line, behind a byline that stands there too.
    private static Optional<TextRange> titleLine(String text, Optional<Byline> byline) {
        int lineStart = Spaces.skip(text, 0, text.length());
        int lineEnd = Paragraphs.end(text, lineStart);
        int start = byline.map(Byline::bodyStart).orElse(lineStart);
        if (start >= lineEnd || Spaces.blank(text, lineEnd, text.length())) {
            return Optional.empty();
        }
        return Boundaries.trimmed(text, start, lineEnd).filter(r -> r.length() <= LONGEST_TITLE)
                .filter(r -> Sentences.of(r.of(text), 0).stream().noneMatch(Sentence::complete));
    }

    private static Source source(String text, int bodyStart, Optional<Byline> byline) {
        String published = DateHints.publicationDay(text, bodyStart).stream()
                .mapToObj(day -> new PartialDate(0, 0, day).toString()).findFirst().orElse("");
        return new Source(part(text, byline.flatMap(Byline::outlet)),
                Reporters.names(part(text, byline.flatMap(Byline::reporter))),
                part(text, byline.flatMap(Byline::role)), part(text, byline.flatMap(Byline::partner)),
                part(text, CitedSources.of(text, bodyStart)), published, "", Languages.of(text, bodyStart));
    }

    private static String part(String text, Optional<TextRange> range) {
        return range.map(r -> r.of(text)).orElse("");
    }
}
