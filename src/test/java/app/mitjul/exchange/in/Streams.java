package app.mitjul.exchange.in;

import java.nio.file.Files;
import java.io.UncheckedIOException;
import java.io.IOException;
import app.mitjul.text.Hashes;
import app.mitjul.domain.article.SourceFile;
import app.mitjul.domain.article.NewArticle;
import app.mitjul.exchange.ArticleStream;
import app.mitjul.exchange.ImportOptions;
import app.mitjul.exchange.Item;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What comes out of files.
public final class Streams {

    private Streams() {
    }

    public static List<Item> all(List<Path> files, ImportOptions options) {
        List<Item> items = new ArrayList<>();
        try (ArticleStream stream = ArticleStreams.open(files, options)) {
            for (Optional<Item> item = stream.next(); item.isPresent(); item = stream.next()) {
                items.add(item.get());
            }
        }
        return items;
    }

    public static List<NewArticle> articles(Path file, ImportOptions options) {
        return articles(all(List.of(file), options));
    }

    public static List<NewArticle> articles(List<Item> items) {
        return items.stream().filter(Item.Read.class::isInstance).map(i -> ((Item.Read) i).article()).toList();
    }

    /// The bytes that an import keeps of a file.
    public static SourceFile source(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return new SourceFile(Hashes.sha256(bytes), file.getFileName().toString(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The keys of the sentences about what was skipped.
    public static List<String> skipped(List<Item> items) {
        return items.stream().filter(Item.Skipped.class::isInstance).map(i -> ((Item.Skipped) i).why().key()).toList();
    }
}
