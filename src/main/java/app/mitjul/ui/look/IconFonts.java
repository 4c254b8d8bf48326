package app.mitjul.ui.look;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.kordamp.ikonli.FontLoader;
import org.kordamp.ikonli.IkonHandler;
import org.kordamp.ikonli.javafx.JavaFXFontLoader;

/// Loads the fonts of the icons from where they lie beside our own, as in an installed copy. Out of their jars
/// JavaFX takes them through copies in the temporary folder, which stay there when a program is killed.
///
/// Whoever asks `IkonResolverProvider` first decides which loader all icons have; taking a font out of its jar instead
/// breaks Ikonli, which asks every handler for it.
record IconFonts(Path folder) implements FontLoader {

    private static final Map<String, String> FILES = Map.of("FeatherIcons", "feather.ttf", "Ikonli", "ikonli.ttf");

    @Override
    public void loadFont(IkonHandler handler) {
        Optional.ofNullable(FILES.get(handler.getFontFamily())).flatMap(name -> Fonts.load(folder.resolve(name), 16))
                .ifPresentOrElse(handler::setFont, () -> JavaFXFontLoader.getInstance().loadFont(handler));
    }
}
