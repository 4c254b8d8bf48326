package app.mitjul.text;

import app.mitjul.domain.article.PartialDate;
import app.mitjul.domain.article.Source;
import app.mitjul.domain.article.TextRange;
import java.util.List;
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
        Optional<TextRange> title = titleLine ? titleLine(text) : Optional.empty();
        int from = title.map(TextRange::end).orElse(0);
        Optional<Byline> byline = Bylines.parse(text, from);
        int bodyStart = byline.map(Byline::bodyStart)
                .orElseGet(() -> title.isPresent() ? Spaces.skip(text, from, text.length()) : from);
        String shown = title.map(r -> r.of(text)).orElseGet(() -> derived(text, bodyStart));
        return new ParsedArticle(shown, title.isEmpty(), bodyStart, source(text, bodyStart, byline),
                Truncation.isCutOff(text, bodyStart));
    }

    private static String derived(String text, int bodyStart) {
        String title = Titles.derive(text, bodyStart);
        return title.isEmpty() ? Titles.derive(text, 0) : title;
    }

    private static Optional<TextRange> titleLine(String text) {
        int start = Spaces.skip(text, 0, text.length());
        int lineEnd = Paragraphs.end(text, start);
        int end = Spaces.skipBack(text, start, lineEnd);
        if (start >= end || end - start > LONGEST_TITLE || Spaces.blank(text, lineEnd, text.length())) {
            return Optional.empty();
        }
        TextRange line = new TextRange(start, end);
        List<Sentence> sentences = Sentences.of(line.of(text), 0);
        boolean byline = Bylines.parse(text, start).isPresent();
        return byline || sentences.stream().anyMatch(Sentence::complete) ? Optional.empty() : Optional.of(line);
    }

    private static Source source(String text, int bodyStart, Optional<Byline> byline) {
        String published = DateHints.publicationDay(text, bodyStart).stream()
                .mapToObj(day -> new PartialDate(0, 0, day).toString()).findFirst().orElse("");
        return new Source(part(text, byline.flatMap(Byline::outlet)), part(text, byline.flatMap(Byline::reporter)),
                part(text, byline.flatMap(Byline::role)), part(text, byline.flatMap(Byline::partner)),
                part(text, CitedSources.of(text, bodyStart)), published, "", Languages.of(text, bodyStart));
    }

    private static String part(String text, Optional<TextRange> range) {
        return range.map(r -> r.of(text)).orElse("");
    }
}
