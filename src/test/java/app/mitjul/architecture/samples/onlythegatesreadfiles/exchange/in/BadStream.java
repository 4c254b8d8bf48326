package app.mitjul.architecture.samples.onlythegatesreadfiles.exchange.in;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

public final class BadStream {

    private BadStream() {
    }

    static Object read(Path file) throws IOException {
        return Files.newInputStream(file);
    }
}
