package app.mitjul.architecture.samples.noserializedobjects;

import java.io.ObjectInputStream;

public record BadReader(ObjectInputStream in) {
}
