package app.mitjul.session;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.ArticleText;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.i18n.Problem;
import app.mitjul.store.ReadTx;
import app.mitjul.text.Boundaries;

/// What a command was given, looked at before anything is done: ids that must be live, ranges that must lie between
/// characters, words that can be kept.
final class Given {

    private Given() {
    }

    static Article article(ReadTx tx, ArticleId id) {
        return tx.articles().find(id).filter(a -> a.presence() == Presence.LIVE)
                .orElseThrow(() -> new Problem("article.unknown", id.value()));
    }

    static ArticleText text(ReadTx tx, ArticleId id) {
        return tx.texts().find(id).orElseThrow(() -> new Problem("article.unknown", id.value()));
    }

    static Annotation annotation(ReadTx tx, AnnotationId id) {
        Annotation found = tx.annotations().find(id).filter(a -> a.presence() == Presence.LIVE)
                .orElseThrow(() -> new Problem("annotation.unknown", id.value()));
        article(tx, found.article());
        return found;
    }

    static Theme theme(ReadTx tx, ThemeId id) {
        return tx.themes().find(id).filter(t -> t.presence() == Presence.LIVE)
                .orElseThrow(() -> new Problem("theme.unknown", id.value()));
    }

    static void range(String text, TextRange range) {
        String start = Integer.toString(range.start());
        String end = Integer.toString(range.end());
        if (range.end() > text.length()) {
            throw new Problem("range.outside", start, end, Integer.toString(text.length()));
        }
        if (!Boundaries.isBoundary(text, range.start()) || !Boundaries.isBoundary(text, range.end())) {
            throw new Problem("range.inside-character", start, end);
        }
    }

    /// Words are kept as they were typed. What cannot be written as UTF-8 and read again is refused.
    static String words(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == 0) {
                throw new Problem("words.nul", Integer.toString(i));
            }
            if (Character.isHighSurrogate(c) && i + 1 < words.length()
                    && Character.isLowSurrogate(words.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new Problem("words.half-character", Integer.toString(i));
            }
        }
        return words;
    }
}
