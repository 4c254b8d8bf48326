package app.mitjul.exchange.out;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.annotation.Tagging;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.exchange.ExportContent;
import app.mitjul.exchange.ExportContent.Entry;
import app.mitjul.exchange.Exporter;
import app.mitjul.text.Sentence;
import app.mitjul.text.Sentences;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One row per tagging, one for an annotation without theme, in the form of [SpreadsheetTable]; English headers in every
/// language.
public final class CsvExport implements Exporter {

    static final List<String> HEADER = List.of("article", "outlet", "reporter", "partner", "title", "theme", "quote",
            "note", "translation", "start", "end", "unit", "sentence", "page", "created", "annotator", "article_id",
            "annotation_id", "theme_id", "tagging_id");

    @Override
    public void write(ExportContent content, Writer out) throws IOException {
        SpreadsheetTable csv = new SpreadsheetTable(out, HEADER);
        for (Entry entry : content.entries()) {
            List<Sentence> sentences = Sentences.of(entry.article().text(), entry.article().article().bodyStart());
            for (Annotation annotation : entry.annotations()) {
                String sentence = sentence(sentences, annotation.range().start());
                for (Row row : rows(annotation, content)) {
                    csv.row(fields(content, entry, annotation, row, sentence));
                }
            }
        }
        csv.flush();
        out.flush();
    }

    private record Row(Optional<Theme> theme, String taggingId, Instant created, AnnotatorId annotator) {
    }

    private static List<Row> rows(Annotation annotation, ExportContent content) {
        if (annotation.taggings().isEmpty()) {
            return List.of(new Row(Optional.empty(), "", annotation.created(), annotation.annotator()));
        }
        Optional<ThemeId> only = content.scope().theme();
        return annotation.taggings().stream().filter(t -> only.isEmpty() || only.get().equals(t.theme()))
                .map(t -> row(t, content)).toList();
    }

    private static Row row(Tagging tagging, ExportContent content) {
        return new Row(content.theme(tagging.theme()), tagging.id(), tagging.created(), tagging.annotator());
    }

    private static List<String> fields(ExportContent content, Entry entry, Annotation annotation, Row row,
            String sentence) {
        Article article = entry.article().article();
        return List.of(Integer.toString(entry.number()), article.source().outlet(),
                article.source().reporter(), article.source().partner(),
                article.title(), row.theme().map(Theme::name).orElse(""),
                annotation.anchor().quote(), annotation.note(),
                annotation.translation(), Integer.toString(annotation.range().start()),
                Integer.toString(annotation.range().end()), "utf-16", sentence, page(entry, annotation),
                row.created().toString(),
                content.annotator(row.annotator()), article.id().value(), annotation.id().value(),
                row.theme().map(t -> t.id().value()).orElse(""), row.taggingId());
    }

    /// Of the file the article was read from; empty when that has none.
    private static String page(Entry entry, Annotation annotation) {
        return entry.article().page(annotation.anchor().textHash(), annotation.range().start()).map(String::valueOf)
                .orElse("");
    }

    /// Number of the sentence in which a passage starts, from 1: the last that begins at or before it; empty before the
    /// body.
    private static String sentence(List<Sentence> sentences, int start) {
        int number = 0;
        while (number < sentences.size() && sentences.get(number).range().start() <= start) {
            number++;
        }
        return number == 0 ? "" : Integer.toString(number);
    }
}
