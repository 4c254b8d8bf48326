package app.mitjul.architecture.samples.textdoesnoinputoroutput.store;

import java.nio.file.Path;

public record Table(Path file) {
}
