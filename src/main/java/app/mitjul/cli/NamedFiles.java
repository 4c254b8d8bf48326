package app.mitjul.cli;

import app.mitjul.domain.article.SourceFile;
import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.exchange.ArticleStream;
import app.mitjul.exchange.Found;
import app.mitjul.exchange.ImportOptions;
import app.mitjul.exchange.Item;
import app.mitjul.exchange.Place;
import app.mitjul.exchange.in.ArticleStreams;
import app.mitjul.exchange.in.JsonLibrary;
import app.mitjul.exchange.in.limit.InputDocument;
import app.mitjul.exchange.in.limit.Limits;
import app.mitjul.i18n.Problem;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the files named on the command line hold, one after the other, and what of it was skipped. Whole libraries are
/// put aside: they come in by another way.
final class NamedFiles implements ArticleStream {

    private static final int PEEK = 4096;

    /// @param file
    ///            as it was named; with the path inside where it is a folder or an archive
    /// @param line
    ///            none: the whole file
    record SkippedPlace(String file, Optional<Integer> line, Problem why) {

        /// Whether somebody expected something of it.
        boolean isFailure() {
            return line.isEmpty() && !why.key().startsWith("skip.");
        }
    }

    private final Deque<String> waiting;
    private final ImportOptions options;
    private final int files;
    private final List<LibraryCopy> libraries = new ArrayList<>();
    private final List<SkippedPlace> skipped = new ArrayList<>();
    private final List<Found> founds = new ArrayList<>();
    private final Deque<Item> ready = new ArrayDeque<>();
    private String name = "";
    private @Nullable ArticleStream stream;

    NamedFiles(List<String> files, ImportOptions options) {
        waiting = new ArrayDeque<>(files);
        this.files = files.size();
        this.options = options;
    }

    /// Reads up to the first article. Whether there is any decides whether a library is made.
    boolean hasArticles() {
        List<Item> before = new ArrayList<>();
        for (Optional<Item> item = next(); item.isPresent(); item = next()) {
            before.add(item.get());
            if (item.get() instanceof Item.Read) {
                ready.addAll(before);
                return true;
            }
        }
        return false;
    }

    @Override
    public Optional<Item> next() {
        while (true) {
            if (!ready.isEmpty()) {
                return Optional.of(ready.removeFirst());
            }
            if (stream == null && !openNext()) {
                return Optional.empty();
            }
            Optional<Item> item = stream == null ? Optional.empty() : stream.next();
            if (item.isPresent()) {
                if (item.get() instanceof Item.Skipped place) {
                    skip(named(place.place().file()), place.place().row(), place.why());
                }
                return item;
            }
            end();
        }
    }

    private boolean openNext() {
        if (waiting.isEmpty()) {
            return false;
        }
        name = waiting.removeFirst();
        try {
            Path path = path(name);
            if (!isLibrary(path)) {
                ArticleStream opened = ArticleStreams.open(List.of(path), options);
                stream = opened;
                found(opened);
            }
        } catch (Problem problem) {
            skip(name, 0, problem);
            ready.add(new Item.Skipped(new Place(fileName(name), 0), problem));
        }
        return true;
    }

    /// Of a folder of which every file is refused nothing was recognised; the rows say why.
    private void found(ArticleStream opened) {
        try {
            founds.add(opened.found());
        } catch (Problem everyFile) {
            return;
        }
    }

    private boolean isLibrary(Path path) {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        InputDocument document = InputDocument.of(fileName(name), path);
        boolean library = JsonLibrary.looksLikeOne(document.head(PEEK));
        if (library) {
            libraries.add(JsonLibrary.read(document.bytes(Limits.JSON)));
        }
        return library;
    }

    private void skip(String file, int row, Problem why) {
        skipped.add(new SkippedPlace(file, row == 0 ? Optional.empty() : Optional.of(row), why));
    }

    /// Below the name that was given instead of only its last part.
    private String named(String file) {
        String last = fileName(name);
        return file.startsWith(last) ? name + file.substring(last.length()) : file;
    }

    private static String fileName(String name) {
        try {
            return Objects.toString(Path.of(name).getFileName(), "");
        } catch (InvalidPathException e) {
            return name;
        }
    }

    private static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new Problem(e, "import.missing", file);
        }
    }

    /// In the order of the files, as far as they were read.
    List<SkippedPlace> skipped() {
        return skipped;
    }

    List<LibraryCopy> libraries() {
        return libraries;
    }

    /// What was recognised in each file that could be read.
    List<Found> founds() {
        return founds;
    }

    @Override
    public Found found() {
        return founds.getFirst();
    }

    @Override
    public SourceFile source() {
        return Objects.requireNonNull(stream).source();
    }

    @Override
    public long sourceBytes() {
        return Objects.requireNonNull(stream).sourceBytes();
    }

    @Override
    public double done() {
        return files == 0 ? 1 : (files - waiting.size() - 1 + (stream == null ? 1 : stream.done())) / files;
    }

    private void end() {
        if (stream != null) {
            stream.close();
        }
        stream = null;
    }

    @Override
    public void close() {
        end();
        waiting.clear();
    }
}
