package app.mitjul.architecture.samples.onlythegatesreadfiles.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

public final class BadText {

    private BadText() {
    }

    static Object read(Path file) throws IOException {
        return Files.readString(file);
    }
}
