package app.mitjul.architecture.samples.onlythegatesreadfiles.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

public final class Settings {

    private Settings() {
    }

    static Object read(Path file) throws IOException {
        return Files.readString(file);
    }
}
