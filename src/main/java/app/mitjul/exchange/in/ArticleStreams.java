package app.mitjul.exchange.in;

import app.mitjul.exchange.ArticleStream;
import app.mitjul.exchange.ImportOptions;
import app.mitjul.exchange.Item;
import app.mitjul.exchange.Look;
import app.mitjul.exchange.in.limit.FolderGate;
import app.mitjul.exchange.in.limit.InputDocument;
import app.mitjul.exchange.in.limit.Limits;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Opens what a person chose, whatever it is: files of every format, folders with everything below them, archives.
public final class ArticleStreams {

    private static final int FIRST = 5;

    /// Enough to say why nothing comes.
    private static final int MOST_SKIPPED = 50;

    private ArticleStreams() {
    }

    /// The articles of files and folders, in the order they were chosen; in a folder by name. Nothing is thrown for a file
    /// that cannot be read: it is an [Item.Skipped].
    ///
    /// @throws app.mitjul.i18n.Problem
    ///             when no file is there at all, or the only one cannot be read
    public static ArticleStream open(List<Path> chosen, ImportOptions options) {
        return new Chain(files(chosen), options, false);
    }

    /// The articles of a text that was pasted.
    public static ArticleStream pasted(String text, ImportOptions options) {
        return new Chain(pasted(text), options, false);
    }

    /// One of several streams.
    ///
    /// @param name
    ///            of the file, for when it cannot be opened
    public record Part(String name, Supplier<ArticleStream> open) {
    }

    /// Several streams one after the other, each with options of its own. One that cannot be opened is an
    /// [Item.Skipped].
    ///
    /// @throws app.mitjul.i18n.Problem
    ///             when none can be opened; then that of the first
    public static ArticleStream joined(List<Part> parts) {
        return new Joined(parts);
    }

    /// What a person is shown before an import: it reads beginnings only, so that it is quick for files of every size.
    public static Look look(List<Path> chosen, ImportOptions options) {
        return look(new Chain(files(chosen), options, true));
    }

    public static Look lookPasted(String text, ImportOptions options) {
        return look(new Chain(pasted(text), options, true));
    }

    private static List<Chain.Waiting> files(List<Path> chosen) {
        return FolderGate.files(chosen, Limits.FOLDER).stream().map(Chain.Waiting::of).toList();
    }

    private static List<Chain.Waiting> pasted(String text) {
        return List.of(new Chain.Waiting("", () -> InputDocument.of("", text.getBytes(StandardCharsets.UTF_8)), 0));
    }

    private static Look look(ArticleStream stream) {
        List<Item> items = new ArrayList<>();
        try (stream) {
            int articles = 0;
            for (Optional<Item> item = stream.next(); item.isPresent(); item = stream.next()) {
                items.add(item.get());
                articles += item.get() instanceof Item.Read ? 1 : 0;
                if (articles == FIRST || items.size() == MOST_SKIPPED) {
                    break;
                }
            }
            return new Look(stream.found(), items);
        }
    }
}
