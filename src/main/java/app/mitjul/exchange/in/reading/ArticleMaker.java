package app.mitjul.exchange.in.reading;

import app.mitjul.domain.article.NewArticle;
import app.mitjul.domain.article.Source;
import app.mitjul.exchange.TitleFrom;
import app.mitjul.text.ArticleParser;
import app.mitjul.text.ParsedArticle;
import java.util.Optional;

/// Makes an article of a text and what its file says about it. What the file says comes before what the text says.
public final class ArticleMaker {

    private ArticleMaker() {
    }

    /// @param text
    ///            LF line ends; not blank
    /// @param title
    ///            empty when the file says none
    /// @param said
    ///            by the file; empty fields where it says nothing
    /// @param line
    ///            see [app.mitjul.domain.article.Origin]
    public static NewArticle make(Opening opening, String text, String title, Source said, int line, String encoding) {
        ParsedArticle parsed = ArticleParser.parse(text, title.isEmpty());
        boolean named = title.isEmpty() && parsed.titleDerived() && opening.titles() == TitleFrom.FILE_NAME;
        String shown = named ? opening.nameWithoutEnding() : title.isEmpty() ? parsed.title() : oneLine(title);
        return new NewArticle(text, shown, title.isEmpty() && parsed.titleDerived() && !named,
                opening.source(over(said, parsed.source())), opening.origin(line, encoding), parsed.bodyStart(),
                parsed.truncated());
    }

    /// The same article, known to be only the beginning of one.
    public static NewArticle cutOff(NewArticle a) {
        return new NewArticle(a.text(), a.title(), a.titleDerived(), a.source(), a.origin(), a.bodyStart(), true,
                a.pages());
    }

    private static Source over(Source said, Source read) {
        return new Source(or(said.outlet(), read.outlet()), or(said.reporter(), read.reporter()),
                or(said.role(), said.reporter().isEmpty() ? read.role() : ""), or(said.partner(), read.partner()),
                or(said.cited(), read.cited()), or(said.published(), read.published()), or(said.url(), read.url()),
                or(said.language(), read.language()));
    }

    private static String or(String first, String second) {
        return first.isEmpty() ? second : first;
    }

    /// A field as a person reads it: on one line.
    public static String oneLine(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    /// LF line ends, no BOM, no NUL, no blank lines around it.
    public static Optional<String> text(String raw) {
        String lf = raw.replace("\r\n", "\n").replace('\r', '\n').replace("\uFEFF", "").replace("\0", "");
        String[] lines = lf.split("\n", -1);
        int from = 0;
        int to = lines.length;
        while (from < to && lines[from].isBlank()) {
            from++;
        }
        while (to > from && lines[to - 1].isBlank()) {
            to--;
        }
        return from == to
                ? Optional.empty()
                : Optional.of(String.join("\n", java.util.Arrays.asList(lines).subList(from, to)));
    }
}
