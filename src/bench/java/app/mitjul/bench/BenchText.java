package app.mitjul.bench;

import app.mitjul.domain.Uuid7;
import app.mitjul.domain.annotation.Anchor;
import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.annotation.Tagging;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.text.Sentence;
import app.mitjul.text.Sentences;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/// The text and the marks both sides show: a million characters of the sentences of the five sample articles, and ten
/// thousand annotations that overlap.
final class BenchText {

    static final int LENGTH = 1_000_000;
    static final int MARKS = 10_000;
    static final List<ThemeId> THEMES = List.of(Theme.SECURITY, Theme.ENERGY, Theme.TRADE);

    private BenchText() {
    }

    /// @param paragraphs of three sentences; else all is one
    static String of(boolean paragraphs) {
        List<String> sentences = sentences();
        StringBuilder text = new StringBuilder(LENGTH + 1000);
        for (int i = 0; text.length() < LENGTH; i++) {
            text.append(sentences.get(i * 7 % sentences.size())).append(paragraphs && i % 3 == 2 ? '\n' : ' ');
        }
        return text.substring(0, LENGTH - 1) + ".";
    }

    private static List<String> sentences() {
        Path file = Path.of(Objects.requireNonNullElse(System.getProperty("mitjul.assets"), "assets"))
                .resolve("articles/thegmnews-central-asia.txt");
        try {
            String all = Files.readString(file);
            return Sentences.of(all, 0).stream().map(Sentence::range).map(r -> r.of(all))
                    .filter(s -> s.length() > 30 && s.length() < 300).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A range and which of the themes it has; every tenth has two.
    record Mark(TextRange range, List<Integer> themes) {
    }

    static List<Mark> marks(String text) {
        Random random = new Random(7);
        List<Mark> marks = new ArrayList<>();
        while (marks.size() < MARKS) {
            int start = random.nextInt(LENGTH - 400);
            int end = start + 12 + random.nextInt(240);
            if (Character.isLetter(text.charAt(start)) && Character.isLetter(text.charAt(end - 1))) {
                int theme = marks.size() % 3;
                marks.add(new Mark(new TextRange(start, end),
                        marks.size() % 10 == 0 ? List.of(theme, (theme + 1) % 3) : List.of(theme)));
            }
        }
        return marks;
    }

    static List<Annotation> annotations(Article article, String text, Annotator me) {
        Instant now = Instant.now();
        return marks(text).stream().map(m -> {
            TextRange r = m.range();
            Anchor anchor = new Anchor(article.textHash(), r, r.of(text),
                    text.substring(Math.max(0, r.start() - 64), r.start()),
                    text.substring(r.end(), Math.min(text.length(), r.end() + 64)));
            List<Tagging> taggings = m.themes().stream()
                    .map(t -> new Tagging(Uuid7.next(), THEMES.get(t), me.id(), now)).toList();
            return new Annotation(new AnnotationId(Uuid7.next()), article.id(), me.id(), anchor, taggings, "", "", now,
                    now, Presence.LIVE);
        }).toList();
    }
}
