package app.mitjul.architecture.samples.onlythegatesreadfiles.exchange.in.limit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

public final class InputFile {

    private InputFile() {
    }

    static Object read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }
}
