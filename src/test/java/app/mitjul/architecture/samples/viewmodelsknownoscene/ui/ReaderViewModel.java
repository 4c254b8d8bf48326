package app.mitjul.architecture.samples.viewmodelsknownoscene.ui;

import javafx.beans.property.StringProperty;

public record ReaderViewModel(StringProperty title) {
}
