package app.mitjul.session;

import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.NewArticle;
import app.mitjul.domain.article.Origin;
import app.mitjul.domain.article.SourceFile;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.text.ArticleParser;
import app.mitjul.text.Hashes;
import app.mitjul.text.ParsedArticle;
import app.mitjul.text.Piece;
import app.mitjul.text.Split;
import app.mitjul.text.Splits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// Libraries for tests: real files, made in a folder the test gives.
public final class Libraries {

    /// Who marks in tests.
    public static final Annotator ME = new Annotator(new AnnotatorId("01900000-0000-7000-8000-00000000000a"), "김연구");

    /// Somebody else.
    public static final Annotator OTHER = new Annotator(new AnnotatorId("01900000-0000-7000-8000-00000000000b"), "Ada");

    private Libraries() {
    }

    /// Makes `library.mitjul` with the five articles in `folder`, closed again.
    public static Path five(Path folder) {
        Path file = folder.resolve("library.mitjul");
        try (Session session = create(file)) {
            done(session.commands().importArticles(List.of(fiveFile()), fiveArticles()));
        }
        return file;
    }

    /// Makes an empty library, or opens the one that is there.
    public static Session create(Path file) {
        return Session.open(request(file, OpenRequest.Mode.CREATE));
    }

    /// Opens a library as the window does.
    public static Session open(Path file) {
        return Session.open(request(file, OpenRequest.Mode.WRITE));
    }

    /// Opens a library as a reading verb does.
    public static Session read(Path file) {
        return Session.open(request(file, OpenRequest.Mode.READ));
    }

    public static OpenRequest request(Path file, OpenRequest.Mode mode) {
        return new OpenRequest(file, mode, ME, OpenRequest.Holder.WINDOW);
    }

    /// The file of the five articles, one per line.
    public static SourceFile fiveFile() {
        Path file = Path.of(Objects.requireNonNullElse(System.getProperty("mitjul.assets"), "assets"))
                .resolve("articles/thegmnews-central-asia.txt");
        try {
            byte[] bytes = Files.readAllBytes(file);
            return new SourceFile(Hashes.sha256(bytes), file.getFileName().toString(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The five articles as an import of plain text hands them over.
    public static List<NewArticle> fiveArticles() {
        SourceFile file = fiveFile();
        List<NewArticle> articles = new ArrayList<>();
        for (Piece piece : Splits.split(new String(file.bytes(), StandardCharsets.UTF_8), Split.LINE).pieces()) {
            ParsedArticle parsed = ArticleParser.parse(piece.text(), false);
            articles.add(new NewArticle(piece.text(), parsed.title(), parsed.titleDerived(), parsed.source(),
                    new Origin(file.name(), piece.line(), "UTF-8", file.hash()), parsed.bodyStart(),
                    parsed.truncated()));
        }
        return articles;
    }

    /// An article of these words, read from nowhere.
    public static NewArticle article(String title, String text) {
        return new NewArticle(text, title, false, app.mitjul.domain.article.Source.NONE, new Origin("", 1, "UTF-8", ""),
                0, false);
    }

    /// The id of the article that `list` numbers so.
    public static ArticleId number(Session session, int number) {
        return session.reads().articles().get(number - 1).article().id();
    }

    /// The range of the first occurrence of `words` in an article.
    public static TextRange find(Session session, ArticleId article, String words) {
        int start = session.reads().text(article).text().indexOf(words);
        return new TextRange(start, start + words.length());
    }

    /// Tags the first occurrence of `words`.
    public static AnnotationId tag(Session session, ArticleId article, String words, ThemeId... themes) {
        return done(session.commands().tag(article, find(session, article, words), List.of(themes), Optional.empty()));
    }

    /// Waits for a command. What ended it, a Problem mostly, is thrown as it was.
    public static <T> T done(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
