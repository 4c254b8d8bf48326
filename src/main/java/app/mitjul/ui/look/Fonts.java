package app.mitjul.ui.look;

import app.mitjul.work.OwnFile;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.FeatherIkonHandler;

/// The fonts that ship with the program, so that Hangul and Hanja are drawn on any machine, and the icons.
public final class Fonts {

    private static final Logger LOG = System.getLogger(Fonts.class.getName());
    private static final List<String> FILES = List.of("NotoSansKR-Regular.otf", "NotoSansKR-Bold.otf",
            "NotoSerifKR-Regular.otf", "NotoSerifKR-Bold.otf");

    public static final String SANS = "Noto Sans CJK KR";
    public static final String SERIF = "Noto Serif CJK KR";

    private static boolean loaded;

    private Fonts() {
    }

    /// Loads them, once; on any thread. Use the families by name afterwards; the `Font` that loading returns has no fallback
    /// to the system's fonts. To be called before the first icon is made.
    public static synchronized void load(Path folder) {
        if (loaded) {
            return;
        }
        if (icons(folder).isEmpty()) {
            LOG.log(Level.WARNING, "no icons");
        }
        for (String name : FILES) {
            Optional<Font> font = load(folder.resolve(name), 13);
            font.ifPresentOrElse(f -> LOG.log(Level.DEBUG, "font {0}: {1}, {2}", name, f.getFamily(), f.getStyle()),
                    () -> LOG.log(Level.WARNING, "font not loaded: {0}", name));
        }
        loaded = true;
    }

    /// The icons' font: beside our own, as in an installed copy, or out of its jar. From there JavaFX takes it through a copy
    /// in the temporary folder, which stays when the program is killed.
    static Optional<Font> icons(Path folder) {
        return load(folder.resolve("feather.ttf"), 16).or(() -> {
            try (InputStream in = new FeatherIkonHandler().getFontResourceAsStream()) {
                return Optional.ofNullable(Font.loadFont(in, 16));
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "font of the icons not read", e);
                return Optional.empty();
            }
        });
    }

    /// A font where it lies. By URL, as JavaFX makes a copy in the temporary folder of a stream, which a killed program
    /// leaves there; and by an URL that is not escaped, as JavaFX takes `%20` for a part of the name. A `#` cannot be said
    /// in that way: where the system names open files (Linux) that name is taken, else there is nothing but the stream.
    static Optional<Font> load(Path file, double size) {
        String path = file.toUri().getPath();
        try {
            if (path.indexOf('#') < 0) {
                return Files.isReadable(file) ? byUrl(path, size) : Optional.empty();
            }
            Optional<Path> open = OwnFile.nameWhileOpen(file);
            return open.isPresent() ? byUrl(open.get().toString(), size) : byStream(file, size);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "font not read: " + file, e);
            return Optional.empty();
        }
    }

    private static Optional<Font> byUrl(String path, double size) {
        return Optional.ofNullable(Font.loadFont("file:" + path, size));
    }

    private static Optional<Font> byStream(Path file, double size) throws IOException {
        try (InputStream in = OwnFile.read(file)) {
            return Optional.ofNullable(Font.loadFont(in, size));
        }
    }
}
