package app.mitjul.ui.look;

import java.nio.file.Path;
import org.kordamp.ikonli.FontLoader;
import org.kordamp.ikonli.IkonHandler;
import org.kordamp.ikonli.javafx.JavaFXFontLoader;

/// Loads the fonts of the icons from where they lie beside our own, as in an installed copy. Out of their jars
/// JavaFX takes them through copies in the temporary folder, which stay there when a program is killed.
///
/// Whoever asks `IkonResolverProvider` first decides which loader all icons have; taking a font out of its jar instead
/// breaks Ikonli, which asks every handler for it.
record IconFonts(Path folder) implements FontLoader {

    @Override
    public void loadFont(IkonHandler handler) {
        String resource = handler.getFontResource().getPath();
        Path file = folder.resolve(resource.substring(resource.lastIndexOf('/') + 1));
        Fonts.load(file, 16).ifPresentOrElse(handler::setFont, () -> JavaFXFontLoader.getInstance().loadFont(handler));
    }
}
