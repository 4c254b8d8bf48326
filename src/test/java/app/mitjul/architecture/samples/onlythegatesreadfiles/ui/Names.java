package app.mitjul.architecture.samples.onlythegatesreadfiles.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

public final class Names {

    private Names() {
    }

    static Object read(Path file) throws IOException {
        return Files.size(file);
    }
}
