package app.mitjul.architecture.samples.noserializedobjects;

import java.io.ObjectOutputStream;

public record BadWriter(ObjectOutputStream out) {
}
