package app.mitjul.architecture.samples.textdoesnoinputoroutput.text;

import java.nio.file.Path;

public record BadFoldOfAFile(Path file) {
}
