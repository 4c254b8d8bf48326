package app.mitjul.bench;

import app.mitjul.domain.Uuid7;
import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.exchange.ImportOptions;
import app.mitjul.exchange.in.ArticleStreams;
import app.mitjul.session.ImportChoice;
import app.mitjul.session.OpenRequest;
import app.mitjul.session.Session;
import app.mitjul.work.CancelToken;
import app.mitjul.work.Progress;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A library of so many articles of [Corpus]. It is made once in the folder `bench.libraries`, or anew in a temporary one.
final class BenchLibrary {

    private static final Annotator ME = new Annotator(new AnnotatorId(Uuid7.next()), "bench");

    private BenchLibrary() {
    }

    static Path of(int count) throws IOException {
        String kept = System.getProperty("bench.libraries", "");
        Path folder = kept.isEmpty() ? Files.createTempDirectory("mitjul-bench") : Path.of(kept);
        Path library = Files.createDirectories(folder.resolve("articles-" + count)).resolve("library.mitjul");
        if (!Files.exists(library)) {
            Path file = folder.resolve("corpus-" + count + ".jsonl");
            try (Writer out = Files.newBufferedWriter(file)) {
                Corpus.writeJsonLines(count, out);
            }
            try (Session session = open(library)) {
                session.commands().importAll(ArticleStreams.open(List.of(file), ImportOptions.NONE),
                        ImportChoice.USUAL, Progress.NONE, new CancelToken()).join();
            }
            Files.delete(file);
        }
        return library;
    }

    /// How many articles, one library after the other.
    static List<Integer> sizes() {
        return Stream.of(System.getProperty("bench.sizes", "10000,100000,300000").split(",")).map(String::strip)
                .map(Integer::parseInt).toList();
    }

    static Session open(Path library) {
        return Session.open(new OpenRequest(library, OpenRequest.Mode.CREATE, ME, OpenRequest.Holder.WINDOW));
    }
}
