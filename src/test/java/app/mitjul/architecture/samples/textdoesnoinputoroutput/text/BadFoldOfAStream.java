package app.mitjul.architecture.samples.textdoesnoinputoroutput.text;

import java.io.InputStream;

public record BadFoldOfAStream(InputStream in) {
}
