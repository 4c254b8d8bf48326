package app.mitjul.architecture.samples.onlythegatesreadfiles.ui;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;

public final class BadOldStream {

    private BadOldStream() {
    }

    static Object read(Path file) throws IOException {
        return new FileInputStream(file.toFile());
    }
}
