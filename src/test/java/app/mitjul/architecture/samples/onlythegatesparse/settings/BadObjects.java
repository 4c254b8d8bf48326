package app.mitjul.architecture.samples.onlythegatesparse.settings;

import java.io.ObjectInputStream;

public record BadObjects(ObjectInputStream parser) {
}
