package app.mitjul.architecture.samples.onlythegatesreadfiles.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

public final class BadBytes {

    private BadBytes() {
    }

    static Object read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }
}
