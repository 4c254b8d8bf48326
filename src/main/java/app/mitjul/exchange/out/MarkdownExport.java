package app.mitjul.exchange.out;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.Source;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.exchange.ExportContent;
import app.mitjul.exchange.ExportContent.Entry;
import app.mitjul.exchange.Exporter;
import app.mitjul.i18n.Messages;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Passages to read and to paste: block quotes under headings, each with its themes, note and translation. The labels
/// are in the language of the interface.
///
/// @param by
///            what the headings are
public record MarkdownExport(Messages messages, By by) implements Exporter {

    /// What passages are put together by.
    public enum By {
        ARTICLE, THEME
    }

    @Override
    public void write(ExportContent content, Writer out) throws IOException {
        List<String> sections = by == By.ARTICLE ? byArticle(content) : byTheme(content);
        if (sections.isEmpty()) {
            sections = List.of(messages.text("markdown.nothing") + "\n");
        }
        out.write(String.join("\n", sections));
        out.flush();
    }

    private List<String> byArticle(ExportContent content) {
        List<String> sections = new ArrayList<>();
        for (Entry entry : content.entries()) {
            if (entry.annotations().isEmpty()) {
                continue;
            }
            Article article = entry.article().article();
            sections.add("# " + entry.number() + "\\. " + MarkdownText.line(article.title()) + "\n"
                    + paragraph(sourceLine(article.source())));
            for (Annotation annotation : entry.annotations()) {
                sections.add(passage(annotation, content, ""));
            }
        }
        return sections;
    }

    private List<String> byTheme(ExportContent content) {
        List<String> sections = new ArrayList<>();
        for (Theme theme : content.themes()) {
            if (content.scope().theme().isEmpty() || content.scope().theme().get().equals(theme.id())) {
                String second = theme.secondName().isBlank() ? "" : " · " + MarkdownText.line(theme.secondName());
                section(sections, "# " + MarkdownText.line(theme.name()) + second + "\n", content,
                        a -> a.tagging(theme.id()).isPresent());
            }
        }
        if (content.scope().theme().isEmpty()) {
            section(sections, "# " + messages.text("markdown.no-theme") + "\n", content, a -> a.taggings().isEmpty());
        }
        return sections;
    }

    private interface Which {
        boolean belongs(Annotation annotation);
    }

    private void section(List<String> sections, String heading, ExportContent content, Which which) {
        int before = sections.size();
        for (Entry entry : content.entries()) {
            for (Annotation annotation : entry.annotations()) {
                if (which.belongs(annotation)) {
                    sections.add(passage(annotation, content, place(entry)));
                }
            }
        }
        if (sections.size() > before) {
            sections.add(before, heading);
        }
    }

    /// @param place
    ///            title and source of the article, when the heading does not say it
    private String passage(Annotation annotation, ExportContent content, String place) {
        String themes = annotation.taggings().stream().flatMap(t -> content.theme(t.theme()).stream())
                .map(t -> "**" + MarkdownText.line(t.name()) + "**").collect(Collectors.joining(", "));
        String annotator = MarkdownText.line(content.annotator(annotation.annotator()));
        String below = Stream.of(themes, annotator).filter(s -> !s.isEmpty()).collect(Collectors.joining(" · "));
        return MarkdownText.block(annotation.anchor().quote(), "> ") + paragraph(place) + paragraph(below)
                + labelled("markdown.note", annotation.note())
                + labelled("markdown.translation", annotation.translation());
    }

    private String labelled(String key, String text) {
        return text.isBlank() ? "" : "\n*" + messages.text(key) + "*\n\n" + MarkdownText.block(text, "");
    }

    private static String paragraph(String line) {
        return line.isEmpty() ? "" : "\n" + line + "\n";
    }

    private static String place(Entry entry) {
        Article article = entry.article().article();
        return Stream.of(MarkdownText.line(article.title()), sourceLine(article.source())).filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" — "));
    }

    /// Outlet, reporter with role, partner; what is not known is left out.
    private static String sourceLine(Source source) {
        String reporter = (source.reporter() + " " + source.role()).strip();
        return Stream.of(source.outlet(), source.reporter().isBlank() ? "" : reporter, source.partner())
                .map(MarkdownText::line).filter(s -> !s.isEmpty()).collect(Collectors.joining(" · "));
    }
}
