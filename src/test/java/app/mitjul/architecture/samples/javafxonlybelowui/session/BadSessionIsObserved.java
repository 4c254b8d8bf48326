package app.mitjul.architecture.samples.javafxonlybelowui.session;

import javafx.beans.property.StringProperty;

public record BadSessionIsObserved(StringProperty name) {
}
