package app.mitjul.ui.look;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.text.Font;

/// The fonts that ship with the program, so that Hangul and Hanja are drawn on any machine.
public final class Fonts {

    private static final Logger LOG = System.getLogger(Fonts.class.getName());
    private static final List<String> FILES = List.of("NotoSansKR-Regular.otf", "NotoSansKR-Bold.otf",
            "NotoSerifKR-Regular.otf", "NotoSerifKR-Bold.otf");

    public static final String SANS = "Noto Sans CJK KR";
    public static final String SERIF = "Noto Serif CJK KR";

    private Fonts() {
    }

    /// Loads them by `file:` URL: a stream would leave a temporary copy behind. Use the families by name afterwards;
    /// the `Font` that loading returns has no fallback to the system's fonts.
    public static void load(Path folder) {
        for (String name : FILES) {
            Path file = folder.resolve(name);
            Font font = Files.isReadable(file) ? Font.loadFont(file.toUri().toString(), 13) : null;
            if (font == null) {
                LOG.log(Level.WARNING, "font not loaded: {0}", name);
            } else {
                LOG.log(Level.DEBUG, "font {0}: {1}, {2}", name, font.getFamily(), font.getStyle());
            }
        }
    }
}
