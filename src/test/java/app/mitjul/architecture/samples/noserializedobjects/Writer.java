package app.mitjul.architecture.samples.noserializedobjects;

import java.io.OutputStream;

public record Writer(OutputStream out) {
}
