package app.mitjul.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/// The program's icon in the sizes window managers ask for.
final class AppIcons {

    private static final List<Integer> SIZES = List.of(16, 32, 48, 128, 256);

    private AppIcons() {
    }

    /// Once for each stage.
    static void addTo(Stage stage, Path assets) {
        if (!stage.getIcons().isEmpty()) {
            return;
        }
        for (int size : SIZES) {
            Path file = assets.resolve("icons").resolve("mitjul-" + size + ".png");
            if (Files.isReadable(file)) {
                stage.getIcons().add(new Image(file.toUri().toString()));
            }
        }
    }
}
