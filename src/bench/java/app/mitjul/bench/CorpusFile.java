package app.mitjul.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes the first articles of the [Corpus] as JSON lines, for `mitjul import`. Runs from its source, with the jars of
/// `target/app/lib` on the class path: `java -cp 'target/app/lib/*' …/CorpusFile.java COUNT FILE`.
public final class CorpusFile {

    private CorpusFile() {
    }

    public static void main(String[] args) throws IOException {
        try (Writer out = Files.newBufferedWriter(Path.of(args[1]))) {
            Corpus.writeJsonLines(Integer.parseInt(args[0]), out);
        }
    }
}
