package app.mitjul.architecture.samples.viewmodelsknownoscene.ui;

import javafx.scene.Node;

public record ReaderView(Node node, ReaderViewModel model) {
}
