package app.mitjul.architecture.samples.javafxonlybelowui.ui;

import javafx.scene.layout.Region;

public record Screen(Region region) {
}
