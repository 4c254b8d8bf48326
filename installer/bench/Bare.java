import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The least a JavaFX program can show: a window with one label. It tells of its start as Mitjul does (FirstFrame,
/// WindowDoor): at the third pulse, when was that and how much processor time had it taken.
public final class Bare extends Application {

    private int left = 3;

    public static void main(String[] args) {
        launch(args);
    }

    @Override
    public void start(Stage stage) {
        Scene scene = new Scene(new StackPane(new Label("Mitjul 밑줄")), 1440, 900);
        stage.setScene(scene);
        scene.addPostLayoutPulseListener(this::pulse);
        stage.show();
        Platform.requestNextPulse();
    }

    private void pulse() {
        if (--left > 0) {
            Platform.requestNextPulse();
        } else if (left == 0) {
            long now = System.currentTimeMillis();
            long worked = ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
            try {
                Files.writeString(Path.of(System.getProperty("mitjul.first-frame")), now + " " + worked + "\n");
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            Platform.exit();
        }
    }
}
